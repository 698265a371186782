// Packs data/plans/*.csv into src/datasets/plans/*.table.ts. What can be computed is not stored: percentages,
// sums, and what most plans have in common (the requirement of a plan's only row is that of the list).

import { readFileSync } from 'node:fs';
import { literal, readCsv, tableHeader } from '../scripts/data/table.js';
import { isIsoDate } from '../src/dates/isoDate.js';

type Row = Record<string, string>;

const FOLDER = 'data/plans/';
const [PLANS, ROWS, NOT_SPECIFIED, CASELOADS, SOURCE] = [
  'plans.csv',
  'rows.csv',
  'not-specified.csv',
  'caseloads.csv',
  'source.json',
].map((name) => FOLDER + name) as [string, string, string, string, string];

export function tables(): Record<string, string> {
  const plans = readCsv(PLANS);
  const rows = readCsv(ROWS);
  check(plans, rows);
  const source = readFileSync(new URL(`../${SOURCE}`, import.meta.url), 'utf8').trim();
  return {
    'src/datasets/plans/source.table.ts': `${tableHeader([SOURCE])}
/** The day of HDX's files, who published them and under which licence. */
export const PLANS_SOURCE = ${source.replace(/"(\w+)":/g, '$1:').replace(/"/g, "'")} as const;
`,
    'src/datasets/plans/plans.table.ts': `${tableHeader([PLANS, ROWS])}
/**
 * The names of types; then for each year a line with the year, and a plan a line, tab-separated: code, FTS id,
 * name, type, countries, days, original and revised requirement, rows. decode.ts says what a short cell means.
 */
export const HUMANITARIAN_PLANS = ${literal(packPlans(plans, rows))};
`,
    'src/datasets/plans/caseloads.table.ts': `${tableHeader([CASELOADS])}
/** A line a plan: code, day, source, population, affected, in need, targeted, expected reach, name of the caseload. */
export const PLAN_CASELOADS = ${literal(packCaseloads(plans))};
`,
    'src/datasets/plans/notAttributed.table.ts': `${tableHeader([NOT_SPECIFIED])}
/** A country a line: its code, then year and amount; a year is left out where it follows the one before. */
export const NOT_ATTRIBUTED_TO_PLANS = ${literal(packNotSpecified())};

/** Their number, known before they are decoded. */
export const NOT_ATTRIBUTED_COUNT = ${readCsv(NOT_SPECIFIED).length};
`,
  };
}

function packPlans(plans: readonly Row[], rows: readonly Row[]): string {
  const ofPlan = new Map<string, Row[]>();
  for (const row of rows) ofPlan.set(row.id ?? '', [...(ofPlan.get(row.id ?? '') ?? []), row]);
  const types = [...new Set(plans.map(typeOf))].sort();
  let section = '';
  const lines = plans.flatMap((plan) => {
    const own = ofPlan.get(plan.id ?? '') ?? [];
    const type = typeOf(plan);
    const { code = '', start = '', end = '', locations = '', name = '', version_id: listed } = plan;
    const year = plan.years || own[0]?.year || '';
    if (!/^\d{4}$/.test(year)) throw new Error(`${PLANS}: ${code || name} counts for "${year}"`);
    const line = [
      code.length === 6 && code === `${code[0]}${locations}${year.slice(2)}` ? code[0] : code,
      plan.id,
      name.replaceAll(year, '~').replace(type, '^'),
      types.indexOf(type),
      locations,
      start === `${year}-01-01` && end === `${year}-12-31` ? '' : `${start} ${end}`,
      listed === '' ? '!' : plan.original === plan.revised ? '' : plan.original || '-',
      plan.revised || '-',
      packRows(plan, own),
    ].join('\t');
    if (year === section) return [line];
    section = year;
    return [year, line];
  });
  return `${types.join('|')}\n${lines.join('\n')}`;
}

/** Country and requirement are left out where the plan says them. */
function packRows({ locations = '', revised = '', years = '' }: Row, rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const asked =
        row.requirements === revised && rows.length === 1 ? '' : row.requirements || '-';
      const place = row.country === locations ? '' : row.country;
      if (years !== '' && row.year !== years) throw new Error(`${ROWS}: ${row.id} in ${row.year}`);
      return [place, asked, row.funding || '-'].join(':');
    })
    .join(' ');
}

function typeOf({ type_name = '', categories = '' }: Row): string {
  const own = categories.split('|').filter((name) => !/^(cluster|sector|[a-z]{2})$/.test(name));
  return type_name || own[0] || '';
}

function packNotSpecified(): string {
  const byCountry = new Map<string, Row[]>();
  for (const row of readCsv(NOT_SPECIFIED)) {
    const { country = '', year = '', funding = '' } = row;
    if (!/^[A-Z]{3}$/.test(country) || !/^\d{4}$/.test(year) || !/^(-?\d+)?$/.test(funding)) {
      throw new Error(`${NOT_SPECIFIED}: expected country, year, amount: ${Object.values(row)}`);
    }
    byCountry.set(country, [...(byCountry.get(country) ?? []), row]);
  }
  return [...byCountry]
    .map(([country, rows]) => {
      let next = 0;
      const cells = rows.map(({ year = '', funding }) => {
        const jump = Number(year) === next ? '' : `${year}:`;
        next = Number(year) + 1;
        return jump + funding;
      });
      return [country, ...cells].join(' ');
    })
    .join('\n');
}

function packCaseloads(plans: readonly Row[]): string {
  const codes = new Set(plans.map(({ code }) => code));
  const columns =
    'code as_of source population affected in_need targeted expected_reach description'.split(' ');
  return readCsv(CASELOADS)
    .map((row) => {
      if (!codes.has(row.code ?? '')) throw new Error(`${CASELOADS}: no plan ${row.code}`);
      if (!isIsoDate(row.as_of ?? '') || !row.source) throw new Error(`${CASELOADS}: ${row.code}`);
      return columns.map((column) => row[column] ?? '').join('\t');
    })
    .join('\n');
}

function check(plans: readonly Row[], rows: readonly Row[]): void {
  const ids = new Set<string>();
  for (const plan of plans) {
    const where = `${PLANS}: ${plan.code || plan.name}`;
    if (plan.id && ids.has(plan.id)) throw new Error(`${where}: FTS id ${plan.id} twice`);
    if (plan.id) ids.add(plan.id);
    if (!isIsoDate(plan.start ?? '') || !isIsoDate(plan.end ?? ''))
      throw new Error(`${where}: days`);
    for (const amount of [plan.original, plan.revised]) {
      if (!/^\d*$/.test(amount ?? '')) throw new Error(`${where}: amount ${amount}`);
    }
    if (/[\t\n~^]/.test(plan.name ?? '')) throw new Error(`${where}: a sign that the table uses`);
  }
  for (const { id = '', requirements = '', funding = '' } of rows) {
    if (!ids.has(id)) throw new Error(`${ROWS}: no plan has the FTS id ${id}`);
    if (!/^\d*$/.test(requirements) || !/^-?\d*$/.test(funding)) throw new Error(`${ROWS}: ${id}`);
  }
}
