import { appealAsOf, caseloadOf, requirementHistory, requirementOf } from 'aidkit/appeals';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, usd } from '../support/appeals.js';

// FTS by way of HDX: DR Congo 2026 on 18 April and on 27 September 2026.
const drCongo = makeAppeal({
  id: 'HCOD26',
  countries: ['COD'],
  versions: [
    {
      asOf: '2026-04-18',
      originalRequirement: usd(1403721718),
      revisedRequirement: usd(1403721718),
      caseload: people({ inNeed: 14940727, targeted: 7313763 }),
      source: 'HDX',
    },
    {
      asOf: '2026-09-27',
      originalRequirement: usd(1403721718),
      revisedRequirement: usd(2132641156),
      source: 'HDX',
    },
  ],
});

describe('a plan that was revised', () => {
  it('asks for what was known on the day', () => {
    expect(requirementOf(drCongo, { on: '2026-04-18' })).toEqual(usd(1403721718));
    expect(requirementOf(drCongo, { on: '2026-09-26' })).toEqual(usd(1403721718));
    expect(requirementOf(drCongo, { on: '2026-09-27' })).toEqual(usd(2132641156));
    expect(requirementOf(drCongo)).toEqual(usd(2132641156));
  });

  it('asks for nothing that was known before its first version', () => {
    expect(requirementOf(drCongo, { on: '2026-04-17' })).toBeNull();
    expect(appealAsOf(drCongo, '2026-04-17')).toBeNull();
  });

  it('stands as of a day without what came later', () => {
    const then = appealAsOf(drCongo, '2026-06-30');
    expect(then?.versions.map(({ asOf }) => asOf)).toEqual(['2026-04-18']);
    expect(appealAsOf(drCongo, '2026-12-31')).toEqual(drCongo);
  });

  it('keeps the figures that a later version does not state', () => {
    expect(caseloadOf(drCongo)?.targeted).toBe(7313763);
    const silent = makeAppeal({
      versions: [
        ...drCongo.versions,
        { asOf: '2026-10-01', originalRequirement: null, revisedRequirement: null, source: 'x' },
      ],
    });
    expect(requirementOf(silent)).toEqual(usd(2132641156));
    expect(requirementHistory(silent)).toHaveLength(2);
  });

  it('does not depend on the order of its versions', () => {
    const turned = { ...drCongo, versions: [...drCongo.versions].reverse() };
    for (const date of ['2026-05-01', '2026-10-01']) {
      expect(requirementOf(turned, { on: date })).toEqual(requirementOf(drCongo, { on: date }));
      expect(appealAsOf(turned, date)).toEqual(appealAsOf(drCongo, date));
    }
  });

  it('takes the later of two versions of one day, and keeps both', () => {
    const [first] = drCongo.versions;
    const twice = makeAppeal({
      versions: [first!, { ...first!, revisedRequirement: usd(5), source: 'plan list' }],
    });
    expect(requirementOf(twice)).toEqual(usd(5));
    expect(requirementHistory(twice)).toHaveLength(2);
  });

  it('refuses what is no day', () => {
    expect(() => requirementOf(drCongo, { on: '2026-02-30' })).toThrow(
      'options.on: expected a day as YYYY-MM-DD, received "2026-02-30"',
    );
    expect(() => appealAsOf(drCongo, 'April')).toThrow(RangeError);
  });
});

describe('parts of a plan', () => {
  const plan = makeAppeal({
    layers: [
      { name: 'urgent', asOf: '2026-04-01', requirement: usd(600), source: 'x' },
      { name: 'urgent', asOf: '2026-06-01', requirement: usd(500), source: 'x' },
    ],
    clusters: [
      {
        id: '6',
        name: 'Health',
        asOf: null,
        originalRequirement: null,
        revisedRequirement: usd(70),
        caseload: people({ inNeed: 9 }),
      },
    ],
  });

  it('has a layer from the day on which it is known, beside the plan', () => {
    expect(requirementOf(plan, { layer: 'urgent', on: '2026-03-31' })).toBeNull();
    expect(requirementOf(plan, { layer: 'urgent', on: '2026-04-30' })).toEqual(usd(600));
    expect(requirementOf(plan, { layer: 'urgent' })).toEqual(usd(500));
    expect(requirementOf(plan)).toEqual(usd(1000));
  });

  it('finds a cluster by id and by name, on any day if it has none', () => {
    expect(requirementOf(plan, { cluster: '6' })).toEqual(usd(70));
    expect(requirementOf(plan, { cluster: 'Health', on: '2020-01-01' })).toEqual(usd(70));
    expect(caseloadOf(plan, { cluster: '6' })?.inNeed).toBe(9);
  });

  it('refuses a part that it never names, with the nearest name', () => {
    expect(() => requirementOf(plan, { layer: 'urgnt' })).toThrow(
      new RangeError(
        'options.layer: expected a layer that the appeal names: "urgent", received "urgnt" (nearest: "urgent")',
      ),
    );
    expect(() => requirementOf(makeAppeal(), { layer: 'urgent' })).toThrow('of which it has none');
    expect(() => requirementOf(plan, { cluster: 'Heath' })).toThrow('(nearest: "Health")');
    expect(() => requirementOf(plan, { country: 'IRM' })).toThrow(RangeError);
    expect(() => requirementOf(plan, { country: 'Iran' })).toThrow('the alpha-3 code of a country');
    expect(() => requirementOf(plan, { onn: '2026-01-01' } as never)).toThrow('(nearest: "on")');
  });

  it('has null for parts without a requirement, and never the plan in their place', () => {
    expect(
      requirementOf({ ...plan, layers: [], layersKnown: false }, { layer: 'urgent' }),
    ).toBeNull();
    expect(requirementOf(plan, { country: 'IRN' })).toBeNull();
    expect(requirementOf(plan, { layer: 'urgent', cluster: '6' })).toBeNull();
  });
});

describe('the only country of a plan', () => {
  const plan = makeAppeal({ requirement: 500, countries: ['AFG'] });

  it('has the plan for its part', () => {
    expect(requirementOf(plan, { country: 'AFG' })).toEqual(usd(500));
    expect(requirementOf(plan, { country: 'PAK' })).toBeNull();
  });

  it('has the part that is stated, where one is', () => {
    const parts = [{ country: 'AFG', asOf: null, requirement: usd(300) }];
    expect(requirementOf({ ...plan, parts }, { country: 'AFG' })).toEqual(usd(300));
  });
});

describe('country parts of a regional plan', () => {
  const parts = (amounts: (number | null)[]) =>
    makeAppeal({
      requirement: 500,
      countries: ['IRN', 'PAK'],
      parts: ['IRN', 'PAK'].map((country, index) => {
        const amount = amounts[index] ?? null;
        return { country, asOf: null, requirement: amount === null ? null : usd(amount) };
      }),
    });

  it('are read by country', () => {
    expect(requirementOf(parts([300, 200]), { country: 'PAK' })).toEqual(usd(200));
    expect(requirementOf(parts([300, null]), { country: 'PAK' })).toBeNull();
  });

  it('say nothing where each repeats the whole, as in plan 1006 (49 times 500 million)', () => {
    expect(requirementOf(parts([500, 500]), { country: 'PAK' })).toBeNull();
    expect(requirementOf(parts([500, 500]))).toEqual(usd(500));
  });
});
