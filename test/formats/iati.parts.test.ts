import { iatiPartsBySector, parseIatiActivities } from 'aidkit/iati';
import { describe, expect, it } from 'vitest';

// What may be missing, empty, null or of another kind in an IATI activity, and what is lost with it: nothing
// but the part. Without the parts of the last list an activity would mean something else, so it is rejected.

type Json = { [key: string]: unknown };

const transaction = (): Json => ({
  '@ref': 'T1',
  'transaction-type': { '@code': '3' },
  'transaction-date': { '@iso-date': '2015-12-10' },
  value: { '@value-date': '2015-12-10', '#text': '5' },
  description: { narrative: 'Why' },
  'provider-org': { '@ref': 'XX-9', narrative: 'A donor' },
  'receiver-org': { '@ref': 'XX-5', narrative: 'A partner' },
});
const activity = (change: Json = {}, ofTransaction: Json = {}): Json => ({
  '@default-currency': 'EUR',
  '@humanitarian': '1',
  'iati-identifier': 'XX-1-7',
  'reporting-org': { '@ref': 'XX-1', '@type': '40', '@secondary-reporter': '0', narrative: 'R' },
  title: { narrative: 'T' },
  'activity-status': { '@code': '2' },
  'activity-date': { '@type': '1', '@iso-date': '2014-01-01' },
  'humanitarian-scope': { '@type': '1', '@vocabulary': '1-2', '@code': 'EQ-2015-000048-NPL' },
  'recipient-country': { '@code': 'AF' },
  sector: { '@code': '72010' },
  tag: { '@vocabulary': '2', '@code': '2' },
  transaction: { ...transaction(), ...ofTransaction },
  budget: {
    '@type': '1',
    'period-start': { '@iso-date': '2014-01-01' },
    'period-end': { '@iso-date': '2014-12-31' },
    value: { '@value-date': '2014-01-01', '#text': '100' },
  },
  'planned-disbursement': {
    'period-start': { '@iso-date': '2015-01-01' },
    value: { '@value-date': '2014-01-01', '#text': '50' },
    'receiver-org': { '@ref': 'XX-5' },
  },
  ...change,
});
const read = (json: Json) => parseIatiActivities([json]);
const whole = read(activity()).values[0];

/** What an XML reader may make of an element that says nothing. */
const nothings = [
  undefined,
  null,
  '',
  ' ',
  {},
  { narrative: '' },
  { '@code': '' },
  { $: { code: '' } },
  [''],
];

describe('a part that says nothing costs only itself', () => {
  it('reads the whole', () => {
    expect(read(activity())).toMatchObject({ rejected: [], warnings: [] });
    expect(whole?.budgets).toEqual([
      {
        type: 'original',
        status: 'indicative',
        period: { start: '2014-01-01', end: '2014-12-31' },
        value: { amount: 100, currency: 'EUR' },
        valueDate: '2014-01-01',
      },
    ]);
    expect(whole?.plannedDisbursements).toMatchObject([
      {
        type: null,
        start: '2015-01-01',
        end: null,
        value: { amount: 50 },
        receiver: { ref: 'XX-5' },
      },
    ]);
  });

  it.each([
    ['title', 'title', null],
    ['activity-status', 'status', null],
    ['humanitarian-scope', 'humanitarianScopes', []],
    ['recipient-country', 'recipientCountries', []],
    ['recipient-region', 'recipientRegions', []],
    ['sector', 'sectors', []],
    ['tag', 'sdgs', []],
    ['budget', 'budgets', []],
    ['planned-disbursement', 'plannedDisbursements', []],
    ['transaction', 'transactions', []],
  ] as const)('%s of an activity', (element, field, value) => {
    for (const nothing of nothings) {
      const { values, rejected, warnings } = read(activity({ [element]: nothing }));
      expect(rejected).toEqual([]);
      expect(values).toEqual([{ ...whole, [field]: value }]);
      for (const { path } of warnings)
        expect(path.startsWith(`iati-activity[0].${element}`)).toBe(true);
    }
  });

  it.each([
    ['description', 'description', null],
    ['provider-org', 'provider', null],
    ['receiver-org', 'receiver', null],
    ['recipient-country', 'recipientCountry', null],
    ['recipient-region', 'recipientRegion', null],
    ['sector', 'sectors', []],
  ] as const)('%s of a transaction', (element, field, value) => {
    for (const nothing of nothings) {
      const { values, rejected, warnings } = read(activity({}, { [element]: nothing }));
      const [only] = values[0]?.transactions ?? [];
      expect(rejected).toEqual([]);
      const missing = field.startsWith('pro') || field === 'receiver';
      expect(missing ? (only?.[field as 'provider']?.name ?? null) : only?.[field]).toEqual(value);
      expect({ ...only, [field]: null }).toEqual({ ...whole?.transactions[0], [field]: null });
      const place = `iati-activity[0].transaction.${element}`;
      for (const { path } of warnings) expect(path.startsWith(place)).toBe(true);
      if (nothing === '' || nothing === ' ') expect(warnings).toHaveLength(1);
    }
  });

  it('tells what was empty by its place', () => {
    expect(read(activity({}, { description: '' })).warnings).toEqual([
      {
        code: 'empty-field',
        path: 'iati-activity[0].transaction.description',
        message:
          'iati-activity[0].transaction.description: expected an element that says something, received ""',
      },
    ]);
  });
});

describe('a part that is wrong costs only itself', () => {
  it.each<[string, Json, Json, object]>([
    [
      'a type of date',
      { 'activity-date': [{ '@type': '1', '@iso-date': '2014-01-01' }, { '@type': '7' }] },
      {},
      {},
    ],
    ['a flag', { '@humanitarian': 'maybe' }, {}, {}],
    ['a scope', { 'humanitarian-scope': { '@type': '3' } }, {}, { humanitarianScopes: [] }],
    [
      'the status of a budget',
      { budget: { ...(activity().budget as Json), '@status': '3' } },
      {},
      {},
    ],
    [
      'the amount of a budget',
      { budget: { ...(activity().budget as Json), value: 'many' } },
      {},
      {
        budgets: [],
        leftOut: [
          {
            ...{ element: 'budget', index: 0, kind: null },
            message: 'budget.value: expected a number, received "many"',
          },
        ],
      },
    ],
    [
      'a secondary reporter',
      {
        'reporting-org': {
          '@ref': 'XX-1',
          '@type': '40',
          '@secondary-reporter': '2',
          narrative: 'R',
        },
      },
      {},
      {},
    ],
  ])('%s', (_what, change, ofTransaction, expected) => {
    const { values, rejected, warnings } = read(activity(change, ofTransaction));
    expect(rejected).toEqual([]);
    expect(warnings).toHaveLength(1);
    const humanitarian = change['@humanitarian'] === undefined;
    const transactions = whole?.transactions.map((one) => ({ ...one, humanitarian }));
    expect(values).toEqual([{ ...whole, humanitarian, transactions, ...expected }]);
  });

  it('a value without its day keeps the money', () => {
    for (const day of [undefined, '', '2015-02-30', 'soon']) {
      const value = { '@value-date': day, '#text': 5 };
      const { values, warnings } = read(activity({}, { value }));
      expect(values[0]?.transactions[0]).toMatchObject({ value: { amount: 5 }, valueDate: null });
      expect(warnings[0]?.path).toBe('iati-activity[0].transaction.value.@value-date');
    }
  });

  it('a day of exchange after today is not believed', () => {
    const value = { '@value-date': '2016-01-01', '#text': 5 };
    const { values, warnings } = parseIatiActivities([activity({}, { value })], {
      today: '2015-12-31',
    });
    expect(values[0]?.transactions[0]).toMatchObject({ value: { amount: 5 }, valueDate: null });
    expect(warnings[0]?.message).toContain('a day up to 2015-12-31');
  });

  it('the last day of a planned disbursement is not believed before the first', () => {
    const planned = activity()['planned-disbursement'] as Json;
    const { values, warnings } = read(
      activity({
        'planned-disbursement': { ...planned, 'period-end': { '@iso-date': '2014-06-30' } },
      }),
    );
    expect(values).toEqual([whole]);
    expect(warnings[0]?.message).toContain('a day on or after 2015-01-01');
  });

  it('a number where a text is written is read', () => {
    const json = activity(
      { 'recipient-country': { '@code': 'AF', '@percentage': 100 }, '@humanitarian': 1 },
      { value: { '@value-date': '2015-12-10', '#text': 5 } },
    );
    expect(read(json)).toMatchObject({ rejected: [], warnings: [] });
  });
});

describe("a reporter's own vocabularies cost no money", () => {
  const themes = (...percentages: (string | undefined)[]) =>
    percentages.map((percentage, i) => ({
      '@code': `00${i}`,
      '@vocabulary': '98',
      ...(percentage === undefined ? {} : { '@percentage': percentage }),
    }));
  const dac = { '@code': '15119', '@vocabulary': '1', '@percentage': '100' };

  it.each([
    ['that make 120', themes('60', '60')],
    ['that make 90', themes('45', '45')],
    ['without percentages', themes(undefined, undefined)],
    ['of which one has none', themes('50', undefined)],
    ['with a percentage that is none', themes('50', '160', '50', '7')],
    ['alone, with a part', themes('60')],
  ])('themes %s', (_what, sectors) => {
    const { values, rejected, warnings } = read(activity({ sector: [dac, ...sectors] }));
    expect(rejected).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('own-vocabulary-does-not-add-up');
    const [found] = values;
    const money = { amount: 5, currency: 'EUR' };
    expect(found?.transactions[0]?.value).toEqual(money);
    expect(iatiPartsBySector(found!.transactions[0]!, found!)).toEqual([
      { code: '15119', value: money },
    ]);
    expect(iatiPartsBySector(found!.transactions[0]!, found!, { vocabulary: '98' })).toEqual([
      { code: null, value: money },
    ]);
  });

  it('themes that make 100 divide the money without a word', () => {
    const { values, warnings } = read(activity({ sector: [dac, ...themes('40', '60')] }));
    expect(warnings).toEqual([]);
    const parts = iatiPartsBySector(values[0]!.transactions[0]!, values[0]!, { vocabulary: '98' });
    expect(parts.map(({ value }) => value.amount)).toEqual([2, 3]);
  });

  it("the reporter's own regions next to a country, and themes on a transaction", () => {
    const region = { '@code': 'R1', '@vocabulary': '99', '@percentage': '30' };
    const { values, rejected } = read(
      activity({ 'recipient-region': region }, { sector: themes(undefined, undefined) }),
    );
    expect(rejected).toEqual([]);
    expect(iatiPartsBySector(values[0]!.transactions[0]!, values[0]!)).toMatchObject([
      { code: '72010' },
    ]);
  });

  it('sectors of a common vocabulary still have to make 100', () => {
    const sector = [
      { ...dac, '@percentage': '60' },
      { ...dac, '@code': '72010', '@percentage': '60' },
    ];
    expect(read(activity({ sector })).rejected[0]?.message).toContain('add up to 100');
  });
});

describe('without these an activity means something else', () => {
  it.each<[string, Json, Json]>([
    ['iati-identifier', { 'iati-identifier': '' }, {}],
    ['reporting-org', { 'reporting-org': { '@type': '40' } }, {}],
    ['activity-date', { 'activity-date': '' }, {}],
    ['transaction.value', {}, { value: '' }],
    ['transaction.transaction-type', {}, { 'transaction-type': null }],
    ['transaction.transaction-date', {}, { 'transaction-date': {} }],
    ['transaction.value.@currency', { '@default-currency': '' }, {}],
  ])('%s', (place, change, ofTransaction) => {
    const { values, rejected, warnings } = read(activity(change, ofTransaction));
    expect(values).toEqual([]);
    expect(warnings).toEqual([]);
    expect(rejected[0]?.path.startsWith(`iati-activity[0].${place}`)).toBe(true);
  });
});

describe('options', () => {
  it('are closed', () => {
    expect(() => parseIatiActivities([], { todays: '2025-01-01' } as never)).toThrow('"today"');
    expect(() => parseIatiActivities([], null as never)).toThrow(TypeError);
    expect(() => parseIatiActivities([], { today: new Date(0) } as never)).toThrow('toIsoDate');
    expect(parseIatiActivities([], { today: undefined }).values).toEqual([]);
  });
});
