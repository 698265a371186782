import { readFileSync } from 'node:fs';
import { type CountryResolution, countries, countryName, resolveCountry } from 'aidkit/countries';
import { resolveCountry as resolveWithUnNames, unName } from 'aidkit/countries/names';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// Written by hand from the styles of published lists (World Bank, IMF, ISO, CIA, Natural Earth, news).
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(`test/fixtures/countries/${file}`), { columns: true });

/** Names of the corpus that are not read: cut so far that nothing else of them is left. */
const UNREAD = ['S. Geo. and the Is.'];

const told = (answer: CountryResolution): string =>
  answer.status === 'match' ? answer.country.alpha3 : answer.status;

describe('resolveCountry', () => {
  const names = rows('names.csv');
  it('has a corpus', () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(rows('not-names.csv').length).toBeGreaterThan(250);
  });

  it('reads the names of the corpus', () => {
    const wrong = names
      .map(({ name = '', alpha3 }) => [name, alpha3, told(resolveCountry(name))])
      .filter(([, alpha3, answer]) => alpha3 !== answer);
    expect(wrong.map(([name]) => name).sort()).toEqual(UNREAD);
    expect(wrong.every(([, , answer]) => answer === 'none')).toBe(true);
  });

  it.each(rows('not-names.csv').map(({ text, status }) => [text, status]))(
    '%j: %s',
    (text, status) => expect(told(resolveCountry(text as string))).toBe(status),
  );

  it('says how a name was read', () => {
    const via = (text: string) => {
      const answer = resolveCountry(text);
      return answer.status === 'match' ? answer.via : answer.status;
    };
    expect(via('AF')).toBe('code');
    expect(via('VIET NAM')).toBe('name');
    expect(via('Hellenic Republic')).toBe('formal');
    expect(via('Burma')).toBe('former');
    expect(via('Turkey')).toBe('former');
    expect(via('Ivory Coast')).toBe('variant');
    expect(via('Republic of Dahomey')).toBe('former');
    expect(via('former Zaire')).toBe('former');
    expect(via('NA')).toBe('none');
  });

  it('takes a code beside a name for what tells which is meant, but not against the name', () => {
    expect(told(resolveCountry('Korea (KR)'))).toBe('KOR');
    expect(told(resolveCountry('Virgin Islands (VG)'))).toBe('VGB');
    // DE, SO and IR are words of names too: "de", "south", "Islamic Republic".
    for (const text of ['Peru (CL)', 'Peru (DE)', 'Georgia (SO)', 'Chad (IR)', 'Sudan (FR)']) {
      expect([text, told(resolveCountry(text))]).toEqual([text, 'ambiguous']);
    }
    expect(told(resolveCountry('China (PR)'))).toBe('CHN');
    expect(told(resolveCountry('Korea/KR'))).toBe('ambiguous');
  });

  it('takes "us" for the pronoun and "US" for the country', () => {
    for (const text of ['US', 'U.S.', 'the US', ' US ']) {
      expect([text, told(resolveCountry(text))]).toEqual([text, 'USA']);
    }
    for (const text of ['us', 'Us', 'Country (US)', 'The (US)']) {
      expect([text, told(resolveCountry(text))]).toEqual([text, 'none']);
    }
  });

  it('suggests what may be meant', () => {
    const suggested = (text: string) => {
      const answer = resolveCountry(text);
      return answer.status === 'none' ? answer.suggestions.map(({ alpha3 }) => alpha3) : [];
    };
    expect(suggested('Afganistan')).toEqual(['AFG']);
    expect(suggested('Northern Ireland')).toEqual(['GBR']);
    expect(suggested('Netherlands Antilles')).toEqual(['BES', 'CUW', 'SXM']);
    expect(suggested('Czechoslovakia')).toEqual(['CZE', 'SVK']);
    expect(suggested('Mexico City')).toContain('MEX');
    expect(suggested('Total')).toEqual([]);
  });

  it('takes a slip only where it is asked to, and only where one country is near', () => {
    const slip = (text: string) => told(resolveCountry(text, { allowSlip: true }));
    expect(slip('Afganistan')).toBe('AFG');
    expect(slip('Kazahkstan')).toBe('KAZ');
    expect(slip('Nigeri')).toBe('none'); // Niger or Nigeria
    expect(slip('Austrlia')).toBe('none'); // Australia or Austria
    expect(slip('Iran x')).toBe('none');
    expect(slip('Chid')).toBe('none');
    expect(slip('Yugoslavia')).toBe('none');
    expect(slip('Northern Ireland')).toBe('none');
  });

  it('reads the languages that the platform knows', () => {
    const read = (text: string, ...locales: string[]) => told(resolveCountry(text, { locales }));
    expect(read('Deutschland')).toBe('none');
    expect(read('Deutschland', 'de')).toBe('DEU');
    expect(read('日本', 'ja')).toBe('JPN');
    expect(read('Ελλάδα', 'el')).toBe('GRC');
    expect(read('Өзбекстан', 'kk', 'ky')).toBe('UZB');
    expect(read('Bolivia (Estado Plurinacional de)', 'es')).toBe('BOL');
    expect(told(resolveCountry('Deutschland', { locales: 'de' }))).toBe('DEU');
    expect(told(resolveWithUnNames('Fédération de Russie', { locales: 'fr' }))).toBe('RUS');
    expect(read('Deutschland', 'fr')).toBe('none');
    expect(read('Deutschland', 'not a locale', 'zz', '')).toBe('none');
  });

  it('knows nothing of what is no text', () => {
    for (const value of [null, undefined, 4, {}, [], Number.NaN] as unknown as string[]) {
      expect(resolveCountry(value)).toEqual({ status: 'none', suggestions: [] });
    }
    expect(resolveCountry('')).toEqual({ status: 'none', suggestions: [] });
    expect(resolveCountry('__proto__').status).toBe('none');
    expect(resolveCountry('constructor').status).toBe('none');
  });
});

describe('the UN names in five languages', () => {
  it.each(['ar', 'es', 'fr', 'ru', 'zh'] as const)(
    '%s: 248 names, each read as its country',
    (language) => {
      const named = countries.filter(({ alpha3 }) => unName(alpha3, language) !== undefined);
      expect(named).toHaveLength(248);
      for (const { alpha3 } of named) {
        const name = unName(alpha3, language) as string;
        expect([name, told(resolveWithUnNames(name))]).toEqual([name, alpha3]);
        expect([name, told(resolveWithUnNames(name, { locales: [language] }))]).toEqual([
          name,
          alpha3,
        ]);
      }
    },
  );
  it('are read in the languages that are asked for', () => {
    expect(told(resolveWithUnNames('Российская Федерация', { locales: ['fr'] }))).toBe('none');
    expect(told(resolveWithUnNames('Yugoslavie'))).toBe('none');
    expect(unName('ZZZ', 'fr')).toBeUndefined();
    expect(unName('AFG', 'toString' as 'fr')).toBeUndefined();
  });
});

describe('countryName', () => {
  it('has three styles in English and the common one elsewhere', () => {
    expect(countryName('KGZ', { style: 'formal' })).toBe('Kyrgyz Republic');
    expect(countryName('CIV', { style: 'formal' })).toBe('Republic of Côte d’Ivoire');
    expect(countryName('KOR', { style: 'common' })).toBe('South Korea');
    expect(countryName('KOR')).toBe('Republic of Korea');
    expect(countryName('4', { locale: 'ru' })).toBe('Афганистан');
    expect(countryName('KOR', { locale: 'fr', style: 'short' })).toBeUndefined();
    expect(countryName('KOR', { locale: '!' })).toBeUndefined();
    expect(countryName('ZZ')).toBeUndefined();
  });
  it('names the styles where another one is asked for', () => {
    const long = 'long' as 'short';
    expect(() => countryName('KEN', { style: long })).toThrow(RangeError);
    expect(() => countryName('KEN', { style: long, locale: 'fr' })).toThrow(
      'style: expected "short", "formal" or "common", received "long"',
    );
  });
  it('gives every Member State its formal name', () => {
    for (const { alpha3, unMember } of countries) {
      const formal = countryName(alpha3, { style: 'formal' });
      if (unMember) expect([alpha3, typeof formal]).toEqual([alpha3, 'string']);
    }
  });
});
