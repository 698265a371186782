import {
  addMoney,
  allocateMoney,
  type CurrencyCode,
  compareMoney,
  convertMoney,
  type Money,
  subtractMoney,
  sumMoney,
} from 'aidkit/money';
import { moneySchema } from 'aidkit/schemas';
import * as dineroJs from 'dinero.js';
import { JOD, JPY, USD } from 'dinero.js/currencies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const CURRENCIES = { JPY, USD, JOD };
const digits = { JPY: 0, USD: 2, JOD: 3 };
type Code = keyof typeof CURRENCIES;

const code = fc.constantFrom<Code>('JPY', 'USD', 'JOD');
/** Amounts by their minor units, so that they are exact whatever the library says. */
const units = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.maxSafeInteger().map((n) => Math.trunc(n / 1000)),
);
const of = (currency: Code, minor: number): Money<Code> => ({
  amount: Number(`${minor}e-${digits[currency]}`),
  currency,
});
const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
const runs = { numRuns: 200 };

describe('sums', () => {
  it('do not depend on order', () => {
    const lists = fc.tuple(code, fc.array(units)).chain(([currency, list]) => {
      const amounts = list.map((minor) => of(currency, minor));
      return fc.tuple(fc.constant(currency), fc.constant(amounts), shuffled(amounts));
    });
    fc.assert(
      fc.property(lists, ([currency, one, other]) => {
        expect(sumMoney(other, currency)).toEqual(sumMoney(one, currency));
      }),
      runs,
    );
  });

  it('do not depend on grouping', () => {
    fc.assert(
      fc.property(
        code,
        fc.array(fc.array(units, { maxLength: 8 }), { maxLength: 8 }),
        (c, groups) => {
          const lists = groups.map((group) => group.map((minor) => of(c, minor)));
          const ofGroups = lists.map((list) => sumMoney(list, c));
          expect(sumMoney(ofGroups, c)).toEqual(sumMoney(lists.flat(), c));
          const zero: Money<Code> = { amount: 0, currency: c };
          expect(lists.flat().reduce((a, b) => addMoney(a, b), zero)).toEqual(
            sumMoney(lists.flat(), c),
          );
        },
      ),
      runs,
    );
  });

  it('are the sums of the minor units, beyond 2^53 the nearest number', () => {
    const large = fc.oneof(
      fc.double({ noNaN: true, min: -1e24, max: 1e24 }).map(Math.trunc),
      units,
    );
    fc.assert(
      fc.property(fc.array(large), (list) => {
        const exact = list.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const { amount } = sumMoney(
          list.map((one) => ({ amount: one, currency: 'JPY' as const })),
          'JPY',
        );
        expect(amount).toBe(Number(exact));
      }),
      runs,
    );
  });

  // Long enough for several blocks, even and odd, and of amounts that take
  // each way: whole, with cents, too large together, too large alone.
  const longList = fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.integer({ min: -1e9, max: 1e9 }).map((dollars) => BigInt(dollars) * 100n),
          fc.integer({ min: -1e9, max: 1e9 }).map(BigInt),
          fc.constantFrom(2n ** 40n, 2n ** 51n - 1n, 2n ** 52n, 100n * 2n ** 53n, 1n - 2n ** 52n),
        ),
        { minLength: 1, maxLength: 7 },
      ),
      fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 4000, max: 9000 })),
    )
    .map(([pool, length]) =>
      Array.from({ length }, (_, i) => pool[Math.floor(i / 5) % pool.length] as bigint),
    );
  const dollars = (cents: bigint): Money<'USD'> => ({
    amount: Number(`${cents}e-2`),
    currency: 'USD',
  });

  it('of long lists are the sums of the minor units', () => {
    fc.assert(
      fc.property(longList, (list) => {
        const sum = list.reduce((a, b) => a + b, 0n);
        expect(sumMoney(list.map(dollars), 'USD').amount).toBe(Number(`${sum}e-2`));
      }),
      { numRuns: 100 },
    );
  });

  it('refuse what does not belong in them wherever it stands, by its place', () => {
    const wrong = fc.constantFrom<unknown>(
      { amount: 1, currency: 'CHF' },
      { amount: 1 },
      ...[
        Number.NaN,
        Infinity,
        -Infinity,
        0.005,
        0.1 + 0.2,
        1e-300,
        '5',
        '',
        null,
        true,
        undefined,
      ].map((amount) => ({ amount, currency: 'USD' })),
    );
    fc.assert(
      fc.property(longList, fc.nat(), wrong, (cents, at, entry) => {
        const list = cents.map(dollars);
        const place = at % list.length;
        list[place] = entry as Money<'USD'>;
        expect(() => sumMoney(list, 'USD')).toThrow(`list[${place}].`);
      }),
      { numRuns: 200 },
    );
  });

  it('agree with dinero.js', () => {
    fc.assert(
      fc.property(
        code,
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }),
        (c, list) => {
          const theirs = list
            .map((amount) => dineroJs.dinero({ amount, currency: CURRENCIES[c] }))
            .reduce((a, b) => dineroJs.add(a, b));
          const ours = sumMoney(
            list.map((minor) => of(c, minor)),
            c,
          );
          expect(ours.amount.toFixed(digits[c])).toBe(dineroJs.toDecimal(theirs));
        },
      ),
      runs,
    );
  });

  it('are undone by subtraction, which compareMoney agrees with', () => {
    fc.assert(
      fc.property(code, units, units, (c, x, y) => {
        const [a, b] = [of(c, x), of(c, y)];
        expect(subtractMoney(addMoney(a, b), b).amount).toBe(a.amount + 0);
        expect(compareMoney(a, b)).toBe(Math.sign(subtractMoney(a, b).amount));
      }),
      runs,
    );
  });
});

describe('allocation', () => {
  const weights = fc
    // Denormal weights have fewer digits than a double; the shares computed below could not follow.
    .array(fc.oneof(fc.nat(1000), fc.double({ min: 1e-9, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 20,
    })
    .filter((list) => list.some((weight) => weight > 0));

  it('loses no minor unit and gives nothing for a weight of zero', () => {
    fc.assert(
      fc.property(code, units, weights, (c, minor, list) => {
        const whole = of(c, minor);
        const parts = allocateMoney(whole, list);
        expect(parts).toHaveLength(list.length);
        expect(sumMoney(parts, c).amount).toBe(whole.amount + 0);
        parts.forEach((part, i) => {
          expect(moneySchema.safeParse(part).success).toBe(true);
          if (list[i] === 0) expect(part.amount).toBe(0);
        });
      }),
      runs,
    );
  });

  it('gives each its exact share, rounded up or down, and never less for more weight', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (minor, list) => {
        const parts = allocateMoney(of('USD', minor), list);
        const total = list.reduce((sum, weight) => sum + weight, 0);
        parts.forEach((part, i) => {
          const share = (Math.abs(minor) * (list[i] ?? 0)) / total;
          expect(Math.abs(Math.abs(part.amount) * 100 - share)).toBeLessThan(1 + 1e-4);
          list.forEach((weight, j) => {
            if (weight > (list[i] ?? 0)) {
              expect(Math.abs(parts[j]?.amount ?? 0)).toBeGreaterThanOrEqual(Math.abs(part.amount));
            }
          });
        });
      }),
      runs,
    );
  });

  // dinero.js hands the rest to the first parts in their order, so single parts may differ by some
  // minor units; what must agree is the whole, and that whole shares come out alike.
  it('keeps the whole as dinero.js does, and agrees on shares that come out even', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }).filter((l) => l.some((w) => w > 0)),
        (each, list) => {
          const total = each * list.reduce((sum, weight) => sum + weight, 0);
          const theirs = dineroJs.allocate(dineroJs.dinero({ amount: total, currency: USD }), list);
          const ours = allocateMoney(of('USD', total), list);
          expect(ours.map(({ amount }) => amount.toFixed(2))).toEqual(
            theirs.map((part) => dineroJs.toDecimal(part)),
          );
        },
      ),
      runs,
    );
  });
});

describe('conversion', () => {
  it('agrees with dinero.js on rates of four decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e8, max: 1e8 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (minor, tenThousandths) => {
          const theirs = dineroJs.transformScale(
            dineroJs.convert(dineroJs.dinero({ amount: minor, currency: USD }), JOD, {
              JOD: { amount: tenThousandths, scale: 4 },
            }),
            3,
            dineroJs.halfAwayFromZero,
          );
          const ours = convertMoney(of('USD', minor) as Money<'USD'>, {
            from: 'USD',
            to: 'JOD',
            rate: tenThousandths / 10_000,
            asOf: '2025-07-01',
            source: 'made up',
          });
          expect(ours.amount.toFixed(3)).toBe(dineroJs.toDecimal(theirs));
        },
      ),
      runs,
    );
  });
});

describe('any number', () => {
  it('is an amount of the schema exactly when it is the nearest to its own rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
        (x) => {
          const currency: CurrencyCode = 'USD';
          const isExact = Number(x.toFixed(2)) === x;
          expect(moneySchema.safeParse({ amount: x, currency }).success).toBe(isExact);
        },
      ),
      runs,
    );
  });
});
