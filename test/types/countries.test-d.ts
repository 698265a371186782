import {
  type Alpha3,
  type Country,
  countries,
  countryByCode,
  type Group,
  membership,
} from 'aidkit/countries';
import { describe, expectTypeOf, it } from 'vitest';

describe('types of countries', () => {
  it('a code that is written out is a country, any text may be none', () => {
    expectTypeOf(countryByCode('AFG')).toEqualTypeOf<Country>();
    expectTypeOf(countryByCode('AFG' as string)).toEqualTypeOf<Country | undefined>();
    expectTypeOf(membership('AFG', 'ldc', '2026-11-23')).not.toBeNullable();
    expectTypeOf(membership('AFG' as string, 'ldc', '2026-11-23')).toBeNullable();
  });

  it('codes are literal', () => {
    expectTypeOf<'XKX'>().toExtend<Alpha3>();
    expectTypeOf<'ZZZ'>().not.toExtend<Alpha3>();
    expectTypeOf<'ldc' | '143'>().toExtend<Group>();
    expectTypeOf<'lcd'>().not.toExtend<Group>();
  });

  it('the table cannot be changed', () => {
    // @ts-expect-error readonly
    countries.push(countryByCode('AFG'));
    // @ts-expect-error readonly
    countryByCode('AFG').name = 'x';
  });
});
