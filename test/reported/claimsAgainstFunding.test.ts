import type { IsoDate } from 'aidkit/dates';
import {
  type Claim,
  claimsAgainstFunding,
  claimsFrom,
  type DatedFunding,
  fitDuring,
  parseQuantity,
} from 'aidkit/reported';
import { describe, expect, it } from 'vitest';
import { makeAppeal, usd } from '../support/appeals.js';

// Afghanistan's plan of 2025: OCHA's requirement, and what was known of the money on which day
// (amu.tv, OCHA's response overview of April, UN News of 7 July, FTS as of March 2026).
const plan = makeAppeal({
  id: 'HAFG25',
  requirement: 2_416_811_546,
  period: { start: '2025-01-01', end: '2025-12-31' },
  years: ['2025'],
  layers: [{ name: 'urgent', asOf: '2025-04-27', requirement: usd(1_620_000_000), source: 'OCHA' }],
});
const amount = (asOf: IsoDate, money: number): DatedFunding => ({
  appeal: 'HAFG25',
  asOf,
  funding: usd(money),
  scope: 'inside',
  source: 'test',
});
const percent = (asOf: IsoDate, publishedPercent: number): DatedFunding => ({
  appeal: 'HAFG25',
  asOf,
  publishedPercent,
  source: 'test',
});
const known = [
  amount('2026-03-11', 1_006_621_718),
  amount('2025-02-28', 296_000_000),
  amount('2025-03-31', 322_400_000),
  amount('2025-04-27', 357_000_000),
  percent('2025-06-18', 18),
  percent('2025-07-07', 22),
];

const NEWS =
  "Afghanistan's 2025 humanitarian needs and response plan, which seeks $2.4 billion to assist nearly 17 million people, is only 22% funded.";
const claims = claimsFrom(NEWS, {
  subject: 'HAFG25',
  asOf: null,
  publishedOn: '2025-08-03',
  statedBy: null,
  source: 'news',
  modality: 'fact',
});

const april = { start: '2025-04-01', end: '2025-04-30' } as const;
const july = { start: '2025-07-01', end: '2025-07-31' } as const;
const december = { start: '2026-03-11', end: '2026-03-11' } as const;

describe('"only 22% funded", printed on 3 August 2025', () => {
  const [found] = claimsAgainstFunding(claims, known, { appeal: plan });
  const [whole, urgent] = found?.readings ?? [];

  it('is read against the plan and against its layer', () => {
    expect(found).toMatchObject({ claim: 2, measure: 'coverage' });
    expect(found?.readings.map(({ denominator }) => denominator)).toEqual(['plan', 'urgent']);
  });
  it('fits the whole plan in July, and not in April', () => {
    expect(whole?.holdsOn).toEqual(['2025-07-07']);
    expect(whole && fitDuring(whole, july)).toBe('holds');
    expect(whole && fitDuring(whole, april)).toBe('not-seen');
  });
  it('fits the urgent layer in April', () => {
    expect(urgent?.holdsOn).toEqual(['2025-04-27']);
    expect(urgent && fitDuring(urgent, april)).toBe('holds');
  });
  it('fits neither when the year closed', () => {
    expect([whole, urgent].map((one) => one && fitDuring(one, december))).toEqual([
      'not-seen',
      'not-seen',
    ]);
  });
  it('may still have held of the plan on the day it was printed', () => {
    expect(whole?.onItsDay).toBe('may-hold');
    expect(whole?.mayHold).toEqual([
      { from: '2025-06-18', to: '2025-07-07' },
      { from: '2025-07-07', to: '2026-03-11' },
    ]);
  });
  it('has no share of the layer before the layer was', () => {
    expect(urgent?.days.map(({ asOf }) => asOf)[0]).toBe('2025-04-27');
  });
  it('two figures of one day leave no days between them', () => {
    const twice = claimsAgainstFunding(claims, [...known, percent('2025-07-07', 22)], {
      appeal: plan,
    });
    expect(twice[0]?.readings[0]?.mayHold).toEqual(whole?.mayHold);
  });
  it('shows the known figure of each day in the unit of the claim', () => {
    const day = whole?.days.find(({ asOf }) => asOf === '2025-03-31');
    // 322.4 / 2,416.8 million.
    expect(day).toMatchObject({ side: 'below', verdict: 'inconsistent' });
    expect(day?.known.low).toBeCloseTo(13.34, 2);
  });
});

describe('without the July figure', () => {
  const amounts = known.filter(({ funding }) => funding);
  it('the plan may have been 22% funded between April and March', () => {
    const [found] = claimsAgainstFunding(claims, amounts, { appeal: plan });
    const whole = found?.readings[0];
    expect(whole?.holdsOn).toEqual([]);
    expect(whole && fitDuring(whole, july)).toBe('may-hold');
  });
});

describe('without an appeal', () => {
  it('the denominators are those that the claims state', () => {
    const layer: Claim = {
      ...claims[0]!,
      quantity: parseQuantity('$1.62 billion')!,
      layer: 'urgent',
    };
    const found = claimsAgainstFunding([...claims, layer], known);
    expect(found[0]?.readings.map(({ denominator, holdsOn }) => [denominator, holdsOn])).toEqual([
      ['as stated', ['2025-07-07']],
      // Nobody said from when the layer is: 322.4 of 1,620 million is 19.9%.
      ['urgent', ['2025-04-27']],
    ]);
  });
  it('and where none is stated, a percentage has no reading', () => {
    const coverage = claims.filter(({ measure }) => measure === 'coverage');
    expect(claimsAgainstFunding(coverage, known)).toEqual([]);
  });
});

describe('claims on amounts', () => {
  const of = (measure: string, text: string): Claim => ({
    ...claims[0]!,
    measure,
    quantity: parseQuantity(text)!,
  });
  it('funding needs no denominator', () => {
    const [found] = claimsAgainstFunding([of('funding', '$322.4 million')], known, {
      appeal: plan,
    });
    expect(found?.readings).toMatchObject([{ denominator: 'amount', holdsOn: ['2025-03-31'] }]);
  });
  it('a gap is held against the requirement less the funding', () => {
    const [found] = claimsAgainstFunding([of('gap', '$1.41 billion')], known, { appeal: plan });
    // 2,416.8 less 1,006.6 million.
    expect(found?.readings[0]?.holdsOn).toEqual(['2026-03-11']);
  });
  it('two currencies are never held against each other', () => {
    for (const [measure, text] of [
      ['funding', '€322.4 million'],
      ['gap', '€1.41 billion'],
    ] as const) {
      const [found] = claimsAgainstFunding([of(measure, text)], known, { appeal: plan });
      expect(found?.readings[0]).toMatchObject({ days: [], holdsOn: [] });
    }
    const inEuros: DatedFunding = {
      ...amount('2025-03-31', 322_400_000),
      funding: { amount: 322_400_000, currency: 'EUR' as const },
    };
    const [found] = claimsAgainstFunding([of('coverage', '13%')], [inEuros], { appeal: plan });
    expect(found?.readings[0]?.days).toEqual([]);
  });
  it('a claim that names its layer is read against that layer alone', () => {
    const urgent = { ...of('coverage', '22%'), layer: 'urgent' };
    const [found] = claimsAgainstFunding([urgent], known, { appeal: plan });
    expect(found?.readings.map(({ denominator }) => denominator)).toEqual(['urgent']);
  });
  it('speculation, vague words and other measures have no reading', () => {
    const said = [
      { ...of('coverage', '22%'), modality: 'speculation' } as const,
      of('funding', 'millions of dollars'),
      of('targeted', '17 million people'),
    ];
    expect(claimsAgainstFunding(said, known, { appeal: plan })).toEqual([]);
  });
});

describe('what is left out', () => {
  it('money outside the plan, and other appeals', () => {
    const others = known.slice(0, 2).map((one) => ({ ...one, appeal: 'HYEM25' }));
    const outside = known.map((one) => ({ ...one, scope: 'outside' as const }));
    for (const list of [others, outside, []]) {
      const [found] = claimsAgainstFunding(claims, list, { appeal: plan });
      expect(found?.readings.map(({ days }) => days)).toEqual([[], []]);
      expect(found?.readings.map(({ onItsDay }) => onItsDay)).toEqual(['unknown', 'unknown']);
    }
  });
  it('the list that was given is not sorted in place', () => {
    const before = known.map(({ asOf }) => asOf);
    claimsAgainstFunding(claims, known, { appeal: plan });
    expect(known.map(({ asOf }) => asOf)).toEqual(before);
  });
});

describe('a plan that was revised', () => {
  // Afghanistan 2023: 4.627 billion, later 3.227; the same money reads 5% and 8%.
  it('is the denominator of the day', () => {
    const revised = makeAppeal({
      id: 'HAFG23',
      versions: [
        {
          asOf: '2023-03-01',
          originalRequirement: usd(4_627e6),
          revisedRequirement: null,
          source: 'test',
        },
        {
          asOf: '2023-06-05',
          originalRequirement: null,
          revisedRequirement: usd(3_227e6),
          source: 'test',
        },
      ],
    });
    const money = (asOf: IsoDate): DatedFunding => ({
      ...amount(asOf, 249_000_000),
      appeal: 'HAFG23',
    });
    const [found] = claimsAgainstFunding(
      [{ ...claims[0]!, measure: 'coverage', quantity: parseQuantity('5%')! }],
      [money('2023-04-17'), money('2023-06-05')],
      { appeal: revised },
    );
    expect(found?.readings[0]?.days.map(({ side }) => side)).toEqual(['fits', 'above']);
  });
});

describe('what cannot hold of this plan', () => {
  const context = { ...claims[0]!, evidence: undefined };
  const read = (text: string) => {
    const { subject, asOf, publishedOn, statedBy, source, modality } = context;
    return claimsFrom(text, { subject, asOf, publishedOn, statedBy, source, modality });
  };
  it('a gap larger than the whole requirement holds on no day, and may hold on none', () => {
    const [found] = claimsAgainstFunding(read('The plan has a gap of $3.5 billion.'), known, {
      appeal: plan,
    });
    expect(found?.readings[0]).toMatchObject({ holdsOn: [], mayHold: [], onItsDay: 'not-seen' });
    const [half] = claimsAgainstFunding(read('The plan has a gap of $1.9 billion.'), known, {
      appeal: plan,
    });
    expect(half?.readings[0]?.mayHold).not.toEqual([]);
  });
  it('a sentence about a plan of another size is not held against this one', () => {
    const other = read('The plan seeks $4.2 billion and is 22 per cent funded.');
    expect(claimsAgainstFunding(other, known, { appeal: plan })).toEqual([]);
    const own = read('The plan seeks $2.4 billion and is 22 per cent funded.');
    expect(claimsAgainstFunding(own, known, { appeal: plan })).toHaveLength(1);
  });
  it('nor is what a sentence says of another place', () => {
    const two = read('Afghanistan is 22 per cent funded. Pakistan is 42 per cent funded.');
    const found = claimsAgainstFunding(two, known, { appeal: plan });
    expect(found.map(({ claim }) => claim)).toEqual([0]);
  });
});
