import { requirementOf } from 'aidkit/appeals';
import {
  coverageOn,
  coveragePercent,
  coverageTimeline,
  fundingCoverage,
  fundingPace,
  meanOfCoverageRatios,
  peopleCoverage,
  poolAppeals,
  poolAppealsBy,
  pooledCoverage,
} from 'aidkit/coverage';
import { addDays } from 'aidkit/dates';
import {
  earmarkingShares,
  fundingBreakdown,
  fundingByStatus,
  fundingConcentration,
} from 'aidkit/funding';
import { roundToMoney } from 'aidkit/money';
import { appealSchema, caseloadSchema, fundingCoverageSchema } from 'aidkit/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, seen, usd } from '../support/appeals.js';
import { makeFlow } from '../support/flows.js';

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const amount = fc.oneof(fc.constantFrom(0, 100), fc.integer({ min: -1_000, max: 5_000_000 }));
/** Few days, amounts and sources, so that they meet often. */
const observation = fc
  .record({
    asOf: fc.oneof(fc.constantFrom('2026-03-11', '2026-04-18'), day),
    money: amount,
    source: fc.constantFrom('FTS', 'HDX', 'a ministry'),
    note: fc.constantFrom('', 'rounded'),
    publishedPercent: fc.constantFrom(null, 13),
  })
  .map(({ asOf, money, source, note, publishedPercent }) =>
    seen(asOf, money, { source, publishedPercent, ...(note === '' ? {} : { note }) }),
  );
const observations = fc.array(observation, { maxLength: 30 });
const versions = fc
  .array(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([asOf, money]) => ({
        asOf,
        originalRequirement: null,
        revisedRequirement: money === null ? null : usd(money),
        source: 'a test',
      })),
  );

/** A list and one of its orders. */
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('a timeline', () => {
  it('answers a day whatever the order of the observations', () => {
    fc.assert(
      fc.property(
        observations.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        versions,
        day,
        ([list, mixed], stated, date) => {
          const plan = makeAppeal({ versions: stated });
          const timeline = coverageTimeline(plan, list);
          const other = coverageTimeline(plan, mixed);
          expect(other).toEqual(timeline);
          expect(coverageOn(other, date)).toEqual(coverageOn(timeline, date));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('answers what looking through all observations answers', () => {
    fc.assert(
      fc.property(observations, versions, day, (list, stated, date) => {
        const plan = makeAppeal({ versions: stated });
        const known = coverageOn(coverageTimeline(plan, list), date);
        const days = list.map(({ asOf }) => asOf).filter((asOf) => asOf <= date);
        if (days.length === 0) {
          expect(known).toBeNull();
          return;
        }
        const latest = [...days].sort().at(-1);
        const ofThatDay = list.filter(({ asOf }) => asOf === latest);
        expect(known?.asOf).toBe(latest);
        expect(known?.others).toHaveLength(ofThatDay.length - 1);
        expect(known?.funding.amount).toBe(
          Math.min(...ofThatDay.map(({ funding }) => funding.amount)),
        );
        const first = stated.find(({ revisedRequirement }) => revisedRequirement !== null)?.asOf;
        const readBack = first !== undefined && date < first ? first : date;
        expect(known?.requirement).toEqual(requirementOf(plan, { on: readBack }));
      }),
      { numRuns: 200 },
    );
  });

  it('never looks into the future', () => {
    fc.assert(
      fc.property(observations, day, (list, date) => {
        const plan = makeAppeal();
        const known = list.filter(({ asOf }) => asOf <= date);
        expect(coverageOn(coverageTimeline(plan, list), date)).toEqual(
          coverageOn(coverageTimeline(plan, known), date),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has a pace that meets the requirement on the day it says, and not a day earlier', () => {
    const plan = makeAppeal({ requirement: 5_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_999_999 }), day, (money, asOf) => {
        const pace = fundingPace(coverageTimeline(plan, [seen(asOf, money)]), { on: asOf })!;
        const end = pace.fullyFundedOn;
        if (end === null) return;
        const daysToGo = (Date.parse(end) - Date.parse(asOf)) / 86_400_000;
        const reachedOn = (days: number) => BigInt(money) * BigInt(pace.days + days);
        const needed = 5_000_000n * BigInt(pace.days);
        expect(reachedOn(daysToGo) >= needed).toBe(true);
        expect(reachedOn(daysToGo - 1) < needed).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const plans = fc.array(
  fc.record({
    requirement: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
    funding: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null }),
    country: fc.constantFrom('AFG', 'KAZ', 'TJK'),
  }),
  { maxLength: 12 },
);
type Plans = typeof plans extends fc.Arbitrary<infer T> ? T : never;

function poolOf(list: Plans) {
  const appeals = list.map(({ requirement, country }, index) =>
    makeAppeal({ id: `P${index}`, requirement, countries: [country] }),
  );
  const money = list.flatMap(({ funding }, index) =>
    funding === null ? [] : [seen('2026-02-01', funding, { appeal: `P${index}` })],
  );
  return { appeals, money, pool: poolAppeals(appeals, money, { on: '2026-06-30' }) };
}

describe('a pool of coverages', () => {
  const member = fc
    .tuple(amount, fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }))
    .map(([funding, requirement]) => ({
      funding: usd(funding / 100),
      requirement: requirement === null ? null : usd(requirement / 100),
    }));

  it('and the mean of its ratios do not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(member).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, mixed]) => {
          const sums = ({ leftOut, ...rest }: ReturnType<typeof pooledCoverage<'USD'>>) => rest;
          expect(sums(pooledCoverage(mixed))).toEqual(sums(pooledCoverage(list)));
          expect(meanOfCoverageRatios(mixed)).toBe(meanOfCoverageRatios(list));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a coverage', () => {
  it('has a ratio that is finite or null, whatever the amounts', () => {
    // Amounts of every size, such as are exact: what is finer is refused.
    const double = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .map((amount) => roundToMoney(amount, 'USD').amount);
    fc.assert(
      fc.property(double, double, (funding, requirement) => {
        const coverage = fundingCoverage({
          funding: usd(funding),
          requirement: usd(Math.abs(requirement)),
        });
        const percents = (['exact', 'fts', 'hdx', 'hdx-part'] as const).map((convention) =>
          coveragePercent(coverage, convention),
        );
        for (const value of [coverage.ratio, ...percents]) {
          expect(value === null || Number.isFinite(value)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
        const pool = pooledCoverage([coverage, coverage]);
        expect(pool.ratio === null || Number.isFinite(pool.ratio)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('schemas', () => {
  const schemas = { appealSchema, caseloadSchema, fundingCoverageSchema };

  it.each(Object.entries(schemas))('%s answers whatever it is given', (_, schema) => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(typeof schema.safeParse(value).success).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('say the same of an appeal with one part broken, and name the part', () => {
    const plan = makeAppeal({
      layers: [{ name: 'urgent', asOf: '2026-04-01', requirement: usd(5), source: 'x' }],
      parts: [{ country: 'AFG', asOf: null, requirement: usd(1) }],
    });
    const fields = Object.keys(plan) as (keyof typeof plan)[];
    const junk = fc.constantFrom<unknown>(undefined, Number.NaN, {}, '\ud800', [undefined], -1);
    fc.assert(
      fc.property(fc.constantFrom(...fields), junk, (field, value) => {
        const result = appealSchema.safeParse({ ...plan, [field]: value });
        if (result.success) expect(['id', 'code', 'name', 'typeName']).toContain(field);
        else expect(result.error.issues[0]?.path[0]).toBe(field);
      }),
      { numRuns: 200 },
    );
  });

  it('take every coverage that fundingCoverage makes', () => {
    const money = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, fc.option(money, { nil: null }), (funding, requirement) => {
        const coverage = fundingCoverage({
          funding: usd(funding),
          requirement: requirement === null ? null : usd(Math.abs(requirement)),
        });
        const stored = JSON.parse(JSON.stringify(coverage));
        expect(fundingCoverageSchema.parse(stored)).toEqual(coverage);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pool', () => {
  it('has a ratio between the least and the greatest of its members', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const { pool } = poolOf(list);
        const ratios = pool.members.map(({ coverage }) => coverage.ratio!);
        if (ratios.length === 0) {
          expect(pool.ratio).toBeNull();
          return;
        }
        const slack = 1e-12 * Math.max(...ratios);
        expect(pool.ratio!).toBeGreaterThanOrEqual(Math.min(...ratios) - slack);
        expect(pool.ratio!).toBeLessThanOrEqual(Math.max(...ratios) + slack);
      }),
      { numRuns: 200 },
    );
  });

  it('is not raised by an appeal without any funding', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 1_000_000 }), (list, requirement) => {
        const before = poolOf(list).pool.ratio;
        const after = poolOf([...list, { requirement, funding: 0, country: 'AFG' }]).pool.ratio!;
        expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no appeal and no dollar', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const { pool, appeals, money } = poolOf(list);
        expect(pool.members.length + pool.leftOut.length).toBe(appeals.length);
        const given = money.reduce((sum, { funding }) => sum + funding.amount, 0);
        expect(pool.funding.amount + pool.fundingLeftOut.amount).toBe(given);
      }),
      { numRuns: 100 },
    );
  });

  it('is the sum of its groups', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const { pool, appeals, money } = poolOf(list);
        const groups = poolAppealsBy(appeals, money, 'country', { on: '2026-06-30' });
        const sum = (pick: (group: (typeof groups)[number]) => number) =>
          groups.reduce((total, group) => total + pick(group), 0);
        expect(sum(({ counted }) => counted)).toBe(pool.counted);
        expect(sum(({ funding }) => funding.amount)).toBe(pool.funding.amount);
        expect(sum(({ requirement }) => requirement?.amount ?? 0)).toBe(
          pool.requirement?.amount ?? 0,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('shares of flows', () => {
  const flow = fc
    .record({
      amount: fc.integer({ min: -50, max: 10_000 }),
      donor: fc.constantFrom('a', 'b', 'c'),
      plan: fc.constantFrom('1', '2'),
      status: fc.constantFrom('paid' as const, 'commitment' as const, 'pledge' as const),
      earmarking: fc.subarray(['unearmarked', 'earmarked']),
    })
    .map(({ amount: money, donor, plan, status, earmarking }) => ({
      ...makeFlow({ amount: money, from: { organization: donor }, to: { plan }, status }),
      earmarking,
    }));
  const boundary = { plan: ['1'] };

  it('do not depend on the order of the flows', () => {
    fc.assert(
      fc.property(
        fc
          .array(flow, { maxLength: 25 })
          .chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, mixed]) => {
          const donors = (flows: typeof list) =>
            fundingConcentration(
              fundingBreakdown(flows, boundary, 'organization', { side: 'source' }),
              {
                top: 2,
              },
            );
          expect(donors(mixed)).toEqual(donors(list));
          expect(fundingByStatus(mixed, boundary)).toEqual(fundingByStatus(list, boundary));
          expect(earmarkingShares(mixed, boundary)).toEqual(earmarkingShares(list, boundary));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('people', () => {
  it('never give a share that is not a finite number or null', () => {
    const count = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e10, noNaN: true }));
    const figure = fc.option(count, { nil: null });
    fc.assert(
      fc.property(figure, figure, figure, figure, (inNeed, targeted, reached, expectedReach) => {
        const { unit, warnings, ...shares } = peopleCoverage(
          people({ inNeed, targeted, reached, expectedReach }),
        );
        expect(unit).toBe('people');
        for (const share of Object.values(shares)) {
          expect(share === null || Number.isFinite(share)).toBe(true);
        }
        if (reached !== null && targeted !== null && reached > targeted) {
          expect(warnings.map(({ code }) => code)).toContain('reached-above-targeted');
        }
      }),
      { numRuns: 200 },
    );
  });
});
