import type { IsoDate } from '../dates/isoDate.js';
import type { FieldBasis } from './basis.js';
import type { CooperationEvent } from './event.js';
import type { Mandate, Resolution } from './resolution.js';

/** Who came to a conference. */
export interface ConferenceParticipation {
  readonly participants: number | null;
  /** Whether more came than the figure says ("over 5,700"). */
  readonly participantsAtLeast: boolean;
  /** How many countries took part. */
  readonly countries: number | null;
  /** Of the group that the conference is about: how many of how many. */
  readonly groupMembers: { readonly present: number; readonly of: number } | null;
  readonly headsOfStateOrGovernment: number | null;
}

/** A conference of a series, such as the third on landlocked developing countries. */
export interface Conference {
  readonly id: string;
  readonly name: string;
  /** Such as `LLDC3`. */
  readonly shortName: string;
  /** The series, such as `LLDC`. */
  readonly series: string;
  /** Its place in the series, from 1. Null if it is not numbered. */
  readonly ordinal: number | null;
  readonly city: string;
  /** Alpha-3 code. */
  readonly country: string;
  /** First day. */
  readonly start: IsoDate;
  /** Last day. */
  readonly end: IsoDate;
  /** The text that convened it. Null if it is not known. */
  readonly mandate: Mandate | null;
  readonly participation: ConferenceParticipation | null;
  /** What it adopted or endorsed, each with its own date. */
  readonly outcomes: readonly (CooperationEvent & { readonly what: string })[];
  /** Earlier conferences of the series, the oldest first. */
  readonly predecessors: readonly { readonly city: string; readonly year: number }[];
  readonly basis: readonly FieldBasis[];
}

/** A programme for a group of countries over years, such as that of Awaza for 2024 to 2034. */
export interface ProgrammeOfAction {
  readonly id: string;
  readonly title: string;
  /** First and last year. */
  readonly years: { readonly from: number; readonly to: number };
  /** In our words. */
  readonly priorityAreas: readonly string[];
  /** The text by which it was adopted; this may be before the conference that bears its name. */
  readonly adoptedBy: Resolution;
  /** Id of the conference that it is named after. */
  readonly conference: string;
  readonly events: readonly CooperationEvent[];
  readonly basis: readonly FieldBasis[];
}

/** What a conference declared, and the resolution by which an organ endorsed it. */
export interface Declaration {
  readonly id: string;
  readonly title: string;
  /** Id of the conference that adopted it. */
  readonly adoptedAt: string;
  readonly adoptedOn: IsoDate;
  /** Symbol of the draft that the conference adopted. Null or absent if it is not known. */
  readonly draftSymbol?: string | null;
  /** Null if no organ has endorsed it, as far as is known. */
  readonly endorsedBy: Resolution | null;
  readonly basis: readonly FieldBasis[];
}
