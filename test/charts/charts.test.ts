import {
  breakdownChart,
  coverageBarsChart,
  coverageTimelineChart,
  type VegaLiteSpec,
} from 'aidkit/charts';
import { coverageOn, coverageTimeline, fundingCoverage } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { fundingBreakdown } from 'aidkit/funding';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../scripts/draw.js';
import { makeFlow } from '../support/flows.js';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const at = (asOf: string | null, funding: number, requirement: number | null = 100) =>
  fundingCoverage({
    funding: usd(funding),
    requirement: requirement === null ? null : usd(requirement),
    asOf,
    source: 'FTS',
  });

/** Draws the chart, if it is plain JSON and Vega-Lite finds nothing to warn of in it. */
async function drawn(spec: VegaLiteSpec): Promise<string> {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  const complaints: unknown[] = [];
  const complain = (...words: readonly unknown[]) => {
    complaints.push(words);
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: ignore, error: complain, warn: complain, info: ignore, debug: ignore };
  compile(spec, { logger: logger as never });
  expect(complaints).toEqual([]);
  const svg = await toSvg(spec);
  expect(svg).not.toMatch(/NaN|undefined/);
  return svg;
}

/** What is written in the picture. */
const texts = (svg: string) =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => text);

describe('coverage through time', () => {
  const over = [at('2025-03-31', 13), at('2026-09-27', 142)];

  it('is drawn with what was stated, and with day and source', async () => {
    const svg = await drawn(
      coverageTimelineChart([{ name: 'whole plan', coverages: over }], {
        title: 'A plan',
        stated: [{ asOf: '2025-07-07', percent: 22, label: 'stated: 22%' }],
      }),
    );
    for (const text of [
      'A plan',
      'As of 2025-03-31 to 2026-09-27.',
      'Source: FTS.',
      'whole plan',
      '% of the requirement',
      'stated: 22%',
      '142%',
    ]) {
      expect(texts(svg)).toContain(text);
    }
  });

  it('is not capped at 100, and has a rule there where a line passes it', async () => {
    const svg = await drawn(coverageTimelineChart([{ name: 'x', coverages: over }]));
    expect(texts(svg).map(Number)).toContain(140);
    const rules = (coverages: typeof over) =>
      JSON.stringify(coverageTimelineChart([{ name: 'x', coverages }])).includes('"rule"');
    expect(rules(over)).toBe(true);
    expect(rules(over.slice(0, 1))).toBe(false);
  });

  it('has no layer without a figure, of which Vega would warn', async () => {
    const stated = [{ asOf: '2025-07-07', percent: 22, label: 'stated: 22%' }];
    for (const spec of [
      coverageTimelineChart([{ name: 'x', coverages: over }]),
      coverageTimelineChart([{ name: 'x', coverages: over }], { stated }),
      coverageTimelineChart([], { stated }),
    ]) {
      for (const { data } of spec.layer as { data: { values: unknown[] } }[]) {
        expect(data.values).not.toEqual([]);
      }
      expect(texts(await drawn(spec))).toContain('0');
    }
  });

  it('puts a day on its day, whatever the time zone of the machine', async () => {
    // Two points span the axis, so the middle one of three equal steps stands in its middle.
    const coverages = ['2025-01-01', '2025-01-11', '2025-01-21'].map((asOf) => at(asOf, 50));
    const svg = await drawn(coverageTimelineChart([{ name: 'x', coverages }]));
    const points = [
      ...svg.matchAll(/<path aria-label="as of: (\w+ \d+)[^"]*".*?translate\(([\d.]+)/g),
    ];
    const width = Number(points[2]?.[2]);
    expect(width).toBeGreaterThan(400);
    expect(points.map(([, , x]) => Number(x))).toEqual([0, width / 2, width]);
  });

  it('leaves out what has no date or no ratio, and says where nothing is left', async () => {
    const spec = coverageTimelineChart([
      { name: 'x', coverages: [at(null, 50), at('2025-01-01', 5, null)] },
    ]);
    expect(spec.description).toBe('Funding coverage by date: no figures.');
    expect(texts(await drawn(spec))).toContain('no figures');
  });

  it('draws the plan of 2025 over both of its denominators', async () => {
    const { appeals, observations } = centralAsiaAppeals;
    const plan = appeals.find(({ code }) => code === 'HAFG25')!;
    const series = [null, 'urgent'].map((layer) => ({
      name: layer ?? 'whole plan',
      coverages: coverageTimeline(plan, observations, { layer }).points,
    }));
    const spec = coverageTimelineChart(series);
    expect(spec.description).toBe(
      'Funding coverage by date: whole plan 42.0% on 2026-09-27; urgent 62.6% on 2026-09-27.',
    );
    expect(texts(await drawn(spec))).toContain('As of 2025-02-28 to 2026-09-27.');
  });
});

describe('bars of coverage', () => {
  const bars = [
    { label: 'short', coverage: at('2025-01-01', 30) },
    { label: 'over', coverage: at('2025-02-01', 165) },
    { label: 'taken back', coverage: at('2025-01-01', -10) },
    { label: 'nothing', coverage: at('2025-01-01', 0) },
    { label: 'not asked', coverage: at(null, 40, null) },
    { label: 'asked 0', coverage: at('2025-01-01', 2, 0) },
  ];

  it('are exact to the minor unit at any size', () => {
    // Sums of Uzbekistan: the plain difference and sum of such doubles are off by a tiyin.
    const uzs = (amount: number) => ({ amount, currency: 'UZS' as const });
    const beyond = fundingCoverage({
      funding: uzs(10_000_000_000_000.07),
      requirement: uzs(1_000_000_000_000.02),
    });
    const short = fundingCoverage({
      funding: uzs(10_000_000_000_000.44),
      requirement: uzs(30_000_000_000_001.02),
    });
    const spec = coverageBarsChart([
      { label: 'beyond', coverage: beyond },
      { label: 'short', coverage: short },
    ]);
    const [parts, ends] = spec.layer as { data: { values: Record<string, unknown>[] } }[];
    expect(parts!.data.values[0]).toMatchObject({ label: 'beyond', amount: 1_000_000_000_000.02 });
    expect(ends!.data.values[1]).toMatchObject({ label: 'short', end: 30_000_000_000_001.02 });
  });

  it('are what was received, what is beyond and what is missing, and end in the percentage', async () => {
    const spec = coverageBarsChart(bars);
    const [parts] = spec.layer as { data: { values: Record<string, unknown>[] } }[];
    const rows = parts!.data.values.map(({ label, part, amount }) => [label, part, amount]);
    expect(rows).toEqual([
      ['short', 'received', 30],
      ['short', 'gap', 70],
      ['over', 'received', 100],
      ['over', 'beyond the requirement', 65],
      ['taken back', 'received', -10],
      ['taken back', 'gap', 110],
      ['nothing', 'gap', 100],
      ['not asked', 'received', 40],
      ['asked 0', 'received', 2],
    ]);
    const svg = await drawn(spec);
    for (const text of ['30%', '165%', '-10%', '0%', 'no requirement', 'requirement of 0', 'USD']) {
      expect(texts(svg)).toContain(text);
    }
    expect(texts(svg)).toContain('As of 2025-01-01 to 2025-02-01; 1 without a day.');
  });

  it('do not melt two of one label into one', async () => {
    const twins = [at('2025-01-01', 30), at('2025-01-01', 60)].map((coverage) => ({
      label: '2016',
      coverage,
    }));
    const svg = await drawn(coverageBarsChart(twins));
    expect(texts(svg)).toEqual(expect.arrayContaining(['2016', '2016 (2)', '30%', '60%']));
  });

  it('never print as 0% or 100% what is not', () => {
    const share = (funding: number) =>
      coverageBarsChart([{ label: 'x', coverage: at(null, funding, 1e6) }]).description;
    expect(share(999_999)).toContain('x just under 100%.');
    expect(share(1_000_001)).toContain('x just over 100%.');
    expect(share(1)).toContain('x just over 0%.');
    expect(share(-1)).toContain('x just under 0%.');
    expect(share(419_640)).toContain('x 42.0%.');
  });

  it('say so where there are none', async () => {
    expect(texts(await drawn(coverageBarsChart([])))).toContain('no figures');
  });

  it('do not put two currencies on one axis', () => {
    const francs = fundingCoverage({ funding: { amount: 1, currency: 'CHF' }, requirement: null });
    expect(() => coverageBarsChart([bars[0]!, { label: 'b', coverage: francs }])).toThrow(
      new TypeError('bars[1].coverage: expected amounts in "USD", received "CHF"'),
    );
  });

  it('name up to three sources, and count the others', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((source) => ({
      label: source,
      coverage: { ...at('2025-01-01', 1), source },
    }));
    const { title } = coverageBarsChart(many, { subtitle: 'Own words.' });
    expect(title).toEqual({
      text: 'Funding and gap',
      subtitle: ['Own words.', 'As of 2025-01-01.', 'Sources: a; b; c; and 2 more.'],
    });
    const nameless = { ...at(null, 1), source: null };
    expect(coverageBarsChart([{ label: 'x', coverage: nameless }]).title).toMatchObject({
      subtitle: ['As of: not stated.', 'Source: not stated.'],
    });
  });

  it('draw the plans of Afghanistan', async () => {
    const { appeals, observations } = centralAsiaAppeals;
    const plans = appeals.flatMap((plan) => {
      const coverage = coverageOn(coverageTimeline(plan, observations), '2026-09-27');
      return coverage === null ? [] : [{ label: plan.name, coverage }];
    });
    const svg = await drawn(coverageBarsChart(plans));
    expect(texts(svg)).toEqual(expect.arrayContaining(['164.7%', '0', '1 bn', '4 bn']));
  });
});

describe('a breakdown', () => {
  const flows = [
    makeFlow({ to: { plan: '10', cluster: '7' }, amount: 50_000_000 }),
    makeFlow({ to: { plan: '10', cluster: ['7', '8'] }, amount: 1_250 }),
  ];

  it('is drawn with its amounts, and with its shared money apart', async () => {
    const breakdown = fundingBreakdown(flows, { plan: ['10'] }, 'cluster');
    const spec = breakdownChart(breakdown, { asOf: '2021-03-07', source: 'FTS API' });
    expect(spec.description).toBe(
      'Funding by cluster in USD: cluster 7 USD 50.0 m; cluster 7 + cluster 8 USD 1,250.',
    );
    const svg = await drawn(spec);
    for (const text of [
      'cluster 7 + cluster 8',
      'shared by several',
      'USD 50.0 m',
      'As of 2021-03-07.',
      'Source: FTS API.',
    ]) {
      expect(texts(svg)).toContain(text);
    }
  });

  it('gathers the small ones, and loses nothing', async () => {
    const donors = Array.from({ length: 30 }, (_, index) =>
      makeFlow({
        from: { organization: `d${index}` },
        to: { plan: '10' },
        amount: (index + 1) * 1000,
      }),
    );
    const breakdown = fundingBreakdown(donors, { plan: ['10'] }, 'organization', {
      side: 'source',
    });
    const spec = breakdownChart(breakdown, { most: 5 });
    const { values } = spec.layer[0].data as { values: { label: string; amount: number }[] };
    expect(values).toHaveLength(5);
    expect(values.at(-1)).toMatchObject({ label: '26 others', amount: 351_000 });
    expect(values.reduce((sum, { amount }) => sum + amount, 0)).toBe(breakdown.total.amount);
    expect(spec.title).toBe('Funding by donor');
    await drawn(spec);
    expect(() => breakdownChart(breakdown, { most: 0 })).toThrow(RangeError);
  });

  it('shows a negative "Not specified" to the left of zero', async () => {
    const moved = [
      makeFlow({ to: { plan: '10' }, amount: 5_000, newMoney: true }),
      makeFlow({
        from: { plan: '10' },
        to: { plan: '10', cluster: '7' },
        amount: 20_000,
        newMoney: false,
      }),
    ];
    const spec = breakdownChart(fundingBreakdown(moved, { plan: ['10'] }, 'cluster'));
    expect(spec.description).toContain('Not specified USD -15,000');
    expect(texts(await drawn(spec))).toContain('USD -15,000');
  });

  it('says so where there is nothing', async () => {
    const spec = breakdownChart(fundingBreakdown([], { plan: ['10'] }, 'cluster'));
    expect(texts(await drawn(spec))).toContain('no figures');
  });
});
