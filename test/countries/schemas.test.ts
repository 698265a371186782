import { countries, groupHistory, groups } from 'aidkit/countries';
import {
  alpha2Schema,
  alpha3Schema,
  countrySchema,
  groupSchema,
  m49Schema,
  membershipSchema,
} from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { lineOf } from '../support/issues.js';

const message = (schema: ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(lineOf);

describe('schemas of codes', () => {
  it.each([
    [alpha2Schema, 'AFG', 'value: expected an alpha-2 code, received "AFG" (nearest: "AF")'],
    [alpha2Schema, 'uk', 'value: expected an alpha-2 code, received "uk" (nearest: "GB")'],
    [alpha3Schema, 'afg', 'value: expected an alpha-3 code, received "afg" (nearest: "AFG")'],
    [m49Schema, '4', 'value: expected an M49 code of three digits, received "4" (nearest: "004")'],
    [m49Schema, 4, 'value: expected an M49 code of three digits, received 4 (nearest: "004")'],
    [m49Schema, 'x', 'value: expected an M49 code of three digits, received "x"'],
    [alpha3Schema, null, 'value: expected an alpha-3 code, received null'],
  ])('%#', (schema, value, text) => expect(message(schema, value)).toEqual([text]));

  it('name the nearest codes', () => {
    expect(message(alpha3Schema, 'AFX')?.[0]).toMatch(/nearest: "A/);
    expect(message(groupSchema, 'lcd')?.[0]).toContain('nearest: "ldc"');
  });
});

describe('countrySchema', () => {
  it('takes every country', () => {
    for (const country of countries) expect(countrySchema.parse(country)).toEqual(country);
  });
  it('says where it is wrong', () => {
    const [first] = countries;
    expect(message(countrySchema, { ...first, alpha3: 'ABX' })?.[0]).toMatch(
      /^alpha3: expected an alpha-3 code, received "ABX" \(nearest: "AB/,
    );
    expect(message(countrySchema, { ...first, ftsLocationId: 'x' })).toEqual([
      'ftsLocationId: expected an FTS location id as digits, received "x"',
    ]);
    expect(countrySchema.safeParse({ ...first, extra: 1 }).success).toBe(false);
  });
});

describe('membershipSchema', () => {
  it('takes every membership', () => {
    for (const { code } of groups) {
      for (const row of groupHistory(code)) expect(membershipSchema.parse(row)).toEqual(row);
    }
  });
  it('refuses an end before the beginning, and unknown words', () => {
    const [row] = groupHistory('ldc');
    expect(message(membershipSchema, { ...row, from: '1990', to: '1980' })).toEqual([
      'to: expected a day on or after 1990, received "1980"',
    ]);
    expect(message(membershipSchema, { ...row, certainty: 'sure' })).toEqual([
      'certainty: expected "recorded", "scheduled" or "contested", received "sure"',
    ]);
    expect(message(membershipSchema, { ...row, from: '1990-13-01' })).toEqual([
      'from: expected a day as YYYY-MM-DD, a year, or null, received "1990-13-01"',
    ]);
  });
});
