import type { CurrencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';
import type { Warning } from '../problems/rejection.js';
import type { Appeal } from './appeal.js';
import type { Caseload } from './caseload.js';
import { checkCaseload } from './checkCaseload.js';
import { latestClusters, latestParts } from './latestOfEach.js';
import { requireAppeal } from './requireAppeal.js';
import { caseloadOf, partsRepeatThePlan, requirementOf } from './requirementOf.js';

/**
 * What is unusual about an appeal. It is legal, and occurs: clusters or country parts that do not add
 * up to the plan, country parts that all repeat the whole, a layer or a cluster above its plan,
 * caseloads out of order, two currencies, an original requirement of 0 (which means "not entered" and
 * should be null), years that its period does not touch.
 *
 * Errors of form, such as an end before the start, are the business of `appealSchema`.
 * @throws TypeError if `appeal` is not an appeal, RangeError for an invalid day or amount in it.
 * @example
 * const plan: Appeal = {
 *   id: '1', code: 'HXYZ26', name: 'Example 2026', type: 'other', typeName: 'Other',
 *   countries: ['AFG'], period: { start: '2026-01-01', end: '2026-12-31' }, years: ['2026'],
 *   includedInTotals: null, parts: [], siblings: [], clusters: [],
 *   versions: [{
 *     asOf: '2026-01-01', originalRequirement: null, source: 'example',
 *     revisedRequirement: { amount: 100, currency: 'USD' },
 *   }],
 *   layers: [{
 *     name: 'urgent', asOf: '2026-04-01', source: 'example',
 *     requirement: { amount: 162, currency: 'USD' },
 *   }],
 * };
 * checkAppeal(plan).map(({ message }) => message)
 * // => ['layers[0].requirement: 162 USD, more than the 100 USD of the plan']
 */
export function checkAppeal<C extends CurrencyCode>(appeal: Appeal<C>): readonly Warning[] {
  requireAppeal(appeal);
  return [
    ...checkVersions(appeal),
    ...checkLayers(appeal),
    ...checkClusters(appeal),
    ...checkParts(appeal),
    ...checkCurrencies(appeal),
    ...checkYears(appeal),
  ];
}

function checkVersions(appeal: Appeal): Warning[] {
  return appeal.versions.flatMap(({ originalRequirement, caseload = null }, index) => {
    const path = `versions[${index}]`;
    const zero =
      originalRequirement?.amount === 0
        ? [
            warning(
              'original-requirement-zero',
              `${path}.originalRequirement`,
              '0 means "not entered" at FTS and is written null',
            ),
          ]
        : [];
    return [...zero, ...checkPeople(caseload, `${path}.caseload`)];
  });
}

function checkLayers(appeal: Appeal): Warning[] {
  return appeal.layers.flatMap(({ requirement, caseload = null, asOf }, index) => {
    const path = `layers[${index}]`;
    // A layer is measured against the plan of its day; a plan that was stated later, against that.
    const plan = requirementOf(appeal, { on: asOf }) ?? requirementOf(appeal);
    const people = caseloadOf(appeal, { on: asOf }) ?? caseloadOf(appeal);
    return [
      ...checkWithin(requirement, plan, 'layer-above-plan', `${path}.requirement`),
      ...checkPeopleWithin(caseload, people, 'layer', `${path}.caseload`),
      ...checkPeople(caseload, `${path}.caseload`),
    ];
  });
}

function checkClusters(appeal: Appeal): Warning[] {
  const plan = requirementOf(appeal);
  const people = caseloadOf(appeal);
  const single = appeal.clusters.flatMap(({ revisedRequirement, caseload = null }, index) => {
    const path = `clusters[${index}]`;
    return [
      ...checkWithin(revisedRequirement, plan, 'cluster-above-plan', `${path}.revisedRequirement`),
      ...checkPeopleWithin(caseload, people, 'cluster', `${path}.caseload`),
      ...checkPeople(caseload, `${path}.caseload`),
    ];
  });
  const stated = latestClusters(appeal.clusters).map(
    ({ revisedRequirement }) => revisedRequirement,
  );
  return [...single, ...checkSum(stated, plan, 'clusters')];
}

function checkParts(appeal: Appeal): Warning[] {
  const plan = requirementOf(appeal);
  const stated = latestParts(appeal.parts).map(({ requirement }) => requirement);
  if (partsRepeatThePlan(appeal)) {
    const text = 'each repeats the requirement of the plan, so none says what a country needs';
    return [warning('parts-repeat-plan', 'parts', text)];
  }
  return checkSum(stated, plan, 'parts');
}

function checkSum(
  stated: readonly (Money | null)[],
  plan: Money | null,
  path: 'clusters' | 'parts',
): Warning[] {
  const known = stated.filter((requirement) => requirement !== null);
  if (plan === null || known.length === 0) return [];
  if (known.some(({ currency }) => currency !== plan.currency)) return []; // told as two currencies
  const { amount: sum } = sumMoney(known, plan.currency);
  if (sum === plan.amount) return [];
  const missing = stated.length - known.length;
  const aside = missing > 0 ? `; ${missing} without a requirement` : '';
  const text = `add up to ${sum} ${plan.currency}, not to the ${show(plan)} of the plan${aside}`;
  return [warning(`${path}-do-not-add-up`, path, text)];
}

function checkWithin(
  part: Money | null,
  plan: Money | null,
  code: string,
  path: string,
): Warning[] {
  if (part === null || plan === null || part.currency !== plan.currency) return [];
  if (part.amount <= plan.amount) return [];
  return [warning(code, path, `${show(part)}, more than the ${show(plan)} of the plan`)];
}

function checkPeopleWithin(
  part: Caseload | null,
  plan: Caseload | null,
  kind: 'layer' | 'cluster',
  path: string,
): Warning[] {
  if (part === null || plan === null || part.unit !== plan.unit) return [];
  return (['inNeed', 'targeted'] as const).flatMap((figure) => {
    const count = part[figure] ?? null;
    const whole = plan[figure] ?? null;
    if (count === null || whole === null || count <= whole) return [];
    const text = `${count} ${part.unit}, more than the ${whole} of the plan`;
    return [warning(`${kind}-people-above-plan`, `${path}.${figure}`, text)];
  });
}

function checkPeople(caseload: Caseload | null, path: string): readonly Warning[] {
  return caseload === null ? [] : checkCaseload(caseload, path);
}

function checkCurrencies(appeal: Appeal): Warning[] {
  const all = [
    ...appeal.versions.flatMap((version) => [
      version.originalRequirement,
      version.revisedRequirement,
    ]),
    ...appeal.layers.map(({ requirement }) => requirement),
    ...appeal.clusters.flatMap((cluster) => [
      cluster.originalRequirement,
      cluster.revisedRequirement,
    ]),
    ...appeal.parts.map(({ requirement }) => requirement),
  ];
  const currencies = [...new Set(all.flatMap((money) => (money === null ? [] : [money.currency])))];
  if (currencies.length < 2) return [];
  const text = `requirements in ${currencies.sort().join(' and ')} cannot be added or compared`;
  return [warning('several-currencies', 'versions', text)];
}

function checkYears({ years, period }: Appeal): Warning[] {
  return years.flatMap((year, index) => {
    if (year >= period.start.slice(0, 4) && year <= period.end.slice(0, 4)) return [];
    const text = `${year} lies outside the period from ${period.start} to ${period.end}`;
    return [warning('year-outside-period', `years[${index}]`, text)];
  });
}

function show(money: Money | null): string {
  return money === null ? 'unknown requirement' : `${money.amount} ${money.currency}`;
}

function warning(code: string, path: string, text: string): Warning {
  return { code, path, message: `${path}: ${text}` };
}
