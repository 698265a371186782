import { poolAppeals } from 'aidkit/coverage';
import { appealsFromHdx, parseHdxPlans, parseHdxRequirements } from 'aidkit/hdx';
import { appealSchema, fundingObservationSchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { usd } from '../support/appeals.js';

// What HDX's whole files prove of the same: test/conformance/hdx.bridge.test.ts.

const days = { startDate: '2026-01-01', endDate: '2026-12-31', year: '2026' };
const row = (
  countryCode: string,
  id: string,
  code: string,
  requirements: string,
  funding: string,
) => ({
  ...{ countryCode, id, name: `Plan ${id}`, code, requirements, funding, percentFunded: '' },
  ...{ typeName: 'Humanitarian needs and response plan', ...days },
});
const listed = (
  code: string,
  locations: string,
  origRequirements: string,
  revisedRequirements: string,
) => ({
  ...{ code, internalId: '1', planVersion: `Plan of ${code}`, categories: 'en | Flash appeal' },
  ...{ startDate: '2026-01-01', endDate: '2026-06-30', years: '2026', locations },
  ...{ origRequirements, revisedRequirements },
});
const provenance = { asOf: '2026-04-17', source: 'FTS' };

function gather(rows: object[], list?: object[]) {
  const plans = list && parseHdxPlans(list).values;
  return appealsFromHdx(parseHdxRequirements(rows).values, { ...provenance, plans });
}

describe('appealsFromHdx', () => {
  it('takes a plan for one country as it is, and keeps what the list says otherwise', () => {
    const rows = [row('MOZ', '1500', 'HMOZ26', '534', '131')];
    const alone = gather(rows);
    expect(alone.appeals[0]).toMatchObject({
      ...{ id: '1500', code: 'HMOZ26', countries: ['MOZ'], years: ['2026'], parts: [] },
      ...{
        type: 'humanitarian-needs-and-response-plan',
        includedInTotals: null,
        layersKnown: false,
      },
      versions: [{ asOf: '2026-04-17', originalRequirement: null, revisedRequirement: usd(534) }],
    });
    expect(alone.observations).toEqual([
      {
        ...{ appeal: '1500', ...provenance, funding: usd(131), scope: 'inside' },
        publishedPercent: null,
      },
    ]);
    const both = gather(rows, [listed('HMOZ26', 'MOZ', '347', '348')]);
    expect(both.appeals[0]?.versions).toMatchObject([
      { originalRequirement: usd(347), revisedRequirement: usd(348) },
      { originalRequirement: usd(347), revisedRequirement: usd(534) },
    ]);
    const question = { on: '2026-04-17' };
    expect(poolAppeals(both.appeals, both.observations, question).requirement).toEqual(usd(534));
    const notEntered = gather(rows, [listed('HMOZ26', 'MOZ', '0', '534')]).appeals[0]?.versions;
    expect(notEntered).toMatchObject([{ originalRequirement: null, revisedRequirement: usd(534) }]);
  });

  it('has parts, a requirement from the list and a lower bound of a plan for several countries', () => {
    const rows = [row('SYR', '9', 'R26', '60', '5'), row('JOR', '9', 'R26', '', '7')];
    const { appeals, observations } = gather(rows, [listed('R26', 'SYR | JOR | LBN', '0', '100')]);
    expect(appeals[0]).toMatchObject({
      countries: ['SYR', 'JOR', 'LBN'],
      versions: [{ revisedRequirement: usd(100) }],
      parts: [
        { country: 'SYR', requirement: usd(60) },
        { country: 'JOR', requirement: null },
      ],
    });
    expect(
      observations.map(({ country = null, funding, isLowerBound = false }) => [
        country,
        funding.amount,
        isLowerBound,
      ]),
    ).toEqual([
      [null, 12, true],
      ['SYR', 5, false],
      ['JOR', 7, false],
    ]);
    expect(gather(rows).appeals[0]?.versions).toMatchObject([{ revisedRequirement: null }]);
  });

  it('keeps the only row of a regional plan as a part', () => {
    const only = [row('NER', '9', 'R26', '60', '5')];
    expect(gather(only, [listed('R26', 'NER | MLI', '0', '100')]).appeals[0]?.parts).toHaveLength(
      1,
    );
    const regional = [{ ...only[0], typeName: 'Regional response plan' }];
    expect(gather(regional).appeals[0]).toMatchObject({
      parts: [{ country: 'NER' }],
      versions: [{ revisedRequirement: null }],
    });
  });

  it('joins by code and never by the id of the list, which is of a version', () => {
    const { appeals, leftOut } = gather(
      [row('MOZ', '1', 'HMOZ26', '5', '1'), { ...row('EGY', '443', '', '6', '1') }],
      [
        listed('HAFG26', 'AFG', '8', '9'),
        listed('R00', 'AFG', '8', '9'),
        listed('R00', 'TJK', '8', '9'),
        { ...listed('', 'EGY', '7', '6'), planVersion: 'Plan 443', endDate: '2026-12-31' },
      ],
    );
    expect(
      appeals.map(({ id, code, versions }) => [id, code, versions[0]?.originalRequirement]),
    ).toEqual([
      ['1', 'HMOZ26', null],
      ['443', null, usd(7)],
      ['HAFG26', 'HAFG26', usd(8)],
    ]);
    expect(leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['plans[1]', 'code-not-unique'],
      ['plans[2]', 'code-not-unique'],
    ]);
    expect(leftOut[0]?.message).toBe('plans[1]: 2 plans of the list have the code "R00"');
  });

  it('keeps "Not specified" apart, negative or unknown, and leaves nothing out without a reason', () => {
    const rest = (funding: string) => ({
      ...row('TUR', '', '', '', funding),
      name: 'Not specified',
    });
    const { appeals, observations, leftOut, notAttributedToPlans } = gather([
      rest('-349'),
      { ...rest(''), year: '2027' },
      row('MOZ', '1', 'HMOZ26', '5', ''),
      row('MOZ', '1', 'HMOZ26', '5', '6'),
      { ...row('MOZ', '1', 'HMOZ26', '5', '6'), clusterCode: '7', cluster: 'Health' },
      { ...row('MLI', '2', 'HMLI26', '5', '6'), startDate: '' },
    ]);
    expect(notAttributedToPlans).toEqual([
      { country: 'TUR', year: '2026', ...provenance, remainder: usd(-349) },
      { country: 'TUR', year: '2027', ...provenance, remainder: null },
    ]);
    expect([appeals.length, observations.length]).toEqual([1, 0]);
    expect(leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['requirements[3]', 'listed-again'],
      ['requirements[4]', 'by-cluster'],
      ['requirements[5]', 'no-period'],
    ]);
  });

  it('counts a plan of two years once', () => {
    const first = row('MOZ', '1', 'HMOZ26', '5', '1');
    const { appeals, observations } = gather([first, { ...first, year: '2027', funding: '2' }]);
    expect(appeals).toMatchObject([{ years: ['2026', '2027'] }]);
    expect(observations).toMatchObject([{ funding: usd(2) }]);
  });

  it('makes valid models', () => {
    const { appeals, observations } = gather(
      [row('SYR', '9', 'R26', '60', '5'), row('JOR', '9', 'R26', '', '7')],
      [listed('R26', 'SYR | JOR', '0', '100'), listed('HAFG26', '', '8', '')],
    );
    for (const appeal of appeals) expect(appealSchema.safeParse(appeal).error).toBeUndefined();
    for (const one of observations) {
      expect(fundingObservationSchema.safeParse(one).error).toBeUndefined();
    }
  });

  it('says what is missing', () => {
    const call =
      (...args: unknown[]) =>
      () =>
        appealsFromHdx(...(args as Parameters<typeof appealsFromHdx>));
    expect(call([])).toThrow('options: expected the day and the source of the files');
    expect(call([], { ...provenance, plan: [] })).toThrow('options.plan: expected an option of');
    expect(call([], { source: 'x' })).toThrow('options.asOf: expected a day');
    expect(call([], { ...provenance, asOf: '2026' })).toThrow(RangeError);
    expect(call([], { ...provenance, source: 5 })).toThrow('options.source: expected a text');
    expect(call({ values: [] }, provenance)).not.toThrow();
    expect(call({ data: [] }, provenance)).toThrow(
      'requirements.values: expected a list of records',
    );
    expect(call([{ countryCode: 'AFG' }], provenance)).toThrow(
      'requirements[0].country: expected a text',
    );
    for (const list of [null, [null], Array(1), [5]]) {
      expect(call(list, provenance)).toThrow(TypeError);
      expect(call([], { ...provenance, plans: list })).toThrow(TypeError);
    }
  });
});
