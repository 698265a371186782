import { requireFlagIfAny, requireOptions } from '../problems/requireOptions.js';
import type { Alpha2, Alpha3, M49 } from './code.table.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { FOLLOWED_BY_ONE, FOLLOWED_BY_SEVERAL } from './withdrawn.table.js';

/** The countries from place 1 on, so that place 0 is not a country. Filled with the tables on first use. */
const rows: (Country | undefined)[] = [];
/** Place of the country in `rows`: by two letters, by three, and by the M49 number. */
const byAlpha2 = /* @__PURE__ */ new Uint8Array(2 ** 15);
const byAlpha3 = /* @__PURE__ */ new Uint8Array(2 ** 15);
const byM49 = /* @__PURE__ */ new Uint8Array(1000);

function fillTables(): void {
  const letters = (code: string) =>
    lettersAsNumber(code.charCodeAt(0), code.charCodeAt(1), code.charCodeAt(2) || NO_THIRD);
  rows.push(undefined);
  for (const country of allCountries()) {
    const place = rows.push(country) - 1;
    byAlpha2[letters(country.alpha2)] = place;
    byAlpha3[letters(country.alpha3)] = place;
    if (country.m49 !== null) byM49[Number(country.m49)] = place;
  }
  // Reserved in ISO at the request of the United Kingdom; the European Union's code for Greece.
  byAlpha2[letters('UK')] = placeOf('GB');
  byAlpha2[letters('EL')] = placeOf('GR');
}

/** Stands for the third letter where there are two: in the range of letters, but none. */
const NO_THIRD = 96;

/**
 * Three letters of any case as a number, the lower five bits of each. 0 where one is no Latin letter,
 * apart from the ten signs that ASCII has among them: no code has their numbers.
 */
function lettersAsNumber(a: number, b: number, c: number): number {
  const areLetters = a > 64 && b > 64 && c > 64 && (a | b | c) < 128;
  return areLetters ? ((a & 31) << 10) | ((b & 31) << 5) | (c & 31) : 0;
}

/** Three digits as a number; 0 where one is not a digit. */
function digitsAsNumber(a: number, b: number, c: number): number {
  const areDigits = a > 47 && b > 47 && c > 47 && a < 58 && b < 58 && c < 58;
  return areDigits ? 100 * (a - 48) + 10 * (b - 48) + (c - 48) : 0;
}

/** What `countryByCode` reads besides the codes of today. */
export interface CountryByCodeOptions {
  /**
   * Reads codes that ISO 3166-1 withdrew as the one country that followed: `ROM`, `TMP`, `ZAR`, `DDR`. Those of
   * which several followed (`YUG`, `SUN`, `ANT`) stay undefined. Not by default.
   */
  readonly withdrawn?: boolean | undefined;
}

/**
 * Returns the country of an ISO 3166-1 alpha-2 or alpha-3 code or an M49 code, in any case, with or without
 * leading zeros; a number is read as M49. Three codes outside ISO 3166-1 are read too: `UK`
 * (United Kingdom), `EL` (Greece) and `XK`/`XKX` (Kosovo); {@link codeStatus} says which is which.
 * Anything else is undefined, FTS location ids too: they look like M49 codes and are none, see
 * {@link countryByFtsLocation}.
 * @throws TypeError if `options` has a key that does not exist.
 * @example
 * countryByCode('AF')?.name // => 'Afghanistan'
 * countryByCode('afg') === countryByCode('004') // => true
 * countryByCode('4')?.alpha3 // => 'AFG'
 * countryByCode('XK')?.iso // => false
 * countryByCode('ZZ') // => undefined
 * countryByCode('ROM') // => undefined
 * countryByCode('ROM', { withdrawn: true })?.name // => 'Romania'
 */
export function countryByCode(code: Alpha2 | Alpha3 | M49, options?: CountryByCodeOptions): Country;
export function countryByCode(
  code: string | number,
  options?: CountryByCodeOptions,
): Country | undefined;
export function countryByCode(
  code: string | number,
  options?: CountryByCodeOptions,
): Country | undefined {
  if (options === undefined) return countryOf(code);
  requireOptions(options, ['withdrawn']);
  requireFlagIfAny(options.withdrawn, 'options.withdrawn');
  return countryOf(code) ?? (options.withdrawn ? followerOf(code) : undefined);
}

/** The country of a code of today. */
export function countryOf(code: string | number): Country | undefined {
  return rows[placeOf(code)] ?? unusual(code);
}

/** The countries that followed a withdrawn code of a table, joined: "RSME". Undefined for any other code. */
function followersIn(table: string, code: string | number): string | undefined {
  const bare = typeof code === 'string' && code.trim().toUpperCase();
  return table
    .split('\n')
    .find((line) => [line.slice(0, 3), line.slice(3, 5), line.slice(5, 8)].includes(bare || '-'))
    ?.slice(8);
}

/** The one country that followed a withdrawn code. */
function followerOf(code: string | number): Country | undefined {
  return countryOf(followersIn(FOLLOWED_BY_ONE, code) ?? '');
}

/**
 * Place in `rows` of a code as it is mostly written; 0 for any other text, and before the first use.
 * Reads each character once and makes no other text, which keeps it faster than a `Map`.
 */
function placeOf(code: string | number): number {
  if (typeof code !== 'string') return (typeof code === 'number' && byM49[code]) || 0;
  if (code.length === 3) {
    const a = code.charCodeAt(0);
    const b = code.charCodeAt(1);
    const c = code.charCodeAt(2);
    return (a < 58 ? byM49[digitsAsNumber(a, b, c)] : byAlpha3[lettersAsNumber(a, b, c)]) ?? 0;
  }
  if (code.length !== 2) return 0;
  return byAlpha2[lettersAsNumber(code.charCodeAt(0), code.charCodeAt(1), NO_THIRD)] ?? 0;
}

/** The first code of all, which finds the tables empty; else a code with blanks or other leading zeros. */
function unusual(code: string | number): Country | undefined {
  if (rows.length === 0) {
    fillTables();
    return countryOf(code);
  }
  if (typeof code !== 'string' || code.length > 32) return undefined;
  const bare = code.trim();
  if (/^\d{1,8}$/.test(bare)) return rows[byM49[Number(bare)] ?? 0];
  return bare.length === code.length ? undefined : countryOf(bare);
}

/**
 * Returns what a code is: of ISO 3166-1 (and so of M49), `reserved` there and not assigned (`UK`),
 * `user-assigned` (`XK`, `XKX`), of the European Union (`EL`), or `withdrawn` from ISO 3166-1 (`ROM`, `YUG`; see
 * `withdrawnCodes`). Undefined for any other text.
 * @example
 * codeStatus('GB') // => 'iso'
 * codeStatus('UK') // => 'reserved'
 * codeStatus('EL') // => 'eu'
 * codeStatus('XKX') // => 'user-assigned'
 * codeStatus('YUG') // => 'withdrawn'
 * codeStatus('ZZ') // => undefined
 */
export function codeStatus(
  code: string | number,
): 'iso' | 'reserved' | 'user-assigned' | 'eu' | 'withdrawn' | undefined {
  const country = countryOf(code);
  if (!country) {
    const all = `${FOLLOWED_BY_ONE}\n${FOLLOWED_BY_SEVERAL}`;
    return followersIn(all, code) === undefined ? undefined : 'withdrawn';
  }
  const bare = String(code).trim().toUpperCase();
  if (bare === 'UK') return 'reserved';
  if (bare === 'EL') return 'eu';
  return country.iso ? 'iso' : 'user-assigned';
}

let byFtsLocation: Map<string, Country> | undefined;

/**
 * The country of a location id of OCHA's Financial Tracking Service, as text or number. Undefined for
 * an id that is not a country's, such as 251 ("Global").
 * @example
 * countryByFtsLocation('1')?.alpha3 // => 'AFG'
 * countryByFtsLocation(171)?.alpha3 // => 'PSE'
 * countryByFtsLocation('251') // => undefined
 */
export function countryByFtsLocation(id: string | number): Country | undefined {
  byFtsLocation ??= new Map(
    allCountries().flatMap((country) =>
      country.ftsLocationId === null ? [] : [[country.ftsLocationId, country]],
    ),
  );
  return typeof id === 'string' || typeof id === 'number'
    ? byFtsLocation.get(String(id))
    : undefined;
}
