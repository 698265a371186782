import { existsSync, readFileSync } from 'node:fs';
import { poolAppealsBy } from 'aidkit/coverage';
import { appealsFromHdx, parseHdxPlans, parseHdxRequirements } from 'aidkit/hdx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// HDX's global files of 17 April 2026 whole (FTS, CC BY-IGO). The rules in small: test/formats/hdx.bridge.test.ts.
const folder = new URL('../../../shared/data/hdx/2026-04/', import.meta.url);

describe.skipIf(!existsSync(folder))("HDX's files of April 2026", () => {
  const rows = (name: string) =>
    parse(readFileSync(new URL(name, folder)), { columns: true, bom: true }) as unknown[];
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
