import { readFileSync } from 'node:fs';
import { poolAppeals } from 'aidkit/coverage';
import { appealsFromFts, parseFtsPlanOverview } from 'aidkit/fts';
import { appealsFromHapi, parseHapiFunding } from 'aidkit/hapi';
import { appealSchema, fundingObservationSchema } from 'aidkit/schemas';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { usd } from '../support/appeals.js';

const asOf = '2026-04-17';

describe('appealsFromFts', () => {
  const plan = {
    ...{ id: 1263, name: 'A plan', code: 'HAFG25', startDate: '2025-01-01', endDate: '2025-12-31' },
    planType: { id: 2070, name: 'Humanitarian needs and response plan', includeTotals: true },
    isPartOfGHO: true,
    shortName: 'Afghanistan',
    usageYears: [{ year: '2025' }],
    countries: [{ id: 1, iso3: 'AFG', name: 'Afghanistan' }],
    requirements: { origRequirements: 0, revisedRequirements: 200 },
    funding: { totalFunding: 50, progress: 25 },
  };
  const overview = (plans: unknown[], options = {}) =>
    parseFtsPlanOverview({ data: { plans } }, options);

  it('gives appeals without what FTS states next to them, and an observation of each funding', () => {
    const { appeals, observations, leftOut } = appealsFromFts(
      overview([plan, { ...plan, id: 2, funding: null, isPartOfGHO: false }, plan, { id: 3 }]),
      { asOf },
    );
    expect(appeals).toMatchObject([
      { id: '1263', includedInTotals: true, partOfGho: true, versions: [{ asOf }] },
      { id: '2', partOfGho: false },
    ]);
    for (const appeal of appeals) expect(appealSchema.safeParse(appeal).error).toBeUndefined();
    expect(observations).toMatchObject([
      { appeal: '1263', funding: usd(50), publishedPercent: 25 },
    ]);
    expect(fundingObservationSchema.safeParse(observations[0]).error).toBeUndefined();
    expect(leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['data.plans[3].name', 'rejected'],
      ['overview[2]', 'listed-again'],
    ]);
  });

  it('takes the day from the overview or from its options', () => {
    expect(appealsFromFts(overview([plan], { asOf })).observations[0]?.asOf).toBe(asOf);
    expect(appealsFromFts(overview([plan]).values, { asOf }).appeals).toHaveLength(1);
    expect(() => appealsFromFts(overview([plan]))).toThrow('options.asOf: expected a day');
    expect(appealsFromFts([])).toEqual({ appeals: [], observations: [], leftOut: [] });
  });

  it('pools what FTS includes in totals and what is part of the GHO', () => {
    const plans = [
      plan,
      {
        ...plan,
        id: 2,
        code: 'X',
        isPartOfGHO: undefined,
        planType: { name: 'Other', includeTotals: false },
      },
    ];
    const { appeals, observations } = appealsFromFts(overview(plans), { asOf });
    for (const include of ['fts-totals', 'gho'] as const) {
      const pool = poolAppeals(appeals, observations, { on: asOf, include });
      expect([pool.requirement, pool.leftOut.length]).toEqual([usd(200), 1]);
    }
  });

  it('says what is missing', () => {
    const call =
      (...args: unknown[]) =>
      () =>
        appealsFromFts(...(args as Parameters<typeof appealsFromFts>));
    for (const list of [null, undefined, 5, {}, [null], [{}], Array(1)]) {
      expect(call(list, { asOf })).toThrow(TypeError);
    }
    expect(call([], { asof: asOf })).toThrow('options.asof: expected an option of');
    expect(call([], { asOf: '2026' })).toThrow(RangeError);
    expect(call([], null)).toThrow(TypeError);
    expect(call([], { asOf, source: 5 })).toThrow('options.source');
  });
});

describe('appealsFromHapi', () => {
  const days = { reference_period_start: '2026-01-01', reference_period_end: '2026-12-31' };
  const row = (
    location_code: string,
    appeal_code: string,
    requirements_usd: string,
    funding_usd: string,
  ) => ({
    ...{ location_code, appeal_code, requirements_usd, funding_usd, ...days },
    ...{
      appeal_name: `Plan ${appeal_code}`,
      appeal_type: 'Flash appeal',
      has_hrp: 'Y',
      in_gho: 'Y',
    },
  });
  const gather = (rows: object[]) => appealsFromHapi(parseHapiFunding(rows), { asOf });

  it('knows an appeal by its code, and never takes the flags of the country for the plan', () => {
    const { appeals, observations } = gather([row('AFG', 'F26', '100', '25')]);
    expect(appeals).toMatchObject([
      {
        ...{ id: 'F26', code: 'F26', type: 'flash-appeal', countries: ['AFG'], years: ['2026'] },
        ...{ includedInTotals: null, layersKnown: false, parts: [] },
        versions: [{ revisedRequirement: usd(100) }],
      },
    ]);
    expect(appeals[0]?.partOfGho).toBeUndefined();
    expect(observations).toMatchObject([{ appeal: 'F26', funding: usd(25) }]);
    for (const appeal of appeals) expect(appealSchema.safeParse(appeal).error).toBeUndefined();
  });

  it('has parts and a lower bound of an appeal for several countries', () => {
    const { appeals, observations } = gather([
      row('JOR', 'R26', '60', '5'),
      row('LBN', 'R26', '', '0'),
    ]);
    expect(appeals).toMatchObject([
      {
        versions: [{ revisedRequirement: null }],
        parts: [
          { country: 'JOR', requirement: usd(60) },
          { country: 'LBN', requirement: null },
        ],
      },
    ]);
    expect(observations).toMatchObject([
      { funding: usd(5), isLowerBound: true },
      { country: 'JOR', funding: usd(5) },
      { country: 'LBN', funding: usd(0), note: 'HAPI writes 0 also where FTS has no figure' },
    ]);
    const regional = { ...row('JOR', 'R26', '60', '5'), appeal_type: 'Regional response plan' };
    expect(gather([regional]).appeals[0]?.parts).toHaveLength(1);
  });

  it('keeps remainders apart, and leaves nothing out without a reason', () => {
    const { leftOut, notAttributedToPlans } = gather([
      row('TUR', 'Not specified', '', '7'),
      row('TUR', 'Not specified', '', '7'),
      { ...row('TUR', 'F26', '', '7'), reference_period_end: '' },
      { ...row('TUR', 'Not specified', '', '-7'), error: 'Negative funding value' },
    ]);
    expect(notAttributedToPlans).toMatchObject([
      { country: 'TUR', year: '2026', remainder: usd(7) },
    ]);
    expect(leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['rows[3].error', 'rejected'],
      ['rows[1]', 'listed-again'],
      ['rows[2]', 'no-period'],
    ]);
  });

  it('says what is missing', () => {
    const call =
      (...args: unknown[]) =>
      () =>
        appealsFromHapi(...(args as Parameters<typeof appealsFromHapi>));
    for (const list of [null, undefined, 5, {}, [null], [{}], Array(1)]) {
      expect(call(list, { asOf })).toThrow(TypeError);
    }
    for (const options of [undefined, null, {}, { asOf, on: asOf }]) {
      expect(call([], options)).toThrow(TypeError);
    }
    expect(call([], { asOf: '2026-02-30' })).toThrow(RangeError);
  });
});

describe("FTS's overview of 2022", () => {
  const file = new URL('../fixtures/formats/fts-overview-2022.csv', import.meta.url);
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
  const number = (cell = '') => (cell === '' ? undefined : Number(cell));
  const plans = rows.map(
    ({ id, code, type, includeTotals, original, revised, funding, progress }) => ({
      ...{ id, code, name: `Plan ${code}`, startDate: '2022-01-01', endDate: '2022-12-31' },
      ...{ usageYears: [{ year: '2022' }], countries: [] },
      planType: { name: type, includeTotals: includeTotals === 'true' },
      requirements: { origRequirements: number(original), revisedRequirements: number(revised) },
      funding: { totalFunding: number(funding), progress: number(progress) },
    }),
  );

  it('pools to the totals that FTS states, 41 of 42 plans, seven of them without known funding', () => {
    const overview = parseFtsPlanOverview({ data: { plans } });
    const { appeals, observations } = appealsFromFts(overview, { asOf });
    const pool = poolAppeals(appeals, observations, { on: asOf, include: 'fts-totals' });
    expect([pool.requirement, pool.funding]).toEqual([usd(46062413253), usd(8635660114)]);
    expect([pool.counted, pool.leftOut.map(({ code }) => code)]).toEqual([41, ['OPHL2122']]);
    expect(pool.partlyKnown.filter(({ funding }) => funding === null)).toHaveLength(7);
    const every = poolAppeals(appeals, observations, {
      on: asOf,
      include: appeals.map(({ id }) => id),
    });
    expect(every.requirement).toEqual(usd(46231320216));
  });
});
