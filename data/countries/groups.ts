import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { check, unique } from './check.js';

const FOLDER = 'data/groups';
const INDEX = `${FOLDER}/groups.csv`;
const BEGINNINGS = 'data/country-beginnings.csv';
/** Groups whose file has a column a fiscal year, with the value that stands for membership. */
const BY_YEAR = new Map([
  ['wb_low', { file: `${FOLDER}/wb-income.csv`, value: 'low' }],
  ['wb_lower_middle', { file: `${FOLDER}/wb-income.csv`, value: 'lower-middle' }],
  ['wb_upper_middle', { file: `${FOLDER}/wb-income.csv`, value: 'upper-middle' }],
  ['wb_high', { file: `${FOLDER}/wb-income.csv`, value: 'high' }],
  ['wb_fcs', { file: `${FOLDER}/wb-fcs.csv`, value: 'fcs' }],
]);
const CERTAINTY = new Map([
  ['recorded', ''],
  ['scheduled', '~'],
  ['contested', '!'],
]);

/** How sure the days of a row are: by the source of the group, by one page alone, as pages differ, by none. */
const CONFIDENCE = new Set(['', 'single-source', 'disputed', 'unchecked']);

type Row = Record<string, string>;

/** src/countries/group.table.ts, from the files of data/groups. */
export function groupTables(countries: Row[], areas: Row[]): Record<string, string> {
  const groups = readCsv(INDEX);
  const places = countries.map(({ alpha3 = '' }) => alpha3).sort();
  const known = new Set(places);
  const beginnings = beginningsOf(known);
  const rowSources: string[] = [];
  const files = new Set([INDEX, BEGINNINGS]);
  const infos = groups.map(({ group, name, as_of, began, known_from, known_until, ...row }) => {
    check(day(as_of, true), INDEX, 'as_of: a day', as_of);
    for (const text of [began, known_from, known_until]) {
      check(text === '' || day(text), INDEX, `a day of ${group}`, text);
    }
    check(began !== '' || known_from !== '', INDEX, `${group}: since when it is known`, '');
    check(row.source !== '', INDEX, `a source of ${group}`, row.source);
    const source = row.confidence ? `${row.source} (${row.confidence})` : row.source;
    return [group, name, as_of, began, known_from, known_until, source].join('|');
  });
  const members = groups.map((group) => {
    const code = group.group ?? '';
    const { file, rows } = membershipsOf(code);
    files.add(file);
    checkRows(file, rows, { known, beginnings, began: group.began ?? '' });
    rowSources.push(...sourcesOf(rows, group.source ?? '').map((line) => `${code}|${line}`));
    return packed(rows, { places, beginnings, knownFrom: group.known_from ?? '' });
  });
  unique(
    INDEX,
    'group',
    groups.map(({ group }) => group ?? ''),
  );
  const codes = groups.map(({ group }) => group);
  check(!areas.some(({ code }) => codes.includes(code)), INDEX, 'no area code as a group', '');
  const text = `${tableHeader([...files].sort())}
/** Codes of the groups besides the M49 areas. */
export type NamedGroup =${codes.map((code) => `\n  | '${code}'`).join('')};

/** A line a group: code|name|as of|began|known from|known until|source. */
export const GROUPS = ${literal(infos.join('\n'))};

/**
 * A line a group, in the same order. Members with the same days stand together: from, @ and the first day of
 * evidence, < and the day before which they were none (no day: that of BEGINNINGS), > and to (the first day outside),
 * each a day or a year; ~ for a scheduled end, ! for a contested. Then a letter a country, its place among all in the
 * order of alpha-3 as the step from the one before, \`a\` for 1; a capital before it adds 26, 52, ….
 */
export const GROUP_ROWS = ${literal(members.join('\n'))};

/** Sources of single memberships, where they have their own: group|members, with from or - where one has several rows|source. */
export const ROW_SOURCES = ${literal(rowSources.join('\n'))};

/** First days of countries that did not exist as such in 1970. */
export const BEGINNINGS = ${literal([...beginnings].map((entry) => entry.join('')).join(' '))};
`;
  return { 'src/countries/group.table.ts': text };
}

interface Packing {
  /** All alpha-3 codes, in order. */
  readonly places: readonly string[];
  readonly beginnings: ReadonlyMap<string, string>;
  readonly knownFrom: string;
}

/** The rows of a group in one line: see GROUP_ROWS. Days and lists of countries repeat, and pack best by themselves. */
function packed(rows: Row[], { places, beginnings, knownFrom }: Packing): string {
  const byDays = new Map<string, number[]>();
  for (const { alpha3 = '', from, known_since, not_before, to, certainty } of rows) {
    const days = [
      from,
      known_since && known_since !== knownFrom && `@${known_since}`,
      not_before && (not_before === beginnings.get(alpha3) ? '<' : `<${not_before}`),
      to && `>${to}`,
      CERTAINTY.get(certainty || 'recorded'),
    ];
    const key = days.map((day) => day || '').join('');
    byDays.set(key, [...(byDays.get(key) ?? []), places.indexOf(alpha3)]);
  }
  return [...byDays].map(([days, members]) => days + stepsOf(members)).join(' ');
}

/** The sources that rows have for themselves; the beginning, or -, is told where a country has several rows. */
function sourcesOf(rows: Row[], ofGroup: string): string[] {
  const bySource = new Map<string, string[]>();
  for (const { alpha3 = '', from = '', source: own, confidence } of rows) {
    const isUnchecked = confidence === 'unchecked';
    const source = isUnchecked ? `${own || ofGroup} (not checked against a page)` : own;
    if (!source) continue;
    const isOnly = rows.filter((row) => row.alpha3 === alpha3).length === 1;
    bySource.set(source, [
      ...(bySource.get(source) ?? []),
      isOnly ? alpha3 : alpha3 + (from || '-'),
    ]);
  }
  return [...bySource].map(([source, members]) => `${members.join(' ')}|${source}`);
}

/** Rising places as steps of letters. */
function stepsOf(rising: readonly number[]): string {
  return rising
    .map((place, i) => {
      const step = place - (rising[i - 1] ?? -1) - 1;
      const many = Math.floor(step / 26);
      return (
        (many > 0 ? String.fromCharCode(64 + many) : '') + String.fromCharCode(97 + (step % 26))
      );
    })
    .join('');
}

function beginningsOf(known: ReadonlySet<string>): Map<string, string> {
  return new Map(
    readCsv(BEGINNINGS).map(({ alpha3 = '', from = '' }) => {
      check(known.has(alpha3), BEGINNINGS, 'a code of countries.csv', alpha3);
      check(day(from) && from.length === 10, BEGINNINGS, `a day of ${alpha3}`, from);
      return [alpha3, from];
    }),
  );
}

/** The memberships of a group as its file has them, and the file. */
export function membershipsOf(code: string): { file: string; rows: Row[] } {
  const byYear = BY_YEAR.get(code);
  const file = byYear?.file ?? `${FOLDER}/${code.replaceAll('_', '-')}.csv`;
  const rows = readCsv(file);
  return { file, rows: byYear ? rows.flatMap((row) => spans(row, byYear.value)) : rows };
}

/** Spans of fiscal years with a value: fiscal year 27 began on 1 July 2026. */
function spans({ alpha3 = '', ...years }: Row, member: string): Row[] {
  const rows: Row[] = [];
  let before: string | undefined;
  for (const [year, value] of Object.entries(years)) {
    const start = `${yearOf(year) - 1}-07-01`;
    const open = rows.at(-1);
    if (value === member && before !== member) {
      // Before the first year of the table it is not known.
      const isFirst = before === undefined;
      rows.push({
        alpha3,
        from: isFirst ? '' : start,
        known_since: isFirst ? start : '',
        to: '',
      });
    } else if (value !== member && before === member && open) open.to = start;
    before = value;
  }
  return rows;
}

/** The year in which a fiscal year ends: 1989 for `fy89`, 2027 for `fy27`. */
function yearOf(fiscalYear: string): number {
  const end = Number(fiscalYear.slice(2));
  return end < 80 ? 2000 + end : 1900 + end;
}

interface Bounds {
  readonly known: ReadonlySet<string>;
  readonly beginnings: ReadonlyMap<string, string>;
  readonly began: string;
}

function checkRows(file: string, rows: Row[], { known, beginnings, began }: Bounds): void {
  const lastEnd = new Map<string, string>();
  const codes = rows.map(({ alpha3 = '' }) => alpha3);
  check(codes.join() === [...codes].sort().join(), file, 'rows in the order of alpha-3', '');
  for (const row of rows) {
    const { alpha3 = '', from = '', to = '', certainty = 'recorded' } = row;
    check(known.has(alpha3), file, 'a code of countries.csv', alpha3);
    for (const column of ['from', 'known_since', 'not_before', 'to']) {
      const text = row[column] ?? '';
      check(text === '' || day(text), file, `${alpha3}: ${column} as a day or a year`, text);
    }
    const bound = [beginnings.get(alpha3) ?? '', began].sort()[1] ?? '';
    const isBounded = from === '' || from >= bound.slice(0, from.length);
    check(isBounded, file, `${alpha3}: from on or after ${bound}`, from);
    check(
      from === '' || !(row.known_since || row.not_before),
      file,
      `${alpha3}: one of them`,
      from,
    );
    check(to === '' || from < to, file, `${alpha3}: to after from`, to);
    check(CERTAINTY.has(certainty), file, 'recorded, scheduled or contested', certainty);
    check(to !== '' || certainty === 'recorded', file, `${alpha3}: an end to be sure of`, to);
    const { confidence = '' } = row;
    check(CONFIDENCE.has(confidence), file, `${alpha3}: ${[...CONFIDENCE].join(', ')}`, confidence);
    const before = lastEnd.get(alpha3);
    check(before === undefined || (before !== '' && before <= from), file, 'no overlap', alpha3);
    lastEnd.set(alpha3, to);
  }
}

function day(text: string | undefined, orMonth = false): boolean {
  if (/^\d{4}$/.test(text ?? '')) return true;
  if (orMonth && /^\d{4}-\d{2}$/.test(text ?? '')) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text ?? '-');
}
