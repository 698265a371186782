// Columns of HDX's FTS files, in their order, as of the files of 2021 to 2026.

/** Columns of `fts_incoming_funding_*`, `fts_internal_funding_*` and `fts_outgoing_funding_*`. */
export const hdxFlowColumns = [
  'date',
  'budgetYear',
  'description',
  'amountUSD',
  'srcOrganization',
  'srcOrganizationTypes',
  'srcLocations',
  'srcUsageYearStart',
  'srcUsageYearEnd',
  'destPlan',
  'destPlanCode',
  'destPlanId',
  'destOrganization',
  'destOrganizationTypes',
  'destGlobalClusters',
  'destLocations',
  'destProject',
  'destProjectCode',
  'destEmergency',
  'destUsageYearStart',
  'destUsageYearEnd',
  'contributionType',
  'flowType',
  'method',
  'boundary',
  'onBoundary',
  'status',
  'firstReportedDate',
  'decisionDate',
  'keywords',
  'originalAmount',
  'originalCurrency',
  'exchangeRate',
  'id',
  'refCode',
  'createdAt',
  'updatedAt',
] as const;

/** Columns of `fts_requirements_funding_{country}`. */
export const hdxRequirementsColumns = [
  'countryCode',
  'id',
  'name',
  'code',
  'typeId',
  'typeName',
  'startDate',
  'endDate',
  'year',
  'requirements',
  'funding',
  'percentFunded',
] as const;

/** Columns of `fts_requirements_funding_cluster_*` and `fts_requirements_funding_globalcluster_*`. */
export const hdxClusterColumns = [
  'countryCode',
  'id',
  'name',
  'code',
  'startDate',
  'endDate',
  'year',
  'clusterCode',
  'cluster',
  'requirements',
  'funding',
  'percentFunded',
] as const;

/** Columns of `fts_requirements_funding_covid_*`, published for 2020 and 2021. */
export const hdxCovidColumns = [
  'countryCode',
  'id',
  'name',
  'code',
  'typeId',
  'typeName',
  'startDate',
  'endDate',
  'year',
  'requirements',
  'funding',
  'covidFunding',
  'covidPercentageOfFunding',
] as const;

/**
 * A row as it is in a file of HDX: every cell a text, an empty one where there is no value, the
 * columns in the file's order.
 */
export type HdxRow<Column extends string> = { readonly [column in Column]: string };

/** A row of HDX's files of flows. */
export type HdxFlowRow = HdxRow<(typeof hdxFlowColumns)[number]>;
/** A row of HDX's files of requirements and funding. */
export type HdxRequirementsRow = HdxRow<(typeof hdxRequirementsColumns)[number]>;
/** A row of HDX's files of requirements and funding by cluster. */
export type HdxClusterRow = HdxRow<(typeof hdxClusterColumns)[number]>;
/** A row of HDX's files of the part of funding that was for COVID-19. */
export type HdxCovidRow = HdxRow<(typeof hdxCovidColumns)[number]>;
