import {
  checkUnSymbol,
  councilResolutionYears,
  parseUnSymbol,
  sessionYears,
  specialSessionYears,
} from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';

describe('sessionYears', () => {
  // Opening years from the Assembly's own list of sessions: 1946, 1976, 2024.
  it.each([
    [1, [1946, 1947]],
    [31, [1976, 1977]],
    [74, [2019, 2020]],
    [79, [2024, 2025]],
    [80, [2025, 2026]],
    [81, [2026, 2027]],
  ])('%i', (session, years) => expect(sessionYears(session)).toEqual(years));
  it.each([0, -1, 1.5, Number.NaN])('not %d', (session) => {
    expect(() => sessionYears(session)).toThrow(RangeError);
  });
});

describe('specialSessionYears', () => {
  // The Assembly's own list of its special and emergency special sessions.
  it.each([
    ['S-1', { from: 1947, to: 1947 }],
    ['S-7', { from: 1975, to: 1975 }],
    ['S-10', { from: 1978, to: 1978 }],
    ['S-27', { from: 2002, to: 2002 }],
    ['S-32', { from: 2021, to: 2021 }],
    ['s-29', { from: 2014, to: 2014 }],
    ['ES-1', { from: 1956, to: 1956 }],
    ['ES-7', { from: 1980, to: 1982 }],
    ['ES-10', { from: 1997, to: null }],
    ['ES-11', { from: 2022, to: null }],
  ])('%s', (session, years) => expect(specialSessionYears(session)).toEqual(years));
  it.each(['S-33', 'ES-12', 'S-0', '79', 'S-', '', 'ESS-1', 'constructor'])(
    'not "%s"',
    (session) => {
      expect(specialSessionYears(session)).toBeUndefined();
    },
  );
});

describe('councilResolutionYears', () => {
  it.each([
    [1019, 1995],
    [2274, 2016],
    [2626, 2022],
    [2681, 2023],
    [2727, 2024],
    [2777, 2025],
    // As the Council cites them: Korea 1950, Namibia 1978, Libya 2011, cross-border aid 2014.
    [83, 1950],
    [431, 1978],
    [1971, 2011],
    [2165, 2014],
  ])('%i is of %i', (number, year) => {
    expect(councilResolutionYears(number)).toEqual({ from: year, to: year });
  });
  it('gives a span between two of them, and an open one at the end', () => {
    expect(councilResolutionYears(2721)).toEqual({ from: 2023, to: 2024 });
    expect(councilResolutionYears(2900)).toEqual({ from: 2025, to: null });
    expect(councilResolutionYears(0)).toBeUndefined();
  });
});

describe('checkUnSymbol', () => {
  const codes = (text: string, date?: string): string[] => {
    const symbol = parseUnSymbol(text);
    if (symbol === undefined) throw new Error(`${text} is no symbol`);
    return checkUnSymbol(symbol, date === undefined ? {} : { date }).map(({ code }) => code);
  };
  it.each([
    ['S/RES/2777 (2025)', undefined, []],
    ['S/RES/2777 (2023)', undefined, ['year-does-not-fit-number']],
    ['S/RES/1019', undefined, []],
    ['A/RES/79/233', '2024-12-24', []],
    ['A/RES/79/233', '2025-03-04', []],
    ['A/RES/79/233', '2026-01-01', ['date-outside-session']],
    ['A/HRC/RES/48/1', '2021-10-01', []],
    ['S/2024/123', '2025-01-01', ['date-outside-year']],
    ['A/DEC/54/5', undefined, ['decision-numbered-like-resolution']],
    ['A/RES/S-27/2', '2002-05-10', []],
    ['A/RES/S-27/2', '2003-05-10', ['date-outside-session']],
    ['A/RES/3362(S-VII)', '1975-09-16', []],
    ['A/RES/3362(S-VII)', '1974-09-16', ['date-outside-session']],
    ['A/RES/ES-10/23', '2024-05-10', []],
    ['A/RES/ES-11/1', '2021-03-02', ['date-outside-session']],
    ['A/RES/S-40/1', '2030-01-01', []],
    ['A/HRC/RES/S-33/1', '2021-12-17', []],
  ])('%s %s', (text, date, expected) => expect(codes(text, date)).toEqual(expected));
});
