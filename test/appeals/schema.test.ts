import type { Appeal } from 'aidkit/appeals';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { appealSchema, caseloadSchema, fundingObservationSchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { makeAppeal, people, seen, usd } from '../support/appeals.js';
import { lineOf } from '../support/issues.js';

const refusals = (value: unknown): string[] =>
  appealSchema.safeParse(value).error?.issues.map(lineOf) ?? [];
const [version] = makeAppeal().versions as [Appeal<'USD'>['versions'][number]];

describe('the schema of an appeal', () => {
  it('takes every embedded appeal and observation as it is', () => {
    const { appeals, relatedAppeals, observations } = centralAsiaAppeals;
    for (const appeal of [...appeals, ...relatedAppeals]) {
      expect(appealSchema.parse(appeal)).toEqual(appeal);
    }
    for (const observation of observations) {
      expect(fundingObservationSchema.parse(observation)).toEqual(observation);
    }
  });

  it('refuses an end before the start', () => {
    const period = { start: '2026-12-31', end: '2026-01-01' };
    const [issue] = appealSchema.safeParse(makeAppeal({ period })).error!.issues;
    expect(issue?.path).toEqual(['period', 'end']);
    expect(issue && lineOf(issue)).toContain(
      'expected a day on or after 2026-12-31, received "2026-01-01"',
    );
  });

  it('takes a plan that targets more than are in need: that is a warning', () => {
    const caseload = people({ inNeed: 1, targeted: 2 });
    expect(refusals(makeAppeal({ versions: [{ ...version, caseload }] }))).toEqual([]);
  });

  it('refuses versions out of order and a plan without any', () => {
    const versions = [version, { ...version, asOf: '2025-06-30' }];
    expect(refusals(makeAppeal({ versions }))).toEqual([
      'versions[1].asOf: expected a day on or after 2026-01-01, received "2025-06-30"',
    ]);
    expect(refusals(makeAppeal({ versions: [] }))).toEqual([
      'versions: expected at least one version, received an array of 0',
    ]);
  });

  it('names the place, what was expected and what came', () => {
    expect(refusals({ ...makeAppeal(), type: 'flash' })[0]).toMatch(
      /^type: expected .*received "flash"$/,
    );
    expect(refusals({ ...makeAppeal(), countries: ['AF'] })).toEqual([
      'countries[0]: expected an alpha-3 code of three capital letters, received "AF"',
    ]);
    expect(refusals({ ...makeAppeal(), years: [2026] })).toEqual([
      'years[0]: expected a year as text, received 2026',
    ]);
    expect(
      refusals(makeAppeal({ versions: [{ ...version, revisedRequirement: usd(-5) }] })),
    ).toEqual([
      'versions[0].revisedRequirement.amount: expected a requirement of 0 or more, received -5',
    ]);
    const { years, ...without } = makeAppeal();
    expect(years).toHaveLength(1);
    expect(refusals(without)).toEqual(['years: expected a list of years, received undefined']);
  });

  it('refuses fields that nobody knows', () => {
    expect(refusals({ ...makeAppeal(), colour: 'blue' })).toEqual([
      'value: expected only fields of an appeal, received "colour"',
    ]);
    const odd = { ...version, caseload: { unit: 'people', inNed: 5 } };
    expect(refusals({ ...makeAppeal(), versions: [odd] })).toEqual([
      'versions[0].caseload: expected only fields of a caseload, received "inNed" (nearest: "inNeed")',
    ]);
  });

  it('names the place also where a whole object is missing', () => {
    expect(refusals({ ...makeAppeal(), layers: [5] })).toEqual([
      'layers[0]: expected a layer, received 5',
    ]);
    expect(refusals(null)).toEqual(['value: expected an appeal, received null']);
  });
});

describe('the schemas of a caseload and an observation', () => {
  it('refuse negative people and take missing ones', () => {
    expect(caseloadSchema.parse(people())).toEqual(people());
    expect(caseloadSchema.parse({ unit: 'people', inNeed: 9 })).toEqual(people({ inNeed: 9 }));
    expect(caseloadSchema.safeParse({ inNeed: 9 }).success).toBe(false);
    const { error } = caseloadSchema.safeParse(people({ inNeed: -1 }));
    expect(error?.issues.map(lineOf)[0]).toBe('inNeed: expected 0 or more, received -1');
  });

  it('take negative money, and refuse a figure without a day', () => {
    // FTS: Cuba 2013.
    expect(fundingObservationSchema.safeParse(seen('2026-01-01', -10009361)).success).toBe(true);
    const { error } = fundingObservationSchema.safeParse(seen('spring 2026', 1));
    expect(error?.issues.map(lineOf)[0]).toBe(
      'asOf: expected a day as YYYY-MM-DD, received "spring 2026"',
    );
  });
});
