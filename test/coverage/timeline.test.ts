import {
  compareOnSameDay,
  coverageOn,
  coveragePercent,
  coverageTimeline,
  fundingPace,
} from 'aidkit/coverage';
import { describe, expect, it } from 'vitest';
import { makeAppeal, seen, usd } from '../support/appeals.js';

describe('a timeline', () => {
  // FTS as copied from HDX on the days named: closed years still move, and also fall.
  const restated = [
    seen('2026-04-18', 1008671701),
    seen('2026-09-27', 1014201784),
    seen('2026-05-15', 1005133829),
    seen('2026-03-11', 1006621718),
  ];
  const timeline = coverageTimeline(makeAppeal({ requirement: 2416811546 }), restated);

  it('is in the order of days, and may fall', () => {
    expect(timeline.points.map(({ asOf }) => asOf)).toEqual([
      '2026-03-11',
      '2026-04-18',
      '2026-05-15',
      '2026-09-27',
    ]);
    expect(timeline.points[2]!.ratio).toBeLessThan(timeline.points[1]!.ratio!);
  });

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline));

  it('answers a day with the last figure known by then and its age', () => {
    const known = coverageOn(timeline, '2026-05-01')!;
    expect(known).toMatchObject({
      asOf: '2026-04-18',
      on: '2026-05-01',
      ageInDays: 13,
      interpolated: false,
      funding: usd(1008671701),
      others: [],
    });
    expect(coverageOn(timeline, '2026-04-18')?.ageInDays).toBe(0);
    expect(coverageOn(timeline, '2027-01-01')?.asOf).toBe('2026-09-27');
  });

  it('knows nothing before the first figure', () => {
    expect(coverageOn(timeline, '2026-03-10')).toBeNull();
    expect(coverageOn(coverageTimeline(makeAppeal(), []), '2026-03-10')).toBeNull();
  });

  it('refuses what is no day', () => {
    expect(() => coverageOn(timeline, '2026-13-01')).toThrow(RangeError);
    expect(() => coverageTimeline(makeAppeal(), [seen('yesterday', 1)])).toThrow(
      'observations[0].asOf: expected a day as YYYY-MM-DD, received "yesterday"',
    );
  });

  it('keeps what two sources say of one day, the lowest first', () => {
    const two = coverageTimeline(makeAppeal(), [
      seen('2026-02-01', 300, { source: 'ministry' }),
      seen('2026-02-01', 200, { source: 'FTS' }),
      seen('2026-01-15', 100),
    ]);
    expect(two.points).toHaveLength(3);
    const known = coverageOn(two, '2026-02-10')!;
    expect(known.source).toBe('FTS');
    expect(known.others.map(({ source, ratio }) => [source, ratio])).toEqual([['ministry', 0.3]]);
  });

  it('keeps money outside the plan beside it, and other appeals out', () => {
    const line = coverageTimeline(makeAppeal(), [
      seen('2026-01-05', 0),
      seen('2026-01-05', 162400000, { scope: 'outside' }),
      seen('2026-01-06', 7, { appeal: 'HAFG25' }),
      seen('2026-01-07', 9, { country: 'IRN' }),
    ]);
    expect(line.points.map(({ funding, status }) => [funding.amount, status])).toEqual([
      [0, 'unfunded'],
    ]);
    expect(line.outsidePlan.map(({ funding }) => funding.amount)).toEqual([162400000]);
  });

  it('is the same whether the only country of a plan is named or not', () => {
    const plan = makeAppeal();
    const [own = ''] = plan.countries;
    const observations = [seen('2026-01-05', 1), seen('2026-01-06', 2, { country: own })];
    const { country, ...named } = coverageTimeline(plan, observations, { country: own });
    const { country: _, ...unnamed } = coverageTimeline(plan, observations);
    expect(country).toBe(own);
    expect(named).toEqual(unnamed);
    expect(named.points.map(({ ratio }) => ratio)).toEqual([0.001, 0.002]);
    expect(coverageTimeline(plan, observations, { country: 'PAK' }).points).toEqual([]);
  });

  it('finds observations by the id and by the code of the plan', () => {
    const plan = makeAppeal({ id: '1263', code: 'HAFG26' });
    const both = [seen('2026-01-05', 1), seen('2026-01-06', 2, { appeal: '1263' })];
    expect(coverageTimeline(plan, both).points).toHaveLength(2);
  });
});

describe('funding and requirement, each with its own day', () => {
  // FTS by way of HDX, DR Congo 2026.
  const plan = makeAppeal({
    id: 'HCOD26',
    versions: [['2026-04-18', 1403721718] as const, ['2026-09-27', 2132641156] as const].map(
      ([asOf, amount]) => ({
        asOf,
        originalRequirement: usd(1403721718),
        revisedRequirement: usd(amount),
        source: 'HDX',
      }),
    ),
  });
  const observations = [
    seen('2026-03-11', 354784816, { appeal: 'HCOD26', publishedPercent: 25 }),
    seen('2026-04-18', 430024823, { appeal: 'HCOD26', publishedPercent: 31 }),
    seen('2026-09-20', 900000000, { appeal: 'HCOD26' }),
    seen('2026-09-27', 1010580625, { appeal: 'HCOD26' }),
  ];
  const timeline = coverageTimeline(plan, observations);

  it('measures each day against what was asked then', () => {
    expect(coveragePercent(timeline.points[1]!, 'hdx')).toBe(31);
    expect(coveragePercent(timeline.points[2]!, 'hdx')).toBe(64);
    expect(coveragePercent(timeline.points[3]!, 'hdx')).toBe(47);
  });

  it('reads the first requirement back, and shows that', () => {
    expect(timeline.points[0]).toMatchObject({ asOf: '2026-03-11', requirementAsOf: '2026-04-18' });
    expect(coveragePercent(timeline.points[0]!, 'hdx')).toBe(25);
  });

  it('takes a requirement from its own day, also between two observations', () => {
    const short = coverageTimeline(plan, observations.slice(0, 3));
    expect(coverageOn(short, '2026-09-26')?.requirementAsOf).toBe('2026-04-18');
    const after = coverageOn(short, '2026-09-28')!;
    expect(after).toMatchObject({ asOf: '2026-09-20', requirementAsOf: '2026-09-27' });
    expect(after.ratio).toBeCloseTo(900000000 / 2132641156, 12);
  });

  it('takes the later of two requirements of one day, also when the funding is older', () => {
    const versions = [5, 10].map((amount) => ({
      asOf: '2026-02-01',
      originalRequirement: null,
      revisedRequirement: usd(amount),
      source: 'a test',
    }));
    const line = coverageTimeline(makeAppeal({ versions }), [seen('2026-01-15', 5)]);
    expect(line.points[0]?.ratio).toBe(0.5);
    expect(coverageOn(line, '2026-03-01')?.ratio).toBe(0.5);
  });

  it('measures all days against what is asked now, if told so', () => {
    const now = coverageTimeline(plan, observations, { requirement: 'latest' });
    expect(now.points.every(({ requirement }) => requirement?.amount === 2132641156)).toBe(true);
    expect(() =>
      coverageTimeline(plan, observations, { requirement: 'first' as 'latest' }),
    ).toThrow(RangeError);
  });

  it('has no share of a layer before there was one', () => {
    const urgent = makeAppeal({
      layers: [{ name: 'urgent', asOf: '2026-04-27', requirement: usd(400), source: 'a test' }],
    });
    const money = [seen('2026-03-31', 100), seen('2026-05-31', 200)];
    const line = coverageTimeline(urgent, money, { layer: 'urgent' });
    expect(line.points.map(({ ratio, status }) => [ratio, status])).toEqual([
      [null, 'requirement-missing'],
      [0.5, 'partial'],
    ]);
    expect(coverageOn(line, '2026-04-26')).toMatchObject({ ratio: null, requirementAsOf: null });
    // The same money, as soon as there is a layer to measure it by.
    expect(coverageOn(line, '2026-04-27')).toMatchObject({ ratio: 0.25, asOf: '2026-03-31' });
    const now = coverageTimeline(urgent, money, { layer: 'urgent', requirement: 'latest' });
    expect(now.points.map(({ ratio }) => ratio)).toEqual([0.25, 0.5]);
    expect(coverageOn(now, '2026-04-01')?.ratio).toBe(0.25);
  });

  it('has no ratio without a requirement', () => {
    const blank = coverageTimeline(makeAppeal({ requirement: null }), [seen('2026-03-11', 5)]);
    expect(blank.points[0]).toMatchObject({ ratio: null, status: 'requirement-missing' });
    const zero = coverageTimeline(makeAppeal({ requirement: 0 }), [seen('2026-03-11', 5)]);
    expect(zero.points[0]).toMatchObject({ ratio: null, status: 'requirement-zero' });
  });
});

describe('estimating between two days', () => {
  const timeline = coverageTimeline(makeAppeal(), [
    seen('2026-01-01', 100),
    seen('2026-01-11', 200),
  ]);

  it('is done only if asked', () => {
    expect(coverageOn(timeline, '2026-01-06')?.funding.amount).toBe(100);
    expect(coverageOn(timeline, '2026-01-06', { interpolate: true })).toMatchObject({
      funding: usd(150),
      ratio: 0.15,
      interpolated: true,
      ageInDays: 5,
    });
  });

  it('leaves observed days and those after the last one alone', () => {
    for (const date of ['2026-01-01', '2026-01-11', '2026-02-01']) {
      const plain = coverageOn(timeline, date);
      expect(coverageOn(timeline, date, { interpolate: true })).toEqual(plain);
    }
  });
});

describe('the pace of funding', () => {
  const line = (observations: Parameters<typeof coverageTimeline<'USD'>>[1], requirement = 1000) =>
    coverageTimeline(makeAppeal({ requirement }), observations);

  it('counts both ends of the time that has passed, and the days left after today', () => {
    // 10 January is the tenth day: 100 in 10 days is 10 a day; 355 days are left for 900.
    expect(fundingPace(line([seen('2026-01-10', 100)]), { on: '2026-01-10' })).toEqual({
      on: '2026-01-10',
      until: '2026-12-31',
      asOf: '2026-01-10',
      received: usd(100),
      days: 10,
      receivedPerDay: usd(10),
      gap: usd(900),
      daysLeft: 355,
      neededPerDay: usd(2.54),
      fullyFundedOn: '2026-04-10',
    });
  });

  it('is needed faster as days pass without news', () => {
    const pace = fundingPace(line([seen('2026-01-10', 100)]), { on: '2026-12-30' })!;
    expect(pace).toMatchObject({ asOf: '2026-01-10', daysLeft: 1, receivedPerDay: usd(10) });
    expect(pace.neededPerDay).toEqual(usd(900));
  });

  it('looks at the recent past alone, if asked', () => {
    const both = line([seen('2026-01-10', 100), seen('2026-01-20', 150)]);
    const pace = fundingPace(both, { on: '2026-01-20', since: '2026-01-10', until: '2026-06-30' })!;
    expect(pace).toMatchObject({ received: usd(50), days: 10, receivedPerDay: usd(5) });
    expect(pace.fullyFundedOn).toBe('2026-07-09');
    expect(() => fundingPace(both, { on: '2026-01-10', since: '2026-01-20' })).toThrow(RangeError);
  });

  it('names the day that is none', () => {
    const known = line([seen('2026-01-10', 100)]);
    const day = { on: '2026-01-10', until: '2026-12-31', since: '2026-01-10' };
    for (const field of ['on', 'until', 'since']) {
      expect(() => fundingPace(known, { ...day, [field]: 'June' })).toThrow(
        new RangeError(`options.${field}: expected a day as YYYY-MM-DD, received "June"`),
      );
    }
  });

  it('is unknown from a day on which nothing was known', () => {
    const late = line([seen('2026-01-20', 150)]);
    expect(fundingPace(late, { on: '2026-01-20', since: '2026-01-10' })).toBeNull();
  });

  it('has no end where nothing comes in or money is taken back', () => {
    expect(fundingPace(line([seen('2026-01-10', 0)]), { on: '2026-01-10' })).toMatchObject({
      receivedPerDay: usd(0),
      fullyFundedOn: null,
    });
    const less = line([seen('2026-01-10', 100), seen('2026-01-20', 50)]);
    expect(fundingPace(less, { on: '2026-01-20', since: '2026-01-10' })).toMatchObject({
      receivedPerDay: usd(-5),
      fullyFundedOn: null,
    });
    const slow = line([seen('2026-01-10', 0.01)], 1e12);
    expect(fundingPace(slow, { on: '2026-01-10' })?.fullyFundedOn).toBeNull();
  });

  it('is done where all is met, and unknown where nothing is', () => {
    expect(fundingPace(line([seen('2026-01-10', 1500)]), { on: '2026-02-01' })).toMatchObject({
      gap: usd(0),
      neededPerDay: usd(0),
      fullyFundedOn: '2026-01-10',
    });
    expect(fundingPace(line([seen('2026-01-10', 1)]), { on: '2026-01-09' })).toBeNull();
    const blank = coverageTimeline(makeAppeal({ requirement: null }), [seen('2026-01-10', 1)]);
    expect(fundingPace(blank, { on: '2026-02-01' })).toMatchObject({
      gap: null,
      neededPerDay: null,
      fullyFundedOn: null,
    });
  });

  it('divides by no day: before the plan begins and after it has ended', () => {
    const early = line([seen('2025-12-30', 5)]);
    expect(fundingPace(early, { on: '2025-12-30' })).toMatchObject({
      days: 0,
      receivedPerDay: null,
    });
    expect(fundingPace(early, { on: '2027-01-15' })).toMatchObject({
      daysLeft: 0,
      neededPerDay: null,
    });
  });
});

describe('the same day of several years', () => {
  const line = (year: number, day: string, amount: number) =>
    coverageTimeline(
      makeAppeal({
        id: `P${year}`,
        years: [String(year)],
        period: { start: `${year}-01-01`, end: `${year}-12-31` },
      }),
      [seen(`${year}-${day}`, amount, { appeal: `P${year}` })],
    );

  it('is asked in the year of each plan', () => {
    const rows = compareOnSameDay(
      [line(2026, '02-01', 300), line(2025, '03-01', 100)],
      '2026-02-10',
    );
    expect(rows.map(({ code, year, on, coverage }) => [code, year, on, coverage?.ratio])).toEqual([
      ['P2025', 2025, '2025-02-10', undefined],
      ['P2026', 2026, '2026-02-10', 0.3],
    ]);
  });

  it('may be asked by a day of any year', () => {
    const lines = [line(2026, '02-01', 300)];
    expect(compareOnSameDay(lines, '2019-02-10')[0]).toMatchObject({
      year: 2026,
      on: '2026-02-10',
    });
  });

  it('takes a plan over New Year in the year for which it counts', () => {
    // Sri Lanka, cyclone Ditwa: OLKA2526, from 11 December 2025 to 30 April 2026, of the year 2026.
    const ditwa = coverageTimeline(
      makeAppeal({
        id: 'OLKA2526',
        countries: ['LKA'],
        requirement: 35300000,
        period: { start: '2025-12-11', end: '2026-04-30' },
      }),
      [
        seen('2026-03-11', 10068875, { appeal: 'OLKA2526' }),
        seen('2026-04-18', 15834857, { appeal: 'OLKA2526' }),
      ],
    );
    const [row] = compareOnSameDay([ditwa], '2025-04-01');
    expect(row).toMatchObject({ year: 2026, on: '2026-04-01', coverage: { asOf: '2026-03-11' } });
    expect(coveragePercent(row!.coverage, 'hdx')).toBe(29);
    // 11 December to 18 April are 129 days, both counted; twelve more are left.
    expect(fundingPace(ditwa, { on: '2026-04-18' })).toMatchObject({ days: 129, daysLeft: 12 });
  });

  it('is 28 February where a year has no 29th', () => {
    const [row] = compareOnSameDay([line(2025, '02-28', 100)], '2024-02-29');
    expect(row).toMatchObject({ on: '2025-02-28', coverage: { ratio: 0.1, ageInDays: 0 } });
    const [leap] = compareOnSameDay([line(2028, '02-29', 100)], '2028-02-29');
    expect(leap).toMatchObject({ on: '2028-02-29', coverage: { ageInDays: 0 } });
    expect(() => compareOnSameDay([], 'today')).toThrow(RangeError);
  });
});
