import { numbers } from './numbers.js';
// Flows in the shape of FTS's API v1, made without chance and without data of FTS: the same number
// always makes the same flows. Sizes and shares follow what real pages have (about 2 kB a flow, one in
// seven pledged or committed, one in ten shared between countries or years).

/** An object on a side of a flow, as FTS writes it. */
export interface WireObject {
  type: string;
  id: string;
  name: string;
  behavior: string;
  organizationTypes?: string[];
  organizationSubTypes?: string[];
  code?: string;
}

/** A flow as FTS writes it, as far as the makers of it care. */
export type WireFlow = Record<string, unknown> & {
  id: string;
  sourceObjects: WireObject[];
  destinationObjects: WireObject[];
};

const COUNTRIES = [
  ['1', 'Afghanistan'],
  ['114', 'Jordan'],
  ['169', 'Pakistan'],
  ['212', 'Sudan'],
] as const;
const CLUSTERS = [
  ['6', 'Food Security'],
  ['7', 'Health'],
  ['3', 'Education'],
  ['10', 'Protection'],
  ['11', 'Water Sanitation Hygiene'],
] as const;
const YEARS = [
  ['45', '2024'],
  ['46', '2025'],
  ['47', '2026'],
] as const;
const CURRENCIES = ['EUR', 'GBP', 'CHF', 'SEK'] as const;

/** One flow. `index` makes its id and everything else. */
export function makeFlow(index: number): WireFlow {
  const next = numbers(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const day = `2025-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const country = pick(COUNTRIES);
  const shared = next() < 0.1;
  const foreign = next() < 0.5;
  const currency = foreign ? pick(CURRENCIES) : undefined;
  const amountUSD = Math.floor(next() * 4_000_000) - (next() < 0.01 ? 3_000_000 : 0);
  const year = pick(YEARS);
  return {
    id: String(700000 + index),
    amountUSD,
    budgetYear: next() < 0.3 ? year[1] : null,
    childFlowIds: next() < 0.1 ? [800000 + index, 900000 + index] : null,
    contributionType: next() < 0.95 ? 'financial' : 'in kind',
    createdAt: `${day}T14:29:52.720Z`,
    date: `${day}T00:00:00Z`,
    decisionDate: next() < 0.7 ? `${day}T00:00:00Z` : null,
    description: `Made contribution number ${index} to ${pick(CLUSTERS)[1].toLowerCase()} in ${country[1]}, with enough words to look like what donors write`,
    exchangeRate: foreign ? 0.89 : null,
    firstReportedDate: `${day}T00:00:00Z`,
    flowType: next() < 0.88 ? 'Standard' : pick(['Parked', 'Pass through', 'Carryover']),
    grandBargainEarmarkingType: next() < 0.7 ? ['earmarked'] : null,
    keywords: next() < 0.2 ? ['Multiyear'] : null,
    method: 'Traditional aid',
    newMoney: next() < 0.9,
    ...(currency
      ? { originalAmount: Math.round(amountUSD * 0.89), originalCurrency: currency }
      : {}),
    parentFlowId: next() < 0.1 ? 600000 + index : null,
    status: next() < 0.72 ? 'paid' : next() < 0.97 ? 'commitment' : 'pledge',
    updatedAt: `${day}T15:29:52.720Z`,
    versionId: 1 + Math.floor(next() * 3),
    sourceObjects: [
      organization(`9001${Math.floor(next() * 40)}`, 'Made donor, Government of', 'Government'),
      ...(next() < 0.8 ? [object('Location', pick(COUNTRIES))] : []),
      object('UsageYear', year),
    ],
    destinationObjects: [
      ...(next() < 0.7 ? [object('Plan', ['990001', 'Made plan 2025'])] : []),
      organization(`9002${Math.floor(next() * 90)}`, 'Made agency', 'UN agency'),
      ...(next() < 0.6 ? [object('Cluster', ['920001', 'Made cluster'])] : []),
      object('GlobalCluster', pick(CLUSTERS)),
      ...(shared
        ? [object('Location', COUNTRIES[0], 'shared'), object('Location', COUNTRIES[1], 'shared')]
        : [object('Location', country)]),
      ...(next() < 0.1
        ? [{ ...object('Project', ['940001', 'Made project']), code: 'MADE-25-1' }]
        : []),
      object('Emergency', ['930001', 'Made emergency (from 2021)']),
      object('UsageYear', year),
    ],
    boundary: 'incoming',
    onBoundary: shared ? 'shared' : 'single',
    reportDetails: [
      {
        sourceType: 'Primary',
        organization: 'Made donor, Government of',
        reportChannel: 'Email',
        date: `${day}T00:00:00.000Z`,
      },
    ],
    refCode: `MADE/${index}`,
  };
}

function object(
  type: string,
  [id, name]: readonly [string, string],
  behavior = 'single',
): WireObject {
  return { type, id, name, behavior };
}

function organization(id: string, name: string, kind: string): WireObject {
  return {
    ...object('Organization', [id, `${name} ${id}`]),
    organizationTypes: [kind],
    organizationSubTypes: ['National government'],
  };
}

/** A page of FTS with this many flows, every `brokenEvery`th with a status that does not exist. */
export function makePage(count: number, { brokenEvery = 0 } = {}) {
  const flows = Array.from({ length: count }, (_, index) => {
    const flow = makeFlow(index);
    return brokenEvery > 0 && index % brokenEvery === 0 ? { ...flow, status: 'Carry-over' } : flow;
  });
  return {
    status: 'ok',
    data: {
      incoming: { flowCount: count, fundingTotal: 0, pledgeTotal: 0 },
      outgoing: { flowCount: 0, fundingTotal: 0, pledgeTotal: 0 },
      internal: { flowCount: 0 },
      flows,
    },
    meta: { language: 'en', count },
  };
}
