import { literal, readCsv, tableHeader } from '../scripts/data/table.js';
import { check, unique } from './countries/check.js';
import { demonymTables } from './countries/demonyms.js';
import { groupDocs } from './countries/groupDocs.js';
import { groupTables } from './countries/groups.js';
import { nameTables } from './countries/names.js';
import { withdrawnTables } from './countries/withdrawn.js';

const COUNTRIES = 'data/countries.csv';
const AREAS = 'data/groups/m49-areas.csv';

/** Every table of the room `countries`. */
export function tables(): Record<string, string> {
  const rows = readCsv(COUNTRIES);
  const areas = readCsv(AREAS);
  checkCountries(rows, areas);
  return {
    'src/countries/country.table.ts': countryTable(rows, areas),
    'src/countries/code.table.ts': codeTypes(rows, areas),
    'src/countries/alpha3.table.ts': alpha3Table(rows),
    ...groupTables(rows, areas),
    ...groupDocs(),
    ...nameTables(rows),
    ...withdrawnTables(rows),
    ...demonymTables(rows),
  };
}

function checkCountries(rows: Record<string, string>[], areas: Record<string, string>[]): void {
  const areaCodes = new Set(areas.map(({ code }) => code));
  for (const row of rows) {
    const at = `${COUNTRIES}, ${row.alpha3}`;
    check(/^[A-Z]{2}$/.test(row.alpha2 ?? ''), at, 'alpha2: two capitals', row.alpha2);
    check(/^[A-Z]{3}$/.test(row.alpha3 ?? ''), at, 'alpha3: three capitals', row.alpha3);
    check(/^(\d{3})?$/.test(row.m49 ?? ''), at, 'm49: three digits or nothing', row.m49);
    check(/^([A-Z]{3})?$/.test(row.currency ?? ''), at, 'currency: a code', row.currency);
    check(/^(\d+)?$/.test(row.fts_location_id ?? ''), at, 'fts id: digits', row.fts_location_id);
    check(row.m49_area === '' || areaCodes.has(row.m49_area), at, 'a known area', row.m49_area);
    check(/^(yes|no)$/.test(row.un_member ?? ''), at, 'un_member: yes or no', row.un_member);
    check(/^(iso|user-assigned)$/.test(row.status ?? ''), at, 'status', row.status);
    check(row.source !== '', at, 'a source', row.source);
  }
  for (const column of ['alpha2', 'alpha3', 'm49', 'name', 'fts_location_id']) {
    unique(
      COUNTRIES,
      column,
      rows.map((row) => row[column] ?? '').filter((value) => value !== ''),
    );
  }
  for (const area of areas) {
    const isTop = area.code === '001';
    check(isTop || areaCodes.has(area.parent), AREAS, 'a known parent', area.parent);
  }
}

/**
 * Columns, since like next to like compresses to half of what rows need. The order of the rows is that
 * of the FTS location ids, which is nearly alphabetical: so ids are steps of mostly one.
 */
function countryTable(rows: Record<string, string>[], areas: Record<string, string>[]): string {
  const sorted = [...rows].sort((a, b) => ftsId(a) - ftsId(b));
  const column = (cell: (row: Record<string, string>, position: number) => string, between = '') =>
    literal(sorted.map(cell).join(between));
  const gaps = sorted.flatMap((row, position) => {
    const next = position === 0 ? 1 : ftsId(sorted[position - 1] ?? {}) + 1;
    const left = row.fts_location_id ? ftsId(row) - next : 0;
    return Array<number>(left).fill(position);
  });
  check(gaps.length === 1, COUNTRIES, 'one gap in the FTS ids', gaps);
  const without = sorted.filter((row) => row.alpha2 === 'XK' || !row.fts_location_id || !row.m49);
  check(without.length === 1, COUNTRIES, 'Kosovo alone without FTS id and M49', without);
  const areaLetters = lettersOfAreas(rows, areas);
  const ordered = inOrder(sorted.map(({ m49 }) => Number(m49)));
  let m49 = 0;
  return `${tableHeader([COUNTRIES, AREAS])}
/**
 * The place of the second letter of alpha-3 in the name, 1 to 6, and that of the third behind it, 1 to 5, as one of the
 * thirty signs from \`a\` on, by sixes; three capitals where they do not stand there.
 */
export const ALPHA3 = ${column(({ alpha3 = '', name = '' }) => placesIn(name.toUpperCase(), alpha3) ?? alpha3)};

/** \`a\` for the first two letters of alpha-3, \`b\` for the first and the third, else both letters. */
export const ALPHA2 = ${column(({ alpha2 = '', alpha3 = '' }) => {
    const [first = '', second = '', third = ''] = alpha3;
    return alpha2 === first + second ? 'a' : alpha2 === first + third ? 'b' : alpha2;
  })};

/**
 * M49, mostly as the step from the last such row, from \`a\` for 1. Two signs of base 36 where the code
 * lies out of the order of the names, \`-\` for none.
 */
export const M49 = ${column((row, position) => {
    if (!row.m49) return '-';
    const step = Number(row.m49) - m49;
    if (!ordered.has(position)) return Number(row.m49).toString(36).toUpperCase().padStart(2, '0');
    m49 += step;
    return letterOf(step);
  })};

/** Letter of the row of AREAS, \`_\` for none: small for Member States of the UN, capital for others. */
export const AREA = ${column(({ m49_area, un_member }) => {
    const letter = areaLetters.get(m49_area ?? '') ?? '_';
    return un_member === 'yes' ? letter : letter.toUpperCase();
  })};

/** What of the currency does not begin alpha-2, the last letter large; a digit for one of the shared, \`-\` for none. */
export const CURRENCY = ${column(({ currency = '', alpha2 = '' }) => {
    const end = unlike(alpha2, currency);
    const shared = SHARED_CURRENCIES.indexOf(currency);
    if (shared >= 0) return String(shared);
    return end === '' ? '-' : end.slice(0, -1).toLowerCase() + end.slice(-1);
  })};
export const SHARED_CURRENCIES = ${literal(SHARED_CURRENCIES.join(''))};

/** The FTS location ids count the rows from 1, with one left out before this row; the last row has none. */
export const FTS_GAP = ${gaps[0]};

/** Name, and behind \`=\` the common name where that is not the name without a bracket at its end. */
export const NAME = ${column(
    ({ name = '', name_common }) =>
      name_common && name_common !== withoutBracket(name) ? `${name}=${name_common}` : name,
    '|',
  )};

/** Code, letter of the row of the area above (\`_\` for none), name; in the order of their letters, which have \`|\` among them. */
export const AREAS = ${literal(
    areas
      .map(({ code, parent, name }) => [
        areaLetters.get(code) ?? '',
        `${code}${areaLetters.get(parent) ?? '_'}${name}`,
      ])
      .sort(([a = ''], [b = '']) => a.charCodeAt(0) - b.charCodeAt(0))
      .map(([, row]) => row)
      .join(),
  )};
`;
}

function letterOf(step: number): string {
  return String.fromCharCode(96 + step);
}

/** By code: the more countries an area holds, the more usual a letter, since that packs better. */
function lettersOfAreas(
  rows: Record<string, string>[],
  areas: Record<string, string>[],
): Map<string | undefined, string> {
  const held = (area: string | undefined) => rows.filter((row) => row.m49_area === area).length;
  const letters = [...'eaionrtslcdugmpbhfvywkzjxq{|}~'];
  check(areas.length === letters.length, AREAS, `${letters.length} areas`, areas.length);
  const byUse = areas.map(({ code }) => code).sort((a, b) => held(b) - held(a));
  return new Map(byUse.map((code, place) => [code, letters[place] ?? '']));
}

/** Currencies of several countries: at most ten, a digit each. */
const SHARED_CURRENCIES = 'EUR USD XCD XOF XAF AUD NZD DKK NOK GBP'.split(' ');

/** The places of the letters of a code in a text, which begins with the first of them, as one letter: see ALPHA3. */
function placesIn(text: string, code: string): string | undefined {
  const second = text.indexOf(code.charAt(1), 1);
  const step = text.indexOf(code.charAt(2), second + 1) - second;
  const isIn = text[0] === code[0] && second > 0 && step > 0 && second <= 6 && step <= 5;
  return isIn ? letterOf(second + 6 * (step - 1)) : undefined;
}

/** The most positions whose numbers rise from one to the next by what a letter can tell. */
function inOrder(numbers: number[]): Set<number> {
  const best: number[][] = [];
  numbers.forEach((number, position) => {
    let before: number[] = [];
    for (let other = 0; number > 0 && other < position; other++) {
      const rise = number - (numbers[other] ?? 0);
      const chain = best[other] ?? [];
      if (rise > 0 && rise <= 26 && chain.length > before.length) before = chain;
    }
    best.push(number > 0 ? [...before, position] : []);
  });
  return new Set(
    best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest)),
  );
}

/** What is left of a text behind the beginning that it shares with another. */
function unlike(other: string, text: string): string {
  let shared = text.length;
  while (!other.startsWith(text.slice(0, shared))) shared--;
  return text.slice(shared);
}

function withoutBracket(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** Rows without an FTS location come last. */
function ftsId(row: Record<string, string>): number {
  return row.fts_location_id ? Number(row.fts_location_id) : Number.MAX_SAFE_INTEGER;
}

function alpha3Table(rows: Record<string, string>[]): string {
  const codes = rows.map(({ alpha3 = '' }) => alpha3).sort();
  return `${tableHeader([COUNTRIES])}
/** All alpha-3 codes in a row, for rooms that only check codes. */
export const ALPHA3_CODES = ${literal(codes.join(''))};
`;
}

function codeTypes(rows: Record<string, string>[], areas: Record<string, string>[]): string {
  const union = (values: (string | undefined)[]) =>
    values
      .filter((value) => value)
      .sort()
      .map((value) => `\n  | '${value}'`)
      .join('');
  return `${tableHeader([COUNTRIES, AREAS])}
/** ISO 3166-1 alpha-2 codes, and the user-assigned \`XK\` for Kosovo. */
export type Alpha2 =${union(rows.map(({ alpha2 }) => alpha2))};

/** ISO 3166-1 alpha-3 codes, and the user-assigned \`XKX\` for Kosovo. */
export type Alpha3 =${union(rows.map(({ alpha3 }) => alpha3))};

/** UN M49 codes of countries and areas, three digits (158, Taiwan, is ISO 3166-1's number). */
export type M49 =${union(rows.map(({ m49 }) => m49))};

/** UN M49 codes of the geographic regions, from the World (001) to the intermediate regions. */
export type M49Area =${union(areas.map(({ code }) => code))};
`;
}
