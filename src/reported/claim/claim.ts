import type { IsoDate } from '../../dates/isoDate.js';
import type { ReportedQuantity } from '../quantity/quantity.js';

/** How a statement is made. Speculation is never checked as fact. */
export type Modality = 'fact' | 'quoted' | 'speculation';

/**
 * Why a claim read from a text has its measure. A claim without evidence is the caller's own word, which is
 * taken as given.
 */
export interface Evidence {
  /** The rule that gave the role, by its name in the list of rules. */
  readonly rule: string;
  /** Whether the words name the role outright. A contradiction rests only on such claims. */
  readonly direct: boolean;
  /** Which text it was read from: the same for all claims of one text. */
  readonly text: string;
  /** The place of the figure among the figures of the text, and of its sentence among the sentences. */
  readonly figure: number;
  readonly sentence: number;
  /** What the text names around the figure, apart from what it is about as a whole. */
  readonly scope: EvidenceScope;
  /** How the figure is related to another one of the text; null if the words do not tell. */
  readonly relation: {
    readonly kind: 'partOf' | 'shareOf' | 'changeOf' | 'restates' | 'supersedes';
    readonly to: number;
  } | null;
}

/** What a figure is said of. Two claims of different scopes are not held against each other. */
export interface EvidenceScope {
  /** A place, organisation, cluster or donor other than the text's main one; null if it cannot be determined. */
  readonly of: string | null;
  /** A year other than the text's main one, as the text says it. */
  readonly year: string;
  /** The day or month for which it is said. */
  readonly day: string;
  /** Which people: `children`, `refugees`; empty for people at large. */
  readonly group: string;
}

/**
 * One statement about one subject: who said what of it, as of when, published when. The day for
 * which a figure holds and the day on which it was printed are two things.
 */
export interface Claim {
  /** What it is about: the code or id of an appeal, the name of a centre, … */
  readonly subject: string;
  /** Which property: `requirement`, `funding`, `coverage`, `gap`, `inNeed`, `targeted`, `reached`, … */
  readonly measure: string;
  /** The figure, if the statement is one. */
  readonly quantity: ReportedQuantity | null;
  /** The statement in short words of our own, if it is not a figure. */
  readonly statement?: string | null;
  /** The prioritised layer of a plan that the figure is about; null for the whole plan. */
  readonly layer?: string | null;
  /** The day for which it holds; null if the text does not say. */
  readonly asOf: IsoDate | null;
  readonly publishedOn: IsoDate | null;
  readonly statedBy: string | null;
  readonly reportedBy?: string | null;
  readonly source: string;
  readonly modality: Modality;
  /** Why it has its measure; absent for a claim of the caller's own. */
  readonly evidence?: Evidence;
}
