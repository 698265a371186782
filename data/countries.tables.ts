import { literal, readCsv, tableHeader } from '../scripts/data/table.js';
import { check, unique } from './countries/check.js';
import { groupTables } from './countries/groups.js';
import { nameTables } from './countries/names.js';

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
    ...groupTables(rows, areas),
    ...nameTables(rows),
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
  const steps = column((row, position) => {
    if (row.fts_location_id === '') return '-';
    const step = ftsId(row) - (position === 0 ? 0 : ftsId(sorted[position - 1] ?? {}));
    check(step > 0 && step < 36, COUNTRIES, 'steps of FTS ids below 36', step);
    return step.toString(36);
  });
  const areaLetters = new Map(areas.map(({ code }, position) => [code, 97 + position] as const));
  check(areas.length <= 30, AREAS, 'at most 30 areas', areas.length);
  return `${tableHeader([COUNTRIES, AREAS])}
/** What of alpha-3 does not begin the name. */
export const ALPHA3 = ${column(({ alpha3 = '', name = '' }) => unlike(name.toUpperCase(), alpha3), '|')};

/** What of alpha-2 does not begin alpha-3. */
export const ALPHA2 = ${column(({ alpha2 = '', alpha3 = '' }) => unlike(alpha3, alpha2), '|')};

/** M49 as the step from the row before, in base 36; nothing for a step of 4, \`-\` for none. */
export const M49_STEP = ${column(({ m49 }, position) => {
    if (!m49) return '-';
    const step = Number(m49) - Number(sorted[position - 1]?.m49 ?? 0);
    return step === 4 ? '' : step.toString(36);
  }, '|')};

/** Number of the row of AREAS, from \`a\`; \`-\` for none. */
export const AREA = ${column(({ m49_area }) => {
    const letter = areaLetters.get(m49_area ?? '');
    return letter === undefined ? '-' : String.fromCharCode(letter);
  })};

export const UN_MEMBER = ${column(({ un_member }) => (un_member === 'yes' ? '+' : '-'))};

/** What of the currency does not begin alpha-2; nothing for EUR, \`-\` for none. */
export const CURRENCY = ${column(({ currency = '', alpha2 = '' }) => {
    return currency === 'EUR' ? '' : unlike(alpha2, currency) || '-';
  }, '|')};

/** The FTS location id as the step from the row before, in base 36; \`-\` for none. */
export const FTS_STEP = ${steps};

export const NAME = ${column(({ name }) => name ?? '', '|')};

/** Alpha-3 code and common name, where that is not the name without a bracket at its end. */
export const COMMON_NAME = ${literal(
    sorted
      .filter(({ name = '', name_common }) => name_common && name_common !== withoutBracket(name))
      .map(({ alpha3, name_common }) => `${alpha3}${name_common}`)
      .join('|'),
  )};

/** Code, code of the area above, name. */
export const AREAS = ${literal(
    areas.map(({ code, parent, name }) => `${code}${parent || '---'}${name}`).join('|'),
  )};
`;
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
