import type { IsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';

/** A part of a project's money by sector. The parts of one project may name a sector twice. */
export interface CerfSector {
  readonly name: string;
  readonly cluster: string | null;
  readonly amount: Money<'USD'> | null;
}

/** A country's part of a project for several countries. */
export interface CerfCountry {
  /** Alpha-3 code. */
  readonly country: string;
  /** From 0 to 100. */
  readonly percentage: number | null;
  readonly amount: Money<'USD'> | null;
}

/** A project of one agency that the Central Emergency Response Fund pays for. */
export interface CerfProject {
  /** Such as `15-RR-WFP-001`. The one key: numeric ids repeat. */
  readonly code: string;
  /** The application that it is part of; one allocation has several projects. */
  readonly application: string | null;
  readonly year: string;
  readonly title: string | null;
  /** Alpha-3 code; null if the project is for a region. */
  readonly country: string | null;
  readonly countryName: string | null;
  /** Rapid response, or underfunded emergencies. Null for another or no window. */
  readonly window: 'rapid-response' | 'underfunded-emergencies' | null;
  readonly agency: string | null;
  /** Such as `Drought`. */
  readonly emergency: string | null;
  /** Such as `Under Implementation`. */
  readonly status: string | null;
  /** What was approved. */
  readonly amount: Money<'USD'>;
  readonly sectors: readonly CerfSector[];
  /** Of a project for several countries. */
  readonly countries: readonly CerfCountry[];
  /** Codes of the plans that the project is in, as CERF states them. */
  readonly planCodes: readonly string[];
  /** The day of the signature that released the money. */
  readonly approvedOn: IsoDate | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly peopleTargeted: number | null;
  readonly peopleReached: number | null;
}
