import { existsSync, readFileSync } from 'node:fs';
import { coveragePercent, poolAppeals } from 'aidkit/coverage';
import {
  appealsFromFts,
  parseFtsGoverningEntities,
  parseFtsGrouping,
  parseFtsPlanOverview,
} from 'aidkit/fts';
import { appealsFromHapi, parseHapiFunding, parseHapiNeeds } from 'aidkit/hapi';
import { parseHdxNeeds, parseHdxRequirements } from 'aidkit/hdx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// Files as publishers wrote them (FTS, HDX and HAPI: UN OCHA, CC BY-IGO), read whole. The folder is not part of
// the repository; the kinds in small: test/formats/parts.test.ts.
const folder = new URL('../../../shared/data/real/', import.meta.url);

describe.skipIf(!existsSync(folder))('real files', () => {
  const bytes = (name: string) => readFileSync(new URL(name, folder));
  const json = (name: string) => JSON.parse(bytes(name).toString());
  const csv = (name: string) => parse(bytes(name), { columns: true }) as Record<string, string>[];
  const problems = (read: { rejected: readonly unknown[]; warnings: readonly unknown[] }) => [
    read.rejected.length,
    read.warnings.length,
  ];

  it("FTS's overview of 2022: 42 plans, six empty figures told, people reached of four", () => {
    const overview = parseFtsPlanOverview(json('fts-overview-2022-42plans.json'));
    expect([overview.values.length, overview.rejected]).toEqual([42, []]);
    expect(overview.warnings.map(({ code, path }) => [code, path.replace(/^.*\]\./, '')])).toEqual(
      Array(3).fill(['empty-field', 'value']),
    );
    const reached = overview.values.flatMap(({ code, versions }) => {
      const count = versions[0]?.caseload?.reached ?? null;
      return count === null ? [] : [[code, count]];
    });
    expect(reached).toEqual([
      ['HNGA22', 1555433],
      ['HMLI22', 114399],
      ['HCOD22', 1853255],
      ['HAFG22', 13783373],
    ]);
  });

  it("and its totals are those of plans whose type is included in FTS's totals", () => {
    const overview = parseFtsPlanOverview(json('fts-overview-2022-42plans.json'));
    const on = '2022-06-01';
    const { appeals, observations } = appealsFromFts(overview, { asOf: on });
    const pool = poolAppeals(appeals, observations, { on, include: 'fts-totals' });
    expect([pool.requirement?.amount, pool.funding.amount]).toEqual([46062413253, 8635660114]);
    expect(pool.requirement).toEqual(overview.totals?.requirement.revised);
    expect(pool.funding).toEqual(overview.totals?.funding);
    expect(coveragePercent(pool, 'fts')).toBe(overview.totals?.publishedPercent);
    expect(pool.counted).toBe(41);
    expect(pool.leftOut.map(({ code, reason }) => [code, reason])).toEqual([
      ['OPHL2122', 'not-in-totals'],
    ]);
    expect(pool.partlyKnown.map(({ code }) => code)).toEqual([
      ...['RAFG22', 'RDJIETHSOMYEM22', 'RSSDRRP22', 'HETH22', 'HUKR22', 'RDRCRRP22', 'HVEN22'],
    ]);
    const everyPlan = appeals.map(({ id }) => id);
    expect(poolAppeals(appeals, observations, { on, include: everyPlan }).requirement?.amount).toBe(
      46231320216,
    );
  });

  it("FTS's groupings and clusters of plans", () => {
    for (const name of ['fts-covid-groupby-plan-2022.json', 'fts-plan1072-groupby-location.json']) {
      const grouping = parseFtsGrouping(json(name));
      expect(grouping.values.length).toBeGreaterThan(3);
      expect([name, ...problems(grouping)]).toEqual([name, 0, 0]);
    }
    for (const [plan, count] of [
      ['832', 7],
      ['1010', 2],
    ]) {
      const entities = parseFtsGoverningEntities(
        json(`2-public-governingentity-planid-${plan}.json`),
      );
      expect([plan, ...problems(entities)]).toEqual([plan, 0, 0]);
      expect(entities.values.length).toBeGreaterThanOrEqual(count as number);
      expect(
        entities.values.every(({ composedReference }) => composedReference?.startsWith('CL')),
      ).toBe(true);
    }
  });

  it("HAPI's CSVs, with the rows that OCHA marks as errors rejected in its own words", () => {
    const funding = parseHapiFunding(csv('hapi-funding-2025-10.csv'));
    expect([funding.values.length, ...problems(funding)]).toEqual([8, 0, 0]);
    expect(funding.values.map(({ location }) => location.hasResponsePlan)).toEqual([
      ...[true, true, true, false, false, false, false, false],
    ]);
    const { appeals, notAttributedToPlans } = appealsFromHapi(funding, { asOf: '2025-10-01' });
    expect([appeals.length, notAttributedToPlans.length]).toEqual([5, 3]);
    const rows = csv('hapi-needs-2024.csv');
    const needs = parseHapiNeeds(rows);
    const errors = rows.filter(({ error }) => error !== '');
    expect([rows.length, errors.length]).toEqual([1942, 18]);
    expect([needs.values.length, needs.rejected.length]).toEqual([1924, 18]);
    expect(needs.rejected.map(({ value }) => value)).toEqual(errors);
    for (const { message, value } of needs.rejected) {
      expect(message).toContain((value as { error: string }).error.slice(0, 50));
    }
    const warned = rows.filter(({ error, warning }) => error === '' && warning !== '');
    expect(needs.warnings.filter(({ code }) => code === 'publisher-warning')).toHaveLength(
      warned.length,
    );
  });

  it("HDX's files of needs and of requirements, with and without tags", () => {
    for (const name of ['hpc_hno_2024-2026-02.csv', 'ssd_hpc_needs_api_2026.csv']) {
      const rows = csv(name);
      const needs = parseHdxNeeds(rows);
      expect([name, needs.values.length, ...problems(needs)]).toEqual([name, rows.length, 0, 0]);
    }
    const rows = csv('fts_requirements_funding_global.2026-02.csv');
    const requirements = parseHdxRequirements(rows);
    expect([requirements.values.length, ...problems(requirements)]).toEqual([rows.length, 0, 0]);
  });
});
