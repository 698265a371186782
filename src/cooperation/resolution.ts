import type { FieldBasis } from './basis.js';
import type { UnOrgan } from './organ.js';
import type { PartialDate } from './partialDate.js';

/** Adopted by consensus, or by a vote whose figures were recorded. */
export type ResolutionAdoption =
  | {
      readonly kind: 'without-vote';
      readonly yes?: undefined;
      readonly no?: undefined;
      readonly abstain?: undefined;
      readonly notVoting?: undefined;
      readonly members?: undefined;
      readonly against?: undefined;
      readonly abstaining?: undefined;
    }
  | {
      readonly kind: 'recorded-vote';
      readonly yes: number;
      readonly no: number;
      readonly abstain: number;
      /** Members who took no part. Null if it was not published. */
      readonly notVoting: number | null;
      /** Members of the organ on that day: the sum of the four parts. Null if it is not known. */
      readonly members: number | null;
      /** Alpha-3 codes of those who voted against, as far as they were named. */
      readonly against: readonly string[];
      /** Alpha-3 codes of those who abstained, as far as they were named. */
      readonly abstaining: readonly string[];
    };

/** A resolution or a decision of an organ of the United Nations. */
export interface Resolution {
  /** A key of ours, such as `afghanistan-2025`: the symbol may not be known. */
  readonly id: string;
  readonly type: 'resolution' | 'decision';
  readonly organ: UnOrgan;
  /** Canonical symbol of the adopted text. Null if it is not known: it is never guessed. */
  readonly symbol: string | null;
  /** Symbol of the draft, which is another document. */
  readonly draftSymbol: string | null;
  /** Regular session of the Assembly (or of the Human Rights Council); null for organs without. */
  readonly session: number | null;
  /** In our words. */
  readonly title: string;
  /** The month or the year where the day is not known. */
  readonly adoptedOn: PartialDate | null;
  /** How it was adopted. Null if it is not known. */
  readonly adoption: ResolutionAdoption | null;
  /** Alpha-3 codes of those who drafted or tabled it. */
  readonly sponsors: readonly string[];
  /** How many States put their names to it in addition to its sponsors. */
  readonly coSponsorCount: number | null;
  /** The press release on the meeting, such as `GA/12676`. It is not a document symbol. */
  readonly pressRelease: string | null;
  readonly basis: readonly FieldBasis[];
}

/** What a resolution sets up, asks for or convenes. */
export interface Mandate {
  readonly type: 'establishes' | 'tasks' | 'convenes' | 'supports';
  readonly organ: UnOrgan;
  readonly session: number | null;
  /** The resolution that gives the mandate, where it was identified. */
  readonly resolution: Resolution | null;
  readonly note?: string;
}
