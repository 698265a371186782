import { clusterCoverage, costPerPerson, peopleCoverage } from 'aidkit/coverage';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, usd } from '../support/appeals.js';

describe('peopleCoverage', () => {
  it('has each share under the name of its denominator', () => {
    const figures = { population: 200, inNeed: 100, targeted: 50, expectedReach: 40, reached: 25 };
    expect(peopleCoverage(figures)).toEqual({
      unit: 'people',
      inNeedOfPopulation: 0.5,
      targetedOfInNeed: 0.5,
      reachedOfTargeted: 0.5,
      reachedOfInNeed: 0.25,
      expectedReachOfTargeted: 0.8,
      warnings: [],
    });
  });

  it('is null where a figure is missing or the denominator is 0, never NaN or Infinity', () => {
    const unknown = {
      inNeedOfPopulation: null,
      targetedOfInNeed: null,
      reachedOfTargeted: null,
      reachedOfInNeed: null,
      expectedReachOfTargeted: null,
    };
    expect(peopleCoverage(people({ unit: 'families', targeted: 5 }))).toEqual({
      ...{ unit: 'families', ...unknown, warnings: [] },
    });
    expect(peopleCoverage({ inNeed: 5 })).toMatchObject(unknown);
    expect(peopleCoverage({ targeted: 0, reached: 0 }).reachedOfTargeted).toBeNull();
    expect(peopleCoverage({ targeted: 0, reached: 5 }).reachedOfTargeted).toBeNull();
    expect(peopleCoverage({ targeted: 5, reached: 0 }).reachedOfTargeted).toBe(0);
  });

  it('passes on what is unusual', () => {
    const { reachedOfTargeted, warnings } = peopleCoverage({ targeted: 10, reached: 12 });
    expect(reachedOfTargeted).toBe(1.2);
    expect(warnings).toHaveLength(1);
  });

  it.each(['population', 'inNeed', 'targeted', 'expectedReach', 'reached'])(
    'refuses a %s that counts nobody',
    (field) => {
      expect(() => peopleCoverage({ [field]: -1 })).toThrow(
        new RangeError(`caseload.${field}: expected a number of 0 or more, or null, received -1`),
      );
      expect(() => peopleCoverage({ [field]: '5' })).toThrow(
        new TypeError(`caseload.${field}: expected a number of 0 or more, or null, received "5"`),
      );
    },
  );

  it('refuses what is no caseload, and a figure that is nearly one of its own', () => {
    expect(() => peopleCoverage(null as never)).toThrow(
      new TypeError('caseload: expected a caseload such as { targeted: 5 }, received null'),
    );
    expect(() => peopleCoverage([] as never)).toThrow(/^caseload: expected a caseload/);
    expect(() => peopleCoverage(5 as never)).toThrow(/^caseload: expected a caseload/);
    expect(() => peopleCoverage({ targetd: 5 } as never)).toThrow(
      'caseload.targetd: expected the field "targeted", received the key "targetd"',
    );
    expect(() => peopleCoverage({ unit: 5 } as never)).toThrow(/^caseload\.unit: expected a text/);
  });
});

describe('costPerPerson', () => {
  it('divides by those targeted and by those reached, to the cent', () => {
    expect(costPerPerson(usd(100), { unit: 'households', targeted: 3, reached: 8 })).toEqual({
      money: usd(100),
      unit: 'households',
      byTargeted: usd(33.33),
      byReached: usd(12.5),
    });
  });

  it('is null where there is no money, or nobody to divide it by', () => {
    expect(costPerPerson(null, { targeted: 3, reached: 8 })).toEqual({
      ...{ money: null, unit: 'people', byTargeted: null, byReached: null },
    });
    expect(costPerPerson(usd(5), { targeted: 0 })).toMatchObject({
      ...{ byTargeted: null, byReached: null },
    });
    expect(costPerPerson(usd(0), { targeted: 1 }).byTargeted).toEqual(usd(0));
  });

  it('refuses money that is none and counts of nobody', () => {
    expect(() => costPerPerson(5 as never, { targeted: 3 })).toThrow(/^money: expected an amount/);
    expect(() => costPerPerson(usd(0.001), { targeted: 3 })).toThrow(/^money\.amount: expected/);
    expect(() => costPerPerson(usd(5), { targeted: -1 })).toThrow(
      new RangeError('caseload.targeted: expected a number of 0 or more, or null, received -1'),
    );
    expect(() => costPerPerson(usd(5), { reached: Number.NaN })).toThrow(
      new RangeError('caseload.reached: expected a number of 0 or more, or null, received NaN'),
    );
  });

  it('refuses a count so far below one that no number is left', () => {
    expect(() => costPerPerson(usd(5), { targeted: 5e-324 })).toThrow(
      new RangeError(
        'caseload.targeted: expected a number that the money can be divided by, received 5e-324',
      ),
    );
    expect(() => costPerPerson(usd(5), { reached: 5e-324 })).toThrow(/^caseload\.reached: /);
  });
});

describe('clusterCoverage', () => {
  const cluster = (id: string | null, name: string, requirement: number | null) => ({
    id,
    name,
    originalRequirement: null,
    revisedRequirement: requirement === null ? null : usd(requirement),
    asOf: null,
    source: 'a test',
  });
  const object = (id: string | null, name: string, funding: number, shared = 0) => ({
    id,
    name,
    funding: usd(funding),
    pledged: usd(0),
    sharedFunding: usd(shared),
    sharedPledged: usd(0),
    onBoundaryFunding: usd(0),
    onBoundaryPledged: usd(0),
  });
  const breakdown = (objects: readonly ReturnType<typeof object>[]) =>
    ({
      by: 'globalCluster',
      direction: 'incoming',
      objects,
      shared: usd(0),
      total: usd(0),
      totalPledged: usd(0),
    }) as never;
  const appeal = makeAppeal({
    clusters: [
      cluster('1', 'Health', 100),
      cluster('2', 'Water', 50),
      cluster(null, 'Food', 10),
      cluster(null, 'Logistics', null),
    ] as never,
  });

  it('joins by id, or by name where the plan has none; what nobody asked for comes last', () => {
    const rows = clusterCoverage(
      appeal,
      breakdown([
        object('9', 'Coordination', 3, 1),
        object('1', 'Health and nutrition', 40, 5),
        object('7', 'Food', 5),
        object(null, 'Water', 6),
      ]),
      { asOf: '2026-05-01', source: 'FTS' },
    );
    expect(
      rows.map(({ id, name, funding, requirement, ratio, sharedFunding }) => [
        ...[id, name, funding.amount, requirement?.amount ?? null, ratio, sharedFunding.amount],
      ]),
    ).toEqual([
      ['1', 'Health', 40, 100, 0.4, 5],
      ['2', 'Water', 0, 50, 0, 0],
      [null, 'Food', 5, 10, 0.5, 0],
      [null, 'Logistics', 0, null, null, 0],
      ['9', 'Coordination', 3, null, null, 1],
      [null, 'Water', 6, null, null, 0],
    ]);
    expect(rows.every(({ asOf, source }) => asOf === '2026-05-01' && source === 'FTS')).toBe(true);
  });

  it('knows no day and no source of its own', () => {
    expect(clusterCoverage(appeal, breakdown([object('8', 'Other', 1)]))).toMatchObject(
      Array.from({ length: 5 }, () => ({ asOf: null, source: null })),
    );
  });

  it('never joins money that names no cluster by its name', () => {
    const [, , food] = clusterCoverage(appeal, breakdown([object(null, 'Food', 5)]));
    expect(food).toMatchObject({ name: 'Food', funding: usd(0) });
  });

  it('says which argument is wrong', () => {
    expect(() => clusterCoverage(null as never, breakdown([]))).toThrow(
      'appeal: expected an object, received null',
    );
    expect(() => clusterCoverage({ clusters: 5 } as never, breakdown([]))).toThrow(
      /^appeal\.clusters: expected a list/,
    );
    expect(() => clusterCoverage({ clusters: [5] } as never, breakdown([]))).toThrow(
      'appeal.clusters[0]: expected a cluster, received 5',
    );
    expect(() => clusterCoverage(appeal, null as never)).toThrow(/^breakdown: expected/);
    expect(() => clusterCoverage(appeal, breakdown([]), { asof: null } as never)).toThrow(
      'options.asof: expected an option of "asOf" or "source", received the key "asof" (nearest: "asOf")',
    );
  });
});
