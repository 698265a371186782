import type { IsoDate } from '../../dates/isoDate.js';
import { frozen } from '../../problems/frozen.js';

/** The legal position of a State in a body of the United Nations that it left, or said that it would leave. */
export interface UnBodyExit {
  /** Alpha-3 code of the State. */
  readonly country: string;
  /** Code of the body: `who`, `paho`, `un_escap`, `un_eclac`. */
  readonly body: string;
  /**
   * `left`: it left, and no body of the organization is known to have disputed it. `disputed`: it says that
   * it left, and the organization says that a condition is not met. `announced`: it has said or ordered that
   * it will leave. `stays`: it left the parent organization and stays in this one.
   */
  readonly position: 'left' | 'disputed' | 'announced' | 'stays';
  /** The day of the notice, or of the order. Null if none is known. */
  readonly notifiedOn: IsoDate | null;
  /** The first day outside, by the State's own account. Null if it has named none. */
  readonly effectiveOn: IsoDate | null;
  /** On what the position rests, in our words. */
  readonly grounds: string;
  /** The last day for which this is known. */
  readonly asOf: IsoDate;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly source: string;
}

const MEMORANDUM =
  'https://www.whitehouse.gov/presidential-actions/2026/01/withdrawing-the-united-states-from-international-organizations-conventions-and-treaties-that-are-contrary-to-the-interests-of-the-united-states/';
const ARGENTINA_STAYS =
  'https://healthpolicy-watch.news/argentina-says-its-not-withdrawing-from-pan-american-health-organization-despite-leaving-who';

/**
 * Exits from bodies of the United Nations that touch the groups of `aidkit/countries`, each by its legal
 * position. A State that a group lists as `contested` is listed here with the reason.
 * @example
 * unBodyExits.filter(({ country }) => country === 'ARG').map(({ body, position }) => [body, position])
 * // => [['who', 'left'], ['paho', 'stays']]
 */
export const unBodyExits: readonly UnBodyExit[] = /* @__PURE__ */ frozen([
  {
    country: 'ARG',
    body: 'who',
    position: 'left',
    notifiedOn: '2025-03-17',
    effectiveOn: '2026-03-17',
    grounds:
      'Took effect a year after the notice, by its own account under the Vienna Convention on the Law of Treaties. The constitution of WHO has no clause on leaving, and what the World Health Assembly made of it in May 2026 was not found.',
    asOf: '2026-03-18',
    confidence: 0.9,
    source:
      'https://www.thenews.com.pk/amp/1396073-argentina-exits-world-health-organization-following-us-lead-what-it-means-for-public-health-and-diplomacy',
  },
  {
    country: 'ARG',
    body: 'paho',
    position: 'stays',
    notifiedOn: null,
    effectiveOn: null,
    grounds:
      'Said before the Executive Board of WHO that it remains in the Pan American Health Organization.',
    asOf: '2026-02-06',
    confidence: 0.9,
    source: ARGENTINA_STAYS,
  },
  {
    country: 'USA',
    body: 'who',
    position: 'disputed',
    notifiedOn: '2025-01-22',
    effectiveOn: '2026-01-22',
    grounds:
      'It reserved the right to leave on a year of notice when it joined in 1948, provided that it had paid what it owed. WHO holds that it owes some 260.6 million dollars for 2024 and 2025, and that members need not accept the exit until that is paid.',
    asOf: '2026-02-06',
    confidence: 0.9,
    source: ARGENTINA_STAYS,
  },
  {
    country: 'USA',
    body: 'un_escap',
    position: 'announced',
    notifiedOn: '2026-01-07',
    effectiveOn: null,
    grounds:
      'A presidential memorandum orders the withdrawal, which for bodies of the United Nations means to take no part and to pay nothing, as far as the law permits. Membership of a regional commission follows from decisions of the Economic and Social Council; none on this is known.',
    asOf: '2026-01-07',
    confidence: 0.9,
    source: MEMORANDUM,
  },
  {
    country: 'USA',
    body: 'un_eclac',
    position: 'announced',
    notifiedOn: '2026-01-07',
    effectiveOn: null,
    grounds: 'As for ESCAP, by the same memorandum.',
    asOf: '2026-01-07',
    confidence: 0.9,
    source: MEMORANDUM,
  },
] as const);
