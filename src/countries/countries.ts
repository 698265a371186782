import type { CurrencyCode } from '../money/currency.js';
import { lazyList } from '../problems/frozen.js';
import type { Alpha2, Alpha3, M49, M49Area } from './code.table.js';
import type { Area, Country } from './country.js';
import * as table from './country.table.js';

let decoded: readonly Country[] | undefined;

/** The table, decoded on first use. */
export function allCountries(): readonly Country[] {
  decoded ??= Object.freeze(decode());
  return decoded;
}

/**
 * The 250 countries and areas of ISO 3166-1 and Kosovo, in the order of their alpha-3 codes.
 * UN names and regions are those of M49 (2026-05-15), currencies those of ISO 4217, FTS location ids
 * those of OCHA's taxonomy (2026-01-30); the guide to joining data by country lists all sources.
 * @example
 * countries.length // => 250
 * countries.filter((country) => country.unMember).length // => 193
 */
export const countries: readonly Country[] = /* @__PURE__ */ lazyList(250, allCountries);

/** Code, code of the area above and name of every M49 area, in the order of the codes. */
export function decodeAreas(): { code: M49Area; parent: M49Area | null; name: string }[] {
  const rows = table.AREAS.split(',');
  const codeOf = (row: string | undefined) => (row?.slice(0, 3) ?? null) as M49Area;
  return [...rows].sort().map((row) => ({
    code: codeOf(row),
    parent: codeOf(rows[stepOf(row.charAt(3)) - 1]),
    name: row.slice(4),
  }));
}

/** The path from the region down to the area of each row; the World is left out of paths. */
function areaPaths(): Area[][] {
  const rows = table.AREAS.split(',');
  const pathOf = (row: string): Area[] => {
    const above = rows[stepOf(row.charAt(3)) - 1];
    const area = { code: row.slice(0, 3) as M49Area, name: row.slice(4) };
    return above ? pathOf(above).concat(Object.freeze(area)) : [];
  };
  return rows.map(pathOf);
}

/** The number of a letter, from 1. */
function stepOf(letter: string): number {
  return letter.charCodeAt(0) - 96;
}

/** The first letter of the name and two behind it, by the letter that tells both places, unless they are given. */
function alpha3Of(name: string, cell: string): string {
  const places = stepOf(cell) - 1;
  const second = 1 + (places % 6);
  const third = second + 1 + Math.floor(places / 6);
  return cell.length > 1
    ? cell
    : (name.charAt(0) + name.charAt(second) + name.charAt(third)).toUpperCase();
}

/** The first letter of alpha-3 with the one at this place behind it, unless both are given. */
function alpha2Of(alpha3: string, cell: string): string {
  return cell.length > 1 ? cell : alpha3.charAt(0) + alpha3.charAt(stepOf(cell));
}

function currencyOf(alpha2: string, cell: string): string | null {
  if (cell === '-') return null;
  const end = cell.toUpperCase();
  const shared = 3 * Number(cell);
  return shared >= 0
    ? table.SHARED_CURRENCIES.slice(shared, shared + 3)
    : alpha2.slice(0, 3 - end.length) + end;
}

// It runs once, cold, whenever the root is imported: taking lists apart by `[a, b] = list` goes by way of
// iterators, which is most of the time of code that is not compiled yet.
function decode(): Country[] {
  const paths = areaPaths();
  const columns = [
    table.ALPHA3.match(/[A-Z]{3}|./g),
    table.ALPHA2.match(/[A-Z]{2}|./g),
    table.M49.match(/[A-Z\d]{2}|./g),
    table.CURRENCY.match(/[a-z]*./g),
  ];
  let inOrder = 0;
  return table.NAME.split('|')
    .map((names, i): Country => {
      const cell = (column: number): string => columns[column]?.[i] ?? '';
      const m49Cell = cell(2);
      const both = names.split('=');
      const name = both[0] ?? '';
      const commonName = both[1] ?? name.replace(/ \([^)]*\)$/, '');
      const alpha3 = alpha3Of(name, cell(0));
      const alpha2 = alpha2Of(alpha3, cell(1));
      if (m49Cell.length < 2) inOrder += stepOf(m49Cell);
      const m49 = m49Cell.length < 2 ? inOrder : Number.parseInt(m49Cell, 36);
      const area = table.AREA.charCodeAt(i);
      const iso = alpha2 !== 'XK';
      const path = paths[(area % 32) - 1];
      return Object.freeze({
        alpha2: alpha2 as Alpha2,
        alpha3: alpha3 as Alpha3,
        m49: iso ? (String(m49).padStart(3, '0') as M49) : null,
        name,
        commonName,
        region: path?.[0] ?? null,
        subregion: path?.[1] ?? null,
        intermediateRegion: path?.[2] ?? null,
        unMember: area > 96,
        currency: currencyOf(alpha2, cell(3)) as CurrencyCode | null,
        ftsLocationId: iso ? String(i + (i < table.FTS_GAP ? 1 : 2)) : null,
        iso,
      });
    })
    .sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));
}
