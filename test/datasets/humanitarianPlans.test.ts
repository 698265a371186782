import { existsSync, readFileSync } from 'node:fs';
import { type Appeal, caseloadOf, checkAppeal, requirementOf } from 'aidkit/appeals';
import {
  appealVersionsChart,
  coverageBarsChart,
  coverageTimelineChart,
  plansOfYearChart,
  sameDayChart,
} from 'aidkit/charts';
import { compareOnSameDay, coverageOn, coverageTimeline, poolAppeals } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { humanitarianPlans, notAttributedToPlans } from 'aidkit/datasets/plans';
import type { FundingObservation } from 'aidkit/funding';
import { appealsFromHdx, parseHdxPlans, parseHdxRequirements } from 'aidkit/hdx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';

const { appeals, observations, asOf, attribution } = humanitarianPlans;
const byCode = (code: string) => appeals.find((appeal) => appeal.code === code)!;
const sum = (amounts: readonly (number | undefined)[]) =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
const csv = (path: string): Record<string, string>[] =>
  parse(readFileSync(path), { columns: true, comment: '#', comment_no_infix: true });

describe('the plans of the world', () => {
  it('survive JSON and are made once, frozen', () => {
    expect(Object.keys(humanitarianPlans)).toEqual(
      expect.arrayContaining([
        'appeals',
        'observations',
        'asOf',
        'source',
        'licence',
        'attribution',
      ]),
    );
    expect(JSON.parse(JSON.stringify(humanitarianPlans))).toEqual(humanitarianPlans);
    expect(humanitarianPlans.appeals).toBe(appeals);
    expect(Object.isFrozen(humanitarianPlans)).toBe(true);
    expect(Object.isFrozen(appeals[5]?.versions[0]?.revisedRequirement)).toBe(true);
    expect(Object.isFrozen(observations[5]?.funding)).toBe(true);
    expect(Object.isFrozen(notAttributedToPlans[5]?.remainder)).toBe(true);
  });

  it('are not decoded by an import', async () => {
    vi.resetModules();
    const split = vi.spyOn(String.prototype, 'split');
    const long = () => split.mock.contexts.filter((text) => String(text).length > 5_000).length;
    try {
      const fresh = await import('aidkit/datasets/plans');
      expect(fresh.notAttributedToPlans).toHaveLength(2554);
      expect(fresh.humanitarianPlans.asOf).toBe('2026-04-17');
      expect(long()).toBe(0);
      expect(fresh.notAttributedToPlans[0]?.country).toBe('ABW');
      expect(long()).toBe(1);
      expect(fresh.humanitarianPlans.appeals).toHaveLength(899);
      expect(long()).toBe(2);
    } finally {
      split.mockRestore();
    }
    expect(Array.isArray(notAttributedToPlans)).toBe(true);
    expect(structuredClone(notAttributedToPlans)).toEqual(notAttributedToPlans);
  });

  it('are known by FTS ids, each once', () => {
    expect(byCode('HAFG25').id).toBe('1263');
    expect(new Set(appeals.map(({ id }) => id)).size).toBe(899);
    expect(appeals.filter(({ id, code }) => id !== code)).toHaveLength(888);
  });

  it('leave out what has no code of its own, and say so', () => {
    const reasons = humanitarianPlans.leftOut.map(({ reason }) => reason);
    expect(reasons).toEqual(Array(16).fill('code-not-unique'));
    const codes = humanitarianPlans.leftOut.map(({ value }) => (value as { code: string }).code);
    expect(new Set(codes)).toEqual(new Set(['R00', 'R01', 'R02', 'R04', 'R05', 'R0506']));
  });

  it('add up to the sums of the files', () => {
    const parts = observations.filter(({ isLowerBound }) => !isLowerBound);
    expect(sum(parts.map(({ funding }) => funding.amount))).toBe(FUNDING_OF_PLANS);
    expect(sum(notAttributedToPlans.map(({ remainder }) => remainder?.amount))).toBe(REMAINDERS);
    expect(notAttributedToPlans.filter(({ remainder }) => remainder === null)).toHaveLength(8);
    expect(
      notAttributedToPlans.filter(({ remainder }) => (remainder?.amount ?? 0) < 0),
    ).toHaveLength(7);
  });

  it('know a plan for several countries by the list, and its funding as a lower bound', () => {
    const regional = byCode('RAFG22');
    expect(requirementOf(regional)?.amount).toBe(623_415_539);
    const own = observations.filter(({ appeal }) => appeal === regional.id);
    expect(own.filter(({ isLowerBound }) => isLowerBound)).toMatchObject([
      { funding: { amount: 1_676_501 + 566_892 + 21_192_425 + 103_358_390 } },
    ]);
    const several = appeals.filter(({ parts }) => parts.length > 0);
    const shortBy = several.map((appeal) => {
      const stated = appeal.parts.flatMap(({ requirement }) => requirement?.amount ?? []);
      return stated.length === 0 ? null : (requirementOf(appeal)?.amount ?? 0) - sum(stated);
    });
    const inTwoRows = several.map(({ parts }, index) =>
      parts.length > 1 ? shortBy[index] : undefined,
    );
    expect(inTwoRows.filter((short) => short === 0)).toHaveLength(22);
    expect(inTwoRows.filter((short) => short)).toHaveLength(38);
    expect(inTwoRows.filter((short) => short === null)).toHaveLength(10);
  });

  it('keep both figures where list and row differ', () => {
    const differ = appeals.filter(
      ({ versions }) => versions.filter((version) => version.asOf === asOf).length > 1,
    );
    expect(differ.map(({ code }) => code).sort()).toEqual(
      'HBFA26 HCMR26 HCOL26 HMLI26 HMOZ26 HNER26 HSDN26 HSOM26 HSYR26 HTCD26 HVEN26 HYEM26'.split(
        ' ',
      ),
    );
    expect(byCode('HSYR26').versions.map((v) => v.revisedRequirement?.amount)).toEqual([
      3_190_000_000, 2_922_184_830,
    ]);
  });

  it('have people where exactly one needs plan exists for country and year', () => {
    expect(caseloadOf(byCode('HAFG24'))).toMatchObject({
      population: 44_532_600,
      inNeed: 23_666_389,
      targeted: 17_327_995,
      expectedReach: 18_400_000,
      reached: null,
    });
    expect(caseloadOf(byCode('HSDN26'))?.inNeed).toBe(33_699_770);
    expect(byCode('HYEM26').versions.at(-1)?.note).toContain('people: "GHO Estimates"');
    expect(appeals.filter((appeal) => caseloadOf(appeal) !== null)).toHaveLength(22);
  });

  it('do not know of layers, nor what counts in totals', () => {
    expect(
      appeals.every(({ layers, layersKnown }) => layers.length === 0 && layersKnown === false),
    ).toBe(true);
    expect(appeals.every(({ includedInTotals }) => includedInTotals === null)).toBe(true);
  });

  it('name the years that still run, and whom to credit with every figure', () => {
    expect(humanitarianPlans.inProgress).toEqual(['2026']);
    expect(attribution).toContain('CC BY-IGO');
    expect(observations.every(({ source }) => source === attribution)).toBe(true);
  });

  it('are valid appeals', () => {
    const codes = new Set(appeals.flatMap((appeal) => checkAppeal(appeal).map(({ code }) => code)));
    expect([...codes].sort()).toEqual(UNUSUAL);
  });
});

describe('with the observations of Central Asia', () => {
  it('make one dated list; the newest wins and prints its day', () => {
    const both = [...observations, ...centralAsiaAppeals.observations];
    const timeline = coverageTimeline(byCode('HAFG26'), both);
    expect(coverageOn(timeline, '2026-05-01')).toMatchObject({ funding: { amount: 214_214_587 } });
    expect(coverageOn(timeline, '2026-10-01')).toMatchObject({
      asOf: '2026-09-27',
      funding: { amount: 463_867_650 },
    });
  });
});

describe('every chart', () => {
  const caption = (spec: { readonly title: unknown }) =>
    (spec.title as { subtitle: string[] }).subtitle.join(' ');
  const coverage = coverageOn(coverageTimeline(byCode('RAFG22'), observations), asOf)!;
  const pool = poolAppeals(appeals, observations, { on: asOf, years: ['2014'] });

  it('made from it carries the attribution and the day below its title', () => {
    const charts = [
      coverageBarsChart([{ label: 'RAFG22', coverage }]),
      coverageBarsChart([{ label: '2014', coverage: pool }]),
      plansOfYearChart([{ label: 'RAFG22', coverage }]),
      coverageTimelineChart([{ name: 'RAFG22', coverages: [coverage] }]),
      appealVersionsChart(coverageTimeline(byCode('HSYR26'), observations)),
      sameDayChart(compareOnSameDay([coverageTimeline(byCode('HAFG26'), observations)], asOf)),
    ];
    for (const chart of charts) {
      expect(caption(chart)).toContain(attribution);
      expect(caption(chart)).toContain(asOf);
    }
  });

  it('writes a lower bound as one', () => {
    expect(coverageBarsChart([{ label: 'RAFG22', coverage }]).description).toContain('at least 20');
    expect(plansOfYearChart([{ label: '2014', coverage: pool }]).description).toContain('at least');
  });
});

describe('rows of the files', () => {
  const rows = csv('test/fixtures/plans/hdx-2026-04-17.csv');
  it.each(rows.map((row) => [`${row.code} ${row.countryCode}`, row] as const))('%s', (_, row) => {
    const plan = appeals.find(({ id }) => id === row.id)!;
    expect(plan).toMatchObject({ code: row.code || null, typeName: row.typeName });
    expect(plan.period).toEqual({ start: row.startDate, end: row.endDate });
    expect(plan.years).toEqual([row.year]);
    const isPart = plan.parts.length > 0;
    const country = isPart ? { country: row.countryCode! } : {};
    expect(requirementOf(plan, country)?.amount ?? null).toBe(numberOrNull(usable(plan, row)));
    const seen = observations.filter(
      (one) =>
        one.appeal === plan.id &&
        !one.isLowerBound &&
        (one.country ?? null) === (isPart ? row.countryCode : null),
    );
    expect(seen.map(({ funding }) => funding.amount)).toEqual(
      row.funding ? [Number(row.funding)] : [],
    );
    if (seen[0]) expect(seen[0].publishedPercent).toBe(numberOrNull(row.percentFunded));
    if (row.listRevised) {
      expect(plan.versions[0]?.revisedRequirement?.amount).toBe(Number(row.listRevised));
    }
  });
});

/** Parts that all repeat the whole say nothing. */
function usable(plan: Appeal, row: Record<string, string>): string {
  return plan.code === 'OGLBL20b' ? '' : (row.requirements ?? '');
}

function numberOrNull(text = ''): number | null {
  return text === '' ? null : Number(text);
}

const FOLDER = '../shared/data/hdx/2026-04';
describe.skipIf(!existsSync(FOLDER))('against the files of HDX', () => {
  const read = (name: string) => csv(`${FOLDER}/${name}`);
  const files = existsSync(FOLDER)
    ? {
        requirements: parseHdxRequirements(read('fts_requirements_funding_global.csv')).values,
        plans: parseHdxPlans(read('humanitarian-response-plans.csv')).values,
      }
    : { requirements: [], plans: [] };
  const bridged = appealsFromHdx(files.requirements, {
    asOf,
    source: attribution,
    plans: files.plans,
  });
  const sorted = <T>(list: readonly T[], key: (one: T) => string) =>
    [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const ofObservation = (one: FundingObservation) => `${one.appeal} ${one.country ?? ''}`;

  it('the dataset is what the bridge makes of them: every appeal', () => {
    const withoutPeople = appeals.map((appeal) => ({
      ...appeal,
      versions: appeal.versions
        .filter(({ asOf: day }) => day === asOf)
        .map(({ caseload, note, ...version }) => {
          const own = caseload ? note?.replace(/(; )?people: .*$/, '') : note;
          return { ...version, source: attribution, ...(own ? { note: own } : {}) };
        }),
    }));
    const id = ({ id: own }: Appeal) => own;
    expect(sorted(withoutPeople, id)).toEqual(
      sorted(bridged.appeals, id).map((appeal) => ({
        ...appeal,
        // The file sorts by the name of the country, the table by its code.
        parts: sorted(appeal.parts, ({ country }) => country ?? ''),
      })),
    );
  });

  it('every observation', () => {
    expect(sorted(observations, ofObservation)).toEqual(
      sorted(bridged.observations, ofObservation),
    );
  });

  it('every remainder, and what is left out', () => {
    const place = ({ country, year }: { country: string; year: string }) => country + year;
    expect(sorted(notAttributedToPlans, place)).toEqual(
      sorted(bridged.notAttributedToPlans, place),
    );
    expect(humanitarianPlans.leftOut).toHaveLength(bridged.leftOut.length);
  });
});

it('pools by the requirement of the plan', () => {
  const ratios = ['2014', '2020', '2022'].map((year) => {
    const { ratio } = poolAppeals(appeals, observations, { on: asOf, years: [year] });
    return ((ratio ?? 0) * 100).toFixed(1);
  });
  expect(ratios).toEqual(['57.5', '48.6', '58.0']);
});

/** Sums of the funding cells of the file, with and without a plan. */
const FUNDING_OF_PLANS = 283_477_549_717;
const REMAINDERS = 135_114_210_684;
const UNUSUAL = ['expected-reach-above-targeted', 'parts-do-not-add-up'];
