import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { check, unique } from './check.js';

const FOLDER = 'data/groups';
const INDEX = `${FOLDER}/groups.csv`;
const INCOME = `${FOLDER}/wb-income.csv`;
const CERTAINTY = new Map([
  ['recorded', ''],
  ['scheduled', '~'],
  ['contested', '!'],
]);

type Row = Record<string, string>;

/** src/countries/group.table.ts, from the files of data/groups. */
export function groupTables(countries: Row[], areas: Row[]): Record<string, string> {
  const groups = readCsv(INDEX);
  const known = new Set(countries.map(({ alpha3 }) => alpha3 ?? ''));
  const rowSources: string[] = [];
  const files = new Set([INDEX, INCOME]);
  const packed = groups.map((group) => {
    const code = group.group ?? '';
    const file = `${FOLDER}/${code.replaceAll('_', '-')}.csv`;
    const isIncome = code.startsWith('wb_');
    const rows = isIncome ? incomeRows(code) : readCsv(file);
    if (!isIncome) files.add(file);
    checkRows(file, rows, known);
    check(day(group.as_of, true), INDEX, 'as_of: a day', group.as_of);
    check(group.source !== '', INDEX, `a source of ${code}`, group.source);
    const members = rows.map(({ alpha3, from, to, certainty, source }) => {
      if (source) rowSources.push([code, alpha3, source].join('|'));
      return alpha3 + (from ?? '') + (to ? `>${to}` : '') + CERTAINTY.get(certainty || 'recorded');
    });
    const { name, known_from, known_until } = group;
    const source = group.confidence ? `${group.source} (${group.confidence})` : group.source;
    return [code, name, group.as_of, known_from, known_until, source, members.join(' ')].join('|');
  });
  unique(
    INDEX,
    'group',
    groups.map(({ group }) => group ?? ''),
  );
  const codes = groups.map(({ group }) => group);
  const text = `${tableHeader([...files].sort())}
/** Codes of the groups beside the M49 areas. */
export type NamedGroup =${codes.map((code) => `\n  | '${code}'`).join('')};

/**
 * A line a group: code|name|as of|known from|known until|source|members. A member is an alpha-3 code,
 * from, > and to (the first day outside), each a day or a year; ~ for a scheduled end, ! for a contested.
 */
export const GROUP_ROWS = ${literal(packed.join('\n'))};

/** Sources of single memberships, where they have their own: group|alpha-3|source. */
export const ROW_SOURCES = ${literal(rowSources.join('\n'))};
`;
  check(!areas.some(({ code }) => codes.includes(code)), INDEX, 'no area code as a group', '');
  return { 'src/countries/group.table.ts': text };
}

/** Memberships of an income group: the change of a fiscal year is on 1 July. */
function incomeRows(code: string): Row[] {
  const group = code.slice('wb_'.length).replaceAll('_', '-');
  return readCsv(INCOME).flatMap(({ alpha3 = '', fy26, fy27 }) => {
    if (fy26 === group) return [{ alpha3, from: '', to: fy27 === group ? '' : '2026-07-01' }];
    return fy27 === group ? [{ alpha3, from: '2026-07-01', to: '' }] : [];
  });
}

function checkRows(file: string, rows: Row[], known: ReadonlySet<string>): void {
  const lastEnd = new Map<string, string>();
  for (const { alpha3 = '', from = '', to = '', certainty = 'recorded' } of rows) {
    check(known.has(alpha3), file, 'a code of countries.csv', alpha3);
    check(from === '' || day(from), file, `${alpha3}: from as a day or a year`, from);
    check(to === '' || day(to), file, `${alpha3}: to as a day or a year`, to);
    check(to === '' || from < to, file, `${alpha3}: to after from`, to);
    check(CERTAINTY.has(certainty), file, 'recorded, scheduled or contested', certainty);
    check(to !== '' || certainty === 'recorded', file, `${alpha3}: an end to be sure of`, to);
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
