import { readFileSync } from 'node:fs';
import {
  type IatiActivity,
  iatiFlows,
  iatiPartsByPlace,
  iatiPartsBySector,
  parseIatiActivities,
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
    ['no currency', (a) => delete a['@default-currency'], 'transaction[0].value.@currency'],
    ['funds code as currency', (a) => (a['@default-currency'] = 'XXX'), 'received "XXX"'],
    [
      'an amount as words',
      (a) =>
        ((a.transaction as Loose[])[1]!.value = [
          { '@value-date': '2025-01-20', 'text()': '1,000' },
        ]),
      'transaction[1].value: expected a number, received "1,000"',
    ],
    [
      'a type that does not exist',
      (a) => ((a.transaction as Loose[])[1]!['transaction-type'] = [{ '@code': '99' }]),
      'a transaction type from 1 to 13, received "99"',
    ],
    [
      '30 February',
      (a) => ((a.transaction as Loose[])[1]!['transaction-date'] = [{ '@iso-date': '2025-02-30' }]),
      'received "2025-02-30"',
    ],
  ];
  it.each(broken)('rejects with the rule: %s', (_rule, change, message) => {
    const { values, rejected } = parseIatiActivities([activity(), activity(change)]);
    expect(values).toHaveLength(1);
    expect(rejected[0]?.index).toBe(1);
    expect(rejected[0]?.message).toContain(message);
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
});
