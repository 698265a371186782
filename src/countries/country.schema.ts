import * as z from 'zod';
import { currencySchema } from '../money/money.schema.js';
import { expected } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { expecting, pathText, strictObject } from '../problems/words.schema.js';
import { countryByCode } from './code.js';
import type { Alpha2, Alpha3, M49 } from './code.table.js';
import { allCountries, decodeAreas } from './countries.js';
import type { Area, Country } from './country.js';

type Codes = 'alpha2' | 'alpha3' | 'm49';

/** A code of the table; an error names the nearest ones, or the form of the code where none is near. */
function codeOf<T extends string>(kind: Codes, form: string): z.ZodType<T> {
  const codes = allCountries().flatMap((country) => (country[kind] ?? []) as T | never[]);
  return z.enum(codes, {
    error: (issue) => {
      const near = nearCodes(kind, issue.input);
      const hint = near.length > 0 ? `, such as "${near.join('", "')}"` : '';
      return expected(pathText(issue.path), `${form}${hint}`, issue.input);
    },
  }) as unknown as z.ZodType<T>;
}

/** The code itself in its right form ("afg" -> "AFG", "4" -> "004"), else codes that look like it. */
function nearCodes(kind: Codes, input: unknown): string[] {
  if (typeof input !== 'string' && typeof input !== 'number') return [];
  const meant = countryByCode(input)?.[kind];
  if (meant) return [meant];
  const codes = allCountries().flatMap((country) => country[kind] ?? []);
  return nearest(String(input), codes, { maxDistance: 1 });
}

/** An ISO 3166-1 alpha-2 code in capitals, or the user-assigned `XK`. */
export const alpha2Schema: z.ZodType<Alpha2> = codeOf<Alpha2>('alpha2', 'an alpha-2 code');

/** An ISO 3166-1 alpha-3 code in capitals, or the user-assigned `XKX`. */
export const alpha3Schema: z.ZodType<Alpha3> = codeOf<Alpha3>('alpha3', 'an alpha-3 code');

/** A UN M49 code of a country or area: three digits, as text. */
export const m49Schema: z.ZodType<M49> = codeOf<M49>('m49', 'an M49 code of three digits');

const areaSchema: z.ZodType<Area> = strictObject('a region', {
  code: z.enum(
    decodeAreas().map(({ code }) => code),
    expecting('an M49 code of a region'),
  ),
  name: z.string(),
} satisfies Record<keyof Area, z.ZodType>);

/** A country or area, as the table holds it. */
export const countrySchema: z.ZodType<Country> = strictObject('a country', {
  alpha2: alpha2Schema,
  alpha3: alpha3Schema,
  m49: m49Schema.nullable(),
  name: z.string(),
  commonName: z.string(),
  region: areaSchema.nullable(),
  subregion: areaSchema.nullable(),
  intermediateRegion: areaSchema.nullable(),
  unMember: z.boolean(),
  currency: currencySchema.nullable(),
  ftsLocationId: z.string().regex(/^\d+$/, expecting('an FTS location id as digits')).nullable(),
  iso: z.boolean(),
} satisfies Record<keyof Country, z.ZodType>);
