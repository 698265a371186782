import {
  addMoney,
  allocateMoney,
  compareMoney,
  currencyInfo,
  minorUnitDigits,
  money,
  roundToMoney,
  subtractMoney,
  sumMoney,
} from 'aidkit/money';
import { describe, expect, it } from 'vitest';

const usd = (amount: number) => money(amount, 'USD');
const francs = { amount: 1, currency: 'CHF' } as never;

describe('a sum', () => {
  it.each([1, 2, 3, 4, 5, 8])(
    'of %i amounts names what is of another currency, wherever it is',
    (length) => {
      for (const amount of [1, 0.5]) {
        for (let at = 0; at < length; at++) {
          const list = Array.from({ length }, (_, i) => (i === at ? francs : usd(amount)));
          expect(() => sumMoney(list, 'USD')).toThrow(
            new TypeError(`list[${at}].currency: expected USD, received "CHF"`),
          );
        }
      }
    },
  );

  it.each([4095, 4096, 4097, 8192, 8193, 12_289])('of %i amounts counts each once', (length) => {
    const list = (amount: number) => Array.from({ length }, () => usd(amount));
    expect(sumMoney(list(3), 'USD')).toEqual(usd(3 * length));
    expect(sumMoney(list(0.25), 'USD')).toEqual(usd(length / 4));
    expect(sumMoney(list(-7), 'USD')).toEqual(usd(-7 * length));
    expect(sumMoney([...list(3).slice(1), usd(0.01)], 'USD').amount).toBe(3 * (length - 1) + 0.01);
  });

  it('names what is no amount, and takes the currency of the first if none is named', () => {
    expect(() => sumMoney([usd(1), null] as never, 'USD')).toThrow(
      /^list\[1\]: expected an amount/,
    );
    expect(() => sumMoney([usd(1), usd(1), 5] as never, 'USD')).toThrow(/^list\[2\]: /);
    expect(sumMoney([money(5, 'JPY'), money(6, 'JPY')])).toEqual(money(11, 'JPY'));
    expect(() => sumMoney([usd(1)] as never, 'US' as never)).toThrow(/^currency: expected the ISO/);
  });
});

describe('two amounts', () => {
  it('are added and subtracted to the minor unit', () => {
    expect(addMoney(usd(0.1), usd(0.2))).toEqual(usd(0.3));
    expect(subtractMoney(usd(0.3), usd(0.1))).toEqual(usd(0.2));
    expect(subtractMoney(usd(5), usd(7))).toEqual(usd(-2));
    expect(Object.is(subtractMoney(usd(5), usd(5)).amount, 0)).toBe(true);
    expect(Object.is(addMoney(usd(-5), usd(5)).amount, 0)).toBe(true);
    expect(addMoney(money(1.001, 'KWD'), money(2.002, 'KWD'))).toEqual(money(3.003, 'KWD'));
  });

  it('are so beyond what a number counts in cents', () => {
    const large = usd(2 ** 53);
    expect(addMoney(large, usd(2))).toEqual(usd(2 ** 53 + 2));
    expect(subtractMoney(large, usd(1))).toEqual(usd(2 ** 53 - 1));
    expect(subtractMoney(large, large)).toEqual(usd(0));
  });

  it('of the same size are equal', () => expect(compareMoney(usd(-1), usd(-1))).toBe(0));
});

describe('at the edge of numbers', () => {
  it('a share that is left over goes to the first of those that were cut alike', () => {
    expect(allocateMoney(usd(0.05), [1, 1, 1]).map(({ amount }) => amount)).toEqual([
      0.02, 0.02, 0.01,
    ]);
    expect(allocateMoney(usd(0.01), [1, 1, 2]).map(({ amount }) => amount)).toEqual([0, 0, 0.01]);
    expect(allocateMoney(usd(0), [1, 2]).map(({ amount }) => amount)).toEqual([0, 0]);
    expect(allocateMoney(usd(-0.05), [1, 1]).map(({ amount }) => amount)).toEqual([-0.03, -0.02]);
  });

  it('a result that no number holds is told', () => {
    const huge = usd(1.7e308);
    expect(() => addMoney(huge, huge)).toThrow(
      new RangeError('amount: expected a result below 1.8e308, received Infinity'),
    );
  });

  it('rounding keeps what is exact, and rounds the rest half away from zero', () => {
    expect(roundToMoney(5, 'USD')).toEqual(usd(5));
    expect(roundToMoney(0.01, 'USD')).toEqual(usd(0.01));
    expect(Object.is(roundToMoney(-0, 'USD').amount, 0)).toBe(true);
    expect(roundToMoney(1.005, 'USD')).toEqual(usd(1.01));
    expect(roundToMoney(-1.005, 'USD')).toEqual(usd(-1.01));
    expect(roundToMoney(1e16, 'USD')).toEqual(usd(1e16));
    expect(roundToMoney(1e21, 'JPY')).toEqual(money(1e21, 'JPY'));
  });

  it('digits are of a currency, and sources say who else is read', () => {
    expect(['USD', 'JPY', 'KWD'].map((code) => minorUnitDigits(code as 'USD'))).toEqual([2, 0, 3]);
    expect(() => minorUnitDigits('US' as never)).toThrow(/^currency: expected the ISO/);
    expect(currencyInfo('HRK')?.source).toMatch(/^ISO 4217; ./);
    expect(currencyInfo('EUR')).toMatchObject({ withdrawn: null, source: 'ISO 4217' });
  });
});
