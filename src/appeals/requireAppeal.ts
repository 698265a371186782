import { requireDayIfAny, requirePeriod } from '../dates/requireDay.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireFlag, requireInput, requireText } from '../problems/requireOptions.js';
import type { Appeal, AppealCluster } from './appeal.js';
import { completeCaseload } from './caseload.js';

/**
 * Checks that a value is an appeal, as far as its fields decide a result. The schema checks the rest.
 * @throws TypeError for a code, a list or nothing instead of an appeal, and for a field of the wrong kind;
 * RangeError for an invalid day or amount.
 */
export function requireAppeal(appeal: unknown, field = 'appeal'): asserts appeal is Appeal {
  if (!Array.isArray((appeal as Appeal | null | undefined)?.versions)) {
    throw new TypeError(expected(field, 'an appeal', appeal));
  }
  const { id, code, type, countries, years, period, includedInTotals } = appeal as Appeal;
  const { versions, layers, clusters, parts } = appeal as Appeal;
  requireText(id, `${field}.id`);
  if (code !== null) requireText(code, `${field}.code`);
  requireText(type, `${field}.type`);
  if (includedInTotals !== null) requireFlag(includedInTotals, `${field}.includedInTotals`);
  requireTexts(countries, `${field}.countries`);
  requireTexts(years, `${field}.years`);
  requirePeriod(period, `${field}.period`);
  requireEach(versions, `${field}.versions`, 'a version', (version, place) => {
    requireMoneyOrNull(version.originalRequirement, `${place}.originalRequirement`);
    requireMoneyOrNull(version.revisedRequirement, `${place}.revisedRequirement`);
    requireCaseloadIfAny(version.caseload, `${place}.caseload`);
  });
  requireEach(layers, `${field}.layers`, 'a layer', (layer, place) => {
    requireText(layer.name, `${place}.name`);
    requireMoneyOrNull(layer.requirement, `${place}.requirement`);
    requireCaseloadIfAny(layer.caseload, `${place}.caseload`);
  });
  requireClusters(clusters, `${field}.clusters`);
  requireEach(parts, `${field}.parts`, 'a country part', (part, place) => {
    if (part.country !== null) requireText(part.country, `${place}.country`);
    requireMoneyOrNull(part.requirement, `${place}.requirement`);
  });
}

/** Checks the clusters of an appeal. */
export function requireClusters(clusters: readonly AppealCluster[], field: string): void {
  requireEach(clusters, field, 'a cluster', (cluster, place) => {
    if (cluster.id !== null) requireText(cluster.id, `${place}.id`);
    requireText(cluster.name, `${place}.name`);
    requireMoneyOrNull(cluster.originalRequirement, `${place}.originalRequirement`);
    requireMoneyOrNull(cluster.revisedRequirement, `${place}.revisedRequirement`);
    requireCaseloadIfAny(cluster.caseload, `${place}.caseload`);
  });
}

/** Checks a list of texts. */
export function requireTexts(list: readonly string[], field: string): void {
  requireList(list, field, 'texts');
  for (let i = 0; i < list.length; i++) requireText(list[i], `${field}[${i}]`);
}

function requireEach<T extends { readonly asOf: string | null }>(
  list: readonly T[],
  field: string,
  each: string,
  requireFields: (record: T, place: string) => void,
): void {
  requireList(list, field);
  requireObjects(list, field, each);
  list.forEach((record, index) => {
    const place = `${field}[${index}]`;
    requireDayIfAny(record.asOf, `${place}.asOf`);
    requireFields(record, place);
  });
}

function requireMoneyOrNull(money: unknown, place: string): void {
  if (money !== null) requireExactMoney(money, place);
}

function requireCaseloadIfAny(caseload: unknown, place: string): void {
  if (caseload === null || caseload === undefined) return;
  requireInput(caseload, place);
  completeCaseload(caseload, place);
}
