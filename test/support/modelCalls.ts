import { readFileSync } from 'node:fs';
import {
  parseCbpfAllocation,
  parseCbpfAllocations,
  parseCbpfContribution,
  parseCbpfContributions,
} from 'aidkit/cbpf';
import { parseCerfProject, parseCerfProjects } from 'aidkit/cerf';
import {
  appealsFromFts,
  parseFtsFlow,
  parseFtsFlows,
  parseFtsFlowTable,
  parseFtsPlanOverview,
} from 'aidkit/fts';
import { earmarkingShares, fundingSummary } from 'aidkit/funding';
import {
  appealsFromHapi,
  parseHapiFunding,
  parseHapiFundingRow,
  parseHapiNeeds,
  parseHapiNeedsRow,
} from 'aidkit/hapi';
import {
  appealsFromHdx,
  parseHdxFlow,
  parseHdxNeed,
  parseHdxPlan,
  parseHdxPlans,
  parseHdxRequirement,
  parseHdxRequirements,
} from 'aidkit/hdx';
import { iatiFlows, parseIatiActivities, parseIatiActivity } from 'aidkit/iati';
import { appealsFromIfrc, parseIfrcAppeal, parseIfrcAppeals } from 'aidkit/ifrc';
import { intervals } from 'aidkit/reported';
import { sdgIndicator } from 'aidkit/sdg';
import { parseOpenSdgCsvRow, parseUnsdGoals, withOfficialText } from 'aidkit/unsd';
import type { AnyFunction } from './calls.js';
import { cerfProject } from './cerfProject.js';
import { fixtureRows } from './ftsFlows.js';

// Calls from which a model comes back, where the examples of the doc comments show what is refused or empty: most
// of them of readers, with records as publishers send them.

function json(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/formats/${name}.json`, import.meta.url), 'utf8'),
  );
}

const page = json('afghanistan-2025-flows') as { data: { flows: unknown[] } };
const flows = { ...page, data: { ...page.data, flows: page.data.flows.slice(0, 4) } };
const ifrc = json('ifrc-appeals') as { results: unknown[] };
const wrapped = json('iati-activity') as { response: { docs: { iati_json: string }[] } };
const iati = JSON.parse(wrapped.response.docs[0]?.iati_json ?? '') as {
  'iati-activity': unknown[];
};
const allocation = fixtureRows('formats/cbpf-allocations.csv')[0];
const contribution = fixtureRows('formats/cbpf-contributions.csv')[0];
const asked = {
  ...{ countryCode: 'AFG', id: '1263', name: 'A plan', code: 'HAFG25', typeId: '2070' },
  ...{ typeName: 'Humanitarian needs and response plan', startDate: '2025-01-01' },
  ...{ endDate: '2025-12-31', year: '2025', requirements: '2416811546', funding: '1008671701' },
  percentFunded: '42',
};
const place = {
  location_code: 'AFG',
  reference_period_start: '2025-01-01',
  reference_period_end: '2025-12-31',
};
const funded = {
  ...{ ...place, appeal_code: 'HAFG25', appeal_name: 'A plan', appeal_type: '' },
  ...{ requirements_usd: '2416811546', funding_usd: '1008671701', funding_pct: '42' },
};
const need = {
  ...place,
  sector_code: 'WSH',
  category: '',
  population_status: 'INN',
  population: '7',
};
const hdxFlow = {
  ...{ id: '7', amountUSD: '500.25', status: 'paid', boundary: 'incoming', onBoundary: 'single' },
  ...{
    date: '2025-01-14',
    srcOrganization: 'A donor',
    destPlanId: '1263',
    destUsageYearStart: '2025',
  },
};
const overview = {
  data: {
    plans: [
      {
        ...{
          id: 1263,
          name: 'A plan',
          code: 'HAFG25',
          isPartOfGHO: true,
          shortName: 'Afghanistan',
        },
        ...{ startDate: '2025-01-01', endDate: '2025-12-31', usageYears: [{ year: '2025' }] },
        planType: { id: 2070, name: 'Humanitarian needs and response plan', includeTotals: true },
        countries: [{ id: 1, iso3: 'AFG', name: 'Afghanistan' }],
        requirements: { origRequirements: 0, revisedRequirements: 200 },
        funding: { totalFunding: 50, progress: 25 },
      },
    ],
  },
};

const read = parseFtsFlows(flows).values;
const empty = fundingSummary.create({ by: ['plan'] });

/** A call of a function from which a model comes back. */
export type Call = readonly [fn: (...args: never[]) => unknown, args: readonly unknown[]];

export const modelCalls: readonly Call[] = [
  [earmarkingShares, [read, { location: ['1'] }, {}]],
  [fundingSummary.add, [empty, read[0]]],
  [fundingSummary.addAll, [empty, read]],
  [intervals.intersect, [intervals.of(1, 3), intervals.of(2, 5)]],
  [parseFtsFlow, [flows.data.flows[0]]],
  [parseFtsFlows, [flows]],
  [parseFtsFlowTable, [flows]],
  [parseHdxFlow, [hdxFlow]],
  [
    parseHdxNeed,
    [{ 'Country ISO3': 'SDN', Cluster: 'WSH', 'In Need': '18982714', Reached: '7000000' }],
  ],
  [
    parseHdxPlan,
    [
      {
        internalId: '1263',
        code: 'HAFG25',
        planVersion: 'A plan',
        locations: 'AFG',
        startDate: '2025-01-01',
        endDate: '2025-12-31',
        years: '2025',
        origRequirements: '0',
        revisedRequirements: '2416811546',
      },
    ],
  ],
  [
    parseHdxPlans,
    [
      [
        {
          internalId: '1263',
          code: 'HAFG25',
          planVersion: 'A plan',
          locations: 'AFG',
          startDate: '2025-01-01',
          endDate: '2025-12-31',
          years: '2025',
          origRequirements: '0',
          revisedRequirements: '2416811546',
        },
      ],
    ],
  ],
  [parseHdxRequirement, [asked]],
  [parseHapiFundingRow, [funded]],
  [parseHapiNeeds, [[need]]],
  [parseHapiNeedsRow, [need]],
  [
    parseOpenSdgCsvRow,
    [{ Year: '2020', Sex: 'Female', Value: '64' }, 0, { indicator: '3.8.1', area: '398' }],
  ],
  [
    withOfficialText,
    [[sdgIndicator('3.8.1')], parseUnsdGoals([{ code: '3', title: 'Words' }]).values],
  ],
  [parseIatiActivities, [iati]],
  [parseIatiActivity, [iati['iati-activity'][0]]],
  [parseIfrcAppeals, [ifrc]],
  [parseIfrcAppeal, [ifrc.results[0]]],
  [parseCbpfAllocation, [allocation]],
  [parseCbpfAllocations, [[allocation]]],
  [parseCbpfContribution, [contribution]],
  [parseCbpfContributions, [[contribution]]],
  [parseCerfProject, [cerfProject]],
  [parseCerfProjects, [[cerfProject]]],
];

/**
 * Functions that take what a reader returns, each with that reader and a file for it. What they are given has no
 * schema of its own, so other inputs for them are made by changing the file.
 */
export const bridges: readonly {
  readonly to: AnyFunction;
  readonly read: (file: unknown) => unknown;
  readonly file: unknown;
  readonly more: readonly unknown[];
}[] = [
  bridge(appealsFromFts, parseFtsPlanOverview, overview, [{ asOf: '2026-04-17' }]),
  bridge(
    appealsFromHdx,
    (rows: never) => parseHdxRequirements(rows).values,
    [asked, { ...asked, countryCode: 'PAK', requirements: '5.25' }],
    [{ asOf: '2026-04-17', source: 'FTS by way of HDX' }],
  ),
  bridge(
    appealsFromHapi,
    (rows) => parseHapiFunding(rows).values,
    [funded],
    [{ asOf: '2025-10-01' }],
  ),
  bridge(appealsFromIfrc, (rows) => parseIfrcAppeals(rows).values, ifrc, [
    { asOf: '2023-02-28', source: 'IFRC GO' },
  ]),
  bridge(
    iatiFlows,
    (activity) => parseIatiActivity(activity).values[0],
    iati['iati-activity'][0],
    [],
  ),
];

function bridge(
  to: (...args: never[]) => unknown,
  read: (file: never) => unknown,
  file: unknown,
  more: readonly unknown[],
) {
  return { to: to as unknown as AnyFunction, read: read as (file: unknown) => unknown, file, more };
}
