import type { IsoDate } from '../dates/isoDate.js';
import type { ReportedQuantity } from './quantity.js';

/** How a statement is made. Speculation is never checked as fact. */
export type Modality = 'fact' | 'quoted' | 'speculation';

/**
 * One statement about one subject: who said what of it, as of when, published when. The day for
 * which a figure holds and the day on which it was printed are two things.
 */
export interface Claim {
  /** What it is about: the code or id of an appeal, the name of a centre, … */
  readonly subject: string;
  /** Which property: `requirement`, `funding`, `coverage`, `gap`, `inNeed`, `targeted`, `reached`, … */
  readonly measure: string;
  /** The figure, where the statement is one. */
  readonly quantity: ReportedQuantity | null;
  /** The statement in short words of our own, where it is no figure. */
  readonly statement?: string | null;
  /** The prioritised layer of a plan that the figure is about; null for the whole plan. */
  readonly layer?: string | null;
  /** The day for which it holds. Null where the text does not say. */
  readonly asOf: IsoDate | null;
  readonly publishedOn: IsoDate | null;
  readonly statedBy: string | null;
  readonly reportedBy?: string | null;
  readonly source: string;
  readonly modality: Modality;
}
