import { existsSync, readFileSync } from 'node:fs';
import { type Appeal, appealTypeOf, requirementOf } from 'aidkit/appeals';
import { coverageOn, coveragePercent, coverageTimeline, sumCountryParts } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import type { FundingObservation } from 'aidkit/funding';
import { appealSchema, fundingObservationSchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people } from '../support/appeals.js';
import { fixtureRows } from '../support/ftsFlows.js';

// Plans of 2025 and 2026 with the percentage that FTS, HDX or a report printed beside the figures, and
// the plans of Afghanistan since 2001.
const published = 'appeals/published-2025-2026.csv';
const history = 'appeals/afghanistan.csv';

type Row = Record<string, string>;
/** Some sources hold a comma and no quotes; the source is the last column, so nothing else moves. */
const read = (path: string): Row[] => fixtureRows(path, { relax_column_count: true });

const dollars = (text?: string) =>
  text ? { amount: Number(text), currency: 'USD' as const } : null;
const count = (text?: string) => (text ? Number(text) : null);

function toAppeal(row: Row): Appeal<'USD'> {
  const id = row.plan_code || row.plan_name!;
  return {
    id,
    code: row.plan_code || null,
    name: row.plan_name!,
    type: appealTypeOf(row.plan_type!) ?? 'other',
    typeName: row.plan_type!,
    countries: /^[A-Z]{3}( [A-Z]{3})*$/.test(row.countries_iso3!)
      ? row.countries_iso3!.split(' ')
      : [],
    period: { start: row.start!, end: row.end! },
    years: [row.year!],
    includedInTotals: null,
    versions: [
      {
        asOf: row.as_of!,
        originalRequirement: dollars(row.original_requirements_usd),
        revisedRequirement: dollars(row.requirements_usd),
        caseload: people({
          inNeed: count(row.people_in_need),
          targeted: count(row.people_targeted),
          reached: count(row.people_reached),
        }),
        source: row.source!,
      },
    ],
    layers: [],
    clusters: [],
    parts: [],
    siblings: [],
  };
}

function toObservation(row: Row): FundingObservation<'USD'> | null {
  const funding = dollars(row.funding_usd);
  if (funding === null) return null;
  const percent = count(row.percent_funded_as_published);
  return {
    appeal: row.plan_code || row.plan_name!,
    asOf: row.as_of!,
    funding,
    scope: 'inside',
    source: row.source!,
    ...(percent === null ? {} : { publishedPercent: percent }),
  };
}

/** Printed without an amount beside it: nothing to check. */
const PERCENT_ONLY = ['HAFG25 2025-06-18', 'HAFG25 2025-08-03'];
/** Printed percentages that do not follow from the printed amounts. */
const UNEXPLAINED: string[] = [];

describe('published percentages', () => {
  const rows = read(published);

  it('has 158 rows, and all of them load and validate', () => {
    expect(rows).toHaveLength(158);
    for (const row of rows) {
      expect(appealSchema.safeParse(toAppeal(row)).error?.message).toBeUndefined();
      const observation = toObservation(row);
      if (observation === null) continue;
      expect(fundingObservationSchema.safeParse(observation).error?.message).toBeUndefined();
    }
  });

  it('gives each printed percentage within 0.505 points', () => {
    const percentOnly: string[] = [];
    const unexplained: string[] = [];
    let checked = 0;
    for (const row of rows) {
      if (!row.percent_funded_as_published) continue;
      const name = `${row.plan_code} ${row.as_of}`;
      const observation = toObservation(row);
      if (observation === null) {
        percentOnly.push(name);
        continue;
      }
      const timeline = coverageTimeline(toAppeal(row), [observation]);
      const known = coverageOn(timeline, row.as_of!)!;
      const percent = coveragePercent(known, 'exact');
      const off = Math.abs((percent ?? Number.NaN) - Number(row.percent_funded_as_published));
      if (!(off <= 0.505)) unexplained.push(name);
      checked++;
    }
    expect(checked).toBe(138);
    expect(percentOnly).toEqual(PERCENT_ONLY);
    expect(unexplained).toEqual(UNEXPLAINED);
  });

  it('has a status and no ratio for plans without a requirement', () => {
    const blank = rows.filter((row) => row.funding_usd && !row.requirements_usd);
    expect(blank.map((row) => row.plan_code)).toEqual(['RREG26', 'RREG26a', 'RJORLBNTUR26']);
    for (const row of blank) {
      const { points } = coverageTimeline(toAppeal(row), [toObservation(row)!]);
      expect(points[0]).toMatchObject({ ratio: null, status: 'requirement-missing' });
    }
  });

  it('agrees with the embedded appeals of Afghanistan, figure by figure', () => {
    const { appeals, observations } = centralAsiaAppeals;
    const plans = read(history);
    expect(plans).toHaveLength(28);
    for (const row of plans) {
      const appeal = appeals.find(({ code }) => code === row.plan_code)!;
      expect(appeal.period, row.plan_code).toEqual({ start: row.start, end: row.end });
      expect(appeal.years).toEqual([row.year]);
      expect(appeal.typeName).toBe(row.plan_type);
      const own = observations.filter(
        (one) => one.appeal === appeal.id && one.asOf === row.as_of && one.scope === 'inside',
      );
      expect(own.map(({ funding }) => funding.amount)).toEqual([Number(row.funding_usd)]);
      if (row.plan_code === 'OGLBL20b') continue; // the row of one country of a global plan
      expect(requirementOf(appeal, { on: row.as_of! })).toEqual(dollars(row.requirements_usd));
      const known = coverageOn(coverageTimeline(appeal, observations), row.as_of!)!;
      const percent = coveragePercent(known, 'exact');
      if (row.percent_computed === '') expect(percent).toBeNull();
      else expect(percent, row.plan_code).toBeCloseTo(Number(row.percent_computed), 1);
    }
  });

  it('agrees with every dated row of Afghanistan 2025 and 2026', () => {
    const { appeals, observations } = centralAsiaAppeals;
    const dated = rows.filter(
      (row) => ['HAFG25', 'HAFG26'].includes(row.plan_code!) && row.funding_usd,
    );
    expect(dated).toHaveLength(10);
    for (const row of dated) {
      const appeal = appeals.find(({ code }) => code === row.plan_code)!;
      const known = coverageOn(coverageTimeline(appeal, observations), row.as_of!)!;
      expect(known).toMatchObject({ asOf: row.as_of, funding: dollars(row.funding_usd) });
      const percent = coveragePercent(known, 'exact')!;
      expect(Math.abs(percent - known.publishedPercent!)).toBeLessThanOrEqual(0.505);
      expect(known.publishedPercent).toBe(Number(row.percent_funded_as_published));
    }
  });
});

// The country rows of one regional plan in HDX's file for Jordan (FTS, early 2021).
const hdxOfJordan =
  '../shared/data/fts/input/1-fts-flow-custom-search-planid-943-groupby-location.json';

describe.skipIf(!existsSync(hdxOfJordan))(
  `country rows of a regional plan (skipped where ${hdxOfJordan} is absent)`,
  () => {
    it('add up to the plan of FTS, less what names several countries or none', () => {
      const { report3 } = JSON.parse(readFileSync(hdxOfJordan, 'utf8')).data;
      const totals = report3.fundingTotals;
      const breakdown = totals.objects[0].objectsBreakdown as {
        id?: string;
        name: string;
        totalFunding: number;
      }[];
      const rows = breakdown.map(({ name, totalFunding }) => ({
        appeal: '943',
        asOf: '2021-03-07',
        funding: { amount: totalFunding, currency: 'USD' as const },
        scope: 'inside' as const,
        source: 'FTS',
        country: name,
      }));
      const [sum] = sumCountryParts(makeAppeal({ id: '943' }), rows);
      const { objectsSum, sharedFunding } = totals.objects[0].totalBreakdown;
      expect(sum?.funding.amount).toBe(objectsSum);
      expect(totals.total).toBe(objectsSum + sharedFunding);
    });
  },
);
