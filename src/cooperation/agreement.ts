import type { IsoDate } from '../dates/isoDate.js';
import type { FieldBasis } from './basis.js';

/** A side of an agreement. */
export interface AgreementParty {
  readonly type: 'state' | 'organization';
  readonly name: string;
  /** Alpha-3 code of a state. */
  readonly country: string | null;
}

/** A person and the office in which he or she acted. */
export interface OfficeHolder {
  readonly name: string;
  /** In full, such as `Secretary-General of the United Nations`. */
  readonly office: string | null;
  /** Name of the party for which a person signed. */
  readonly party: string | null;
}

/** An agreement between states and organisations: a host country agreement, a memorandum. */
export interface Agreement {
  readonly id: string;
  readonly type: 'host-country-agreement' | 'memorandum' | 'treaty' | 'other';
  readonly title: string;
  readonly parties: readonly AgreementParty[];
  /** Null where the day was not published. */
  readonly signedOn: IsoDate | null;
  /** The city in which it was signed. */
  readonly place: string | null;
  /** Those who put their names to it. Empty if it is not known. */
  readonly signatories: readonly OfficeHolder[];
  /** Those in whose presence it was signed. The press often names them as signatories. */
  readonly witnesses: readonly OfficeHolder[];
  /** Null if no ratification is known of. */
  readonly ratifiedOn: IsoDate | null;
  /** Null if it is not known to be in force. */
  readonly inForceOn: IsoDate | null;
  readonly basis: readonly FieldBasis[];
}
