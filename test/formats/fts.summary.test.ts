import { parseFtsPlanSummaries, parseFtsPlans, parseFtsRecipients } from 'aidkit/fts';
import { describe, expect, it } from 'vitest';

type Json = { [key: string]: unknown };

const usd = (amount: number) => ({ amount, currency: 'USD' });
// Made, with the fields that programs in use read.
const plan: Json = {
  ...{ planId: 990001, planYear: 2025, name: 'A made plan', shortName: 'Made', isReleased: true },
  ...{ planType: 'Humanitarian needs and response plan', includedGHO: true },
  planFocusCountry: { name: 'Afghanistan', iso3: 'AFG' },
  planCountries: [{ country: 'Afghanistan', iso3: 'AFG' }],
  monitoringPeriods: [{ id: 10 }, { id: 11 }],
  caseloads: [
    {
      ...{ caseloadId: 1, caseloadCustomRef: 'BP1', caseloadType: 'plan' },
      ...{ caseloadDescription: 'People', availableGlobalClusterCode: 'n/a', entityId: null },
      ...{ totalPopulation: 900, affected: 600, inNeed: 500, target: 300 },
      measurements: [
        { monitoringPeriodId: 11, cumulativeReach: 120 },
        { monitoringPeriodId: 10, cumulativeReach: 80 },
      ],
    },
  ],
  financialData: {
    requirements: { breakdown: { byGlobalCluster: [{ globalClusterId: 11, requirements: 100 }] } },
    funding: {
      breakdown: {
        byGlobalCluster: [
          {
            globalClusterId: 11,
            globalClusterName: 'Protection',
            funding: 40,
            cashTransferFunding: 5,
          },
          { globalClusterId: null, funding: 3 },
        ],
      },
    },
  },
};
const change = (more: Json) =>
  parseFtsPlanSummaries({ status: 'ok', data: { planData: [{ ...plan, ...more }] } });
const [whole] = change({}).values;

describe('parseFtsPlanSummaries', () => {
  it('reads people and money by global cluster', () => {
    expect(change({})).toMatchObject({ rejected: [], warnings: [] });
    expect(whole).toMatchObject({
      ...{ id: '990001', year: '2025', type: 'humanitarian-needs-and-response-plan' },
      ...{ isReleased: true, isPartOfGho: true, countries: ['AFG'], focusCountry: 'AFG' },
      caseloads: [
        {
          ...{ id: '1', reference: 'BP1', scope: 'plan', globalCluster: null },
          caseload: { population: 900, inNeed: 500, targeted: 300, reached: 120 },
        },
      ],
      clusters: [
        {
          ...{ globalClusterId: '11', name: 'Protection', requirement: usd(100) },
          ...{ funding: usd(40), cashFunding: usd(5) },
        },
        { globalClusterId: null, requirement: null, funding: usd(3), cashFunding: null },
      ],
    });
  });

  it.each<[string, string, unknown]>([
    ['shortName', 'shortName', null],
    ['isReleased', 'isReleased', null],
    ['includedGHO', 'isPartOfGho', null],
    ['planFocusCountry', 'focusCountry', null],
    ['planCountries', 'countries', []],
    ['caseloads', 'caseloads', []],
    ['financialData', 'clusters', []],
  ])('%s may be missing, null or of another kind, and costs only itself', (field, own, value) => {
    for (const cell of [undefined, null, 5]) {
      const { values, rejected, warnings } = change({ [field]: cell });
      expect(rejected).toEqual([]);
      expect(values).toEqual([{ ...whole, [own]: value }]);
      expect(warnings).toHaveLength(cell === 5 ? 1 : 0);
    }
  });

  it('a plan without its type is another one', () => {
    expect(change({ planType: '' }).values).toEqual([{ ...whole, type: 'other', typeName: '' }]);
  });

  it('reads figures written as texts, and an empty one as missing', () => {
    const [caseload] = plan.caseloads as Json[];
    const caseloads = [{ ...caseload, target: '300', affected: '', inNeed: 'many' }];
    const { values, warnings } = change({ caseloads });
    expect(values[0]?.caseloads[0]?.caseload).toMatchObject({
      ...{ targeted: 300, affected: null, inNeed: null, population: 900 },
    });
    expect(warnings.map(({ path }) => path)).toEqual(['data.planData[0].caseloads[0].inNeed']);
  });

  it('takes no reach for the latest where the order of periods is unknown', () => {
    expect(change({ monitoringPeriods: undefined }).values[0]?.caseloads[0]?.caseload.reached).toBe(
      null,
    );
  });

  it.each(['planId', 'planYear', 'name'])('a plan without %s means nothing', (field) => {
    expect(change({ [field]: null }).rejected[0]?.path).toBe(`data.planData[0].${field}`);
  });

  it.each([undefined, null, [], {}, { data: {} }, { data: { planData: {} } }, '<html>'])(
    'refuses %j as a whole',
    (json) => {
      expect(() => parseFtsPlanSummaries(json)).toThrow(TypeError);
    },
  );
});

describe('the list of plans of v2 (/v2/public/plan?year=…)', () => {
  it('is read as that of v1, by the type category wherever it comes', () => {
    const listed = {
      ...{ id: 990001, planVersion: { name: 'A made plan', code: 'HXX25' }, isReleased: true },
      categories: [
        { group: 'planCosting', name: 'Project costing', code: null },
        { group: 'planType', name: 'Humanitarian needs and response plan', code: 'HNRP' },
      ],
      locations: [{ id: 1, iso3: 'AFG', name: 'Afghanistan', adminLevel: 0 }],
      years: [{ id: 46, year: '2025' }],
    };
    const version = { ...listed.planVersion, startDate: '2025-01-01', endDate: '2025-12-31' };
    const { values, rejected } = parseFtsPlans({ data: [{ ...listed, planVersion: version }] });
    expect(rejected).toEqual([]);
    expect(values[0]).toMatchObject({
      ...{ id: '990001', type: 'humanitarian-needs-and-response-plan', countries: ['AFG'] },
      ...{ years: ['2025'], period: { start: '2025-01-01', end: '2025-12-31' } },
    });
  });
});

describe('parseFtsRecipients', () => {
  const read = (organization: Json) =>
    parseFtsRecipients({ data: { organizations: [organization] } });

  it.each<[Json, object]>([
    [
      { id: 1, name: 'A', abbreviation: 'a', totalFunding: 5 },
      { id: '1', abbreviation: 'a', funding: usd(5) },
    ],
    [
      { id: '1', name: 'A', funding: { totalFunding: 5 } },
      { id: '1', abbreviation: null, funding: usd(5) },
    ],
    [
      { id: 'undefined', name: 'Not specified', totalFunding: -5 },
      { id: null, funding: usd(-5) },
    ],
    [
      { name: 'A', abbreviation: '', id: '' },
      { id: null, abbreviation: null, funding: null },
    ],
  ])('reads %j', (organization, expected) => {
    expect(read(organization)).toMatchObject({ values: [expected], rejected: [], warnings: [] });
  });

  it('what is wrong costs only itself, but a name', () => {
    for (const field of ['id', 'abbreviation', 'totalFunding', 'funding']) {
      const { values, warnings } = read({ name: 'A', [field]: [] });
      expect(values).toHaveLength(1);
      expect(warnings).toHaveLength(1);
    }
    expect(read({ name: '' }).rejected[0]?.path).toBe('data.organizations[0].name');
    expect(() => parseFtsRecipients({ data: [] })).toThrow(TypeError);
  });
});
