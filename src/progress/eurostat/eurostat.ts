import { frozen } from '../../problems/frozen.js';
import type { ProgressMethod } from '../growth/method.js';

/** The words of Eurostat's monitoring reports. */
export type EurostatStatus =
  | 'target achieved'
  | 'significant progress'
  | 'moderate progress'
  | 'insufficient progress'
  | 'movement away'
  | 'moderate movement away'
  | 'significant movement away';

/**
 * Eurostat's method for the EU's SDG monitoring, over the last five years: `baseYear` asks for the long
 * term. Without a target its limits are 1%, 0 and -1% a year; those are not confirmed from Eurostat's
 * own text.
 *
 * Source: Eurostat, Sustainable development in the European Union, monitoring report 2021, as cited by
 * Open SDG.
 * @example
 * eurostat.withTarget.map(({ from }) => from) // => [0.95, 0.6, 0, null]
 */
export const eurostat: ProgressMethod<EurostatStatus> = /* @__PURE__ */ frozen<
  ProgressMethod<EurostatStatus>
>({
  id: 'eurostat',
  publisher: 'Eurostat',
  edition: 2021,
  source:
    'Eurostat, Sustainable development in the European Union, monitoring report 2021, as cited by Open SDG',
  readOn: '2026-11-23',
  validated: false,
  evidence:
    'limits with a target read in a text that cites them; those without a target are unconfirmed',
  measure: 'growth-ratio',
  withTarget: [
    { status: 'significant progress', from: 0.95, inclusive: true },
    { status: 'moderate progress', from: 0.6, inclusive: true },
    { status: 'insufficient progress', from: 0, inclusive: true },
    { status: 'movement away', from: null, inclusive: true },
  ],
  withoutTarget: [
    { status: 'significant progress', from: 0.01, inclusive: true },
    { status: 'moderate progress', from: 0, inclusive: true },
    { status: 'moderate movement away', from: -0.01, inclusive: true },
    { status: 'significant movement away', from: null, inclusive: true },
  ],
  achieved: 'target achieved',
  lost: 'movement away',
  base: { yearsBack: 5, fallback: 'nearest' },
  dataAfter: null,
  zeroAs: null,
  zeroAchieves: false,
  parity: 'fold',
  parityBand: null,
  limitExponent: null,
});
