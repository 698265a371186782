import {
  convertAtFixedRate,
  convertMoney,
  currencyInfo,
  type ExchangeRate,
  fixedRates,
  money,
  rateOn,
  sumMoney,
} from 'aidkit/money';
import { exchangeRateSchema } from 'aidkit/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const untyped = (value: unknown): never => value as never;
const of = (asOf: string, rate: number): ExchangeRate<'USD', 'AFN'> => ({
  from: 'USD',
  to: 'AFN',
  rate,
  asOf,
  source: 'made up',
});

describe('rateOn', () => {
  const rates = [of('2025-07-01', 69), of('2025-05-01', 71), of('2025-06-01', 70)];

  it('picks the latest rate of the day or before, in any order', () => {
    expect(rateOn(rates, '2025-06-30')?.rate).toBe(70);
    expect(rateOn(rates, '2025-07-01')).toBe(rates[0]);
    expect(rateOn(rates, '2030-01-01')?.rate).toBe(69);
    expect(rateOn(rates, '2025-04-30')).toBeNull();
    expect(rateOn([], '2025-04-30')).toBeNull();
  });

  it('is null where the rate is older than asked', () => {
    expect(rateOn(rates, '2025-07-31', { maxAgeDays: 30 })?.rate).toBe(69);
    expect(rateOn(rates, '2025-08-01', { maxAgeDays: 30 })).toBeNull();
    expect(rateOn(rates, '2025-07-01', { maxAgeDays: 0 })?.rate).toBe(69);
    expect(rateOn(rates, '2025-07-31', { maxAgeDays: undefined })?.rate).toBe(69);
  });

  it('refuses two pairs, two rates of the day that is picked, and odd arguments', () => {
    const inverse = { ...of('2025-01-01', 0.01), from: 'AFN', to: 'USD' };
    expect(() => rateOn(untyped([...rates, inverse]), '2025-06-30')).toThrow(
      new TypeError('rates[3].from: expected "USD" as in rates[0], received "AFN"'),
    );
    const twice = [...rates, of('2025-06-01', 70.5)];
    expect(() => rateOn(twice, '2025-06-30')).toThrow(RangeError);
    expect(rateOn(twice, '2025-07-15')?.rate).toBe(69);
    expect(rateOn([...rates, of('2025-06-01', 70)], '2025-06-30')?.rate).toBe(70);
    expect(() => rateOn(rates, 'July 2025')).toThrow(RangeError);
    expect(() => rateOn(rates, untyped(new Date(0)))).toThrow('toIsoDate(date)');
    expect(() => rateOn(rates, '2025-06-30', untyped({ maxAge: 3 }))).toThrow('maxAgeDays');
    expect(() => rateOn(rates, '2025-06-30', { maxAgeDays: -1 })).toThrow(RangeError);
    expect(() => rateOn(rates, '2025-06-30', untyped({ maxAgeDays: '3' }))).toThrow(TypeError);
    expect(() => rateOn(untyped(null), '2025-06-30')).toThrow(TypeError);
    expect(() => rateOn(untyped([null]), '2025-06-30')).toThrow('rates[0]');
  });
});

describe('fixedRates', () => {
  it('are frozen exchange rates, from the successor to the currency that it replaced', () => {
    expect(Object.isFrozen(fixedRates)).toBe(true);
    for (const rate of fixedRates) {
      expect(Object.isFrozen(rate)).toBe(true);
      expect(exchangeRateSchema.parse(rate)).toEqual(rate);
      const { successor, replacedOn } = currencyInfo(rate.to) ?? {};
      if (rate.to === 'CUP') continue;
      expect(successor).toBe(rate.from);
      if (replacedOn !== null) expect(rate.asOf).toBe(replacedOn);
    }
  });

  it('are those of the Council regulations', () => {
    const euro = Object.fromEntries(
      fixedRates.filter(({ from }) => from === 'EUR').map(({ to, rate }) => [to, rate]),
    );
    expect(euro).toEqual({
      ATS: 13.7603,
      BEF: 40.3399,
      BGN: 1.95583,
      CYP: 0.585274,
      DEM: 1.95583,
      EEK: 15.6466,
      ESP: 166.386,
      FIM: 5.94573,
      FRF: 6.55957,
      GRD: 340.75,
      HRK: 7.5345,
      IEP: 0.787564,
      ITL: 1936.27,
      LTL: 3.4528,
      LUF: 40.3399,
      LVL: 0.702804,
      MTL: 0.4293,
      NLG: 2.20371,
      PTE: 200.482,
      SIT: 239.64,
      SKK: 30.126,
      XEU: 1,
    });
  });

  it('convert as any rate in the direction of the law', () => {
    const kuna = fixedRates.find(({ to }) => to === 'HRK') as ExchangeRate<'EUR', 'HRK'>;
    expect(convertMoney(money(10, 'EUR'), kuna)).toEqual(money(75.35, 'HRK'));
  });
});

describe('convertAtFixedRate', () => {
  it('divides by the rate, as the examples of the changeovers do', () => {
    // National Bank of Bulgaria, 2025: 100 leva are 51.13 euros.
    expect(convertAtFixedRate(money(100, 'BGN'), 'EUR')).toEqual(money(51.13, 'EUR'));
    expect(convertAtFixedRate(money(753.45, 'HRK'), 'EUR')).toEqual(money(100, 'EUR'));
    expect(convertAtFixedRate(money(-100, 'BGN'), 'EUR')).toEqual(money(-51.13, 'EUR'));
    expect(convertAtFixedRate(money(10_000_000, 'BYR'), 'BYN')).toEqual(money(1000, 'BYN'));
    expect(convertAtFixedRate(money(5, 'ZMW'), 'ZMK')).toEqual(money(5000, 'ZMK'));
    expect(convertAtFixedRate(money(0.05, 'STN'), 'STD')).toEqual(money(50, 'STD'));
    expect(convertAtFixedRate(money(7, 'USD'), 'USD')).toEqual(money(7, 'USD'));
  });

  it('goes from one national currency to another through the euro, to three decimals', () => {
    // 1000 lire are 0.516 euros by three decimals (0.516457), so 1.01 marks; at once it would be the same.
    expect(convertAtFixedRate(money(1000, 'ITL'), 'DEM')).toEqual(money(1.01, 'DEM'));
    // 100 lire are 0.052 euros, so 10 pesetas turn out as 9 whole ones: 0.052 * 166.386 = 8.652.
    expect(convertAtFixedRate(money(100, 'ITL'), 'ESP')).toEqual(money(9, 'ESP'));
    // 0.516 euros are 0.41 Irish pounds (0.406), 516.457 would be too (0.407); 19 lire are 0.01 euros.
    expect(convertAtFixedRate(money(19, 'ITL'), 'PTE')).toEqual(money(2, 'PTE'));
  });

  it('comes back to the same amount where the new minor unit is the coarser one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const euros = money(cents / 100, 'EUR');
        expect(convertAtFixedRate(convertAtFixedRate(euros, 'HRK'), 'EUR')).toEqual(euros);
      }),
    );
  });

  it('refuses currencies between which no law fixed a rate', () => {
    expect(() => convertAtFixedRate(money(1, 'HRK'), 'USD')).toThrow(
      new RangeError(
        'to: expected a currency that replaced HRK at a fixed rate, or was replaced by it, received "USD"',
      ),
    );
    expect(() => convertAtFixedRate(money(1, 'ZMK'), 'EUR')).toThrow(RangeError);
    expect(() => convertAtFixedRate(untyped(5), 'EUR')).toThrow(TypeError);
    expect(() => convertAtFixedRate(money(1, 'HRK'), untyped('euro'))).toThrow(RangeError);
  });
});

describe('sumMoney without a currency', () => {
  it('is in the currency of its amounts', () => {
    expect(sumMoney([money(1, 'HRK'), money(0.5, 'HRK')])).toEqual(money(1.5, 'HRK'));
  });

  it('refuses an empty list, two currencies and what is no money', () => {
    expect(() => sumMoney([])).toThrow(
      new RangeError('list: expected one amount or more, or a currency, received an array of 0'),
    );
    expect(() => sumMoney(untyped([money(1, 'USD'), money(1, 'CHF')]))).toThrow(
      new TypeError('list[1].currency: expected USD, received "CHF"'),
    );
    expect(() => sumMoney(untyped([null]))).toThrow('list[0]: expected an amount of money');
    expect(() => sumMoney(untyped([{ amount: 1 }]))).toThrow(TypeError);
    expect(() => sumMoney(untyped('5'))).toThrow(TypeError);
  });
});
