import { readFileSync } from 'node:fs';
import { type CountryResolution, countries, countryName, resolveCountry } from 'aidkit/countries';
import * as tables from 'aidkit/countries/names';
import { frenchNames, germanNames, spanishNames, unName } from 'aidkit/countries/names';
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

describe('names in other languages', () => {
  const given = {
    ar: tables.arabicNames,
    es: tables.spanishNames,
    fr: tables.frenchNames,
    ru: tables.russianNames,
    zh: tables.chineseNames,
  };

  it.each(['ar', 'es', 'fr', 'ru', 'zh'] as const)(
    '%s: every name is read as its country',
    (language) => {
      const names = [given[language]];
      const named = countries.filter(({ alpha3 }) => unName(alpha3, language) !== undefined);
      expect(named).toHaveLength(248);
      for (const { alpha3 } of named) {
        const name = unName(alpha3, language) as string;
        expect([name, told(resolveCountry(name, { names }))]).toEqual([name, alpha3]);
      }
      const wrong = Object.entries(given[language]).filter(
        ([name, alpha3]) => told(resolveCountry(name, { names })) !== alpha3,
      );
      expect(wrong).toEqual([]);
      // Short, formal and everyday ones.
      expect(Object.keys(given[language]).length).toBeGreaterThan(400);
    },
  );

  it('are read with articles, inverted, in any order', () => {
    const french = (text: string) => told(resolveCountry(text, { names: [frenchNames] }));
    // ISO 3166-1 in French.
    expect(french('Congo (le)')).toBe('COG');
    expect(french('Congo (la République démocratique du)')).toBe('COD');
    expect(french('Corée (la République de)')).toBe('KOR');
    expect(french('Corée (la République populaire démocratique de)')).toBe('PRK');
    expect(french("Iraq (l')")).toBe('IRQ');
    expect(french('Iran (République islamique d’)')).toBe('IRN');
    expect(french('Soudan (le)')).toBe('SDN');
    expect(french('Soudan du Sud (le)')).toBe('SSD');
    expect(french('Salomon (les Îles)')).toBe('SLB');
    expect(french('la République du Tchad')).toBe('TCD');
    expect(french('Territoire palestinien occupé')).toBe('PSE');
    expect(french('Birmanie')).toBe('MMR');
    expect(french('Yougoslavie')).toBe('none');
    const spanish = (text: string) => told(resolveCountry(text, { names: [spanishNames] }));
    expect(spanish('el Reino de Noruega')).toBe('NOR');
    expect(spanish('Costa de Marfil')).toBe('CIV');
    expect(told(resolveCountry('Elfenbeinküste', { locales: ['de'], names: [germanNames] }))).toBe(
      'CIV',
    );
  });

  it('leave English as it is, and are read where they are given alone', () => {
    expect(told(resolveCountry('Chad', { names: [frenchNames] }))).toBe('TCD');
    expect(told(resolveCountry('République du Tchad'))).toBe('none');
    expect(resolveCountry('Tchad', { names: [frenchNames] }).via).toBe('given');
    expect(unName('ZZZ', 'fr')).toBeUndefined();
    expect(() => unName('AFG', 'toString' as 'fr')).toThrow(
      'language: expected "ar", "es", "fr", "ru" or "zh", received "toString"',
    );
  });

  it('of your own win over ours, codes included', () => {
    const own = { names: [{ ROC: 'TWN', 'The North': 'PRK', Congo: 'COD COG', US: 'USA' }] };
    expect(told(resolveCountry('ROC', own))).toBe('TWN');
    expect(told(resolveCountry('the north', own))).toBe('PRK');
    expect(told(resolveCountry('Congo', own))).toBe('ambiguous');
    expect(told(resolveCountry('NER', { names: [{ NER: 'NGA' }] }))).toBe('NGA');
    expect(() => resolveCountry('x', { names: [{ ROC: 'TWX' }] })).toThrow(
      'options.names[0]["ROC"]: expected an alpha-3 code, received "TWX" (nearest: "TWN")',
    );
    expect(() => resolveCountry('x', { names: [{ ROC: 158 as unknown as string }] })).toThrow(
      TypeError,
    );
    expect(() => resolveCountry('x', { names: { ROC: 'TWN' } as never })).toThrow(
      'options.names: expected a list of tables of names',
    );
  });

  it('keep vowel signs that tell names apart', () => {
    const hindi = (text: string) => told(resolveCountry(text, { locales: 'hi' }));
    expect([hindi('टोगो'), hindi('टोंगा')]).toEqual(['TGO', 'TON']);
    expect(told(resolveCountry('Szudan', { locales: 'hu' }))).toBe('SDN');
    expect(told(resolveCountry('Dél-Szudán', { locales: 'hu' }))).toBe('SSD');
  });
});

describe('options', () => {
  it('that do not exist are named with the nearest', () => {
    expect(() => resolveCountry('x', { locale: 'fr' } as never)).toThrow(
      'options.locale: expected an option of "locales", "names", "allowSlip" or "allowPart", received the key "locale" (nearest: "locales")',
    );
    for (const options of [null, 5, 'fr', ['fr']]) {
      expect(() => resolveCountry('x', options as never)).toThrow(TypeError);
    }
    for (const locales of [{ length: 1e9 }, 5, [5], null, Symbol('fr')]) {
      expect(() => resolveCountry('x', { locales } as never)).toThrow(TypeError);
    }
    expect(() => resolveCountry('x', { allowSlip: 'yes' } as never)).toThrow(TypeError);
  });

  it('take a part of a country for it, only where asked to', () => {
    for (const [text, alpha3] of [
      ['England', 'GBR'],
      ['Northern Ireland', 'GBR'],
      ['SCOTLAND', 'GBR'],
      ['Bonaire', 'BES'],
      ['Zanzibar', 'TZA'],
      ['Gaza Strip', 'PSE'],
      ['Scotland (UK)', 'GBR'],
    ] as const) {
      expect(told(resolveCountry(text))).toBe('none');
      expect(resolveCountry(text, { allowPart: true })).toMatchObject({
        status: 'match',
        country: { alpha3 },
        via: 'part',
      });
    }
    expect(told(resolveCountry('America', { allowPart: true }))).toBe('none');
    expect(told(resolveCountry('Scotland (Ireland)', { allowPart: true }))).toBe('none');
  });

  it('hand out nothing that could change another answer', () => {
    const match = resolveCountry('Chad');
    expect(Object.isFrozen(match)).toBe(true);
    const korea = resolveCountry('Korea');
    (korea.candidates as unknown[]).pop();
    expect(resolveCountry('Korea').candidates).toHaveLength(2);
    const empty = resolveCountry('Total').suggestions as unknown[];
    expect(() => empty.push('x')).not.toThrow();
    const near = resolveCountry('Soviet Union').suggestions as unknown[];
    near.pop();
    expect(resolveCountry('Soviet Union').suggestions).toHaveLength(1);
    expect(resolveCountry('Total').suggestions).toEqual([]);
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
      'options.style: expected "short", "formal" or "common", received "long"',
    );
  });
  it('takes no option of another name or kind', () => {
    expect(() => countryName('KEN', { locales: 'fr' } as never)).toThrow('(nearest: "locale")');
    for (const options of [null, 5, { locale: 5 }, { style: Symbol('x') }]) {
      expect(() => countryName('KEN', options as never)).toThrow(TypeError);
    }
  });
  it('gives every Member State its formal name', () => {
    for (const { alpha3, unMember } of countries) {
      const formal = countryName(alpha3, { style: 'formal' });
      if (unMember) expect([alpha3, typeof formal]).toEqual([alpha3, 'string']);
    }
  });
});
