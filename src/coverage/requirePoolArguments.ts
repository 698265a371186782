import type { Appeal, AppealType } from '../appeals/appeal.js';
import { APPEAL_TYPES } from '../appeals/appealType.js';
import { requireAppeal, requireTexts } from '../appeals/requireAppeal.js';
import { requireAlpha3 } from '../countries/requireAlpha3.js';
import { requireDay } from '../dates/requireDay.js';
import type { FundingObservation } from '../funding/observation.js';
import { requireObservations } from '../funding/requireObservations.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import {
  requireFlag,
  requireGivenOptions,
  requireText,
  requireWord,
} from '../problems/requireOptions.js';
import type { PoolAppealsOptions } from './poolAppealsOptions.js';
import { requireInclusion } from './poolInclusion.js';

const OPTIONS = [
  'on',
  'countries',
  'types',
  'years',
  'layer',
  'include',
  'overlaps',
  'exclude',
  'onlyIncludedInTotals',
  'shared',
];

/**
 * Checks what a pool is asked. What would match no appeal, such as a country by its name, is refused: the
 * empty pool would be believed.
 * @throws TypeError for a value of the wrong kind and an unknown option; RangeError for an invalid day or
 * amount, and for an unknown country or type.
 */
export function requirePoolArguments(
  appeals: readonly Appeal[],
  observations: readonly FundingObservation[],
  options: PoolAppealsOptions,
): void {
  requireList(appeals, 'appeals', 'appeals');
  for (let i = 0; i < appeals.length; i++) requireAppeal(appeals[i], `appeals[${i}]`);
  requireObservations(observations);
  requireGivenOptions(options, OPTIONS, '{ on: "2025-12-31" }');
  const { on, countries, types, years, layer, exclude, onlyIncludedInTotals, shared } = options;
  requireDay(on, 'options.on');
  if (countries !== undefined) {
    requireTexts(countries, 'options.countries');
    const isNamed = (code: string) => appeals.some((appeal) => appeal.countries.includes(code));
    countries.forEach((code, i) => {
      requireAlpha3(code, `options.countries[${i}]`, isNamed);
    });
  }
  if (types !== undefined) {
    requireTexts(types, 'options.types');
    types.forEach((type: AppealType, i) => {
      requireWord(type, APPEAL_TYPES, `options.types[${i}]`);
    });
  }
  if (years !== undefined) requireYears(years);
  if (layer !== undefined && layer !== null) requireText(layer, 'options.layer');
  if (exclude !== undefined) requireTexts(exclude, 'options.exclude');
  if (onlyIncludedInTotals !== undefined) {
    requireFlag(onlyIncludedInTotals, 'options.onlyIncludedInTotals');
  }
  if (shared !== undefined) requireShared(shared);
  requireInclusion(appeals, options.include, options.overlaps);
}

function requireYears(years: readonly string[]): void {
  requireTexts(years, 'options.years');
  years.forEach((year, i) => {
    if (/^\d{4}$/.test(year)) return;
    throw new RangeError(expected(`options.years[${i}]`, 'a year as text such as "2025"', year));
  });
}

function requireShared(shared: NonNullable<PoolAppealsOptions['shared']>): void {
  requireList(shared, 'options.shared', 'money that appeals share');
  requireObjects(shared, 'options.shared', 'money that appeals share');
  shared.forEach(({ appeals, funding }, i) => {
    requireTexts(appeals, `options.shared[${i}].appeals`);
    requireExactMoney(funding, `options.shared[${i}].funding`);
  });
}
