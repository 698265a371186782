import { frozen } from '../../problems/frozen.js';
import type { ProgressMethod } from '../growth/method.js';

/** The words of the progress chart of 2022, and of UNDP's tables that apply it. */
export type Unsd2022Status =
  | 'target achieved'
  | 'on track'
  | 'fair progress but acceleration needed'
  | 'limited or no progress'
  | 'deterioration'
  | 'no data after 2015';

/**
 * UNSD's progress chart of 2022 as UNDP applies it to countries: observed over required annual growth
 * since 2015, and limits of 1% and 0.5% a year where there is no target. Some series have limits of
 * their own: exchange `withoutTarget`. A parity index from 0.97 to 1.03 is parity.
 *
 * Source: UNSD, SDG Progress Chart 2022, technical note; UNDP, Integrated SDG Insights, methodological
 * note.
 * @example
 * unsd2022.withTarget.map(({ from }) => from) // => [0.95, 0.5, -0.1, null]
 */
export const unsd2022: ProgressMethod<Unsd2022Status> = /* @__PURE__ */ frozen<
  ProgressMethod<Unsd2022Status>
>({
  id: 'unsd2022',
  publisher: 'UNSD, as applied by UNDP',
  edition: 2022,
  source: 'https://unstats.un.org/sdgs/report/2022/Progress_Chart_Technical_Note_2022.pdf',
  readOn: '2026-11-23',
  validated: true,
  evidence:
    '99.7% of the labels of series with a target in 252 files of UNDP, compared outside this package; 45 of 47 in its tests',
  measure: 'growth-ratio',
  withTarget: [
    { status: 'on track', from: 0.95, inclusive: true },
    { status: 'fair progress but acceleration needed', from: 0.5, inclusive: true },
    { status: 'limited or no progress', from: -0.1, inclusive: true },
    { status: 'deterioration', from: null, inclusive: true },
  ],
  withoutTarget: [
    { status: 'on track', from: 0.01, inclusive: false },
    { status: 'fair progress but acceleration needed', from: 0.005, inclusive: false },
    { status: 'limited or no progress', from: -0.01, inclusive: true },
    { status: 'deterioration', from: null, inclusive: true },
  ],
  achieved: 'target achieved',
  lost: 'deterioration',
  base: { year: 2015, fallback: 'nearest' },
  dataAfter: { year: 2015, otherwise: 'no data after 2015' },
  zeroAs: null,
  zeroAchieves: true,
  parity: 'side',
  parityBand: 0.03,
  limitExponent: null,
});

/** The words of the progress chart of 2023. */
export type Unsd2023Status =
  | 'on track or target met'
  | 'fair progress but acceleration needed'
  | 'stagnation or regression';

/**
 * UNSD's progress chart of 2023 as the Basque statistical office applies it: how much of the way from
 * base to target is covered in the target year if growth goes on. Its classes are not those of 2022.
 *
 * Source: EUSTAT, methodology page, after UNSD, Progress Chart Technical Note 2023 (not read whole).
 * @example
 * unsd2023.withTarget.map(({ from }) => from) // => [0.95, 0.1, null]
 */
export const unsd2023: ProgressMethod<Unsd2023Status> = /* @__PURE__ */ frozen<
  ProgressMethod<Unsd2023Status>
>({
  id: 'unsd2023',
  publisher: 'UNSD, as applied by EUSTAT',
  edition: 2023,
  source: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
  readOn: '2026-11-23',
  validated: false,
  evidence:
    'formulas read in the text of an office that applies them; no published result compared',
  measure: 'projected-share',
  withTarget: [
    { status: 'on track or target met', from: 0.95, inclusive: true },
    { status: 'fair progress but acceleration needed', from: 0.1, inclusive: true },
    { status: 'stagnation or regression', from: null, inclusive: true },
  ],
  withoutTarget: [
    { status: 'on track or target met', from: 0.02, inclusive: true },
    { status: 'fair progress but acceleration needed', from: 0.005, inclusive: true },
    { status: 'stagnation or regression', from: null, inclusive: true },
  ],
  achieved: 'on track or target met',
  lost: 'stagnation or regression',
  base: { year: 2015, fallback: 'next-or-previous' },
  dataAfter: null,
  zeroAs: null,
  zeroAchieves: false,
  parity: 'side',
  parityBand: null,
  limitExponent: null,
});
