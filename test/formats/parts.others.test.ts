import * as cbpf from 'aidkit/cbpf';
import * as cerf from 'aidkit/cerf';
import * as fts from 'aidkit/fts';
import * as hapi from 'aidkit/hapi';
import * as hdx from 'aidkit/hdx';
import * as iati from 'aidkit/iati';
import * as xml from 'aidkit/iati/xml';
import * as ifrc from 'aidkit/ifrc';
import * as unsd from 'aidkit/unsd';
import { describe, expect, it } from 'vitest';
import { cerfProject } from '../support/cerfProject.js';
import { checkReader, type Reader } from '../support/readers.js';

// The same as parts.test.ts, for the readers of other publishers and for FTS's summaries.

const series = {
  ...{ code: 'SH_ACS_UNHC', description: 'A series', release: '2022.Q1.G.03', goal: ['3'] },
  ...{ target: ['3.8'], indicator: ['3.8.1'], uri: '/v1/sdg/Series/SH_ACS_UNHC' },
};
const indicator = {
  ...{ goal: '3', target: '3.8', code: '3.8.1', description: 'Words', tier: '1', uri: '/v1' },
  series: [series],
};
const observation = {
  ...{ indicator: ['3.8.1'], series: 'SH_ACS_UNHC', geoAreaCode: '4', timePeriodStart: 2015 },
  ...{ value: '34.5', source: 'A source', attributes: { Units: 'INDEX' } },
  dimensions: { Sex: 'FEMALE' },
};

const READERS: Record<string, Reader> = {
  parseFtsPlanSummaries: {
    read: (planData) => fts.parseFtsPlanSummaries({ data: { planData } }),
    place: 'data.planData',
    good: {
      ...{ planId: 7, planYear: 2025, name: 'A plan', shortName: 'Land', planType: 'Flash appeal' },
      ...{ isReleased: true, includedGHO: true, planCountries: [{ iso3: 'AFG' }] },
      planFocusCountry: { iso3: 'AFG' },
      financialData: {
        requirements: { breakdown: { byGlobalCluster: [{ globalClusterId: 3, requirements: 9 }] } },
        funding: {
          breakdown: {
            byGlobalCluster: [{ globalClusterId: 3, globalClusterName: 'Health', funding: 4 }],
          },
        },
      },
    },
    needs: ['planId', 'planYear', 'name'],
    bears: [
      ['planId', 'a text'],
      ['name', 'a text'],
      ['name', 'empty'],
    ],
    texts: ['shortName', 'planType'],
    parts: {
      shortName: ['shortName'],
      planType: ['type', 'typeName'],
      isReleased: ['isReleased'],
      includedGHO: ['isPartOfGho'],
      planCountries: ['countries'],
      planFocusCountry: ['focusCountry'],
      'planFocusCountry.iso3': ['focusCountry'],
      financialData: ['clusters'],
      'financialData.requirements': ['clusters[0].requirement'],
      'financialData.funding': ['clusters[0].funding', 'clusters[0].name'],
    },
  },
  parseFtsRecipients: {
    read: (organizations) => fts.parseFtsRecipients({ data: { organizations } }),
    place: 'data.organizations',
    good: { id: 1, name: 'A', abbreviation: 'a', totalFunding: 5 },
    needs: ['name'],
    bears: [['name', 'a text']],
    texts: ['id', 'abbreviation'],
    parts: { id: ['id'], abbreviation: ['abbreviation'], totalFunding: ['funding'] },
  },
  parseCerfProjects: {
    read: (projects) => cerf.parseCerfProjects(projects),
    place: 'projects',
    good: cerfProject,
    needs: ['projectCode', 'year', 'totalAmountApproved'],
    bears: [['projectCode', 'a text']],
    texts: [
      'applicationCode',
      'projectTitle',
      'countryName',
      'agencyShortName',
      'projectStatus',
    ].concat(...['emergencyTypeName', 'projectsectors', 'ProjectCountry', 'projectcapcode']),
    parts: {
      applicationCode: ['application'],
      projectTitle: ['title'],
      countryCode: ['country'],
      countryName: ['countryName'],
      windowFullName: ['window'],
      agencyShortName: ['agency'],
      emergencyTypeName: ['emergency'],
      projectStatus: ['status'],
      dateUSGSignature: ['approvedOn'],
      projectStartDate: ['start'],
      projectEndDate: ['end'],
      totalPeoplePlanned: ['peopleTargeted'],
      totalPeopleReached: ['peopleReached'],
      projectsectors: ['sectors'],
      ProjectCountry: ['countries'],
      projectcapcode: ['planCodes'],
    },
  },
  parseIfrcAppeals: {
    read: (results) => ifrc.parseIfrcAppeals({ results }),
    place: 'results',
    good: {
      ...{ id: '9', atype: 1, atype_display: 'Emergency Appeal', code: 'MDRXX001', name: 'A' },
      ...{ amount_requested: '200.00', amount_funded: '150.00', status_display: 'Active' },
      ...{ country: { iso3: 'KAZ' }, region: { region_name: 'Asia' }, dtype: { name: 'Flood' } },
      ...{ event: 5, num_beneficiaries: 10, real_data_update: '2023-02-27 14:20:05+00:00' },
      ...{ start_date: '2023-02-26T00:00:00Z', end_date: '2023-07-31T00:00:00Z' },
      needs_confirmation: true,
    },
    needs: ['id'],
    bears: [['id', 'a text']],
    texts: ['atype_display', 'code', 'name', 'status_display', 'event'],
    parts: {
      atype_display: ['kindName'],
      code: ['code'],
      name: ['name'],
      amount_requested: ['requested'],
      amount_funded: ['funded'],
      status_display: ['status'],
      country: ['country'],
      'country.iso3': ['country'],
      region: ['region'],
      dtype: ['disaster'],
      event: ['emergency'],
      num_beneficiaries: ['peopleTargeted'],
      real_data_update: ['updatedOn'],
      start_date: ['period'],
      end_date: ['period'],
      needs_confirmation: ['needsConfirmation'],
    },
  },
  parseCbpfContributions: {
    read: (rows) => cbpf.parseCbpfContributions(rows),
    place: 'rows',
    table: true,
    good: {
      ...{ Year: '2026', Donor: 'A', 'Donor type': 'Member State', Paid: '5', Pledged: '10' },
      Total: '15',
    },
    needs: ['Year', 'Donor'],
    bears: [['Donor', 'a text']],
    texts: ['Donor type'],
    parts: {
      'Donor type': ['donorType'],
      Paid: ['paid'],
      Pledged: ['pledged'],
      Total: ['total'],
    },
  },
  parseCbpfAllocations: {
    read: (rows) => cbpf.parseCbpfAllocations(rows),
    place: 'rows',
    table: true,
    good: {
      ...{ Year: '2026', 'CBPF Name': 'Land (RhPF-XX)', 'Total Allocation': '30' },
      ...{ 'Allocation (INGO)': '10', 'Allocation (NNGO)': '5', 'Allocation (Red Cross)': '0' },
      ...{ 'Allocation (UN)': '15', 'Total Under Approval Allocation': '7' },
      ...{ 'Under Approval Allocation (UN)': '7' },
    },
    needs: ['Year', 'CBPF Name'],
    bears: [['CBPF Name', 'a text']],
    texts: [],
    parts: {
      'Total Allocation': ['allocated.total'],
      'Allocation (INGO)': ['allocated.internationalNgos'],
      'Allocation (NNGO)': ['allocated.nationalNgos'],
      'Allocation (Red Cross)': ['allocated.redCross'],
      'Allocation (UN)': ['allocated.unAgencies'],
      'Total Under Approval Allocation': ['underApproval.total'],
      'Under Approval Allocation (UN)': ['underApproval.unAgencies'],
    },
  },
  parseUnsdObservations: {
    read: (data) => unsd.parseUnsdObservations({ data }),
    place: 'data',
    good: observation,
    needs: ['series', 'geoAreaCode', 'timePeriodStart'],
    bears: [['series', 'a text']],
    texts: ['source', 'indicator'],
    parts: {
      indicator: ['indicators'],
      source: ['source'],
      attributes: ['unit'],
    },
  },
  parseUnsdCsv: {
    read: (rows) => unsd.parseUnsdCsv(rows),
    place: 'rows',
    table: true,
    good: {
      ...{ Indicator: '3.8.1', SeriesCode: 'SH_ACS_UNHC', GeoAreaCode: '4', TimePeriod: '2015' },
      ...{ Value: '34.5', Source: 'A source', '[Sex]': 'FEMALE', Units: 'INDEX' },
    },
    needs: ['SeriesCode', 'GeoAreaCode', 'TimePeriod'],
    bears: [['SeriesCode', 'a text']],
    texts: ['Indicator', 'Source', 'Units'],
    parts: { Indicator: ['indicators'], Source: ['source'], Units: ['unit'] },
  },
  parseOpenSdgCsv: {
    read: (rows) => unsd.parseOpenSdgCsv(rows, { indicator: '3.8.1', area: '398' }),
    place: 'rows',
    table: true,
    good: { Year: '2015', Units: '%', Series: 'A series', Sex: 'Female', Value: '34.5' },
    needs: ['Year'],
    texts: ['Units', 'Series'],
    parts: { Units: ['unit'], Series: ['series'] },
  },
  parseUnsdAreas: {
    read: (data) => unsd.parseUnsdAreas({ data }),
    place: 'data',
    good: { geoAreaCode: '4', geoAreaName: 'Afghanistan' },
    needs: ['geoAreaCode', 'geoAreaName'],
    bears: [['geoAreaName', 'a text']],
    texts: [],
    parts: {},
  },
  parseUnsdGoals: {
    read: (data) => unsd.parseUnsdGoals({ data }),
    place: 'data',
    good: { code: '3', title: 'Words', description: 'More words', uri: '/v1/sdg/Goal/3' },
    needs: ['code', 'title'],
    bears: [['title', 'a text']],
    texts: ['description', 'uri'],
    parts: { description: ['description'], uri: ['uri'] },
  },
  parseUnsdTargets: {
    read: (data) => unsd.parseUnsdTargets({ data }),
    place: 'data',
    good: { code: '3.8', title: 'Words', description: 'More', uri: '/v1', indicators: [indicator] },
    needs: ['code', 'title'],
    bears: [['title', 'a text']],
    texts: [
      'description',
      'uri',
      'indicators[0].tier',
      'indicators[0].series[0].code',
      'indicators[0].series[0].description',
    ],
    parts: {
      description: ['description'],
      uri: ['uri'],
      indicators: ['indicators'],
      'indicators[0].code': ['indicators'],
      'indicators[0].tier': ['indicators[0].tier'],
      'indicators[0].series[0].code': ['indicators[0].series'],
      'indicators[0].series[0].description': ['indicators[0].series[0].description'],
    },
  },
  parseUnsdIndicators: {
    read: (data) => unsd.parseUnsdIndicators({ data }),
    place: 'data',
    good: indicator,
    needs: ['code', 'description'],
    bears: [['description', 'a text']],
    texts: ['tier', 'uri'],
    parts: { tier: ['tier'], uri: ['uri'], series: ['series'] },
  },
  parseUnsdSeries: {
    read: (data) => unsd.parseUnsdSeries({ data }),
    place: 'data',
    good: series,
    needs: ['code'],
    bears: [['code', 'a text']],
    texts: ['description', 'release', 'uri', 'goal', 'target', 'indicator'],
    parts: {
      description: ['description'],
      release: ['release'],
      uri: ['uri'],
      goal: ['goals'],
      target: ['targets'],
      indicator: ['indicators'],
    },
  },
};

describe.each(Object.entries(READERS))('%s', (_name, reader) => checkReader(reader));

/** Readers that parts.test.ts tries, and those of IATI, of which iati.parts.test.ts tries every element. */
const ELSEWHERE = [
  ...['parseFtsPlanOverview', 'parseFtsPlans', 'parseFtsFlows', 'parseFtsGrouping'],
  ...['parseFtsLocations', 'parseFtsGoverningEntities', 'parseFtsResponseMonitoring'],
  ...['parseFtsTrends', 'parseHdxFlows', 'parseHdxRequirements', 'parseHdxNeeds', 'parseHdxPlans'],
  ...['parseHapiFunding', 'parseHapiNeeds', 'parseIatiActivities'],
];

/** Readers of one record, and of the same records in another wrapping: they share the code of the others. */
const SAME = [
  ...['parseFtsFlow', 'parseFtsFlowTable', 'parseHdxFlow', 'parseHdxRequirement', 'parseHdxNeed'],
  ...['parseHdxPlan', 'parseHapiFundingRow', 'parseHapiNeedsRow', 'parseIatiActivity'],
  ...['parseIatiXml', 'parseIfrcAppeal', 'parseCbpfContribution', 'parseCbpfAllocation'],
  ...['parseCerfProject', 'parseUnsdCsvRow', 'parseOpenSdgCsvRow'],
];

it('every exported reader is tried', () => {
  const rooms = [cbpf, cerf, fts, hapi, hdx, iati, xml, ifrc, unsd];
  const exported = rooms.flatMap((room) => Object.keys(room)).filter((name) => /^parse/.test(name));
  expect(exported.sort()).toEqual([...Object.keys(READERS), ...ELSEWHERE, ...SAME].sort());
});
