import { readdirSync, readFileSync } from 'node:fs';
import { readCsv } from '../data/table.js';

type Row = Record<string, string>;

/** A fact whose day is known before it comes. */
export interface DatedFact {
  /** Where it is written. */
  readonly table: string;
  readonly what: string;
  /** The day, or the month or year, on which it changes. */
  readonly on: string;
  /** The day on which somebody last looked at it. */
  readonly lookedAt: string;
}

const REGISTER = 'data/how-current.csv';

export function register(): readonly Row[] {
  return readCsv(REGISTER);
}

/** The days on which figures of a table hold, from the first to the last, as its column as_of says. */
function asOfOf(path: string): string {
  const days = filesOf(path).flatMap((file) =>
    readCsv(file).flatMap(({ as_of: day }) => day || []),
  );
  if (path.startsWith('data/plans/')) {
    days.push(JSON.parse(readFileSync('data/plans/source.json', 'utf8')).asOf);
  }
  const [first] = [...new Set(days)].sort();
  const last = days.sort().at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? last : `${first} to ${last}`;
}

/** The files that a path with a star means. */
function filesOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const [before = '', after = ''] = path.slice(folder.length + 1).split('*');
  if (!path.includes('*')) return path.endsWith('.csv') ? [path] : [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => `${folder}/${name}`);
}

/** Tables of data/ that no row of the register names. */
export function unregistered(): string[] {
  const named = new Set(register().flatMap(({ table = '' }) => [table, ...filesOf(table)]));
  const tables = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return tables(path);
      return path.endsWith('.csv') ? [path] : [];
    });
  return tables('data').filter((path) => !named.has(path));
}

/** Every dated fact: those of the register, and the members of groups that are to enter or to leave. */
export function datedFacts(): DatedFact[] {
  const ofRegister = register().flatMap(
    ({ table = '', next_change: what = '', next_on: on, looked_at: lookedAt = '' }) =>
      on ? [{ table, what, on, lookedAt }] : [],
  );
  const lookedAt = new Map(register().map((row) => [row.table ?? '', row.looked_at ?? '']));
  const groups = readdirSync('data/groups').flatMap((name) => {
    const table = `data/groups/${name}`;
    const looked = lookedAt.get(table) ?? lookedAt.get('data/groups/*.csv') ?? '';
    return readCsv(table).flatMap(({ alpha3 = '', from = '', to = '', certainty = '' }) =>
      [from, to]
        .filter((on) => on !== '' && (certainty === 'scheduled' || certainty === 'contested'))
        // What was past when somebody looked, and is still open, is told by its certainty.
        .filter((on) => on > '2026')
        .map((on) => {
          const what = `${alpha3} ${on === from ? 'enters' : 'leaves'} (${certainty})`;
          return { table, what, on, lookedAt: looked };
        }),
    );
  });
  return [...ofRegister, ...groups].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Facts whose day has come and that nobody has looked at since. */
export function passedFacts(
  today: string,
  facts: readonly DatedFact[] = datedFacts(),
): DatedFact[] {
  return facts.filter(({ on, lookedAt }) => {
    const last = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-31` : on;
    return last <= today && lookedAt < last;
  });
}

/** The page `docs/how-current.md`. */
export function page(): string {
  const tables = register().map((row) => [
    row.what ?? '',
    `\`${row.table}\``,
    row.source ?? '',
    row.as_of || asOfOf(row.table ?? '') || '–',
    row.looked_at ?? '',
    [row.next_on, row.next_change].filter((cell) => cell).join(': ') || 'none known',
    row.confidence || '–',
  ]);
  const groups = readCsv('data/groups/groups.csv').map((row) => [
    row.name ?? '',
    `\`${row.group}\``,
    row.source ?? '',
    row.as_of ?? '',
    row.confidence || '–',
  ]);
  const facts = datedFacts().map(({ on, what, table, lookedAt }) => [
    on,
    what,
    `\`${table}\``,
    lookedAt,
  ]);
  return `<!-- Written by npm run current from data/how-current.csv and data/groups/. Edit those, not this. -->

# How current is this?

Data ages. For every table of the package: where it is from, for which day it holds, when somebody last looked whether it
still does, and what is known to change next. \`npm run current -- --check\` warns when the day of a fact below has come and
nobody has looked since.

${tableOf(['what', 'table', 'source', 'as of', 'looked at', 'next known change', 'confidence'], tables)}

## Groups of countries

${tableOf(['group', 'code', 'source', 'as of', 'confidence'], groups)}

## Facts with a day to come

A fact that was due and about which no decision was found keeps its place here: the lists call it \`contested\` or
\`scheduled\`, and do not guess.

${tableOf(['day', 'what', 'table', 'looked at'], facts)}
`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
