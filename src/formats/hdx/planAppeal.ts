import type { Appeal, AppealVersion } from '../../appeals/appeal.js';
import { appealTypeOf } from '../../appeals/appealType.js';
import type { IsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import type { HdxListedPlan } from './parsePlans.js';
import type { HdxRequirement } from './parseRequirements.js';

/** The day and the source of the files. */
export interface Provenance {
  readonly asOf: IsoDate;
  readonly source: string;
}

/**
 * The appeal of a plan's rows and, if the list has it, of its entry there. Null if no days are told. A plan whose name
 * is an empty cell is called by its code.
 */
export function planAppeal(
  rows: readonly HdxRequirement[],
  listed: HdxListedPlan | null,
  provenance: Provenance,
): Appeal<'USD'> | null {
  const [first] = rows;
  const plan = first?.plan ?? null;
  const period = listed?.period ?? plan?.period ?? null;
  if (first === undefined || plan === null || period === null) return null;
  const typeName = plan.typeName ?? typeNameOf(listed);
  const countries = countriesOf(rows, listed);
  const latest = rowsOfLatestYear(rows);
  const whole = isWhole(rows, listed, typeName);
  return {
    ...base(plan.id, plan.code, plan.name || listed?.name || plan.code || plan.id, typeName),
    countries,
    period,
    years: [...new Set([...(listed?.years ?? []), ...rows.map(({ year }) => year)])].sort(),
    versions: whole
      ? versionsOfWhole(latest[0]?.requirement ?? null, listed, provenance)
      : [version(listed, listed?.revisedRequirement ?? null, provenance)],
    parts: whole
      ? []
      : latest.map(({ country, requirement }) => ({ country, asOf: provenance.asOf, requirement })),
  };
}

/** The appeal of a plan that has no row: nobody tells its funding. Its id is its code. */
export function listedAppeal(plan: HdxListedPlan, provenance: Provenance): Appeal<'USD'> | null {
  const { code, name, period, locations, years } = plan;
  if (period === null) return null;
  return {
    ...base(code ?? name, code, name || (code ?? name), typeNameOf(plan)),
    countries: locations,
    period,
    years,
    versions: [version(plan, plan.revisedRequirement, provenance)],
    parts: [],
  };
}

/**
 * Whether the row is the plan and not its part in one country. The list tells; without it several rows of
 * one year are parts, and so is the only row of a regional plan.
 */
export function isWhole(
  rows: readonly HdxRequirement[],
  listed: HdxListedPlan | null,
  typeName: string,
): boolean {
  const countries = new Set(rows.map(({ country }) => country));
  if (countries.size !== 1) return false;
  const places = listed?.locations ?? [];
  if (places.length > 0) return places.length === 1 && countries.has(places[0] as string);
  return appealTypeOf(typeName) !== 'regional-response-plan';
}

/** A plan that counts for several years has the same figures in the rows of each. */
export function rowsOfLatestYear(rows: readonly HdxRequirement[]): readonly HdxRequirement[] {
  const latest = new Map<string, HdxRequirement>();
  for (const row of rows) {
    const known = latest.get(row.country);
    if (known === undefined || row.year > known.year) latest.set(row.country, row);
  }
  return [...latest.values()];
}

function base(id: string, code: string | null, name: string, typeName: string) {
  return {
    id,
    code,
    name,
    type: appealTypeOf(typeName) ?? ('other' as const),
    typeName: typeName === '' ? 'Not specified' : typeName,
    includedInTotals: null, // neither file says it
    layers: [],
    layersKnown: false,
    clusters: [],
    siblings: [],
  };
}

/** Costing methods and languages are categories of the list too. */
function typeNameOf(listed: HdxListedPlan | null): string {
  return listed?.categories.find((name) => appealTypeOf(name) !== undefined) ?? '';
}

function countriesOf(
  rows: readonly HdxRequirement[],
  listed: HdxListedPlan | null,
): readonly string[] {
  return [...new Set([...(listed?.locations ?? []), ...rows.map(({ country }) => country)])];
}

/**
 * While a plan runs, list and row may state different requirements on one day. Both are kept; the one of the
 * row is the last, since HDX divides by it.
 */
function versionsOfWhole(
  requirement: Money<'USD'> | null,
  listed: HdxListedPlan | null,
  provenance: Provenance,
): readonly AppealVersion<'USD'>[] {
  const inList = listed?.revisedRequirement ?? null;
  if (inList === null || requirement === null || inList.amount === requirement.amount) {
    return [version(listed, requirement ?? inList, provenance)];
  }
  return [
    { ...version(listed, inList, provenance), note: 'as in the list of plans' },
    { ...version(listed, requirement, provenance), note: 'as in the row of the country' },
  ];
}

function version(
  listed: HdxListedPlan | null,
  revisedRequirement: Money<'USD'> | null,
  { asOf, source }: Provenance,
): AppealVersion<'USD'> {
  const original = listed?.originalRequirement ?? null;
  return {
    asOf,
    // FTS writes 0 for an original requirement that was not entered.
    originalRequirement: original?.amount === 0 ? null : original,
    revisedRequirement,
    source,
  };
}
