import type {
  hdxClusterColumns,
  hdxCovidColumns,
  hdxFlowColumns,
  hdxRequirementsColumns,
} from './columns.js';

// The HXL tags of HDX's FTS files, as of OCHA's script of 2026 and of the files of February and April 2026.

type FlowColumn = (typeof hdxFlowColumns)[number];
type RequirementsColumn =
  | (typeof hdxRequirementsColumns)[number]
  | (typeof hdxClusterColumns)[number]
  | (typeof hdxCovidColumns)[number];

export const FLOW_TAGS: { readonly [column in FlowColumn]: string } = {
  date: '#date',
  budgetYear: '#date+year+budget',
  description: '#description+notes',
  amountUSD: '#value+funding+total+usd',
  srcOrganization: '#org+name+funder',
  srcOrganizationTypes: '#org+type+funder+list',
  srcLocations: '#country+iso3+funder+list',
  srcUsageYearStart: '#date+year+start+funder',
  srcUsageYearEnd: '#date+year+end+funder',
  destPlan: '#activity+appeal+name',
  destPlanCode: '#activity+appeal+id+external',
  destPlanId: '#activity+appeal+id+fts_internal',
  destOrganization: '#org+name+impl',
  destOrganizationTypes: '#org+type+impl+list',
  destGlobalClusters: '#sector+cluster+name+list',
  destLocations: '#country+iso3+impl+list',
  destProject: '#activity+project+name',
  destProjectCode: '#activity+project+code',
  destEmergency: '#crisis+name',
  destUsageYearStart: '#date+year+start+impl',
  destUsageYearEnd: '#date+year+end+impl',
  contributionType: '#financial+contribution+type',
  flowType: '#financial+contribution+type', // the tag of two columns, in this order
  method: '#financial+method',
  boundary: '#financial+direction',
  onBoundary: '#financial+direction+type',
  status: '#status+text',
  firstReportedDate: '#date+reported',
  decisionDate: '#date+decision',
  keywords: '#description+keywords',
  originalAmount: '#value+funding+total',
  originalCurrency: '#value+funding+total+currency',
  exchangeRate: '#financial+fx',
  id: '#activity+id+fts_internal',
  refCode: '#activity+code',
  createdAt: '#date+created',
  updatedAt: '#date+updated',
};

export const REQUIREMENTS_TAGS: { readonly [column in RequirementsColumn]: string } = {
  countryCode: '#country+code',
  id: '#activity+appeal+id+fts_internal',
  name: '#activity+appeal+name',
  code: '#activity+appeal+id+external',
  typeId: '#activity+appeal+type+id+fts_internal',
  typeName: '#activity+appeal+type+name',
  startDate: '#date+start',
  endDate: '#date+end',
  year: '#date+year',
  clusterCode: '#sector+cluster+code',
  cluster: '#sector+cluster+name',
  requirements: '#value+funding+required+usd',
  funding: '#value+funding+total+usd',
  percentFunded: '#value+funding+pct',
  covidFunding: '#value+funding+covid+usd',
  covidPercentageOfFunding: '#value+funding+covid+pct',
};

export const PLAN_TAGS = {
  code: '#response+code',
  internalId: '#meta+id',
  startDate: '#date+start',
  endDate: '#date+end',
  planVersion: '#response+name',
  categories: '#response+type+list',
  locations: '#country+code+list',
  years: '#date+year+list',
  origRequirements: '#value+requirements+orig+c_usd',
  revisedRequirements: '#value+requirements+revised+c_usd',
} as const;

/** The tags of needs, as of the configuration of OCHA's script hdx-scraper-hno of 2025. */
export const NEED_TAGS = {
  'Country ISO3': '#country+code',
  'Admin 1 PCode': '#adm1+code',
  'Admin 1 Name': '#adm1+name',
  'Admin 2 PCode': '#adm2+code',
  'Admin 2 Name': '#adm2+name',
  'Admin 3 PCode': '#adm3+code',
  'Admin 3 Name': '#adm3+name',
  Description: '#sector+description',
  Cluster: '#sector+cluster+code',
  Category: '#category',
  Population: '#population',
  'In Need': '#inneed',
  Targeted: '#targeted',
  Affected: '#affected',
  Reached: '#reached',
  Info: '#meta+info',
} as const;
