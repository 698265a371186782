import {
  addMoney,
  allocateMoney,
  compareMoney,
  convertAtFixedRate,
  convertMoney,
  currencyInfo,
  formatMoney,
  money,
  rateOn,
  roundToMoney,
  subtractMoney,
  sumMoney,
} from 'aidkit/money';
import { describe, expect, it } from 'vitest';

type Call = (...args: never[]) => unknown;
/** A call that is wrong, and what it says. */
type Row = readonly [Call, readonly unknown[], string];

const usd = (amount: number) => ({ amount, currency: 'USD' });
const rate = { from: 'USD', to: 'EUR', rate: 0.9, asOf: '2025-01-01', source: 'a test' };
const amount = 'an amount of money such as { amount: 5, currency: "USD" }';
const aRate = 'an exchange rate such as { from, to, rate, asOf, source }';

describe('what is refused, by name and value', () => {
  it.each<Row>([
    [money, ['5', 'USD'], 'amount: expected a number, received "5"'],
    [money, [Number.NaN, 'USD'], 'amount: expected a finite number, received NaN'],
    [money, [0.5, 'JPY'], 'amount: expected a whole amount of JPY, received 0.5'],
    [money, [0.001, 'USD'], 'amount: expected an amount exact to 0.01 USD, received 0.001'],
    [money, [0.0001, 'KWD'], 'amount: expected an amount exact to 0.001 KWD, received 0.0001'],
    [money, [5, 5], 'currency: expected the ISO 4217 code of a currency, received 5'],
    [
      money,
      [5, 'USB'],
      'currency: expected the ISO 4217 code of a currency, received "USB" (nearest: "USD"',
    ],
    [addMoney, [5, usd(1)], `a: expected ${amount}, received 5`],
    [addMoney, [usd(1), null], `b: expected ${amount}, received null`],
    [addMoney, [usd(0.001), usd(1)], 'a.amount: expected an amount exact to 0.01 USD'],
    [subtractMoney, [usd(1), usd(0.001)], 'b.amount: expected an amount exact to 0.01 USD'],
    [
      subtractMoney,
      [usd(1), { amount: 1, currency: 'EUR' }],
      'b.currency: expected USD as in a, received "EUR"',
    ],
    [compareMoney, [usd(1), usd(Number.NaN)], 'b.amount: expected a finite number, received NaN'],
    [allocateMoney, [5, [1]], `money: expected ${amount}, received 5`],
    [allocateMoney, [usd(1), 5], 'weights: expected a list of numbers, received 5'],
    [allocateMoney, [usd(1), []], 'weights: expected one or more, received an array of 0'],
    [allocateMoney, [usd(1), [1, '2']], 'weights[1]: expected a number, received "2"'],
    [
      allocateMoney,
      [usd(1), [1, -1]],
      'weights[1]: expected a finite number of 0 or more, received -1',
    ],
    [
      allocateMoney,
      [usd(1), [Number.POSITIVE_INFINITY]],
      'weights[0]: expected a finite number of 0 or more, received Infinity',
    ],
    [allocateMoney, [usd(1), [0, 0]], 'weights: expected one or more above 0, received an array'],
    [
      allocateMoney,
      [usd(2 ** 53), [1]],
      'money.amount: expected less than 2^53 minor units, received 9007199254740992',
    ],
    [convertMoney, [5, rate], `money: expected ${amount}, received 5`],
    [convertMoney, [usd(1), null], `rate: expected ${aRate}, received null`],
    [convertMoney, [usd(1), 5], `rate: expected ${aRate}, received 5`],
    [convertMoney, [usd(1), { ...rate, from: 'CHF' }], 'rate.from: expected USD, received "CHF"'],
    [convertMoney, [usd(1), { ...rate, to: 'XXQ' }], 'rate.to: expected the ISO 4217 code'],
    [
      convertMoney,
      [usd(1), { ...rate, rate: 0 }],
      'rate.rate: expected a finite number above 0, received 0',
    ],
    [
      convertMoney,
      [usd(1), { ...rate, rate: '1' }],
      'rate.rate: expected a finite number above 0, received "1"',
    ],
    [
      convertMoney,
      [usd(1), { ...rate, asOf: '2025' }],
      'rate.asOf: expected a day as YYYY-MM-DD, received "2025"',
    ],
    [convertAtFixedRate, [5, 'EUR'], `money: expected ${amount}, received 5`],
    [convertAtFixedRate, [usd(5), 'EUB'], 'to: expected the ISO 4217 code of a currency'],
    [
      convertAtFixedRate,
      [usd(5), 'EUR'],
      'to: expected a currency that replaced USD at a fixed rate, or was replaced by it, received "EUR"',
    ],
    [rateOn, [5, '2025-01-01'], 'rates: expected a list of exchange rates, received 5'],
    [rateOn, [[5], '2025-01-01'], `rates[0]: expected ${aRate}, received 5`],
    [rateOn, [[], '2025'], 'on: expected a day as YYYY-MM-DD, received "2025"'],
    [
      rateOn,
      [[], '2025-01-01', { maxAge: 5 }],
      'options.maxAge: expected an option of "maxAgeDays", received the key "maxAge"',
    ],
    ...[-1, 0.5].map(
      (maxAgeDays): Row => [
        rateOn,
        [[], '2025-01-01', { maxAgeDays }],
        `options.maxAgeDays: expected a whole number of 0 or more, received ${maxAgeDays}`,
      ],
    ),
    [
      rateOn,
      [[rate, { ...rate, asOf: 5 }], '2025-01-01'],
      'rates[1].asOf: expected a day as YYYY-MM-DD, received 5',
    ],
    [rateOn, [[{ ...rate, rate: '1' }], '2025-01-01'], 'rates[0].rate: expected '],
    [rateOn, [[{ ...rate, from: 5 }], '2025-01-01'], 'rates[0].from: expected the ISO 4217 code'],
    [rateOn, [[{ ...rate, to: 5 }], '2025-01-01'], 'rates[0].to: expected the ISO 4217 code'],
    [
      rateOn,
      [[rate, { ...rate, from: 'CHF' }], '2025-01-01'],
      'rates[1].from: expected "USD" as in rates[0], received "CHF"',
    ],
    [
      rateOn,
      [[rate, { ...rate, to: 'CHF' }], '2025-01-01'],
      'rates[1].to: expected "EUR" as in rates[0], received "CHF"',
    ],
    [
      rateOn,
      [[rate, { ...rate, rate: 0.8 }], '2025-01-02'],
      'rates[1].rate: expected one rate of 2025-01-01, 0.9 as in another entry, received 0.8',
    ],
    [roundToMoney, ['5', 'USD'], 'amount: expected a number, received "5"'],
    [roundToMoney, [Number.NaN, 'USD'], 'amount: expected a finite number, received NaN'],
    [roundToMoney, [5, 'US'], 'currency: expected the ISO 4217 code of a currency, received "US"'],
    [sumMoney, [5, 'USD'], 'list: expected a list of amounts, received 5'],
    [sumMoney, [[]], 'list: expected one amount or more, or a currency, received an array of 0'],
    [sumMoney, [[5]], `list[0]: expected ${amount}, received 5`],
    [sumMoney, [[{ amount: 5, currency: 5 }]], 'list[0].currency: expected the ISO 4217 code'],
    [sumMoney, [[], 'USB'], 'currency: expected the ISO 4217 code of a currency'],
    [currencyInfo, [5], 'code: expected a text, received 5'],
    [formatMoney, [5], `money: expected ${amount}, received 5`],
    [formatMoney, [usd(5), { local: 'fr' }], 'options.local: expected an option of "locale"'],
    [
      formatMoney,
      [usd(5), { notation: 'short' }],
      'options.notation: expected "standard" or "compact", received "short"',
    ],
    [
      formatMoney,
      [usd(5), { currencyDisplay: 'sign' }],
      'options.currencyDisplay: expected "symbol", "code" or "name", received "sign"',
    ],
    ...[5, '??', ['fr', '??']].map(
      (locale): Row => [
        formatMoney,
        [usd(5), { locale }],
        'options.locale: expected a language tag such as "fr" or "kk-KZ", received ',
      ],
    ),
  ])('%o of %j', (call, args, said) => {
    expect(() => call(...(args as never[]))).toThrow(said);
  });

  it.each<readonly [Call, readonly unknown[], typeof TypeError | typeof RangeError]>([
    [money, ['5', 'USD'], TypeError],
    [money, [0.001, 'USD'], RangeError],
    [allocateMoney, [usd(1), ['2']], TypeError],
    [allocateMoney, [usd(1), [-1]], RangeError],
    [convertMoney, [usd(1), { ...rate, rate: '1' }], TypeError],
    [convertMoney, [usd(1), { ...rate, rate: Number.NaN }], RangeError],
    [formatMoney, [usd(5), { locale: 5 }], TypeError],
    [formatMoney, [usd(5), { locale: '??' }], RangeError],
    [formatMoney, [usd(5), { locale: ['??'] }], RangeError],
  ])('%o of %j: the kind of mistake', (call, args, Mistake) => {
    expect(() => call(...(args as never[]))).toThrow(Mistake);
  });
});

describe('at the edges', () => {
  it('rateOn takes the latest rate of the day or before, as old as is allowed', () => {
    const of = (asOf: string, value: number) => ({ ...rate, asOf, rate: value }) as never;
    const rates = [
      of('2025-01-03', 3),
      of('2025-01-01', 1),
      of('2025-01-02', 2),
      of('2025-01-02', 2),
    ];
    expect(rateOn(rates, '2025-01-02')).toMatchObject({ rate: 2 });
    expect(rateOn(rates, '2025-02-01')).toMatchObject({ rate: 3 });
    expect(rateOn(rates, '2024-12-31')).toBeNull();
    expect(rateOn([], '2025-01-01')).toBeNull();
    expect(rateOn(rates, '2025-01-08', { maxAgeDays: 5 })).toMatchObject({ rate: 3 });
    expect(rateOn(rates, '2025-01-09', { maxAgeDays: 5 })).toBeNull();
    expect(rateOn(rates, '2025-01-03', { maxAgeDays: 0 })).toMatchObject({ rate: 3 });
  });

  it('currencyInfo tells the kind of every code, and of withdrawn ones since when and what came', () => {
    const kinds = ['USD', 'DEM', 'XDR', 'CLF', 'XBT'].map((code) => currencyInfo(code)?.kind);
    expect(kinds).toEqual(['in-use', 'withdrawn', 'unit-of-account', 'fund', 'crypto-asset']);
    expect(currencyInfo('XBT')?.source).toBe('IATI');
    expect(currencyInfo('USD')).toEqual({
      ...{ code: 'USD', kind: 'in-use', digits: 2, source: 'ISO 4217' },
      ...{ withdrawn: null, replacedOn: null, tenderUntil: null, successor: null },
    });
    expect(currencyInfo('HRK')).toMatchObject({ successor: 'EUR', replacedOn: '2023-01-01' });
    expect(currencyInfo('XYZ')).toBeUndefined();
  });

  it('fixed rates convert down, up and through the euro, and a currency into itself', () => {
    expect(convertAtFixedRate(money(195583, 'DEM'), 'EUR')).toEqual(money(100000, 'EUR'));
    expect(convertAtFixedRate(money(100000, 'EUR'), 'DEM')).toEqual(money(195583, 'DEM'));
    expect(convertAtFixedRate(money(-195583, 'DEM'), 'EUR')).toEqual(money(-100000, 'EUR'));
    expect(convertAtFixedRate(money(195583, 'DEM'), 'FRF')).toEqual(money(655957, 'FRF'));
    expect(convertAtFixedRate(money(5.5, 'DEM'), 'DEM')).toEqual(money(5.5, 'DEM'));
  });

  it('two amounts are less, equal or more', () => {
    expect(compareMoney(money(1, 'USD'), money(2, 'USD'))).toBe(-1);
    expect(compareMoney(money(2, 'USD'), money(2, 'USD'))).toBe(0);
    expect(compareMoney(money(3, 'USD'), money(2, 'USD'))).toBe(1);
  });

  it('amounts are written in English where no language is given or known', () => {
    expect(formatMoney(money(5, 'USD'))).toBe('$5.00');
    expect(formatMoney(money(5, 'USD'), { locale: [] })).toBe('$5.00');
    expect(formatMoney(money(5, 'USD'), { locale: 'xx' })).toBe('$5.00');
    expect(formatMoney(money(5, 'USD'), { currencyDisplay: 'name' })).toBe('5.00 US dollars');
    expect(formatMoney(money(2_400_000_000, 'USD'), { notation: 'compact' })).toBe('$2.4B');
  });
});
