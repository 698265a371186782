import { createRequire } from 'node:module';
import { countries, countryByCode, resolveCountry } from 'aidkit/countries';
import { frenchNames } from 'aidkit/countries/names';
import countryToIso from 'country-to-iso';
import type { Measure } from '../../scripts/bench.js';
import { bundledKB, ratiosTo, timeTogether } from './support/measure.js';

const require = createRequire(import.meta.url);

interface IsoCountries {
  toAlpha3(code: string): string | undefined;
  getAlpha2Code(name: string, language: string): string | undefined;
  getSimpleAlpha2Code(name: string, language: string): string | undefined;
  registerLocale(data: unknown): void;
}

/** All codes of all countries, as texts that come out of JSON and not out of the table. */
const CODES = JSON.parse(
  JSON.stringify(
    countries.flatMap(({ alpha2, alpha3, m49 }) => [alpha2, alpha3, m49 ?? []].flat()),
  ),
) as string[];
const NAMES = [
  'Afghanistan',
  'Democratic Republic of the Congo',
  'Viet Nam',
  'Korea, Dem. People’s Rep.',
  'Swaziland',
  'Bolivia (Plurinational State of)',
  'Turkey',
  "Cote d'Ivoire",
];
const UNKNOWN = [
  'Southern Africa',
  'Total of all countries',
  'Afganistan',
  'Bilateral, unspecified',
];

/** Look-ups and readings beside `Map.get` of the same texts, with peers, and what they weigh. */
export async function measures(): Promise<Measure[]> {
  const iso = require('i18n-iso-countries') as IsoCountries;
  iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
  const codes = new Map(
    countries.flatMap((row) =>
      [row.alpha2, row.alpha3, row.m49].map((code) => [code as string, row]),
    ),
  );
  const names = new Map(NAMES.map((text) => [text, { text }]));
  let last: unknown;
  const all = (list: readonly string[], look: (text: string) => unknown) => () => {
    for (const text of list) last = look(text);
    return last;
  };
  // Two loops of their own, as a user's are: a shared one would call both by a detour.
  const { code, characters } = ratiosTo('mapCodes', {
    mapCodes: () => {
      for (const code of CODES) last = codes.get(code);
    },
    // What no look-up that looks at the text can go below; a Map asks for a hash that the text has kept.
    characters: () => {
      for (const code of CODES) {
        last = code.charCodeAt(0) + code.charCodeAt(1) + code.charCodeAt(2);
      }
    },
    code: () => {
      for (const code of CODES) last = countryByCode(code);
    },
  });
  const ns = timeTogether({
    mapCodes: all(CODES, (code) => codes.get(code)),
    isoCode: all(CODES, (code) => iso.toAlpha3(code)),
    mapNames: all(NAMES, (name) => names.get(name)),
    name: all(NAMES, (name) => resolveCountry(name)),
    isoName: all(NAMES, (name) => iso.getAlpha2Code(name, 'en')),
    toIsoName: all(NAMES, (name) => countryToIso.countryToAlpha2(name)),
    unknown: all(UNKNOWN, (name) => resolveCountry(name)),
    toIsoUnknown: all(UNKNOWN, (name) => countryToIso.countryToAlpha2(name)),
  });
  // Names that were not seen before: with an option the memory of matches is not asked.
  const given = { names: [frenchNames] };
  const fresh = timeTogether({
    name: all(NAMES, (name) => resolveCountry(name, {})),
    given: all(NAMES, (name) => resolveCountry(name, given)),
  });
  const toMap = 'x Map.get';
  const each = (total: number, list: readonly string[]) => total / list.length / 1000;
  const weigh = (what: string, code: string) => bundledKB(`export { ${what} } from '${code}';`);
  const rows: [string, number, number | null, string][] = [
    ['  i18n-iso-countries, toAlpha3', ns.isoCode / ns.mapCodes, null, toMap],
    ['resolveCountry, a name seen before', ns.name / ns.mapNames, 5, toMap],
    ['  i18n-iso-countries, getAlpha2Code', ns.isoName / ns.mapNames, null, toMap],
    ['  country-to-iso, countryToAlpha2', ns.toIsoName / ns.mapNames, null, toMap],
    ['resolveCountry, a name not seen before', each(fresh.name, NAMES), null, 'microseconds'],
    [
      'resolveCountry, an unknown name',
      each(ns.unknown, UNKNOWN) / each(fresh.name, NAMES),
      15,
      'x a known name read cold',
    ],
    ['resolveCountry with a table of names', fresh.given / fresh.name, 1.5, 'x without, read cold'],
    ['  country-to-iso, an unknown name', each(ns.toIsoUnknown, UNKNOWN), null, 'microseconds'],
    ['countryByCode, bundled', await weigh('countryByCode', 'aidkit/countries'), 5.5, 'kB gzip'],
    [
      'resolveCountry, bundled',
      await weigh('countryByCode, resolveCountry', 'aidkit/countries'),
      13,
      'kB gzip',
    ],
    ['membership, bundled', await weigh('membership', 'aidkit/countries'), null, 'kB gzip'],
    [
      'names in French, bundled',
      await weigh('frenchNames', 'aidkit/countries/names'),
      null,
      'kB gzip',
    ],
    [
      '  country-to-iso, bundled',
      await bundledKB("export { countryToAlpha2 } from 'country-to-iso';"),
      null,
      'kB gzip',
    ],
    [
      '  world-countries, bundled',
      await bundledKB("export { default } from 'world-countries';"),
      null,
      'kB gzip',
    ],
  ];
  return [
    { what: 'countryByCode', ...code, budget: 0.6, unit: toMap },
    { what: '  its three characters read, and no more', ...characters, budget: null, unit: toMap },
    ...rows.map(([what, value, budget, unit]) => ({ what, value, budget, unit })),
  ];
}
