import type { IsoDate, Period } from '../../dates/isoDate.js';
import type { HdxListedPlan } from '../../formats/hdx/parsePlans.js';
import type { HdxPlan, HdxRequirement } from '../../formats/hdx/parseRequirements.js';
import type { Money } from '../../money/money.js';

/** HDX's two files as their readers return them, ready for the bridge. */
export interface DecodedPlans {
  readonly requirements: readonly HdxRequirement[];
  readonly plans: readonly HdxListedPlan[];
}

/** Reads the table that `data/plans.tables.ts` writes. */
export function decodePlans(table: string): DecodedPlans {
  const [types = '', ...lines] = table.split('\n');
  const typeNames = types.split('|');
  const requirements: HdxRequirement[] = [];
  const plans: HdxListedPlan[] = [];
  let year = '';
  for (const line of lines) {
    if (line.length === 4) {
      year = line;
      continue;
    }
    const { listed, rows } = decodePlan(line, year, typeNames);
    if (listed !== null) plans.push(listed);
    requirements.push(...rows);
  }
  return { requirements, plans };
}

function decodePlan(
  line: string,
  year: string,
  typeNames: readonly string[],
): { readonly listed: HdxListedPlan | null; readonly rows: readonly HdxRequirement[] } {
  const [code = '', id = '', name = '', type, locations = '', days, ...cells] = line.split('\t');
  const [original = '', revised = '', rows = ''] = cells;
  const typeName = typeNames[Number(type)] ?? '';
  const countries = locations === '' ? [] : locations.split(' ');
  const plan: HdxPlan = {
    id,
    name: name.replaceAll('~', year).replace('^', typeName),
    // One letter: the code is made as most are, of the letter, the country and the year.
    code: code.length === 1 ? `${code}${locations}${year.slice(2)}` : code || null,
    typeId: null,
    typeName,
    period: periodOf(days, year),
  };
  const listed: HdxListedPlan = {
    versionId: '',
    code: plan.code,
    name: plan.name,
    categories: [typeName],
    period: plan.period,
    locations: countries,
    years: [year],
    originalRequirement: dollarsOf(original === '' ? revised : original),
    revisedRequirement: dollarsOf(revised),
  };
  return {
    listed: original === '!' ? null : listed,
    rows:
      rows === ''
        ? []
        : rows.split(' ').map((row) => {
            const [country, asked = '', funding = ''] = row.split(':');
            const requirement = dollarsOf(asked === '' ? revised : asked);
            const given = dollarsOf(funding);
            return {
              country: country || locations,
              year,
              plan,
              cluster: null,
              requirement,
              funding: given,
              publishedPercent: printedPercent(given, requirement, countries.length < 2),
            };
          }),
  };
}

/** No days: the year from its first to its last. */
function periodOf(days: string | undefined, year: string): Period {
  if (!days) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const [start = '', end = ''] = days.split(' ');
  return { start: start as IsoDate, end: end as IsoDate };
}

export function dollarsOf(cell: string): Money<'USD'> | null {
  return /^-?\d+$/.test(cell) ? { amount: Number(cell), currency: 'USD' } : null;
}

/**
 * The percentage that HDX prints: a whole number. That of a plan for one country is rounded twice, since
 * FTS's own has two decimals, and FTS writes 0 if nothing is asked.
 */
function printedPercent(
  funding: Money | null,
  requirement: Money | null,
  isWhole: boolean,
): number | null {
  if (funding === null || requirement === null) return null;
  if (requirement.amount === 0) return isWhole ? 0 : null;
  const share = (funding.amount * 100) / requirement.amount;
  return Math.floor((isWhole ? Math.floor(share * 100 + 0.5) / 100 : share) + 0.5);
}
