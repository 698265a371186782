import * as z from 'zod';
import { currencySchema } from '../money/money.schema.js';
import { flagSchema, textSchema } from '../problems/values.schema.js';
import { codes, expecting, strictObject } from '../problems/words.schema.js';
import { countryByCode } from './code.js';
import type { Alpha2, Alpha3, M49 } from './code.table.js';
import { allCountries, decodeAreas } from './countries.js';
import type { Area, Country } from './country.js';

type CodeKind = 'alpha2' | 'alpha3' | 'm49';

/** A code of the table. The hint is the code itself in its right form: "afg" -> "AFG", "4" -> "004". */
function codeOf<T extends string>(kind: CodeKind, expectation: string): z.ZodType<T, T> {
  const list = allCountries().flatMap((country) => (country[kind] ?? []) as T | never[]);
  return codes(expectation, list, (input) => countryByCode(input)?.[kind]);
}

/** An ISO 3166-1 alpha-2 code in capitals, or the user-assigned `XK`. */
export const alpha2Schema: z.ZodType<Alpha2, Alpha2> = codeOf<Alpha2>('alpha2', 'an alpha-2 code');

/** An ISO 3166-1 alpha-3 code in capitals, or the user-assigned `XKX`. */
export const alpha3Schema: z.ZodType<Alpha3, Alpha3> = codeOf<Alpha3>('alpha3', 'an alpha-3 code');

/** A UN M49 code of a country or area: three digits, as text. */
export const m49Schema: z.ZodType<M49, M49> = codeOf<M49>('m49', 'an M49 code of three digits');

const areaSchema: z.ZodType<Area, Area> = strictObject('a region', {
  code: codes(
    'an M49 code of a region',
    decodeAreas().map(({ code }) => code),
  ),
  name: textSchema,
} satisfies Record<keyof Area, z.ZodType>);

/** A country or area, as the table holds it. */
export const countrySchema: z.ZodType<Country, Country> = strictObject('a country', {
  alpha2: alpha2Schema,
  alpha3: alpha3Schema,
  m49: m49Schema.nullable(),
  name: textSchema,
  commonName: textSchema,
  region: areaSchema.nullable(),
  subregion: areaSchema.nullable(),
  intermediateRegion: areaSchema.nullable(),
  unMember: flagSchema,
  currency: currencySchema.nullable(),
  ftsLocationId: z
    .string(expecting('an FTS location id as digits'))
    .regex(/^\d+$/, expecting('an FTS location id as digits'))
    .nullable(),
  iso: flagSchema,
} satisfies Record<keyof Country, z.ZodType>);
