import { readFileSync } from 'node:fs';
import {
  type IatiActivity,
  iatiFlows,
  iatiPartsByPlace,
  iatiPartsBySector,
  parseIatiActivities,
  parseIatiActivity,
} from 'aidkit/iati';
import { describe, expect, it } from 'vitest';

const answer = (): { response: { docs: { iati_json: string }[] } } =>
  JSON.parse(
    readFileSync(new URL('../fixtures/formats/iati-activity.json', import.meta.url), 'utf8'),
  );

type Loose = Record<string, unknown>;

/** The activity of the sample, out of its wrapping, with a change. */
function activity(change: (activity: Loose) => void = () => {}): Loose {
  const [found] = (
    JSON.parse(answer().response.docs[0]!.iati_json) as { 'iati-activity': [Loose] }
  )['iati-activity'];
  change(found);
  return found;
}

const read = (): IatiActivity => parseIatiActivities(answer()).values[0] as IatiActivity;

describe('parseIatiActivities', () => {
  it('reads the wrapping of the datastore, of XML, and a list alike', () => {
    const { values, rejected } = parseIatiActivities(answer());
    expect(rejected).toEqual([]);
    expect(values).toHaveLength(1);
    expect(
      parseIatiActivities({ 'iati-activities': { 'iati-activity': [activity()] } }).values,
    ).toEqual(values);
    expect(parseIatiActivities({ 'iati-activity': activity() }).values).toEqual(values);
    expect(parseIatiActivities([activity()]).values).toEqual(values);
  });

  it('takes currency and humanitarian flag from the activity where a transaction says nothing', () => {
    const [funds, commitment, disbursement, expenditure] = read().transactions;
    expect(funds).toMatchObject({
      kind: 'incoming-funds',
      value: { currency: 'EUR' },
      humanitarian: true,
    });
    expect(commitment?.value).toEqual({ amount: 600000, currency: 'EUR' });
    expect(disbursement).toMatchObject({
      value: { amount: 100000.01, currency: 'USD' },
      humanitarian: false,
      receiver: { ref: 'XX-MADE-5', name: 'A made partner' },
    });
    expect(expenditure?.value).toEqual({ amount: -2500.51, currency: 'EUR' });
    expect(funds?.provider?.activityId).toBe('XX-MADE-9-1');
  });

  it('keeps codes of the SDGs as text', () => {
    expect(read().sdgs).toEqual([
      { kind: 'goal', code: '2', exists: true },
      { kind: 'target', code: '8.10', exists: true },
    ]);
    const wrong = activity((a) => (a.tag = [{ '@vocabulary': '3', '@code': '8.99' }]));
    expect(parseIatiActivities([wrong]).values[0]?.sdgs).toContainEqual({
      kind: 'target',
      code: '8.99',
      exists: false,
    });
  });

  it('reads dates and scope', () => {
    expect(read()).toMatchObject({
      plannedStart: '2025-01-01',
      actualStart: '2025-01-15',
      plannedEnd: '2025-12-31',
      actualEnd: null,
      humanitarianScopes: [{ type: 'appeal', vocabulary: '2-1', code: 'HAFG25' }],
    });
  });

  const broken: [rule: string, change: (activity: Loose) => void, message: string][] = [
    [
      'no identifier',
      (a) => delete a['iati-identifier'],
      'iati-identifier: expected an identifier',
    ],
    [
      'no start',
      (a) => (a['activity-date'] = [{ '@type': '3', '@iso-date': '2025-12-31' }]),
      'rule: a start is given',
    ],
    [
      'end before start',
      (a) =>
        (a['activity-date'] = [
          { '@type': '1', '@iso-date': '2025-12-31' },
          { '@type': '3', '@iso-date': '2025-01-01' },
        ]),
      'does not end before it starts',
    ],
    [
      'countries that make 90',
      (a) => ((a['recipient-country'] as Loose[])[0]!['@percentage'] = '56.67'),
      'percentages that add up to 100 (rule: nothing is left over), received 90',
    ],
    [
      'sectors without percentages',
      (a) => delete (a.sector as Loose[])[0]!['@percentage'],
      'sector: expected a percentage for each',
    ],
    [
      'a percentage above 100',
      (a) => ((a.sector as Loose[])[0]!['@percentage'] = '160'),
      'from 0 to 100, received "160"',
    ],
    [
      'places on both',
      (a) => ((a.transaction as Loose[])[0]!['recipient-country'] = [{ '@code': 'AF' }]),
      'rule: not on both',
    ],
    [
      'a place on some transactions only',
      (a) => {
        delete a['recipient-country'];
        (a.transaction as Loose[])[1]!['recipient-region'] = { '@code': '298' };
      },
      'transaction[0].recipient-country: expected a place, as on transaction[1] (rule: where one has it, all have)',
    ],
    [
      'sectors on both',
      (a) => ((a.transaction as Loose[])[0]!.sector = [{ '@code': '72010' }]),
      'sector: expected sectors on the activity or on its transactions (rule: not on both)',
    ],
    [
      'a sector on some transactions only',
      (a) => {
        delete a.sector;
        (a.transaction as Loose[])[0]!.sector = [{ '@code': '72010' }];
      },
      'transaction[1].sector: expected a sector, as on transaction[0]',
    ],
    [
      'an actual end before the actual start',
      (a) =>
        (a['activity-date'] = [
          { '@type': '2', '@iso-date': '2025-03-02' },
          { '@type': '4', '@iso-date': '2025-03-01' },
        ]),
      'an actual end on or after 2025-03-02',
    ],
  ];
  it.each(broken)('rejects with the rule: %s', (_rule, change, message) => {
    const { values, rejected } = parseIatiActivities([activity(), activity(change)]);
    expect(values).toHaveLength(1);
    expect(rejected[0]?.index).toBe(1);
    expect(rejected[0]?.message).toContain(message);
  });

  const short: [
    what: string,
    change: (activity: Loose) => void,
    message: string,
    leftOut: number[],
  ][] = [
    [
      'no currency',
      (a) => delete a['@default-currency'],
      'transaction[0].value.@currency',
      [0, 1, 3],
    ],
    [
      'funds code as currency',
      (a) => (a['@default-currency'] = 'XXX'),
      'received "XXX"',
      [0, 1, 3],
    ],
    [
      'an amount as words',
      (a) =>
        ((a.transaction as Loose[])[1]!.value = [
          { '@value-date': '2025-01-20', 'text()': '1,000' },
        ]),
      'transaction[1].value: expected a number, received "1,000"',
      [1],
    ],
    [
      'two countries of one transaction',
      (a) => {
        delete a['recipient-country'];
        const items = a.transaction as Loose[];
        for (const item of items) item['recipient-country'] = { '@code': 'AF' };
        items[1]!['recipient-country'] = [{ '@code': 'AF' }, { '@code': 'TJ' }];
      },
      'transaction[1].recipient-country: expected one country or one region (rule: a transaction goes to one place), received 2',
      [1],
    ],
    [
      'two sectors of one vocabulary on a transaction',
      (a) => {
        delete a.sector;
        const items = a.transaction as Loose[];
        for (const item of items) item.sector = { '@code': '72010' };
        items[1]!.sector = [{ '@code': '72010' }, { '@vocabulary': '1', '@code': '72040' }];
      },
      'transaction[1].sector: expected one sector of a vocabulary',
      [1],
    ],
    [
      'a type that does not exist',
      (a) => ((a.transaction as Loose[])[1]!['transaction-type'] = [{ '@code': '99' }]),
      'a transaction type from 1 to 13, received "99"',
      [1],
    ],
    [
      '30 February',
      (a) => ((a.transaction as Loose[])[1]!['transaction-date'] = [{ '@iso-date': '2025-02-30' }]),
      'received "2025-02-30"',
      [1],
    ],
  ];
  it.each(short)(
    'leaves out a transaction, not its activity: %s',
    (_what, change, message, out) => {
      const { values, rejected, warnings } = parseIatiActivities([activity(), activity(change)]);
      expect(rejected).toEqual([]);
      const [whole, found] = values as [IatiActivity, IatiActivity];
      expect(whole.leftOut).toEqual([]);
      expect(found.leftOut.map(({ element, index }) => [element, index])).toEqual(
        out.map((index) => ['transaction', index]),
      );
      expect(found.leftOut[0]?.message).toContain(message);
      const told = warnings.filter(({ code }) => code === 'money-left-out');
      expect(told.map(({ message }) => message)).toEqual(
        found.leftOut.map(({ message }) => `iati-activity[1].${message}`),
      );
      expect(found.transactions.map(({ date, kind }) => [date, kind])).toEqual(
        whole.transactions
          .filter((_, index) => !out.includes(index))
          .map(({ date, kind }) => [date, kind]),
      );
    },
  );

  it('says what a transaction does that is left out, where that much is read', () => {
    const made = activity((a) => {
      const items = a.transaction as Loose[];
      items[1]!.value = [{ 'text()': 'many' }];
      items[2]!['transaction-type'] = [{ '@code': '99' }];
    });
    expect(parseIatiActivities([made]).values[0]?.leftOut.map(({ kind }) => kind)).toEqual([
      'commitment',
      null,
    ]);
  });

  it('rejects an activity of whose transactions none can be read', () => {
    const made = activity((a) => {
      for (const item of a.transaction as Loose[]) item['transaction-date'] = [];
    });
    const { values, rejected, warnings } = parseIatiActivities([made]);
    expect([values, warnings]).toEqual([[], []]);
    expect(rejected[0]?.path).toBe('iati-activity[0].transaction[0].transaction-date.@iso-date');
  });

  it('holds days against today where it is told', () => {
    const of = (today: string) => parseIatiActivities([activity()], { today });
    expect(of('2026-01-01').values).toHaveLength(1);
    expect(of('2025-01-14').rejected[0]?.message).toContain(
      'activity-date: expected a day up to 2025-01-14 (rule: what has happened is not in the future)',
    );
    // In January only the first of the transactions has happened.
    const { values, warnings } = of('2025-01-15');
    expect(values[0]?.leftOut.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(warnings[0]?.path).toBe('iati-activity[0].transaction[1].transaction-date');
    expect(() => of('today')).toThrow(RangeError);
  });

  it('reads one activity of a stream, bare or in its document', () => {
    expect(parseIatiActivity(answer().response.docs[0]).values).toEqual([read()]);
    expect(parseIatiActivity(activity()).values).toEqual([read()]);
    expect(parseIatiActivity({ ...activity(), 'iati-identifier': null }, 7).rejected).toMatchObject(
      [{ index: 7, path: 'iati-activity[7].iati-identifier' }],
    );
    expect(parseIatiActivity({ ...activity(), title: null }, 7).warnings).toMatchObject([
      { code: 'missing-field', path: 'iati-activity[7].title' },
    ]);
  });

  it("refuses the datastore's flat documents, which lost what belongs together", () => {
    const flat = { iati_identifier: 'XX-MADE-1-7', transaction_value: [1, 2], sector_code: ['1'] };
    const { rejected } = parseIatiActivities({ response: { docs: [flat] } });
    expect(rejected[0]?.message).toContain('response.docs[0].iati_json: expected the activity');
  });

  it.each([undefined, null, 5, '[]', {}, { response: {} }])('throws on %j', (whole) => {
    expect(() => parseIatiActivities(whole)).toThrow(TypeError);
  });
});

describe('the parts of a transaction', () => {
  it('add up to the cent, by place and by sector', () => {
    const found = read();
    const disbursement = found.transactions[2]!;
    expect(iatiPartsByPlace(disbursement, found)).toEqual([
      { code: 'AF', value: { amount: 66670.01, currency: 'USD' } },
      { code: 'TJ', value: { amount: 33330, currency: 'USD' } },
    ]);
    expect(iatiPartsBySector(disbursement, found).map(({ value }) => value.amount)).toEqual([
      60000.01, 40000,
    ]);
  });

  it('are one part without a code where nothing is told', () => {
    const value = { amount: 5, currency: 'USD' } as const;
    expect(iatiPartsBySector({ value, sectors: [] }, { sectors: [] })).toEqual([
      { code: null, value },
    ]);
  });
});

describe('iatiFlows', () => {
  it('keeps commitments, disbursements and expenditures apart', () => {
    const { commitments, disbursements, expenditures } = iatiFlows(read());
    expect(commitments.map(({ amount, status }) => [amount.amount, status])).toEqual([
      [600000, 'commitment'],
    ]);
    expect(disbursements.map(({ amount, status }) => [amount.amount, status])).toEqual([
      [100000.01, 'paid'],
    ]);
    expect(expenditures.map(({ amount, status }) => [amount.amount, status])).toEqual([
      [-2500.51, 'paid'],
    ]);
    expect(disbursements[0]?.destination).toContainEqual({
      type: 'location',
      id: 'AF',
      name: 'AF',
      behavior: 'shared',
    });
  });

  it('takes only humanitarian transactions, or only the others', () => {
    const kinds = (humanitarian: boolean) =>
      Object.values(iatiFlows(read(), { humanitarian })).map((flows) => flows.length);
    expect(kinds(true)).toEqual([1, 0, 1]);
    expect(kinds(false)).toEqual([0, 1, 0]);
  });

  it('keeps the ids of flows where a transaction is left out', () => {
    const [made] = parseIatiActivities([
      activity((a) => ((a.transaction as Loose[])[1]!.value = 'many')),
    ]).values;
    const ids = (of: IatiActivity) => iatiFlows(of).disbursements.map(({ id }) => id);
    expect(ids(made!)).toEqual(ids(read()));
    expect(iatiFlows(made!).commitments).toEqual([]);
  });

  it('is shared where a country stands beside a region', () => {
    const made = activity((a) => {
      a['recipient-country'] = { '@code': 'AF', '@percentage': '60' };
      a['recipient-region'] = [
        { '@code': '679', '@percentage': '40' },
        { '@code': 'XY', '@vocabulary': '99', '@percentage': '40' },
      ];
    });
    const [found] = parseIatiActivities([made]).values;
    const [flow] = iatiFlows(found!).disbursements;
    expect(
      flow?.destination
        .filter(({ type }) => type === 'location')
        .map(({ id, behavior }) => [id, behavior]),
    ).toEqual([
      ['AF', 'shared'],
      ['679', 'shared'],
    ]);
    expect(iatiPartsByPlace(found!.transactions[2]!, found!).map(({ code }) => code)).toEqual([
      'AF',
      '679',
    ]);
  });
});
