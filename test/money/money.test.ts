import {
  addMoney,
  allocateMoney,
  compareMoney,
  convertMoney,
  type ExchangeRate,
  formatMoney,
  type Money,
  money,
  roundToMoney,
  subtractMoney,
  sumMoney,
} from 'aidkit/money';
import { describe, expect, it, vi } from 'vitest';

const usd = (amount: number): Money<'USD'> => ({ amount, currency: 'USD' });
const francs: Money<'CHF'> = { amount: 1, currency: 'CHF' };
const untyped = <T>(value: unknown): T => value as T;

describe('money', () => {
  it('takes amounts that are exact to the minor unit', () => {
    for (const amount of [0, 0.01, 0.29, 1.1, -2.35, 1e15, 2 ** 53, 1e22, 70368744177663.99]) {
      expect(money(amount, 'USD')).toEqual({ amount, currency: 'USD' });
    }
    expect(money(1.005, 'KWD').amount).toBe(1.005);
    expect(money(17, 'JPY').amount).toBe(17);
  });

  it('refuses what is finer, naming field, value and expectation', () => {
    expect(() => money(0.1 + 0.2, 'USD')).toThrow(
      new RangeError('amount: expected an amount exact to 0.01 USD, received 0.30000000000000004'),
    );
    expect(() => money(1.5, 'JPY')).toThrow('amount: expected a whole amount of JPY, received 1.5');
    expect(() => money(1.0005, 'KWD')).toThrow('exact to 0.001 KWD');
    expect(() => money(5e-324, 'USD')).toThrow(RangeError);
  });

  it('refuses what is no finite number', () => {
    expect(() => money(Number.NaN, 'USD')).toThrow(RangeError);
    expect(() => money(Number.POSITIVE_INFINITY, 'USD')).toThrow(RangeError);
    expect(() => money(untyped('5'), 'USD')).toThrow(TypeError);
    expect(() => money(untyped(5n), 'USD')).toThrow(TypeError);
    expect(() => money(untyped(null), 'USD')).toThrow(TypeError);
  });

  it('refuses codes that are no currency, with the nearest', () => {
    for (const code of ['XXX', 'CHE', 'XAU', 'usd', '', '__proto__']) {
      expect(() => money(1, untyped<'USD'>(code))).toThrow(RangeError);
    }
    for (const code of [undefined, null, 840, Symbol('USD')]) {
      expect(() => money(1, untyped<'USD'>(code))).toThrow(TypeError);
    }
    expect(() => money(1, untyped<'USD'>('usd'))).toThrow(
      'currency: expected the ISO 4217 code of a currency, received "usd" (nearest: "USD")',
    );
  });

  it('holds currencies of the past and units of account', () => {
    expect(money(0.01, 'HRK')).toEqual({ amount: 0.01, currency: 'HRK' });
    expect(sumMoney([money(1.5, 'XDR'), money(0.5, 'XDR')])).toEqual(money(2, 'XDR'));
    expect(() => money(0.5, 'BYR')).toThrow('amount: expected a whole amount of BYR, received 0.5');
    expect(money(0.0001, 'CLF').amount + money(1e-8, 'XBT').amount).toBe(0.0001 + 1e-8);
  });

  it('never holds negative zero', () => {
    const results = [
      money(-0, 'USD'),
      sumMoney([usd(-0)], 'USD'),
      sumMoney([usd(-0.01), usd(0.01)], 'USD'),
      addMoney(usd(-0), usd(-0)),
      subtractMoney(usd(-0), usd(0)),
      roundToMoney(-0.001, 'USD'),
      ...allocateMoney(usd(-0.01), [0, 1, 1]),
      convertMoney(francs, { from: 'CHF', to: 'USD', rate: 1e-9, asOf: '2025-01-01', source: '-' }),
      convertMoney(usd(-0.01), {
        from: 'USD',
        to: 'JPY',
        rate: 1,
        asOf: '2025-01-01',
        source: '-',
      }),
    ];
    for (const { amount } of results) expect(Object.is(amount, -0)).toBe(false);
  });
});

describe('sums', () => {
  it('are exact where doubles are not', () => {
    expect(sumMoney(Array(10).fill(usd(0.1)), 'USD')).toEqual(usd(1));
    expect(sumMoney([usd(0.1), usd(0.7), usd(-0.8)], 'USD')).toEqual(usd(0));
  });

  it('are exact beyond 2^53 minor units, whole amounts and cents', () => {
    expect(sumMoney([usd(2 ** 53), usd(1), usd(1)], 'USD').amount).toBe(2 ** 53 + 2);
    expect(sumMoney([usd(1e22), usd(0.01), usd(-1e22)], 'USD').amount).toBe(0.01);
    expect(sumMoney([usd(60_000_000_000_000.01), usd(60_000_000_000_000)], 'USD').amount).toBe(
      Number('120000000000000.01'),
    );
    expect(sumMoney([2 ** 52, 1, 1, 1, -(2 ** 52)].map(usd), 'USD')).toEqual(usd(3));
    expect(addMoney(usd(1e22), usd(0.01)).amount).toBe(1e22);
    expect(subtractMoney(usd(1e15), usd(0.01)).amount).toBe(Number('999999999999999.99'));
  });

  it('throw where the result is beyond every number', () => {
    const most = usd(Number.MAX_VALUE);
    expect(() => sumMoney([most, most], 'USD')).toThrow(RangeError);
    expect(sumMoney([most, most, usd(-Number.MAX_VALUE)], 'USD')).toEqual(most);
  });

  it('name the entry that is of another currency or not exact', () => {
    const mixed = untyped<Money<'USD'>[]>([usd(1), usd(2), francs]);
    expect(() => sumMoney(mixed, 'USD')).toThrow(
      new TypeError('list[2].currency: expected USD, received "CHF"'),
    );
    expect(() => sumMoney([usd(0.5), usd(0.005)], 'USD')).toThrow(
      new RangeError('list[1].amount: expected an amount exact to 0.01 USD, received 0.005'),
    );
    expect(() =>
      sumMoney(untyped<Money<'USD'>[]>([usd(1), { amount: '5', currency: 'USD' }]), 'USD'),
    ).toThrow(new TypeError('list[1].amount: expected a number, received "5"'));
    expect(() => sumMoney([usd(Number.POSITIVE_INFINITY)], 'USD')).toThrow(RangeError);
    expect(() => sumMoney([], untyped<'USD'>('XXX'))).toThrow(RangeError);
  });

  it('of two refuse two currencies in plain JavaScript', () => {
    expect(() => addMoney(usd(1), untyped(francs))).toThrow(
      new TypeError('b.currency: expected USD as in a, received "CHF"'),
    );
    expect(() => subtractMoney(usd(1), untyped(francs))).toThrow(TypeError);
    expect(() => compareMoney(usd(1), untyped(francs))).toThrow(TypeError);
    expect(() => addMoney(usd(1), usd(0.001))).toThrow('b.amount');
    const none = untyped<Money<'USD'>>({ amount: 1, currency: 'XXX' });
    expect(() => addMoney(none, none)).toThrow('a.currency: expected the ISO 4217 code');
  });

  it('refuse what is no list', () => {
    for (const list of [new Set([usd(1)]), { values: [usd(1)] }, null]) {
      expect(() => sumMoney(untyped<Money<'USD'>[]>(list), 'USD')).toThrow(
        /^list: expected a list of amounts, received/,
      );
    }
  });

  it('of long lists are exact however whole amounts, cents and trillions lie in them', () => {
    // Three blocks: whole amounts, cents, and amounts that are too large for plain numbers together.
    const list = Array.from({ length: 10_001 }, (_, i) =>
      usd(i < 4096 ? i : i < 8192 ? (i % 100) / 100 : 1e13 + 0.25),
    );
    const units = list.reduce(
      (sum, { amount }) => sum + BigInt(amount.toFixed(2).replace('.', '')),
      0n,
    );
    expect(sumMoney(list, 'USD').amount).toBe(Number(`${units}e-2`));
    expect(sumMoney([...list].reverse(), 'USD')).toEqual(sumMoney(list, 'USD'));
    const wrong = untyped<Money<'USD'>[]>([...list.slice(0, 9000), francs, ...list]);
    expect(() => sumMoney(wrong, 'USD')).toThrow('list[9000].currency: expected USD');
  });

  it('of long lists are exact where only all blocks together go beyond 2^53 minor units', () => {
    const block = (...amounts: number[]) =>
      Array.from({ length: 4096 }, (_, i) => usd(amounts[i] ?? 0));
    const list = [...block(9e13), ...block(44_000_000_000_000.01), ...block(-9e13, -4.4e13)];
    expect(sumMoney(list, 'USD')).toEqual(usd(0.01));
  });
});

describe('allocateMoney', () => {
  const split = (amount: number, weights: number[]): number[] =>
    allocateMoney(usd(amount), weights).map((part) => part.amount);

  it('gives the cents that are left to the shares that were cut most, the earlier first', () => {
    expect(split(0.05, [1, 1, 1])).toEqual([0.02, 0.02, 0.01]);
    expect(split(1, [2, 1, 3])).toEqual([0.33, 0.17, 0.5]);
    expect(split(0.01, [1, 3, 3])).toEqual([0, 0.01, 0]);
    // Hamilton's method on the seats of a textbook: 26 seats, populations 9061, 7179, 5259, 3319, 1182.
    expect(split(0.26, [9061, 7179, 5259, 3319, 1182])).toEqual([0.09, 0.07, 0.05, 0.04, 0.01]);
  });

  it('splits negative amounts like positive ones, turned around', () => {
    expect(split(-1, [2, 1, 3])).toEqual([-0.33, -0.17, -0.5]);
  });

  it('reads weights by their decimal digits, of any size', () => {
    expect(split(100, [0.1, 0.2, 0.7])).toEqual([10, 20, 70]);
    expect(split(100, [1e-300, 1e300])).toEqual([0, 100]);
    expect(split(0.07, [1e308, 1e308])).toEqual([0.04, 0.03]);
  });

  it('refuses weights that split nothing', () => {
    for (const weights of [[], [0, 0], [1, -1], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      expect(() => allocateMoney(usd(1), weights)).toThrow(RangeError);
    }
    expect(() => allocateMoney(usd(1), [2, -1])).toThrow(
      'weights[1]: expected a finite number of 0 or more, received -1',
    );
    expect(() => allocateMoney(usd(1), untyped(['1']))).toThrow(
      new TypeError('weights[0]: expected a number, received "1"'),
    );
    const withHole = [1, 2];
    withHole[3] = 1;
    expect(() => allocateMoney(usd(1), withHole)).toThrow('weights[2]: expected a number');
  });

  it('refuses amounts whose parts no number could hold to the cent', () => {
    expect(split(90_071_992_547_409.91, [1, 1])).toEqual([45035996273704.96, 45035996273704.95]);
    expect(() => split(1e22, [1, 2])).toThrow(
      new RangeError('money.amount: expected less than 2^53 minor units, received 1e+22'),
    );
  });

  it('splits currencies without a minor unit, and with thousandths', () => {
    const amounts = (whole: Money, weights: number[]) =>
      allocateMoney(whole, weights).map((part) => part.amount);
    expect(amounts({ amount: 100, currency: 'JPY' }, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(amounts({ amount: 1, currency: 'KWD' }, [1, 1, 1])).toEqual([0.334, 0.333, 0.333]);
  });
});

describe('convertMoney', () => {
  const rate = (value: number, to: 'USD' | 'JPY' | 'JOD' = 'USD'): ExchangeRate<'CHF'> => ({
    from: 'CHF',
    to,
    rate: value,
    asOf: '2025-07-01',
    source: 'made up',
  });

  it('rounds half away from zero by decimal digits', () => {
    // In doubles 1.005 * 100 is 100.49999999999999 and 8.345 * 100 is 834.5000000000001.
    expect(convertMoney(francs, rate(1.005)).amount).toBe(1.01);
    expect(convertMoney({ amount: -1, currency: 'CHF' }, rate(1.005)).amount).toBe(-1.01);
    expect(convertMoney({ amount: 0.1, currency: 'CHF' }, rate(0.35)).amount).toBe(0.04);
    expect(convertMoney({ amount: 1.5, currency: 'CHF' }, rate(1, 'JPY')).amount).toBe(2);
    expect(convertMoney({ amount: -2.5, currency: 'CHF' }, rate(1, 'JPY')).amount).toBe(-3);
  });

  it('moves between currencies of 0, 2 and 3 digits', () => {
    expect(convertMoney(francs, rate(185.3, 'JPY')).amount).toBe(185);
    expect(convertMoney(francs, rate(0.8765, 'JOD'))).toEqual({ amount: 0.877, currency: 'JOD' });
  });

  it('refuses a rate for another currency, of no day, or not above zero', () => {
    expect(() => convertMoney(untyped<Money<'CHF'>>(usd(1)), rate(1))).toThrow(
      new TypeError('rate.from: expected USD, received "CHF"'),
    );
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => convertMoney(francs, rate(bad))).toThrow('rate.rate');
    }
    expect(() => convertMoney(francs, { ...rate(1), asOf: '2025-02-30' })).toThrow('rate.asOf');
    expect(() => convertMoney(francs, { ...rate(1), to: untyped<'USD'>('XXX') })).toThrow(
      'rate.to',
    );
  });
});

describe('roundToMoney', () => {
  it('rounds half away from zero by decimal digits', () => {
    expect(roundToMoney(1.005, 'USD').amount).toBe(1.01);
    expect(roundToMoney(2.5, 'JPY').amount).toBe(3);
    expect(roundToMoney(-2.5, 'JPY').amount).toBe(-3);
    expect(roundToMoney(1e-320, 'USD').amount).toBe(0);
    expect(roundToMoney(100 / 3, 'USD').amount).toBe(33.33);
    expect(() => roundToMoney(1 / 0, 'USD')).toThrow(RangeError);
  });
});

describe('formatMoney', () => {
  // The marks between digits (a narrow blank, a no-break blank) change between releases of ICU.
  const plain = (text: string): string => text.replace(/\s/g, ' ');

  it('writes standard and compact forms in a language', () => {
    const plan = usd(2_416_811_546);
    expect(formatMoney(plan, { locale: 'en' })).toBe('$2,416,811,546.00');
    expect(formatMoney(plan, { locale: 'en', notation: 'compact' })).toBe('$2.4B');
    expect(plain(formatMoney(plan, { locale: 'fr', notation: 'compact' }))).toBe('2,4 Md $US');
    expect(plain(formatMoney(plan, { locale: 'de', currencyDisplay: 'code' }))).toBe(
      '2.416.811.546,00 USD',
    );
  });

  it('shows the digits of ISO 4217, where CLDR hides some', () => {
    expect(plain(formatMoney({ amount: 12.5, currency: 'AFN' }))).toBe('AFN 12.50');
    expect(formatMoney({ amount: 12, currency: 'JPY' })).toBe('¥12');
  });

  it("ends with English, and never with the machine's language", () => {
    const asked: unknown[] = [];
    class Listening extends Intl.NumberFormat {
      constructor(locales?: string | string[], options?: Intl.NumberFormatOptions) {
        super(locales, options);
        asked.push(locales);
      }
    }
    vi.stubGlobal('Intl', {
      NumberFormat: Listening,
      getCanonicalLocales: Intl.getCanonicalLocales,
    });
    try {
      formatMoney(usd(1));
      for (const locale of ['zz', [], ['zz', 'de']]) formatMoney(usd(1), { locale });
    } finally {
      vi.unstubAllGlobals();
    }
    expect(asked).toEqual([['en'], ['zz', 'en'], ['en'], ['zz', 'de', 'en']]);
  });

  it('refuses what is no amount', () => {
    expect(() => formatMoney(usd(Number.NaN))).toThrow(
      new RangeError('money.amount: expected a finite number, received NaN'),
    );
    expect(() => formatMoney(untyped({ amount: '5', currency: 'USD' }))).toThrow(TypeError);
  });

  it('refuses codes that are no currency in use', () => {
    expect(() => formatMoney(untyped({ amount: 1, currency: 'XXX' }))).toThrow(RangeError);
  });
});
