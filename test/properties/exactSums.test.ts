import { fundingCoverage, poolAppeals, pooledCoverage } from 'aidkit/coverage';
import {
  type Flow,
  fundingBreakdown,
  fundingByStatus,
  fundingSummary,
  fundingTotals,
} from 'aidkit/funding';
import { addMoney, type Money, subtractMoney, sumMoney } from 'aidkit/money';
import { fundingCoverageSchema, fundingSummaryStateSchema, moneySchema } from 'aidkit/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAppeal } from '../support/appeals.js';
import { makeFlow } from '../support/flows.js';

// Every sum of money is compared with one of BigInts. `npm run trust` sets AIDKIT_TRUST, with which
// lists of 100,000 amounts are added up too.
const CASES = { numRuns: 10_000 };
const LONG = { numRuns: 20 };
const trust = process.env.AIDKIT_TRUST !== undefined;

const DIGITS = { JPY: 0, UZS: 2, KWD: 3 } as const;
type Code = keyof typeof DIGITS;
const code = fc.constantFrom<Code>('JPY', 'UZS', 'KWD');

/** From one to 2^53 minor units, evenly by their size, of either sign. */
const units = fc
  .tuple(fc.integer({ min: 0, max: 52 }), fc.maxSafeNat(), fc.boolean())
  .map(([bits, seed, negative]) => {
    const size = 2 ** bits + (seed % 2 ** bits);
    return negative ? -size : size;
  });
const positive = units.map(Math.abs);

function moneyOf(currency: Code, minor: number): Money<Code> {
  return { amount: Number(`${minor}e-${DIGITS[currency]}`), currency };
}

/** The minor units that an amount stands for: where a double is nearest to two, the one nearest to it. */
function unitsOf({ amount, currency }: Money<Code>): bigint {
  const digits = DIGITS[currency];
  return Math.abs(amount) < 1e21
    ? BigInt(amount.toFixed(digits).replace('.', ''))
    : BigInt(amount) * 10n ** BigInt(digits);
}

function exactSum(list: readonly Money<Code>[], currency: Code): Money<Code> {
  const sum = list.reduce((total, money) => total + unitsOf(money), 0n);
  return { amount: Number(`${sum}e-${DIGITS[currency]}`), currency };
}

const amounts = (length: { minLength?: number; maxLength: number }) =>
  fc
    .tuple(code, fc.array(units, { ...length, size: 'max' }))
    .map(([currency, list]) => ({ currency, list: list.map((one) => moneyOf(currency, one)) }));

const isMoney = (money: unknown): void => {
  expect(moneySchema.safeParse(money).success).toBe(true);
};

describe('sums are those of the minor units', () => {
  it('in sumMoney, from both ends, and one by one while a number holds the sum', () => {
    fc.assert(
      fc.property(amounts({ maxLength: 100 }), ({ currency, list }) => {
        const sum = exactSum(list, currency);
        expect(sumMoney(list, currency)).toEqual(sum);
        expect(sumMoney([...list].reverse(), currency)).toEqual(sum);
        isMoney(sum);
        sumMoney([sum], currency); // does not throw
      }),
      CASES,
    );
  });

  it('in addMoney and subtractMoney', () => {
    fc.assert(
      fc.property(code, units, units, (currency, x, y) => {
        const [a, b] = [moneyOf(currency, x), moneyOf(currency, y)];
        expect(addMoney(a, b)).toEqual(exactSum([a, b], currency));
        expect(subtractMoney(a, b)).toEqual(exactSum([a, { ...b, amount: -b.amount }], currency));
      }),
      CASES,
    );
  });
});

describe('gap and surplus', () => {
  it('are the exact difference of requirement and funding, by the schema too', () => {
    fc.assert(
      fc.property(code, units, positive, (currency, given, asked) => {
        const [funding, requirement] = [moneyOf(currency, given), moneyOf(currency, asked)];
        const coverage = fundingCoverage({ funding, requirement });
        const rest = exactSum([requirement, { ...funding, amount: -funding.amount }], currency);
        const [gap, surplus] = [coverage.gap as Money<Code>, coverage.surplus as Money<Code>];
        expect(subtractMoney(gap, surplus)).toEqual(rest);
        expect(Math.min(gap.amount, surplus.amount)).toBe(0);
        expect(fundingCoverageSchema.safeParse(coverage).error).toBeUndefined();
      }),
      CASES,
    );
  });

  it('are so for the plan of 2025 for Afghanistan in Uzbek sum', () => {
    const coverage = fundingCoverage({
      requirement: { amount: 29458205485716.47, currency: 'UZS' },
      funding: { amount: 29458205475853.71, currency: 'UZS' },
    });
    expect(coverage.gap).toEqual({ amount: 9862.76, currency: 'UZS' });
    expect(fundingCoverageSchema.safeParse(coverage).success).toBe(true);
  });
});

const STATUSES = ['paid', 'commitment', 'pledge'] as const;
const PLANS = ['1', '2'] as const;
const inside = { plan: [...PLANS] };

/** Flows into two plans, of all statuses; each third one leaves from the first plan. */
function flowsOf(list: readonly Money<Code>[]): Flow<Code>[] {
  return list.map(({ amount, currency }, i) =>
    makeFlow<Code>({
      amount,
      currency,
      status: STATUSES[i % 3] as 'paid',
      ...(i % 4 === 3
        ? { from: { plan: '1' }, to: { location: '9' } }
        : { to: { plan: PLANS[i % 2] as string } }),
    }),
  );
}

describe('the sums of flows', () => {
  function check({ currency, list }: { currency: Code; list: Money<Code>[] }): void {
    const flows = flowsOf(list);
    const sumOf = (which: (flow: Flow<Code>) => boolean) =>
      exactSum(
        flows.filter(which).map(({ amount }) => amount),
        currency,
      );
    const isOut = (flow: Flow<Code>) => flow.source.length > 0;
    const isPledge = ({ status }: Flow<Code>) => status === 'pledge';
    const totals = fundingTotals(flows, inside, { currency });
    expect(totals.incoming.funding).toEqual(sumOf((flow) => !isOut(flow) && !isPledge(flow)));
    expect(totals.incoming.pledges).toEqual(sumOf((flow) => !isOut(flow) && isPledge(flow)));
    expect(totals.outgoing.funding).toEqual(sumOf((flow) => isOut(flow) && !isPledge(flow)));

    const breakdown = fundingBreakdown(flows, inside, 'plan', { currency, side: 'source' });
    expect(breakdown.total).toEqual(totals.incoming.funding);
    const net = fundingBreakdown(flows, inside, 'plan', { currency });
    for (const { id, funding } of net.objects) {
      const signed = flows
        .filter((flow) => !isPledge(flow))
        .flatMap(({ amount: { amount }, source, destination }) => [
          ...(destination.some((object) => object.type === 'plan' && object.id === id)
            ? [{ amount, currency }]
            : []),
          ...(source.some((object) => object.id === id) ? [{ amount: -amount, currency }] : []),
        ]);
      expect(funding).toEqual(exactSum(signed, currency));
    }

    const byStatus = fundingByStatus(flows, inside, { currency });
    expect(byStatus.paid.amount).toEqual(sumOf((flow) => !isOut(flow) && flow.status === 'paid'));

    const whole = fundingSummary.create({ boundary: inside, by: ['plan'], currency });
    const all = fundingSummary.addAll(whole, flows);
    const told = fundingSummary.result(all);
    expect(told.totals).toEqual(totals);
    expect(told.commitments).toEqual(byStatus.commitment.amount);
    const at = flows.length % 7;
    const parts = [flows.slice(at), flows.slice(0, at)].map((part) =>
      fundingSummary.addAll(whole, part),
    ) as [typeof all, typeof all];
    const merged = fundingSummary.merge(...parts);
    expect(merged).toEqual(all);
    expect(fundingSummaryStateSchema.parse(JSON.parse(JSON.stringify(merged)))).toEqual(all);

    const columns = fundingSummary.addColumns(fundingSummary.create({ currency }), {
      amount: Float64Array.from(list, ({ amount }) => amount),
      status: { dictionary: STATUSES, indices: Uint8Array.from(list, (_, i) => i % 3) },
    });
    expect(columns).toEqual(fundingSummary.addAll(fundingSummary.create({ currency }), flows));
  }

  it('are those of the minor units, in totals, breakdowns and summaries of any cut', () => {
    fc.assert(fc.property(amounts({ maxLength: 100 }), check), CASES);
  }, 180_000);

  it.runIf(trust)(
    'are so for 100,000 flows',
    () => {
      const long = fc
        .tuple(amounts({ minLength: 50, maxLength: 100 }), fc.nat(999))
        .map(([{ currency, list }, turn]) => ({
          currency,
          list: Array.from(
            { length: 100_000 },
            (_, i) => list[(i * 31 + turn) % list.length] as Money<Code>,
          ),
        }));
      fc.assert(fc.property(long, check), LONG);
    },
    600_000,
  );
});

describe('pools', () => {
  const members = fc
    .tuple(code, fc.array(fc.tuple(units, positive), { minLength: 1, maxLength: 100, size: 'max' }))
    .map(([currency, list]) => ({
      currency,
      list: list.map(([given, asked]) => ({
        funding: moneyOf(currency, given),
        requirement: moneyOf(currency, asked),
      })),
    }));

  it('have the sums of the minor units, and stay as they are where an appeal is split in two', () => {
    fc.assert(
      fc.property(members, fc.nat(), ({ currency, list }, seed) => {
        const pool = pooledCoverage(list);
        expect(pool.funding).toEqual(
          exactSum(
            list.map(({ funding }) => funding),
            currency,
          ),
        );
        expect(pool.requirement).toEqual(
          exactSum(
            list.map(({ requirement }) => requirement),
            currency,
          ),
        );
        isMoney(pool.gap);
        const [first, ...rest] = list as [(typeof list)[number], ...typeof list];
        const half = seed % 1000;
        const part = (money: Money<Code>, take: boolean): Money<Code> => {
          const own = unitsOf(money);
          const one = (own * BigInt(half)) / 1000n;
          return moneyOf(currency, Number(take ? one : own - one));
        };
        const split = [true, false].map((take) => ({
          funding: part(first.funding, take),
          requirement: part(first.requirement, take),
        }));
        // Where a double is nearest to two amounts, or a part of the requirement is 0, it is no split.
        const isSplit = (['funding', 'requirement'] as const).every(
          (side) =>
            split.reduce((sum, one) => sum + unitsOf(one[side]), 0n) === unitsOf(first[side]) &&
            split.every((one) => one[side].amount !== 0),
        );
        if (!isSplit) return;
        const { counted, ...sums } = pool;
        expect(pooledCoverage([...split, ...rest])).toEqual({ ...sums, counted: counted + 1 });
      }),
      CASES,
    );
  });

  it('of appeals have the sums of the minor units, with what is shared', () => {
    fc.assert(
      fc.property(
        code,
        fc.array(fc.tuple(units, positive), { minLength: 2, maxLength: 12 }),
        units,
        (currency, list, both) => {
          const asked = list.map(([, requirement]) => moneyOf(currency, requirement));
          const given = list.map(([funding]) => moneyOf(currency, funding));
          const appeals = asked.map((revisedRequirement, i) => ({
            ...makeAppeal({ id: `A${i}` }),
            versions: [
              {
                asOf: '2026-01-01',
                originalRequirement: null,
                revisedRequirement,
                source: 'a test',
              },
            ],
          }));
          const observations = given.map((funding, i) => ({
            appeal: `A${i}`,
            asOf: '2026-02-01',
            funding,
            scope: 'inside' as const,
            source: 'a test',
          }));
          const shared = [{ appeals: ['A0', 'A1'], funding: moneyOf(currency, both) }];
          const pool = poolAppeals<Code>(appeals as never, observations as never, {
            on: '2026-03-01',
            shared,
          });
          expect(pool.counted).toBe(list.length);
          expect(pool.requirement).toEqual(exactSum(asked, currency));
          expect(pool.funding).toEqual(exactSum([...given, moneyOf(currency, both)], currency));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
