import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of a CSV file, by column name. */
type Row = Record<string, string>;

/** What HDX's two files hold, figure by figure, as data/plans/ keeps it. All cells are as published. */
export interface PlanFiles {
  /** The list of plans, or a plan of the rows that the list lacks (then without `version_id`). */
  readonly plans: readonly Row[];
  /** What each plan asks and received in a country and year. */
  readonly rows: readonly Row[];
  /** What FTS attributes to no plan, by country and year. */
  readonly notSpecified: readonly Row[];
}

export const PLAN_COLUMNS =
  'code,id,version_id,name,type_id,type_name,categories,locations,start,end,years,original,revised'.split(
    ',',
  );
export const ROW_COLUMNS = 'id,country,year,requirements,funding'.split(',');
export const NOT_SPECIFIED_COLUMNS = 'country,year,funding'.split(',');

/** Reads HDX's downloads. The list may be missing: then the plans are those of the rows. */
export function readHdxFiles(requirements: readonly Row[], list: readonly Row[]): PlanFiles {
  const ofPlans = requirements.filter(({ id }) => id !== '');
  const byCode = new Map<string, Row>();
  for (const row of ofPlans) if (!byCode.has(planKey(row))) byCode.set(planKey(row), row);
  const times = new Map<string, number>();
  for (const plan of list) times.set(planKey(plan), (times.get(planKey(plan)) ?? 0) + 1);
  const listed = list.map((plan) => {
    const key = planKey(plan);
    const row = times.get(key) === 1 ? byCode.get(key) : undefined;
    byCode.delete(key);
    return {
      code: plan.code ?? '',
      id: row?.id ?? '',
      version_id: plan.internalId ?? '',
      name: plan.planVersion ?? '',
      type_id: row?.typeId ?? '',
      type_name: row?.typeName ?? '',
      categories: cells(plan.categories).join('|'),
      locations: cells(plan.locations).join(' '),
      start: plan.startDate ?? '',
      end: plan.endDate ?? '',
      years: cells(plan.years).join(' '),
      original: plan.origRequirements ?? '',
      revised: plan.revisedRequirements ?? '',
    };
  });
  const unlisted = [...byCode.values()].map((row) => ({
    code: row.code ?? '',
    id: row.id ?? '',
    version_id: '',
    name: row.name ?? '',
    type_id: row.typeId ?? '',
    type_name: row.typeName ?? '',
    categories: '',
    locations: '',
    start: row.startDate ?? '',
    end: row.endDate ?? '',
    years: '',
    original: '',
    revised: '',
  }));
  return {
    plans: [...listed, ...unlisted].sort(byYearThenCode),
    rows: ofPlans
      .map(({ id = '', countryCode = '', year = '', requirements: asked = '', funding = '' }) => ({
        id,
        country: countryCode,
        year,
        requirements: asked,
        funding,
      }))
      .sort(
        (a, b) => compare(a.year, b.year) || compare(a.id, b.id) || compare(a.country, b.country),
      ),
    notSpecified: requirements
      .filter(({ id }) => id === '')
      .map(({ countryCode = '', year = '', funding = '' }) => ({
        country: countryCode,
        year,
        funding,
      }))
      .sort((a, b) => compare(a.country, b.country) || compare(a.year, b.year)),
  };
}

/** A plan is known by its code, and without one by its name and days, as in the bridge of `aidkit/hdx`. */
function planKey(row: Row): string {
  return row.code || [row.name ?? row.planVersion, row.startDate, row.endDate].join('|');
}

function cells(text = ''): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function byYearThenCode(a: Row, b: Row): number {
  const year = (plan: Row) => plan.years || plan.start || '';
  return (
    compare(year(a).slice(0, 4), year(b).slice(0, 4)) ||
    compare(a.code ?? '', b.code ?? '') ||
    compare(a.version_id ?? '', b.version_id ?? '')
  );
}

function compare(a: string, b: string): number {
  const numeric = Number(a) - Number(b);
  if (a !== '' && b !== '' && Number.isFinite(numeric)) return numeric;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of a CSV file of HDX, without the line of HXL tags that some have. */
export function readHdxCsv(path: string): Row[] {
  const rows: Row[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  return rows.filter((row) => !Object.values(row)[0]?.startsWith('#'));
}

/** A CSV file with a comment at its head. */
export function toCsv(columns: readonly string[], rows: readonly Row[], head: string): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${head}${columns.join(',')}\n${lines.join('\n')}\n`;
}
