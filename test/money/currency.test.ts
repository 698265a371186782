import { currencyCodes, isCurrencyCode, minorUnitDigits } from 'aidkit/money';
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

  it('leave out funds codes, units of account, metals, tests and no currency', () => {
    const none =
      'BOV CHE CHW CLF COU MXV USN UYI UYW XAD XDR XSU XUA XAG XAU XPD XPT XBA XBB XBC XBD XTS XXX';
    expect(none.split(' ').filter(isCurrencyCode)).toEqual([]);
  });

  it('leave out currencies that were replaced', () => {
    const gone = 'ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL DEM FRF';
    expect(gone.split(' ').filter(isCurrencyCode)).toEqual([]);
  });

  it('answer for anything without throwing', () => {
    for (const value of [undefined, null, 5, {}, [], '__proto__', 'constructor', 'us$', 'USD ']) {
      expect(isCurrencyCode(value)).toBe(false);
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
