import {
  costPerPerson,
  coveragePercent,
  fundingCoverage,
  type PooledCoverageMember,
  peopleCoverage,
  pooledCoverage,
} from 'aidkit/coverage';
import type { Boundary, Flow } from 'aidkit/funding';
import { fundingTotals } from 'aidkit/funding';
import type { Money } from 'aidkit/money';
import { describe, expectTypeOf, it } from 'vitest';

declare const dollars: Money<'USD'>;
declare const francs: Money<'CHF'>;
declare const flows: readonly Flow<'USD'>[];
declare const otherFlows: readonly Flow<'CHF'>[];

describe('what must not compile', () => {
  it('a coverage of two currencies', () => {
    // @ts-expect-error francs do not cover a requirement in dollars
    fundingCoverage({ funding: francs, requirement: dollars });
    expectTypeOf(
      fundingCoverage({ funding: dollars, requirement: dollars }).gap,
    ).toEqualTypeOf<Money<'USD'> | null>();
  });

  it('a coverage without saying whether there is a requirement', () => {
    // @ts-expect-error a missing requirement is written as null, not left out
    fundingCoverage({ funding: dollars });
  });

  it('a pool of two currencies', () => {
    // @ts-expect-error the second member is in francs
    const second: PooledCoverageMember<'USD'> = { funding: francs, requirement: null };
    pooledCoverage([{ funding: dollars, requirement: null }, second]);
  });

  it('a ratio that is used without asking whether there is one', () => {
    const { ratio } = fundingCoverage({ funding: dollars, requirement: null });
    // @ts-expect-error the ratio may be null
    ratio.toFixed(2);
  });

  it('a figure of a caseload that does not exist', () => {
    // @ts-expect-error the figure is called inNeed
    peopleCoverage({ unit: 'people', inNede: 5 });
    expectTypeOf(peopleCoverage({ targeted: 5 }).reachedOfTargeted).toEqualTypeOf<number | null>();
    expectTypeOf(
      costPerPerson(francs, { targeted: 5 }).byTargeted,
    ).toEqualTypeOf<Money<'CHF'> | null>();
  });

  it('a percentage that is used without asking whether there is one', () => {
    const percent = coveragePercent(null, 'fts');
    // @ts-expect-error the percentage may be null
    percent.toFixed(1);
    // @ts-expect-error the convention is one of four
    coveragePercent(null, 'ocha');
  });

  it('a boundary with a dimension that does not exist, or an id that is a number', () => {
    // @ts-expect-error the dimension is called usageYear
    const year: Boundary = { year: ['2020'] };
    // @ts-expect-error ids are text: FTS writes them so in flows
    const number: Boundary = { location: [1] };
    expectTypeOf(year).toEqualTypeOf<Boundary>();
    expectTypeOf(number).toEqualTypeOf<Boundary>();
  });

  it('a total in dollars of flows in francs', () => {
    expectTypeOf(fundingTotals(flows, {}).incoming.funding).toEqualTypeOf<Money<'USD'>>();
    // @ts-expect-error these flows are in francs
    fundingTotals(otherFlows, {}, { currency: 'USD' });
  });

  it('a change of what came out of a function', () => {
    const coverage = fundingCoverage({ funding: dollars, requirement: null });
    // @ts-expect-error models are readonly
    coverage.ratio = 1;
  });
});
