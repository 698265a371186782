import type { Alpha2, Alpha3, M49 } from './code.table.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';

/** Codes that data use and ISO 3166-1 does not assign, by the alpha-3 code of the country. */
const OUTSIDE_ISO = [
  ['UK', 'GBR'], // reserved in ISO at the request of the United Kingdom
  ['EL', 'GRC'], // the European Union's code for Greece
] as const;

interface CodeIndex {
  readonly rows: readonly Country[];
  /** Position of the row plus one, by the letters as a number of base 26; 0 where there is none. */
  readonly byAlpha2: Uint8Array;
  readonly byAlpha3: Uint8Array;
  readonly byM49: Uint8Array;
}

let codes: CodeIndex | undefined;

function buildIndex(): CodeIndex {
  const rows = allCountries();
  const index: CodeIndex = {
    rows,
    byAlpha2: new Uint8Array(26 ** 2),
    byAlpha3: new Uint8Array(26 ** 3),
    byM49: new Uint8Array(1000),
  };
  rows.forEach(({ alpha2, alpha3, m49 }, position) => {
    index.byAlpha2[lettersAsNumber(alpha2)] = position + 1;
    index.byAlpha3[lettersAsNumber(alpha3)] = position + 1;
    if (m49 !== null) index.byM49[Number(m49)] = position + 1;
  });
  for (const [code, alpha3] of OUTSIDE_ISO) {
    index.byAlpha2[lettersAsNumber(code)] = index.byAlpha3[lettersAsNumber(alpha3)] ?? 0;
  }
  codes = index;
  return index;
}

/** Two or three Latin letters of any case as a number of base 26; -1 where one is no letter. */
function lettersAsNumber(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = (text.charCodeAt(i) | 32) - 97;
    if (letter < 0 || letter > 25) return -1;
    number = number * 26 + letter;
  }
  return number;
}

/**
 * The country of an ISO 3166-1 alpha-2 or alpha-3 code or an M49 code, in any case, with or without
 * leading zeros; a number is read as M49. Three codes outside ISO 3166-1 are answered too: `UK`
 * (United Kingdom), `EL` (Greece) and `XK`/`XKX` (Kosovo); {@link codeStatus} tells them apart.
 * Anything else is undefined, FTS location ids too: they look like M49 codes and are none, see
 * {@link countryByFtsLocation}.
 * @example
 * countryByCode('AF')?.name // => 'Afghanistan'
 * countryByCode('afg') === countryByCode('004') // => true
 * countryByCode('4')?.alpha3 // => 'AFG'
 * countryByCode('XK')?.iso // => false
 * countryByCode('ZZ') // => undefined
 */
export function countryByCode(code: Alpha2 | Alpha3 | M49): Country;
export function countryByCode(code: string | number): Country | undefined;
export function countryByCode(code: string | number): Country | undefined {
  const index = codes ?? buildIndex();
  if (typeof code === 'string') {
    const length = code.length;
    if (length === 2 || length === 3) {
      const number = lettersAsNumber(code);
      if (number >= 0) {
        return index.rows[((length === 2 ? index.byAlpha2 : index.byAlpha3)[number] ?? 0) - 1];
      }
    }
  }
  return index.rows[(index.byM49[m49AsNumber(code)] ?? 0) - 1] ?? trimmed(code);
}

/** The number of an M49 code as text or number; -1 where it is none. */
function m49AsNumber(code: string | number): number {
  if (typeof code === 'number') return code;
  if (typeof code !== 'string' || code.length === 0 || code.length > 8) return -1;
  let number = 0;
  for (let i = 0; i < code.length; i++) {
    const digit = code.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A code with blanks around it, as spreadsheets hold them. */
function trimmed(code: string | number): Country | undefined {
  if (typeof code !== 'string' || code.length > 32) return undefined;
  const bare = code.trim();
  return bare.length === code.length ? undefined : countryByCode(bare);
}

/**
 * What a code that {@link countryByCode} answers is: of ISO 3166-1 (and so of M49), `reserved` there
 * and not assigned (`UK`), `user-assigned` (`XK`, `XKX`) or of the European Union (`EL`).
 * Undefined for a code that it does not answer.
 * @example
 * codeStatus('GB') // => 'iso'
 * codeStatus('UK') // => 'reserved'
 * codeStatus('EL') // => 'eu'
 * codeStatus('XKX') // => 'user-assigned'
 * codeStatus('ZZ') // => undefined
 */
export function codeStatus(
  code: string | number,
): 'iso' | 'reserved' | 'user-assigned' | 'eu' | undefined {
  const country = countryByCode(code);
  if (!country) return undefined;
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
  return byFtsLocation.get(String(id));
}
