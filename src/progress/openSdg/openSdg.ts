import { frozen } from '../../problems/frozen.js';
import type { ProgressMethod } from '../growth/method.js';

/** The words of Open SDG, the reporting platform of many national statistical offices. */
export type OpenSdgStatus =
  | 'target achieved'
  | 'on track'
  | 'progress made but acceleration needed'
  | 'limited progress'
  | 'deterioration';

/**
 * The method of Statistics Canada that Open SDG builds in: observed over required annual growth, and
 * limits of 1.5% and 0.5% a year without a target, which shrink near a natural limit. A parity index from
 * 0.97 to 1.03 is parity.
 *
 * Source: Open SDG, docs/progress-methodology.md, and sdg-build (both MIT).
 * @example
 * openSdg.withoutTarget.map(({ from }) => from) // => [0.015, 0.005, 0, null]
 */
export const openSdg: ProgressMethod<OpenSdgStatus> = /* @__PURE__ */ frozen<
  ProgressMethod<OpenSdgStatus>
>({
  id: 'openSdg',
  publisher: 'Open SDG, after Statistics Canada',
  edition: null,
  source: 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/',
  readOn: '2026-11-23',
  validated: false,
  evidence: 'formulas read in its documentation and code; no published result compared',
  measure: 'growth-ratio',
  withTarget: [
    { status: 'on track', from: 0.95, inclusive: true },
    { status: 'progress made but acceleration needed', from: 0.6, inclusive: true },
    { status: 'limited progress', from: 0, inclusive: true },
    { status: 'deterioration', from: null, inclusive: true },
  ],
  withoutTarget: [
    { status: 'on track', from: 0.015, inclusive: true },
    { status: 'progress made but acceleration needed', from: 0.005, inclusive: true },
    { status: 'limited progress', from: 0, inclusive: true },
    { status: 'deterioration', from: null, inclusive: true },
  ],
  achieved: 'target achieved',
  lost: 'deterioration',
  base: { year: 2015, fallback: 'next' },
  dataAfter: null,
  zeroAs: 0.001,
  zeroAchieves: false,
  parity: 'fold',
  parityBand: 0.03,
  limitExponent: 4.44,
});
