import type { IsoDate, Period } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';

/**
 * What the IFRC launches: a `dref` is an allocation from its Disaster Response Emergency Fund, an
 * `emergency-appeal` asks donors for money. `other` are GO's rarer types, such as forecast-based action.
 */
export type IfrcAppealKind = 'dref' | 'emergency-appeal' | 'other';

/** An appeal or a DREF allocation of the IFRC, as the GO platform lists it. */
export interface IfrcAppeal {
  /** GO's id. */
  readonly id: string;
  /** Such as `MDRGQ003`. Null where GO has none. */
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: IfrcAppealKind;
  /** The name of the kind as published, such as `DREF`. Null where GO gives only its number. */
  readonly kindName: string | null;
  /** Such as `Active`, `Closed`, `Archived`. */
  readonly status: string | null;
  /** Alpha-3 code; null if the appeal is for a region. */
  readonly country: string | null;
  /** Such as `Africa`. */
  readonly region: string | null;
  /** Type of the disaster, such as `Epidemic`. */
  readonly disaster: string | null;
  /** GO's id of the emergency that it is for. Null if none is linked. */
  readonly emergency: string | null;
  /** People to be helped. Those of a DREF and of the appeal that followed it are the same people. */
  readonly peopleTargeted: number | null;
  readonly requested: Money<'CHF'> | null;
  readonly funded: Money<'CHF'> | null;
  readonly period: Period | null;
  /** The day on which the figures were last updated. */
  readonly updatedOn: IsoDate | null;
  /** Whether GO marks the record as one that nobody has confirmed. */
  readonly needsConfirmation: boolean | null;
}
