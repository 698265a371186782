import {
  type CurrencyCode,
  currencyCodes,
  currencyInfo,
  formatMoney,
  fundsCodes,
  isCurrencyCode,
  minorUnitDigits,
  money,
  unitOfAccountCodes,
  withdrawnCurrencyCodes,
} from 'aidkit/money';
import { moneySchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';

// What the platform knows comes from CLDR, whose list also keeps currencies of the past.
const platform = Intl.supportedValuesOf('currency');

describe('currencies', () => {
  it('are in alphabetical order, each once', () => {
    expect([...currencyCodes]).toEqual([...new Set(currencyCodes)].sort());
  });

  it('are all known to the platform, or missing in its list by name', () => {
    // XCG (2025) and ZWG (2024) are younger than the ICU of Node 20; VED, the digital bolivar, is in
    // ISO 4217 but not in CLDR, which knows VES alone.
    const missing = ['VED', 'XCG', 'ZWG'];
    const unknown = currencyCodes.filter((code) => !platform.includes(code));
    expect(unknown.filter((code) => !missing.includes(code))).toEqual([]);
  });

  it('leave out metals, tests, no currency, and funds codes that nobody publishes aid in', () => {
    const none = 'CHE CHW UYW XAG XAU XPD XPT XBA XBB XBC XBD XTS XXX ZZZ';
    expect(none.split(' ').filter(isCurrencyCode)).toEqual([]);
  });

  it('list what is not in use apart: withdrawn codes, units of account, funds codes', () => {
    const lists: [string, readonly string[], number][] = [
      ['in-use', currencyCodes, 155],
      ['withdrawn', withdrawnCurrencyCodes, 129],
      ['unit-of-account', unitOfAccountCodes, 4],
      ['fund', fundsCodes.filter((code) => code !== 'XBT'), 6],
    ];
    for (const [kind, codes, count] of lists) {
      expect(codes.length).toBe(count);
      expect([...codes]).toEqual([...new Set(codes)].sort());
      for (const code of codes) {
        expect(isCurrencyCode(code)).toBe(true);
        expect(currencyInfo(code)).toMatchObject({ code, kind });
      }
    }
    for (const list of [currencyCodes, withdrawnCurrencyCodes, unitOfAccountCodes, fundsCodes]) {
      expect(Object.isFrozen(list)).toBe(true);
    }
    const all = lists.flatMap(([, codes]) => codes);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are all those of the list of IATI that are not in use any more', () => {
    // The 23 of its 176 codes (2024-06-19) that ISO 4217 does not list as currencies in use.
    const iati =
      'ANG BGN BOV BYR CLF COU CUC EEK HRK LTL LVL MRO MXV SLL STD USN USS UYI VEF XBT XDR ZMK ZWL';
    for (const code of iati.split(' ')) {
      expect(isCurrencyCode(code)).toBe(true);
      const five = money(5, code as CurrencyCode);
      expect(moneySchema.parse(five)).toEqual(five);
      expect(formatMoney(five, { currencyDisplay: 'code' })).toContain(code);
    }
  });

  it('answer for anything without throwing', () => {
    for (const value of [undefined, null, 5, {}, [], '__proto__', 'constructor', 'us$', 'USD ']) {
      expect(isCurrencyCode(value)).toBe(false);
    }
  });
});

describe('currencyInfo', () => {
  it('tells the day of replacement and the last day of tender apart', () => {
    const days = (code: string) => {
      const { replacedOn, tenderUntil, successor } = currencyInfo(code) ?? {};
      return [replacedOn, tenderUntil, successor];
    };
    expect(days('HRK')).toEqual(['2023-01-01', '2023-01-14', 'EUR']);
    expect(days('BGN')).toEqual(['2026-01-01', '2026-01-31', 'EUR']);
    expect(days('DEM')).toEqual(['1999-01-01', '2001-12-31', 'EUR']);
    expect(days('BYR')).toEqual(['2016-07-01', '2016-12-31', 'BYN']);
    expect(days('CSK')).toEqual([null, null, null]);
    expect(days('USD')).toEqual([null, null, null]);
  });

  it('has for each successor a currency, and no circle', () => {
    for (const code of withdrawnCurrencyCodes) {
      const seen = new Set<string>();
      let next: string | null = code;
      while (next !== null) {
        expect(seen.has(next)).toBe(false);
        seen.add(next);
        const info = currencyInfo(next);
        expect(info).toBeDefined();
        next = info?.successor ?? null;
      }
    }
  });

  it('returns undefined for other texts and refuses what is no text', () => {
    for (const code of ['XXX', 'usd', '', '__proto__', 'US', 'AFAA']) {
      expect(currencyInfo(code)).toBeUndefined();
    }
    for (const code of [undefined, null, 978, ['EUR']]) {
      expect(() => currencyInfo(code as unknown as string)).toThrow(TypeError);
    }
  });
});

describe('minorUnitDigits', () => {
  it('agrees with the platform, save for small coins that CLDR does not show', () => {
    const differing = currencyCodes.flatMap((currency) => {
      if (!platform.includes(currency)) return [];
      const { maximumFractionDigits } = new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
      }).resolvedOptions();
      return maximumFractionDigits === minorUnitDigits(currency)
        ? []
        : [`${currency}: ${minorUnitDigits(currency)}, shown ${maximumFractionDigits}`];
    });
    // Another release of CLDR may have come nearer to ISO 4217, never further away.
    expect(differing.filter((one) => !HIDDEN_BY_CLDR.includes(one))).toEqual([]);
  });

  it('knows currencies of 0, 2 and 3 digits, and refuses other codes', () => {
    expect(['JPY', 'XAF', 'UGX'].map((code) => minorUnitDigits(code as 'JPY'))).toEqual([0, 0, 0]);
    expect(['JOD', 'IQD', 'KWD'].map((code) => minorUnitDigits(code as 'JOD'))).toEqual([3, 3, 3]);
    expect(['USD', 'AFN', 'KZT'].map((code) => minorUnitDigits(code as 'USD'))).toEqual([2, 2, 2]);
    expect(() => minorUnitDigits('XXX' as 'USD')).toThrow(RangeError);
  });
});

/**
 * ISO 4217 gives these currencies a minor unit that is worth too little to be seen in shops, so CLDR
 * shows them without it. Accounts keep it, and so does aidkit.
 */
const HIDDEN_BY_CLDR = [
  ...['AFN', 'ALL', 'COP', 'HUF', 'IDR', 'IRR', 'KPW', 'LAK', 'LBP', 'MGA', 'MMK', 'PKR'],
  ...['SOS', 'SYP', 'YER'],
]
  .map((code) => `${code}: 2, shown 0`)
  .concat('IQD: 3, shown 0');
