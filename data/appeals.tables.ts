// Packs data/appeals/*.csv into src/datasets/centralAsiaAppeals.table.ts: sections of tab-separated
// rows, the texts of sources once, referred to by their number.

import { cutOffAddresses } from '../scripts/data/address.js';
import { literal, readCsv, tableHeader } from '../scripts/data/table.js';
import { isIsoDate } from '../src/dates/isoDate.js';

type Row = Record<string, string>;

/** The columns of each section, in the order in which src/datasets/centralAsiaAppeals.ts reads them. */
const SECTIONS = {
  appeals:
    'id code name type_name countries start end years included_in_totals siblings related layers_known',
  versions:
    'appeal as_of original revised population affected in_need targeted expected_reach reached source note',
  layers: 'appeal name as_of requirement in_need targeted source note',
  parts: 'appeal country as_of requirement',
  observations: 'appeal as_of funding scope country lower_bound published_percent source note',
  statements:
    'subject measure text value low high low_inclusive high_inclusive unit modifier precision layer as_of published_on stated_by reported_by source modality',
  'not-attributed': 'country year as_of remainder source',
} as const;

const NUMBERS = new Set(
  'original revised population affected in_need targeted expected_reach reached requirement funding remainder published_percent value low high precision'.split(
    ' ',
  ),
);
/** Statements may lack a day; every other figure has one. */
const DAYS = new Set(['as_of', 'published_on', 'start', 'end']);

export function tables(): Record<string, string> {
  const names = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
  const paths = names.map((name) => `data/appeals/${name}.csv`);
  const sheets = new Map(names.map((name) => [name, readCsv(`data/appeals/${name}.csv`)]));
  const ids = new Set(sheets.get('appeals')?.map(({ id }) => id));
  const sources: string[] = [];
  const sections = names.map((name) => {
    const rows = sheets.get(name) ?? [];
    rows.forEach((row, index) => {
      check(name, row, `data/appeals/${name}.csv row ${index + 1}`, ids);
    });
    return rows
      .map((row) => {
        const columns = SECTIONS[name].split(' ');
        return columns.map((column) => cell(row, column, sources)).join('\t');
      })
      .join('\n');
  });
  const text = [sources.join('\n'), ...sections].join('\n\n');
  return {
    'src/datasets/centralAsiaAppeals.table.ts': `${tableHeader(paths)}
/** Sources, then ${names.join(', ')}: sections of tab-separated rows, divided by an empty line. */
export const CENTRAL_ASIA_APPEALS = ${literal(text)};
`,
  };
}

function cell(row: Row, column: string, sources: string[]): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  if (column === 'source') {
    if (!sources.includes(value)) sources.push(value);
    return String(sources.indexOf(value));
  }
  if (column === 'code' && value === row.id) return '='; // most ids are the code
  return value;
}

function check(section: string, row: Row, where: string, ids: Set<string | undefined>): void {
  const fail = (what: string): never => {
    throw new Error(`${where}: ${what}`);
  };
  if (!row.source) fail('expected a source');
  if (section !== 'appeals' && section !== 'statements' && !row.as_of) fail('expected an as_of');
  const appeal = row.appeal ?? row.subject ?? row.id;
  if (section !== 'not-attributed' && !ids.has(appeal)) {
    fail(`expected an id of appeals.csv, received "${appeal}"`);
  }
  const [cutOff] = cutOffAddresses(row.source ?? '');
  if (cutOff !== undefined) fail(`source: expected a whole address, received "${cutOff}"`);
  for (const [column, value] of Object.entries(row)) {
    if (/[\t\n]/.test(value)) fail(`${column}: expected no tab and no new line`);
    if (NUMBERS.has(column) && value !== '' && !Number.isFinite(Number(value))) {
      fail(`${column}: expected a number, received "${value}"`);
    }
    if (DAYS.has(column) && value !== '' && !isIsoDate(value)) {
      fail(`${column}: expected a day as YYYY-MM-DD, received "${value}"`);
    }
    if (column === 'currency' && value !== 'USD') fail(`expected USD, received "${value}"`);
    const isCount = section === 'versions' || section === 'layers';
    if (isCount && column === 'unit' && value !== '' && value !== 'people') {
      fail(`unit: expected people, the only unit that the table holds, received "${value}"`);
    }
  }
}
