import { eurostat, openSdg, sdr2019, unsd2022, unsd2023 } from 'aidkit/progress';
import {
  progressMethodSchema,
  progressObservationSchema,
  sdgIndexEditionSchema,
  sdgIndexValueSchema,
} from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../support/issues.js';

describe('schemas of progress', () => {
  it.each([unsd2022, unsd2023, openSdg, eurostat])('take $id', (method) => {
    expect(progressMethodSchema.parse(method)).toEqual(method);
    expect(Object.isFrozen(method.withTarget[0])).toBe(true);
  });
  it('take the edition of 2019', () => {
    expect(sdgIndexEditionSchema.parse(sdr2019)).toEqual(sdr2019);
  });
  it('say what is wrong', () => {
    const messages = (result: { error?: { issues: Parameters<typeof lineOf>[0][] } | undefined }) =>
      result.error?.issues.map(lineOf);
    expect(messages(progressObservationSchema.safeParse({ year: 2015.5, value: 1 }))).toEqual([
      'year: expected a year as a whole number, received 2015.5',
    ]);
    expect(
      messages(
        sdgIndexValueSchema.safeParse({ country: 'TJ', indicator: 'sdg1_wpc', value: null }),
      ),
    ).toEqual(['country: expected an alpha-3 code, received "TJ"']);
    const method = { ...unsd2022, parity: 'both', base: { year: 2015 } };
    expect(messages(progressMethodSchema.safeParse(method))).toEqual([
      'base: expected a base as { year, fallback } or { yearsBack, fallback }, received an object',
      'parity: expected "fold" or "side", received "both"',
    ]);
  });
});
