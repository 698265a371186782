// npm run plans:diff -- REQUIREMENTS.csv [LIST.csv]: what a newer download of HDX's files changes, as a table.
// With --write --as-of YYYY-MM-DD it becomes data/plans/; then npm run data writes the tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCsv } from './data/table.js';
import { count, table } from './demo/table.js';
import {
  NOT_SPECIFIED_COLUMNS,
  PLAN_COLUMNS,
  type PlanFiles,
  ROW_COLUMNS,
  readHdxCsv,
  readHdxFiles,
  toCsv,
} from './plans/hdxFiles.js';
import { type PlanChange, planChanges } from './plans/planChanges.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, 'as-of': { type: 'string' } },
});
const files = positionals.map(readHdxCsv);
const requirements = files.find(([first]) => first !== undefined && 'countryCode' in first);
const list = files.find(([first]) => first !== undefined && 'planVersion' in first);
if (requirements === undefined) {
  console.error(
    'plans: expected fts_requirements_funding_global.csv, and humanitarian-response-plans.csv if there is one',
  );
  process.exit(1);
}
const after = readHdxFiles(requirements, list ?? []);
const before: PlanFiles = {
  plans: readCsv('data/plans/plans.csv'),
  rows: readCsv('data/plans/rows.csv'),
  notSpecified: readCsv('data/plans/not-specified.csv'),
};
const changes = planChanges(before, list === undefined ? { ...after, plans: before.plans } : after);
console.log(changes.length === 0 ? 'Nothing has changed.' : changesTable(changes));
if (values.write) {
  const asOf = values['as-of'];
  if (list === undefined || asOf === undefined || !/^\d{4}-\d\d-\d\d$/.test(asOf)) {
    throw new Error('plans: --write needs both files and --as-of YYYY-MM-DD');
  }
  const head = (what: string) =>
    `# ${what}\n# UN OCHA FTS by way of HDX, CC BY-IGO, files as of ${asOf}. Written by npm run plans:diff.\n`;
  write(
    'plans',
    PLAN_COLUMNS,
    after.plans,
    head("HDX's list of plans, and plans of the rows that it lacks"),
  );
  write(
    'rows',
    ROW_COLUMNS,
    after.rows,
    head('What each plan asks and received, by country and year'),
  );
  write(
    'not-specified',
    NOT_SPECIFIED_COLUMNS,
    after.notSpecified,
    head("A country's total of a year less the parts of its plans: a remainder"),
  );
  const info = 'data/plans/source.json';
  const source = JSON.parse(readFileSync(info, 'utf8'));
  writeFileSync(info, `${JSON.stringify({ ...source, asOf }, null, 2)}\n`);
}

function write(
  name: string,
  columns: readonly string[],
  rows: readonly Record<string, string>[],
  head: string,
): void {
  writeFileSync(`data/plans/${name}.csv`, toCsv(columns, rows, head));
}

function changesTable(list: readonly PlanChange[]): string {
  const cell = (text: string | null) =>
    text === null ? '–' : /^-?\d{4,}$/.test(text) ? count(Number(text)) : text.slice(0, 60);
  const difference = ({ before: old, after: now }: PlanChange) =>
    old && now && Number.isFinite(Number(old)) && Number.isFinite(Number(now))
      ? count(Number(now) - Number(old))
      : '';
  const rows = list.map((change) => [
    change.what,
    change.country,
    change.year,
    change.field,
    cell(change.before),
    cell(change.after),
    difference(change),
  ]);
  return table(['plan', 'country', 'year', 'figure', 'before', 'after', 'difference'], rows);
}
