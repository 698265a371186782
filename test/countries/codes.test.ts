import {
  codeStatus,
  countries,
  countryByCode,
  countryByFtsLocation,
  withdrawnCodes,
} from 'aidkit/countries';
import { describe, expect, it } from 'vitest';

describe('countryByCode', () => {
  // ISO 3166-1 and M49, as published.
  it.each([
    ['AF', 'AFG'],
    ['af', 'AFG'],
    ['Afg', 'AFG'],
    ['004', 'AFG'],
    ['4', 'AFG'],
    ['0004', 'AFG'],
    [' AFG ', 'AFG'],
    ['KY', 'CYM'],
    ['CH', 'CHE'],
    ['CHN', 'CHN'],
    ['NA', 'NAM'],
    ['736', undefined],
    ['729', 'SDN'],
    ['158', 'TWN'],
    ['UK', 'GBR'],
    ['EL', 'GRC'],
    ['xk', 'XKX'],
    ['XKX', 'XKX'],
    ['', undefined],
    ['A', undefined],
    ['ZZ', undefined],
    ['ZZZ', undefined],
    ['A1', undefined],
    ['[[', undefined],
    // Signs whose bits are those of letters.
    ['AF`', undefined],
    ['AF@', undefined],
    ['A\u0646', undefined],
    ['AF\u7f47', undefined],
    ['4 ', 'AFG'],
    ['00A', undefined],
    ['4:0', undefined],
    ['{{{', undefined],
    ['ÄF', undefined],
    ['AFGH', undefined],
    ['1004', undefined],
    ['-4', undefined],
    ['4.0', undefined],
    ['__proto__', undefined],
    ['1'.repeat(10_000), undefined],
    [' '.repeat(10_000), undefined],
  ])('%j', (code, alpha3) => expect(countryByCode(code)?.alpha3).toBe(alpha3));

  it('reads numbers as M49 and nothing else', () => {
    expect(countryByCode(4)?.alpha3).toBe('AFG');
    for (const number of [0, -1, 4.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
      expect(countryByCode(number)).toBeUndefined();
    }
    for (const value of [null, undefined, {}, [], true] as unknown as string[]) {
      expect(countryByCode(value)).toBeUndefined();
    }
  });

  it('tells codes outside ISO apart', () => {
    expect(['GBR', 'uk', 'el', 'XK', '826', 'zz'].map((code) => codeStatus(code))).toEqual([
      'iso',
      'reserved',
      'eu',
      'user-assigned',
      'iso',
      undefined,
    ]);
    expect(countries.filter(({ iso }) => !iso).map(({ alpha3 }) => alpha3)).toEqual(['XKX']);
  });
});

describe('withdrawn codes', () => {
  // ISO 3166-3.
  it.each([
    ['ROM', 'ROU'],
    ['TMP', 'TLS'],
    ['tp', 'TLS'],
    ['ZAR', 'COD'],
    ['DDR', 'DEU'],
    ['278', 'DEU'],
    ['BUR', 'MMR'],
    ['YUG', undefined],
    ['SUN', undefined],
    ['ANT', undefined],
    ['YM', undefined],
    ['10', 'ATA'],
    ['', undefined],
  ])('%s', (code, alpha3) => {
    expect(countryByCode(code, { withdrawn: true })?.alpha3).toBe(alpha3);
  });
  it('are none of today', () => {
    expect(countryByCode('ROM')).toBeUndefined();
    expect(countryByCode('ROM', { withdrawn: false })).toBeUndefined();
    expect(countryByCode('AFG', { withdrawn: true })?.alpha3).toBe('AFG');
    expect(['ROM', 'YUG', 'su', 'XYZ'].map((code) => codeStatus(code))).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
      undefined,
    ]);
  });
  it('say what they were, until when, and what followed', () => {
    expect(withdrawnCodes).toHaveLength(32);
    expect(withdrawnCodes.find(({ alpha3 }) => alpha3 === 'ANT')).toEqual({
      alpha2: 'AN',
      alpha3: 'ANT',
      alpha4: 'ANHH',
      m49: '530',
      name: 'Netherlands Antilles',
      until: '2010-12-15',
      followedBy: ['BES', 'CUW', 'SXM'],
    });
    expect(Object.isFrozen(withdrawnCodes[0]?.followedBy)).toBe(true);
    for (const { alpha3, followedBy } of withdrawnCodes) {
      const country = countryByCode(alpha3 ?? '', { withdrawn: true });
      expect(country?.alpha3).toBe(followedBy.length === 1 && alpha3 ? followedBy[0] : undefined);
    }
  });
  it('need the option by its name', () => {
    expect(() => countryByCode('ROM', { withdrawal: true } as never)).toThrow(
      '(nearest: "withdrawn")',
    );
    for (const options of [null, 1, 'x', { withdrawn: 'yes' }]) {
      expect(() => countryByCode('ROM', options as never)).toThrow(TypeError);
    }
  });
});

describe('countryByFtsLocation', () => {
  // Pairs seen in responses of the FTS API; Norway and Palestine are where OCHA's taxonomy has another ID.
  it.each([
    ['1', 'AFG'],
    ['114', 'JOR'],
    ['167', 'NOR'],
    ['171', 'PSE'],
  ])('%s', (id, alpha3) => {
    expect(countryByFtsLocation(id)?.alpha3).toBe(alpha3);
    expect(countryByFtsLocation(Number(id))?.ftsLocationId).toBe(id);
  });
  it('knows no pseudo locations', () => {
    expect(countryByFtsLocation('251')).toBeUndefined();
    expect(countryByFtsLocation('')).toBeUndefined();
    expect(countryByFtsLocation('constructor')).toBeUndefined();
  });
});

describe('countries', () => {
  it('are plain data that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(countries))).toEqual(countries);
    expect(Object.isFrozen(countries)).toBe(true);
    expect(countries.every((country) => Object.isFrozen(country))).toBe(true);
  });
  it('hold the 193 Members of the United Nations, neither the Holy See nor Palestine among them', () => {
    const members = countries.filter(({ unMember }) => unMember).map(({ alpha3 }) => alpha3);
    expect(members).toHaveLength(193);
    expect(members).not.toContain('VAT');
    expect(members).not.toContain('PSE');
    expect(members).toContain('CHE');
  });
  it('have the currencies of November 2026', () => {
    // ISO 4217: euro in Bulgaria since 2026-01-01, Caribbean guilder since 2025-03-31.
    const currency = (code: string) => countryByCode(code)?.currency;
    expect(['BGR', 'HRV', 'CUW', 'SLE', 'ZWE', 'VEN', 'ATA', 'CHE', 'USA'].map(currency)).toEqual([
      'EUR',
      'EUR',
      'XCG',
      'SLE',
      'ZWG',
      'VES',
      null,
      'CHF',
      'USD',
    ]);
  });
});
