import { existsSync, readFileSync } from 'node:fs';
import { poolAppealsBy } from 'aidkit/coverage';
import {
  appealsFromHdx,
  type HdxAppeal,
  type HdxPlanGrouping,
  parseHdxPlans,
  parseHdxRequirements,
  toHdxClusterRows,
  toHdxRequirementsRows,
} from 'aidkit/hdx';
import { sumMoney } from 'aidkit/money';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makeAppeal } from '../support/appeals.js';

// HDX's global files of 17 April 2026 whole (FTS, CC BY-IGO). The rules in small: test/formats/hdx.bridge.test.ts.
function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const folder = new URL('../../../shared/data/hdx/2026-04/', import.meta.url);

const isHere = existsSync(folder);

describe.skipIf(!isHere)("HDX's files of April 2026", () => {
  // What a skipped group is made of runs all the same.
  const rows = (name: string) =>
    isHere
      ? (parse(readFileSync(new URL(name, folder)), { columns: true, bom: true }) as unknown[])
      : [];
  const requirements = parseHdxRequirements(rows('fts_requirements_funding_global.csv'));
  const plans = parseHdxPlans(rows('humanitarian-response-plans.csv'));
  const asOf = '2026-04-17';
  const gathered = appealsFromHdx(requirements.values, {
    asOf,
    source: 'UN OCHA FTS by way of HDX',
    plans: plans.values,
  });

  it('are read whole', () => {
    expect([requirements.values.length, requirements.rejected, requirements.warnings]).toEqual([
      3805,
      [],
      [],
    ]);
    expect([plans.values.length, plans.rejected, plans.warnings]).toEqual([910, [], []]);
  });

  it('come back row for row as they were', () => {
    const read = (name: string) => rows(name) as never;
    const file = 'fts_requirements_funding_global.csv';
    expect(toHdxRequirementsRows(parseHdxRequirements(read(file)).values)).toEqual(rows(file));
    const clusters = 'fts_requirements_funding_cluster_global.csv';
    const parsed = parseHdxRequirements(read(clusters));
    expect([parsed.values.length, parsed.rejected, parsed.warnings]).toEqual([8030, [], []]);
    expect(toHdxClusterRows(parsed.values)).toEqual(rows(clusters));
  });

  it('are what the writer makes of plans, their parts and the totals of countries', () => {
    const file = rows('fts_requirements_funding_global.csv') as Record<string, string>[];
    const byCountry = groupBy(requirements.values, ({ country }) => country);
    const written = [...byCountry].flatMap(([country, own]) => {
      const years = groupBy(own, ({ year }) => year);
      const countryFunding = [...years].flatMap(([year, some]) => {
        const funding = some.flatMap((row) => row.funding ?? []);
        const isKnown = some.some(({ plan, funding: rest }) => plan === null && rest !== null);
        return isKnown ? [{ year, funding: sumMoney(funding, 'USD') }] : [];
      });
      const places = [{ id: '7', iso3: country }];
      const appeals = own.flatMap(({ plan, year, requirement, funding }): HdxAppeal[] => {
        if (plan === null) return [];
        const whole = gathered.appeals.find(({ id }) => id === plan.id)?.parts.length === 0;
        return [
          {
            ...makeAppeal({ id: plan.id, code: plan.code, name: plan.name, years: [year] }),
            ...{ period: plan.period!, typeId: plan.typeId, typeName: plan.typeName! },
            locations: whole ? places : [...places, { id: '8', iso3: null }],
            requirement: { revised: requirement },
            funding: funding && { total: funding },
          },
        ];
      });
      const byLocation = own.flatMap(({ plan, requirement, funding }): HdxPlanGrouping[] => {
        if (plan === null) return [];
        const asked = { id: '7', name: country, requirement: { revised: requirement } };
        const grouping = {
          values: funding === null ? [] : [{ id: '7', name: country, funding: { total: funding } }],
          requirements: { revised: { amount: -1, currency: 'USD' as const }, objects: [asked] },
          sharedTotal: { amount: 0, currency: 'USD' as const },
        };
        return [{ plan: plan.id, grouping }];
      });
      return toHdxRequirementsRows([...appeals].reverse(), { country, byLocation, countryFunding });
    });
    const differ = written.filter((row, i) => JSON.stringify(row) !== JSON.stringify(file[i]));
    expect(written.length).toBe(file.length);
    expect(differ).toEqual([]);
  });

  it('become an appeal for each plan, with what is in no plan beside them', () => {
    const { appeals, observations, leftOut, notAttributedToPlans } = gathered;
    expect(new Set(appeals.map(({ id }) => id)).size).toBe(appeals.length);
    expect(leftOut.map(({ reason }) => reason)).toEqual(Array(16).fill('code-not-unique'));
    expect(appeals.length).toBe(888 + 11);
    expect(notAttributedToPlans.length).toBe(2554);
    expect(
      notAttributedToPlans.filter(({ remainder }) => (remainder?.amount ?? 0) < 0).length,
    ).toBe(7);
    const byCode = (code: string) => appeals.find((appeal) => appeal.code === code);
    expect(byCode('HAFG25')?.id).toBe('1263');
    expect(appeals.find(({ id }) => id === '443')?.versions[0]?.revisedRequirement?.amount).toBe(
      3740654701,
    );
    expect(byCode('HMOZ26')?.versions.map((one) => one.revisedRequirement?.amount)).toEqual([
      347649861, 534342584,
    ]);
    // 70 plans with rows of several countries, 3 with one row of several countries, 1 regional unlisted.
    expect(observations.filter(({ isLowerBound }) => isLowerBound).length).toBe(74);
  });

  it('have parts that sum to the requirement of a regional plan in 22 of 70 plans only', () => {
    const several = gathered.appeals.filter(({ parts }) => parts.length > 1);
    const compared = several.map(({ parts, versions }) => {
      const asked = parts.flatMap(({ requirement }) => requirement?.amount ?? []);
      const sum = asked.reduce((total, amount) => total + amount, 0);
      const whole = versions.at(-1)?.revisedRequirement?.amount ?? null;
      return asked.length === 0 ? 'no part' : sum === whole ? 'whole' : 'short';
    });
    expect(
      ['whole', 'short', 'no part'].map((w) => compared.filter((one) => one === w).length),
    ).toEqual([22, 38, 10]);
  });

  it('pool as one of the three candidates does: all money over the requirements of plans', () => {
    const { appeals, observations } = gathered;
    const years = ['2014', '2020', '2022'];
    const pooled = poolAppealsBy(appeals, observations, 'year', { on: asOf, years });
    expect(pooled.map(({ key, ratio }) => [key, ratio?.toFixed(3)])).toEqual([
      ['2014', '0.575'],
      ['2020', '0.486'],
      ['2022', '0.580'],
    ]);
  });
});
