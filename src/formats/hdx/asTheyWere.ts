import { amount } from './cells.js';
import type { HdxClusterRow, HdxRequirementsRow } from './columns.js';
import type { HdxAppeal, HdxRowsOptions } from './inputs.js';
import type { HdxRequirement } from './parseRequirements.js';

// Rows that were read from a file, written as they stood in it.

/** Whether the writer was given rows that were read, and not appeals. */
export function areRows(
  list: readonly HdxAppeal[] | readonly HdxRequirement[],
): list is readonly HdxRequirement[] {
  if (!Array.isArray(list) || list.length === 0) return false;
  return Array.from<unknown>(list).every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      typeof (one as HdxRequirement).country === 'string' &&
      typeof (one as HdxRequirement).year === 'string' &&
      'plan' in one,
  );
}

/** The rows of the country and the years that are wanted, in their order. */
export function rowsAsked(
  rows: readonly HdxRequirement[],
  { country, years }: HdxRowsOptions,
): readonly HdxRequirement[] {
  return rows.filter(
    (row) =>
      (country === undefined || row.country === country) &&
      (years === undefined || years.includes(row.year)),
  );
}

/** A row of a plan, or "Not specified". */
export function requirementsRow(row: HdxRequirement): HdxRequirementsRow {
  const { plan } = row;
  return {
    countryCode: row.country,
    id: plan?.id ?? '',
    name: plan?.name ?? 'Not specified',
    code: plan?.code ?? '',
    typeId: plan?.typeId ?? '',
    typeName: plan?.typeName ?? '',
    startDate: plan?.period?.start ?? '',
    endDate: plan?.period?.end ?? '',
    ...figures(row),
  };
}

/** A row of a cluster. */
export function clusterRow(row: HdxRequirement): HdxClusterRow {
  const { plan, cluster } = row;
  const { year, ...money } = figures(row);
  return {
    countryCode: row.country,
    id: plan?.id ?? '',
    name: plan?.name ?? 'Not specified',
    code: plan?.code ?? '',
    startDate: plan?.period?.start ?? '',
    endDate: plan?.period?.end ?? '',
    year,
    clusterCode: cluster?.id ?? '',
    cluster: cluster?.name ?? '',
    ...money,
  };
}

function figures({ year, requirement, funding, publishedPercent }: HdxRequirement) {
  return {
    year,
    requirements: amount(requirement),
    funding: amount(funding),
    percentFunded: publishedPercent === null ? '' : String(publishedPercent),
  };
}
