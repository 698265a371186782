import { checkAppeal } from 'aidkit/appeals';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, usd } from '../support/appeals.js';

const cluster = (name: string, amount: number | null, more = {}) => ({
  id: name,
  name,
  asOf: null,
  originalRequirement: null,
  revisedRequirement: amount === null ? null : usd(amount),
  ...more,
});
const messages = (part: Parameters<typeof makeAppeal>[0]) =>
  checkAppeal(makeAppeal(part)).map(({ message }) => message);

describe('what is unusual about an appeal', () => {
  it('is nothing for a plain one', () => expect(messages({})).toEqual([]));

  it('tells clusters that do not add up to the plan', () => {
    expect(messages({ clusters: [cluster('Health', 300), cluster('WASH', 700)] })).toEqual([]);
    expect(
      messages({ clusters: [cluster('Health', 300), cluster('WASH', 600), cluster('X', null)] }),
    ).toEqual([
      'clusters: add up to 900 USD, not to the 1000 USD of the plan; 1 without a requirement',
    ]);
  });

  it('counts a cluster or a part once that was stated on several days', () => {
    const stated = (asOf: string, amount: number) => cluster('Health', amount, { asOf });
    const clusters = [stated('2026-06-01', 400), stated('2026-01-01', 300), cluster('WASH', 600)];
    expect(messages({ clusters })).toEqual([]);
    const part = (asOf: string, amount: number) => ({
      country: 'PAK',
      asOf,
      requirement: usd(amount),
    });
    expect(messages({ parts: [part('2026-01-01', 999), part('2026-06-01', 1000)] })).toEqual([]);
  });

  it('measures a layer against the people of its day', () => {
    const [version] = makeAppeal().versions;
    const versions = [
      { ...version!, caseload: people({ targeted: 16 }) },
      { ...version!, asOf: '2026-09-01', caseload: people({ targeted: 10 }) },
    ];
    const urgent = {
      name: 'urgent',
      asOf: '2026-04-01',
      requirement: null,
      caseload: people({ targeted: 12 }),
      source: 'x',
    };
    expect(messages({ versions, layers: [urgent] })).toEqual([]);
    const later = { ...urgent, asOf: '2026-10-01' };
    expect(messages({ versions, layers: [later] })).toEqual([
      'layers[0].caseload.targeted: 12 people, more than the 10 of the plan',
    ]);
  });

  it('does not call rounding of doubles a difference', () => {
    const clusters = [cluster('Health', 0.1), cluster('WASH', 0.2)];
    expect(messages({ requirement: 0.3, clusters })).toEqual([]);
  });

  it('adds up clusters exactly where a double has no thousandth of the currency left', () => {
    // In thousandths of a sum of Uzbekistan these are beyond 2^53, and their plain sum is ...0.527.
    const uzs = (amount: number) => ({ amount, currency: 'UZS' as const });
    const amounts = [8_800_000_000_000.37, 8_700_000_000_000.12, 0.04];
    const clusters = amounts.map((amount, i) => ({
      ...cluster(`${i}`, null),
      revisedRequirement: uzs(amount),
    }));
    const [version] = makeAppeal({ requirement: null }).versions;
    const versions = [{ ...version!, revisedRequirement: uzs(17_500_000_000_000.53) }];
    const told = (stated: typeof versions) =>
      checkAppeal({ ...makeAppeal(), versions: stated, clusters }).map(({ message }) => message);
    expect(told(versions)).toEqual([]);
    const short = [{ ...version!, revisedRequirement: uzs(17_500_000_000_000.52) }];
    expect(told(short)).toEqual([
      'clusters: add up to 17500000000000.53 UZS, not to the 17500000000000.52 UZS of the plan',
    ]);
  });

  it('tells a layer and a cluster above their plan, in money and in people', () => {
    // OCHA once printed the layer of 1.62 billion as $162 billion: only the plan gives it away.
    const part = {
      requirement: 2416811546,
      layers: [
        {
          name: 'urgent',
          asOf: '2026-04-27',
          requirement: usd(162e9),
          caseload: people({ targeted: 12500000 }),
          source: 'x',
        },
      ],
    };
    expect(messages(part)).toEqual([
      'layers[0].requirement: 162000000000 USD, more than the 2416811546 USD of the plan',
    ]);
    // Somalia 2026: a cluster's people in need above the plan's.
    const somalia = {
      versions: [
        {
          asOf: '2026-01-01',
          originalRequirement: null,
          revisedRequirement: usd(10),
          caseload: people({ inNeed: 4800000 }),
          source: 'x',
        },
      ],
      clusters: [cluster('Food', 10, { caseload: people({ inNeed: 4990000 }) })],
    };
    expect(messages(somalia)).toEqual([
      'clusters[0].caseload.inNeed: 4990000 people, more than the 4800000 of the plan',
    ]);
  });

  it('tells country parts that repeat the whole', () => {
    const parts = ['IRN', 'PAK'].map((country) => ({
      country,
      asOf: null,
      requirement: usd(1000),
    }));
    expect(checkAppeal(makeAppeal({ countries: ['IRN', 'PAK'], parts }))[0]?.code).toBe(
      'parts-repeat-plan',
    );
  });

  it('tells an original requirement of 0, a year outside the period, two currencies', () => {
    const [version] = makeAppeal().versions;
    expect(messages({ versions: [{ ...version!, originalRequirement: usd(0) }] })).toEqual([
      'versions[0].originalRequirement: 0 means "not entered" at FTS and is written null',
    ]);
    expect(messages({ years: ['2025', '2026'] })).toEqual([
      'years[0]: 2025 lies outside the period from 2026-01-01 to 2026-12-31',
    ]);
    const francs = { amount: 5, currency: 'CHF' as const };
    const mixed = {
      ...makeAppeal(),
      clusters: [{ ...cluster('x', 5), revisedRequirement: francs }],
    };
    expect(checkAppeal(mixed).map(({ code }) => code)).toEqual(['several-currencies']);
  });
});
