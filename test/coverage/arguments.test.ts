import {
  type CoverageTimeline,
  compareOnSameDay,
  coverageOn,
  coverageTimeline,
  fundingPace,
  poolAppeals,
  rankByCoverage,
} from 'aidkit/coverage';
import { describe, expect, it } from 'vitest';
import { makeAppeal, seen, usd } from '../support/appeals.js';

/** Each row: what is broken, and the sentence that says so. */
type Row = readonly [part: Record<string, unknown>, said: string];

const appeal = makeAppeal({ countries: ['AFG', 'TJK'] });
const plans = [appeal];
const money = [seen('2026-03-01', 400)];
const on = '2026-05-01';

describe('the options of a pool', () => {
  const day = 'a day as YYYY-MM-DD';
  it.each<Row>([
    [{ on: 5 }, `options.on: expected ${day}, received 5`],
    [{ on: '2026-02-30' }, `options.on: expected ${day}, received "2026-02-30"`],
    [{ countries: 'AFG' }, 'options.countries: expected a list of texts, received "AFG"'],
    [{ countries: ['AFG', 5] }, 'options.countries[1]: expected a text, received 5'],
    [{ countries: ['AFG', 'ZZZ'] }, 'options.countries[1]: expected '],
    [{ types: {} }, 'options.types: expected a list of texts, received an object'],
    [{ types: ['flash-apeal'] }, 'options.types[0]: expected '],
    [{ years: 2026 }, 'options.years: expected a list of texts, received 2026'],
    [
      { years: ['2026', '26'] },
      'options.years[1]: expected a year as text such as "2025", received "26"',
    ],
    [
      { years: ['2026-27'] },
      'options.years[0]: expected a year as text such as "2025", received "2026-27"',
    ],
    [
      { years: ['x2026'] },
      'options.years[0]: expected a year as text such as "2025", received "x2026"',
    ],
    [{ layer: 5 }, 'options.layer: expected a text, received 5'],
    [{ exclude: 'HAFG26' }, 'options.exclude: expected a list of texts, received "HAFG26"'],
    [
      { onlyIncludedInTotals: 'yes' },
      'options.onlyIncludedInTotals: expected true or false, received "yes"',
    ],
    [
      { shared: {} },
      'options.shared: expected a list of money that appeals share, received an object',
    ],
    [{ shared: [5] }, 'options.shared[0]: expected money that appeals share, received 5'],
    [
      { shared: [{ appeals: 'HAFG26', funding: usd(5) }] },
      'options.shared[0].appeals: expected a list of texts, received "HAFG26"',
    ],
    [
      { shared: [{ appeals: ['HAFG26'], funding: usd(0.001) }] },
      'options.shared[0].funding.amount: expected ',
    ],
    [
      { include: 'all' },
      'options.include: expected "fts-totals", "gho" or a list of ids and codes',
    ],
    [{ include: 5 }, 'options.include: expected "fts-totals", "gho" or a list of ids and codes'],
    [{ include: [5] }, 'options.include[0]: expected a text, received 5'],
    [
      { overlaps: 5 },
      'options.overlaps: expected a list of { appeals, amount, source }, received 5',
    ],
    [
      { overlaps: [5] },
      'options.overlaps[0]: expected an overlap { appeals, amount, source }, received 5',
    ],
    [
      { overlaps: [{ appeals: 5, amount: usd(5), source: '' }] },
      'options.overlaps[0].appeals: expected a list of ids or codes of appeals, received 5',
    ],
    [
      { overlaps: [{ appeals: [], amount: usd(5) }] },
      'options.overlaps[0].source: expected a text, received undefined',
    ],
    [
      { overlaps: [{ appeals: [], amount: 5, source: '' }] },
      'options.overlaps[0].amount: expected an amount of money',
    ],
    [
      { overlaps: [{ appeals: [], amount: usd(-5), source: '' }] },
      'options.overlaps[0].amount: expected an amount of 0 or more, received -5',
    ],
    [{ onn: on }, 'options.onn: expected an option of "on", "countries", "types", '],
  ])('%j is refused', (part, said) => {
    expect(() => poolAppeals(plans, money, { on, ...part } as never)).toThrow(said);
  });

  it('names itself where it is missing', () => {
    expect(() => poolAppeals(plans, money, undefined as never)).toThrow(
      new TypeError('options: expected options such as { on: "2025-12-31" }, received undefined'),
    );
  });

  it('says which appeal or observation is wrong', () => {
    const pool = (appeals: unknown, observations: unknown) => () =>
      poolAppeals(appeals as never, observations as never, { on });
    expect(pool(5, money)).toThrow('appeals: expected a list of appeals, received 5');
    expect(pool([appeal, 5], money)).toThrow('appeals[1]: expected an appeal, received 5');
    expect(pool(plans, 5)).toThrow('observations: expected a list of funding observations');
    expect(pool(plans, [5])).toThrow('observations[0]: expected a funding observation, received 5');
  });

  it('all together are taken, undefined and null where they may be', () => {
    const given = {
      ...{ on, countries: ['AFG', 'TJK'], types: [appeal.type], years: ['2026'], layer: null },
      ...{ include: undefined, overlaps: undefined, exclude: [], onlyIncludedInTotals: false },
      shared: [],
    };
    expect(poolAppeals(plans, money, given)).toMatchObject({ counted: 1, ratio: 0.4 });
  });

  it('a country that an appeal names is taken, known to ISO or not', () => {
    const kosovo = makeAppeal({ countries: ['XKX'] });
    expect(poolAppeals([kosovo], money, { on, countries: ['XKX'] }).counted).toBe(1);
  });
});

describe('rankByCoverage', () => {
  const started = (id: string, start: string) =>
    makeAppeal({ id, period: { start, end: '2026-12-31' } });
  const three = [
    started('A', '2026-01-01'),
    started('B', '2026-01-31'),
    started('C', '2026-02-01'),
  ];
  const amounts = [
    seen('2026-03-01', 10, { appeal: 'A' }),
    seen('2026-03-01', 20, { appeal: 'B' }),
    seen('2026-03-01', 30, { appeal: 'C' }),
  ];

  it('compares a plan from the 90th day on, and tells what the younger ones received', () => {
    const { ranked, leftOut, ...rest } = rankByCoverage(three, amounts, { on });
    expect(rest).toEqual({ on });
    expect(ranked.map(({ appeal }) => appeal)).toEqual(['B', 'A']);
    expect(leftOut).toEqual([
      { appeal: 'C', code: 'C', country: null, reason: 'too-young', funding: usd(30) },
    ]);
  });

  it('keeps the order of appeals with the same share, and reports the others as a pool does', () => {
    const same = [seen('2026-03-01', 10, { appeal: 'A' }), seen('2026-03-01', 10, { appeal: 'B' })];
    const { ranked, leftOut } = rankByCoverage(three, same, {
      on,
      minAgeInDays: 0,
      exclude: ['C'],
    });
    expect(ranked.map(({ appeal }) => appeal)).toEqual(['A', 'B']);
    expect(leftOut).toMatchObject([{ appeal: 'C', reason: 'excluded', funding: null }]);
  });

  it('takes the options of a pool that make sense one by one', () => {
    const options = { on, countries: ['AFG'], types: [appeal.type], years: ['2026'], layer: null };
    const more = { exclude: ['A'], onlyIncludedInTotals: false, minAgeInDays: 1 };
    const { ranked } = rankByCoverage(three, amounts, { ...options, ...more });
    expect(ranked.map(({ appeal }) => appeal)).toEqual(['C', 'B']);
  });

  it.each([
    [undefined, 'options: expected options such as { on: "2025-12-31" }, received undefined'],
    [{ on, shared: [] }, 'options.shared: expected an option of "on", "countries"'],
    [{ on, include: 'gho' }, 'options.include: expected an option of "on"'],
    [
      { on, minAgeInDays: -1 },
      'options.minAgeInDays: expected a number of 0 or more, or null, received -1',
    ],
  ])('refuses %j', (options, said) => {
    expect(() => rankByCoverage(three, amounts, options as never)).toThrow(said);
  });
});

describe('a timeline that somebody changed', () => {
  const whole = coverageTimeline(appeal, money);
  const [point] = whole.points;
  const [step] = whole.requirements;
  const ask: Record<string, (timeline: CoverageTimeline<'USD'>) => unknown> = {
    timeline: (timeline) => coverageOn(timeline, on),
    pace: (timeline) => fundingPace(timeline, { on }),
    'timelines[0]': (timeline) => compareOnSameDay([timeline], on),
  };

  it.each<Row>([
    [{ points: 5 }, 'points: expected a list of coverage points, received 5'],
    [{ period: null }, 'period: expected a period such as { start, end }, received null'],
    [{ years: ['2026', 5] }, 'years[1]: expected a text, received 5'],
    [{ requirements: 5 }, 'requirements: expected a list of requirements, received 5'],
    [{ requirements: [5] }, 'requirements[0]: expected a requirement with its day, received 5'],
    [{ requirements: [{ ...step, asOf: '2026' }] }, 'requirements[0].asOf: expected '],
    [{ requirements: [{ ...step, requirement: 5 }] }, 'requirements[0].requirement: expected '],
    [{ points: [{ ...point, source: 5 }] }, 'points[0].source: expected a text, received 5'],
    [{ points: [{ ...point, requirementAsOf: 5 }] }, 'points[0].requirementAsOf: expected '],
    [{ points: [{ ...point, funding: 5 }] }, 'points[0].funding: expected '],
    [{ points: [{ ...point, requirement: 5 }] }, 'points[0].requirement: expected '],
    [{ points: [{ ...point, gap: 5 }] }, 'points[0].gap: expected '],
    [{ points: [{ ...point, surplus: 5 }] }, 'points[0].surplus: expected '],
  ])('%j is refused by whoever looks at it', (part, said) => {
    const broken = { ...whole, ...part } as CoverageTimeline<'USD'>;
    expect(() => ask.timeline?.(broken)).toThrow(`timeline.${said}`);
    expect(() => ask.pace?.(broken)).toThrow(`timeline.${said}`);
    expect(() => ask['timelines[0]']?.(broken)).toThrow(`timelines[0].${said}`);
  });

  it('has points without gap, surplus and requirement', () => {
    const bare = coverageTimeline(makeAppeal({ requirement: null }), money);
    expect(coverageOn(bare, on)).toMatchObject({ gap: null, surplus: null, requirement: null });
  });
});
