import type { IsoDate } from '../dates/isoDate.js';
import type { Money } from '../money/money.js';
import type { ReportedQuantity } from '../reported/quantity/quantity.js';

/**
 * The dead and injured of a disaster as somebody counted them on a day. Tolls grow; a later one does
 * not contradict an earlier one.
 */
export interface DisasterToll {
  /** Null where the day was not published. */
  readonly asOf: IsoDate | null;
  readonly dead: ReportedQuantity;
  readonly injured: ReportedQuantity | null;
  /** Who counted: `authorities`, or an `assessment` on the ground; null if it was not said. */
  readonly countedBy: 'authorities' | 'assessment' | null;
  readonly source: string;
}

/** A disaster, with its tolls as they became known. */
export interface DisasterEvent {
  readonly id: string;
  readonly type: 'earthquake' | 'flood' | 'drought' | 'storm' | 'other';
  /** The day on which it struck or began. */
  readonly on: IsoDate;
  /** Alpha-3 codes. */
  readonly countries: readonly string[];
  /** Provinces, districts or towns that were named. */
  readonly places: readonly string[];
  /** Of an earthquake: its magnitude as published. Null for other disasters. */
  readonly magnitude: number | null;
  /** In the order in which they were published. */
  readonly tolls: readonly DisasterToll[];
  /** What was asked to help its victims, and for how many people. Null if nothing is known. */
  readonly response: {
    readonly requirement: Money<'USD'>;
    readonly targeted: number | null;
    readonly source: string;
  } | null;
}
