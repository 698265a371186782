import { lazyTable } from '../problems/frozen.js';
import type { CentralAsiaAppeals } from './centralAsia.js';
import { CENTRAL_ASIA_APPEALS } from './centralAsiaAppeals.table.js';
import { unpackAppeals } from './centralAsiaRows.js';

const COUNTRIES = /* @__PURE__ */ Object.freeze([
  'AFG',
  'KAZ',
  'KGZ',
  'TJK',
  'TKM',
  'UZB',
] as const);

let unpacked: Omit<CentralAsiaAppeals, 'countries'> | undefined;

function unpack(): Omit<CentralAsiaAppeals, 'countries'> {
  unpacked ??= unpackAppeals(CENTRAL_ASIA_APPEALS, COUNTRIES);
  return unpacked;
}

/**
 * The appeals of Afghanistan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, with
 * what was observed of their funding, 2000 to 2026: all that our sources hold. For Kazakhstan they hold
 * none; those of the other four are of 2000 to 2010 and, as parts of regional plans, of 2022 and 2023.
 *
 * Decoded when first used, frozen. `includedInTotals` is null if no source states it. Afghanistan's
 * figures are as of 27 September 2026, the others as of 17 April 2026. The plans of all countries are in
 * `humanitarianPlans` of `aidkit/datasets/plans`.
 *
 * Source: FTS by way of HDX (CC BY-IGO), copies of 2026-02 to 2026-09-27, and the reports that each
 * figure names. Edit `data/appeals/`.
 * @example
 * const { appeals, observations, notAttributedToPlans } = centralAsiaAppeals;
 * const [plan] = appeals.filter(({ code }) => code === 'HAFG25');
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * observations.filter(({ appeal }) => appeal === plan.id).length // => 7
 * notAttributedToPlans.find(({ country, year }) => country === 'TJK' && year === '2009')?.remainder
 * // => { amount: -6739315, currency: 'USD' }
 */
export const centralAsiaAppeals: CentralAsiaAppeals = /* @__PURE__ */ lazyTable<CentralAsiaAppeals>(
  {
    countries: () => COUNTRIES,
    appeals: () => unpack().appeals,
    relatedAppeals: () => unpack().relatedAppeals,
    observations: () => unpack().observations,
    notAttributedToPlans: () => unpack().notAttributedToPlans,
    statements: () => unpack().statements,
    countriesWithoutAppeals: () => unpack().countriesWithoutAppeals,
  },
);
