import { appealTypeOf, caseloadLowerBound, checkCaseload } from 'aidkit/appeals';
import { describe, expect, it } from 'vitest';
import { people } from '../support/appeals.js';

const codes = (figures: Parameters<typeof people>[0]) =>
  checkCaseload(people(figures)).map(({ code }) => code);

describe('the order of a caseload', () => {
  it('is silent where it is the usual one', () => {
    // Sudan 2024, plan caseload BP1 of the HPC API.
    const sudan = {
      population: 50990034,
      affected: 28928873,
      inNeed: 24786370,
      targeted: 14657114,
      expectedReach: 14000000,
    };
    expect(codes(sudan)).toEqual([]);
    expect(codes({})).toEqual([]);
    expect(codes({ inNeed: 10, targeted: 10, expectedReach: 10, reached: 10 })).toEqual([]);
  });

  it('warns of both figures where it is broken', () => {
    // Afghanistan 2024, expected reach above target.
    const [warning] = checkCaseload(people({ targeted: 17300000, expectedReach: 18400000 }));
    expect(warning).toEqual({
      code: 'expected-reach-above-targeted',
      path: 'caseload.expectedReach',
      message:
        'caseload.expectedReach: 18400000 people expected reach (planned), more than the 17300000 targeted',
    });
  });

  it('compares with the nearest figure that is known', () => {
    expect(codes({ population: 10, inNeed: 11 })).toEqual(['in-need-above-population']);
    expect(codes({ inNeed: 10, targeted: 11 })).toEqual(['targeted-above-in-need']);
    expect(codes({ inNeed: 10, reached: 11 })).toEqual(['reached-above-in-need']);
    expect(codes({ inNeed: 20, targeted: 10, reached: 11 })).toEqual(['reached-above-targeted']);
    expect(codes({ population: 1, affected: 2, inNeed: 3, targeted: 4 })).toHaveLength(3);
  });

  it('passes over figures that are left out', () => {
    expect(checkCaseload({ inNeed: 10, targeted: 11 })).toEqual([
      {
        code: 'targeted-above-in-need',
        path: 'caseload.targeted',
        message: 'caseload.targeted: 11 people targeted, more than the 10 in need',
      },
    ]);
    expect(checkCaseload({})).toEqual([]);
  });

  it('does not take expected reach for people reached', () => {
    expect(codes({ targeted: 10, expectedReach: 5, reached: 8 })).toEqual([]);
  });

  it('warns of figures that are no whole numbers, as in some needs files', () => {
    expect(codes({ inNeed: 10.5 })).toEqual(['not-a-whole-number']);
  });
});

describe('the lower bound from clusters', () => {
  const row = (place: string, cluster: string, inNeed: number | null, unit = 'people') => ({
    place,
    cluster,
    caseload: people({ inNeed, unit }),
  });

  it('takes the largest cluster of each place, summed', () => {
    const bound = caseloadLowerBound([
      row('A', 'Health', 5),
      row('A', 'WASH', 9),
      row('B', 'Health', 4),
      row('C', 'Health', null),
    ]);
    expect(bound).toEqual({
      isLowerBound: true,
      figure: 'inNeed',
      unit: 'people',
      count: 13,
      places: 3,
      placesWithoutFigure: ['C'],
    });
  });

  it('is null, not 0, where nothing is known', () => {
    expect(caseloadLowerBound([]).count).toBeNull();
    expect(caseloadLowerBound([row('A', 'Health', null)]).count).toBeNull();
    expect(caseloadLowerBound([row('A', 'Health', 0)]).count).toBe(0);
  });

  it('takes figures that are left out for unknown, and refuses what is no number of people', () => {
    const rows = [
      { place: 'A', cluster: 'x', caseload: { unit: 'people' } },
      { place: 'B', cluster: 'x', caseload: { inNeed: 5 } },
    ];
    expect(caseloadLowerBound(rows)).toMatchObject({ count: 5, placesWithoutFigure: ['A'] });
    expect(() => caseloadLowerBound([row('A', 'x', Number.NaN)])).toThrow(
      new RangeError(
        'rows[0].caseload.inNeed: expected a number of 0 or more, or null, received NaN',
      ),
    );
    expect(() => caseloadLowerBound([row('A', 'x', -3)])).toThrow(RangeError);
  });

  it('does not mix people and families', () => {
    expect(() => caseloadLowerBound([row('A', 'x', 1), row('B', 'x', 1, 'families')])).toThrow(
      'rows[1].caseload.unit: expected "people", as the rows before, received "families"',
    );
  });

  it('survives places with the names of object properties', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(caseloadLowerBound(names.map((place) => row(place, 'x', 1))).count).toBe(3);
  });
});

describe('the type of a plan', () => {
  it('goes by the name, of every era', () => {
    expect(appealTypeOf(' Consolidated Appeals Process ')).toBe('consolidated-appeals-process');
    expect(appealTypeOf('Strategic response plan')).toBe('strategic-response-plan');
    expect(appealTypeOf('Other')).toBe('other');
  });

  it('is undefined for any other text', () => {
    for (const text of ['', '__proto__', 'plan', 'x'.repeat(1e6)]) {
      expect(appealTypeOf(text)).toBeUndefined();
    }
  });
});
