import type { AppealCluster } from 'aidkit/appeals';
import { countryByCode, groupHistory } from 'aidkit/countries';
import { fundingCoverage } from 'aidkit/coverage';
import {
  articleClaims,
  articleFindings,
  awazaPoliticalDeclaration,
  awazaProgrammeOfAction,
  centralAsiaAppeals,
  earthquakeAfghanistan2025,
  focusAreas,
  hostCountryAgreementAlmaty,
  kazakhstanContributionsToAfghanistan,
  lldc3,
  unRegionalCentreCentralAsia,
} from 'aidkit/datasets';
import { type Flow, fundingSummary } from 'aidkit/funding';
import { money } from 'aidkit/money';
import { sdr2019, unsd2022 } from 'aidkit/progress';
import { intervals, parseQuantity } from 'aidkit/reported';
import type * as schemas from 'aidkit/schemas';
import { sdgGoal, sdgIndicator, sdgTarget } from 'aidkit/sdg';
import { parseUnSymbol } from 'aidkit/un-symbols';
import type * as z from 'zod';

/** The models that have a schema, by name, each with its type. */
export type Models = {
  [Name in keyof typeof schemas as Name extends `${infer Model}Schema`
    ? Model
    : never]: (typeof schemas)[Name] extends z.ZodType<infer T> ? T : never;
};

/** The first of a list that is as wanted. */
function first<T>(list: readonly T[], wanted: (item: T) => boolean = () => true): T {
  const found = list.find(wanted);
  if (found === undefined) throw new Error('no record of the package can serve as an example');
  return found;
}

function there<T>(value: T | null | undefined): T {
  return first([value], (one) => one !== null && one !== undefined) as T;
}

const { appeals, observations } = centralAsiaAppeals;
const edition = sdr2019;
const appeal = first(appeals, ({ layers, countries }) => layers.length > 0 && countries.length > 0);
const event = first(awazaProgrammeOfAction.events);
const { mandate } = unRegionalCentreCentralAsia;

// Of these no record ships with the package: the figures are made up.
const flowObject = { type: 'location', id: '114', name: 'Jordan', behavior: 'single' } as const;
const flow: Flow = {
  id: '215341',
  versionId: 3,
  amount: { amount: 250000, currency: 'USD' },
  status: 'paid',
  flowType: 'standard',
  newMoney: true,
  source: [
    { type: 'usageYear', id: '2020', name: '2020', behavior: 'single' },
    { type: 'organization', id: '2', name: 'A donor', behavior: 'single', code: 'AD' },
  ],
  destination: [flowObject],
  date: '2020-05-04',
  decisionDate: null,
  firstReportedDate: '2020-05-06',
  createdAt: null,
  updatedAt: null,
  budgetYear: null,
  description: 'Water for two camps',
  contributionType: 'financial',
  method: null,
  keywords: ['water'],
  earmarking: [],
  originalAmount: null,
  originalCurrency: null,
  exchangeRate: null,
  refCode: null,
  parentFlowId: null,
  childFlowIds: [],
};

const cluster: AppealCluster = {
  id: '3',
  name: 'Health',
  globalCluster: 'Health',
  asOf: '2025-07-01',
  originalRequirement: { amount: 3000000, currency: 'USD' },
  revisedRequirement: null,
  caseload: null,
};

/**
 * One good value of every model that has a schema: records of the package where there are some. A new
 * schema does not compile without one, nor does an example that is no such model.
 */
export const examples: Models = {
  isoDate: '2025-08-03',
  period: { start: '2025-01-01', end: '2025-12-31' },

  currency: 'USD',
  money: { amount: 1234.56, currency: 'USD' },
  exchangeRate: { from: 'CHF', to: 'USD', rate: 1.25, asOf: '2025-07-01', source: 'made up' },

  alpha2: 'AF',
  alpha3: 'AFG',
  m49: '004',
  country: there(countryByCode('AFG')),
  group: 'ldc',
  membership: first(groupHistory('ldc'), ({ from, to }) => from !== null && to !== null),

  goalCode: '3',
  targetCode: '8.10',
  indicatorCode: '3.8.1',
  anyIndicatorCode: '17.6.2',
  sdgGoal: there(sdgGoal('3')),
  sdgTarget: there(sdgTarget('3.8')),
  sdgIndicator: there(sdgIndicator('3.8.1')),
  sdgRelease: '2025',
  sdgTier: 'I',
  sdgObservation: {
    series: 'SH_STA_MORT',
    indicators: ['3.1.1'],
    area: '004',
    year: 2020,
    value: null,
    bound: { side: 'below', value: 5 },
    dimensions: { Sex: 'FEMALE', 'Reporting Type': 'G' },
    isTotal: false,
    unit: null,
    release: '2026.Q1.G.01',
    source: 'made up',
  },

  progressMethod: unsd2022,
  progressObservation: { year: 2020, value: 12.5 },
  sdgIndexEdition: edition,
  sdgIndexValue: {
    country: first(edition.members).country,
    indicator: first(edition.indicators).code,
    value: 1,
  },

  appeal: { ...appeal, clusters: [cluster] },
  appealVersion: first(appeal.versions),
  appealLayer: first(appeal.layers),
  appealCluster: cluster,
  appealPart: first(appeals.flatMap(({ parts }) => parts)),
  caseload: there(first(appeal.versions, ({ caseload }) => Boolean(caseload)).caseload),

  boundary: { location: ['114'], usageYear: ['2020'] },
  flowObject,
  flow,
  fundingObservation: first(observations),
  fundingSummaryState: fundingSummary.add(
    fundingSummary.create({ boundary: { location: ['114'] }, by: ['location', 'plan'] }),
    flow,
  ),

  // Afghanistan's plan of 2025 as the story tells it: 22% of 2.4 billion.
  fundingCoverage: fundingCoverage({
    funding: money(537_000_000, 'USD'),
    requirement: money(2_416_811_546, 'USD'),
  }),

  interval: intervals.of(2, 3),
  modality: 'fact',
  quantityModifier: 'nearly',
  reportedQuantity: there(parseQuantity('nearly 17 million people')),
  claim: first(articleClaims, ({ quantity }) => quantity !== null),

  basis: first(unRegionalCentreCentralAsia.basis),
  partialDate: '2025-08',
  agreement: hostCountryAgreementAlmaty,
  agreementParty: first(hostCountryAgreementAlmaty.parties),
  officeHolder: first(hostCountryAgreementAlmaty.signatories),
  articleFinding: first(articleFindings),
  conference: lldc3,
  participation: there(lldc3.participation),
  cooperationEvent: event,
  declaration: awazaPoliticalDeclaration,
  programmeOfAction: awazaProgrammeOfAction,
  contribution: first(kazakhstanContributionsToAfghanistan),
  contributionKind: 'food-security',
  disasterEvent: earthquakeAfghanistan2025,
  toll: first(earthquakeAfghanistan2025.tolls),
  focusArea: first(focusAreas),
  regionalCentre: unRegionalCentreCentralAsia,
  centreStep: first(unRegionalCentreCentralAsia.timeline),
  mandate,
  organ: 'general-assembly',
  resolution: there(mandate.resolution),
  adoption: {
    kind: 'recorded-vote',
    yes: 116,
    no: 2,
    abstain: 12,
    notVoting: null,
    members: 193,
    against: ['USA', 'ISR'],
    abstaining: [],
  },
  unSymbol: there(parseUnSymbol('A/79/L.52/Rev.1')),
  unSymbolText: 'A/RES/79/233',
  unSymbolModifier: first(there(parseUnSymbol('A/79/L.52/Rev.1')).modifiers),
};
