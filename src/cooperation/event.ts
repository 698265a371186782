import type { PartialDate } from './partialDate.js';

/**
 * What happened to a text or a body. A programme is adopted by one body and endorsed by another, an
 * agreement is signed, a centre inaugurated: kinds that the press mixes up and that have dates of their own.
 */
export type CooperationEventKind =
  | 'propose'
  | 'mandate'
  | 'adopt'
  | 'rename'
  | 'endorse'
  | 'launch'
  | 'sign'
  | 'ratify'
  | 'enter-into-force'
  | 'inaugurate';

/** One dated step in the life of an agreement, a programme or a declaration. */
export interface CooperationEvent {
  readonly kind: CooperationEventKind;
  /** Null where the day was not published. */
  readonly on: PartialDate | null;
  /** Who did it, where it is known: an organ, a conference, a person. */
  readonly by: string | null;
  /** Symbol of the document that records it. */
  readonly symbol: string | null;
  /** From 0 to 1. Null if it was not graded. */
  readonly confidence: number | null;
  readonly source: string;
  readonly note?: string;
}
