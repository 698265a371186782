import {
  compareOnSameDay,
  coverageCandidates,
  coverageOn,
  coveragePercent,
  coverageTimeline,
  inConstantPrices,
  poolAppeals,
  poolAppealsBy,
  rankByCoverage,
} from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import { describe, expect, it } from 'vitest';
import { makeAppeal, seen, usd } from '../support/appeals.js';

const { appeals, observations, asOf } = humanitarianPlans;
const plan = (code: string) => appeals.find((appeal) => appeal.code === code)!;

describe('the coverage of a year has three candidates', () => {
  const percent = (ratio: number | null) => `${((ratio ?? 0) * 100).toFixed(1)}`;

  // HDX's files of 17 April 2026: sums of their columns, and of the list's requirements.
  it.each([
    ['2014', '65.9', '60.7', '57.5'],
    ['2020', '53.3', '52.7', '48.6'],
    ['2022', '60.2', '58.9', '58.0'],
  ])('%s: %s, %s, %s per cent', (year, all, withRequirement, plans) => {
    const found = coverageCandidates(appeals, observations, { on: asOf, years: [year] });
    const { allFundingOverRows, rowsWithRequirement, planRequirements } = found;
    console.log(
      `${year}: all funding over rows ${percent(allFundingOverRows.ratio)}, rows with a requirement ${percent(rowsWithRequirement.ratio)}, plan requirements ${percent(planRequirements.ratio)}`,
    );
    expect(percent(allFundingOverRows.ratio)).toBe(all);
    expect(percent(rowsWithRequirement.ratio)).toBe(withRequirement);
    expect(percent(planRequirements.ratio)).toBe(plans);
    expect(planRequirements.ratio).toBe(
      poolAppeals(appeals, observations, { on: asOf, years: [year] }).ratio,
    );
  });

  it('refuses an option that pools rows of its own', () => {
    expect(() =>
      coverageCandidates(appeals, observations, { on: asOf, year: ['2014'] } as never),
    ).toThrow(/years/);
  });
});

describe('a plan in parts', () => {
  it('counts with its own requirement; the difference from its parts is told', () => {
    const [group] = poolAppealsBy(appeals, observations, 'year', { on: asOf, years: ['2014'] });
    expect(group).toMatchObject({
      key: '2014',
      isLowerBound: true,
      requirementNotInParts: { amount: 2_593_744_548 },
    });
    const whole = poolAppeals([plan('RAFG22')], observations, { on: asOf });
    expect(whole.requirementNotInParts).toEqual(usd(0));
    expect(
      poolAppeals([plan('HAFG22')], observations, { on: asOf }).requirementNotInParts,
    ).toBeNull();
  });

  it('by country is in the groups of its countries, and the rest in the one of none', () => {
    const groups = poolAppealsBy([plan('RSYRREG24')].filter(Boolean), observations, 'country', {
      on: asOf,
    });
    const all = poolAppealsBy(appeals, observations, 'country', { on: asOf });
    expect(groups.every(({ key }) => key !== undefined)).toBe(true);
    expect(all.at(-1)).toMatchObject({
      key: null,
      requirementNotInParts: { amount: 15_979_313_115 },
    });
    expect(all.slice(0, -1).every((one) => one.requirementNotInParts === null)).toBe(true);
  });

  it('shows its funding as a lower bound in timelines, and on a day', () => {
    const timeline = coverageTimeline(plan('RAFG22'), observations);
    expect(timeline.points.map(({ isLowerBound }) => isLowerBound)).toEqual([true]);
    expect(coverageOn(timeline, asOf)?.isLowerBound).toBe(true);
    expect(timeline.layersKnown).toBe(false);
    const part = coverageTimeline(plan('RAFG22'), observations, { country: 'TJK' });
    expect(part.points[0]?.isLowerBound).toBe(false);
  });
});

describe('from most to least funded', () => {
  const { ranked, leftOut } = rankByCoverage(appeals, observations, { on: asOf, years: ['2026'] });

  it('ranks by the ratio, and leaves out what began less than 90 days ago', () => {
    const ratios = ranked.map(({ coverage }) => coverage.ratio ?? 0);
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
    expect(leftOut.map(({ code, reason }) => [code, reason])).toEqual([
      ['FLBN26', 'too-young'],
      ['FMDG26', 'too-young'],
      ['RIRN26', 'requirement-missing'],
    ]);
  });

  it('ranks the young too when asked', () => {
    const all = rankByCoverage(appeals, observations, {
      on: asOf,
      years: ['2026'],
      minAgeInDays: 0,
    });
    expect(all.ranked).toHaveLength(33);
  });
});

describe('the same day of every year', () => {
  it('is null where nothing was seen near it', () => {
    const timelines = ['HAFG24', 'HAFG26'].map((code) =>
      coverageTimeline(plan(code), observations),
    );
    const rows = (day: string) =>
      compareOnSameDay(timelines, day).map(({ coverage }) => coveragePercent(coverage, 'fts'));
    // The plan of 2024 is known by its figure of April 2026 alone.
    expect(rows('2026-04-18')).toEqual([null, 12.5]);
    expect(rows('2026-12-31')).toEqual([null, null]);
  });

  it('takes another age when asked', () => {
    const timeline = coverageTimeline(makeAppeal({ id: 'P', requirement: 100 }), [
      seen('2026-01-31', 10, { appeal: 'P' }),
    ]);
    expect(compareOnSameDay([timeline], '2026-06-01')[0]?.coverage).toBeNull();
    const [row] = compareOnSameDay([timeline], '2026-06-01', { maxAgeInDays: 200 });
    expect(row?.coverage?.ratio).toBe(0.1);
    expect(() => compareOnSameDay([], '2026-06-01', { maxAge: 3 } as never)).toThrow(
      /maxAgeInDays/,
    );
  });
});

describe('constant prices', () => {
  const series = [
    { year: '2000', amount: usd(100) },
    { year: '2010', amount: usd(100) },
    { year: '2020', amount: usd(100) },
  ];

  it('are those of the base year; a year without a deflator has none', () => {
    const real = inConstantPrices(series, { 2000: 50, 2020: 100 }, '2020');
    expect(real.map(({ amount }) => amount?.amount ?? null)).toEqual([200, null, 100]);
    expect(real[0]).toMatchObject({ nominal: usd(100), baseYear: '2020', year: '2000' });
  });

  it.each([
    [series, { 2020: 100 }, '2000', /baseYear/],
    [series, { 2000: 0 }, '2000', /deflators/],
    [series, { 2000: '1' }, '2000', /deflators/],
    [series, null, '2000', /deflators/],
    [null, { 2000: 1 }, '2000', /series/],
    [[{ year: '2000' }], { 2000: 1 }, '2000', /amount/],
    [series, { 2000: 1 }, 2000, /baseYear/],
  ])('refuse %#', (list, deflators, base, message) => {
    expect(() => inConstantPrices(list as never, deflators as never, base as never)).toThrow(
      message,
    );
  });
});
