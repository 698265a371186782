import type { IsoDate } from '../dates/isoDate.js';
import type { Warning } from '../problems/rejection.js';
import { sessionYears } from './session.js';
import type { UnSymbol } from './unSymbol.js';

/**
 * Numbers of Council resolutions whose year is beyond doubt. The Council counts in one series since
 * 1946, so that any number lies between its neighbours here.
 *
 * Sources: the bracket with which the Council itself cites them; 84, 1353 and 1440 in library guides,
 * 1019 to 2777 checked in November 2026.
 */
const COUNCIL_ANCHORS: readonly (readonly [number: number, year: number])[] = [
  [1, 1946],
  [84, 1950],
  [242, 1967],
  [338, 1973],
  [678, 1990],
  [1019, 1995],
  [1325, 2000],
  [1353, 2001],
  [1440, 2002],
  [1540, 2004],
  [1701, 2006],
  [1973, 2011],
  [2178, 2014],
  [2254, 2015],
  [2274, 2016],
  [2401, 2018],
  [2532, 2020],
  [2593, 2021],
  [2626, 2022],
  [2681, 2023],
  [2727, 2024],
  [2777, 2025],
];

/**
 * The years in which a resolution of the Security Council can have been adopted, by its number alone:
 * `to` is null beyond the last number that is known here. For anything but a whole number from 1 on
 * undefined.
 * @example
 * councilResolutionYears(2777) // => { from: 2025, to: 2025 }
 * councilResolutionYears(1400) // => { from: 2001, to: 2002 }
 * councilResolutionYears(2900) // => { from: 2025, to: null }
 */
export function councilResolutionYears(
  number: number,
): { readonly from: number; readonly to: number | null } | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  let from = 1946;
  let to: number | null = null;
  for (const [anchor, year] of COUNCIL_ANCHORS) {
    if (anchor <= number) from = year;
    if (anchor >= number) {
      to = year;
      break;
    }
  }
  return { from, to };
}

/** Decisions of the Assembly are numbered from 301 (session 31: 31/301), since session 32 mostly 401 on. */
const FIRST_DECISION = 301;

/**
 * Whether a symbol whose document belongs to a regular session of the Assembly itself: those of the
 * Human Rights Council and of commissions count sessions of their own.
 */
export function assemblySessionOf(symbol: UnSymbol): number | null {
  const own =
    symbol.body === 'A' && !/^(?:HRC|AC\.|CN\.|CONF\.|WG\.|PC)/.test(symbol.parts[0] ?? '');
  return own && symbol.sessionType === 'regular' ? symbol.session : null;
}

/**
 * What is odd about a symbol that is well formed: a Council resolution whose year in brackets does not
 * fit its number, a decision numbered like a resolution, and, where the day of the document is given, a
 * day that lies outside the session or year that the symbol names. Empty where nothing is.
 * @example
 * const symbol = parseUnSymbol('S/RES/2777 (2023)')
 * symbol && checkUnSymbol(symbol).map(({ code }) => code) // => ['year-does-not-fit-number']
 */
export function checkUnSymbol(
  symbol: UnSymbol,
  { date }: { readonly date?: IsoDate } = {},
): readonly Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, path: string, message: string): void => {
    warnings.push({ code, path, message: `${path}: ${message}` });
  };
  const { kind, body, year, number } = symbol;
  if (body === 'S' && kind === 'resolution' && year !== null && number !== null) {
    const years = councilResolutionYears(number);
    if (years && (year < years.from || year > (years.to ?? year))) {
      warn(
        'year-does-not-fit-number',
        'year',
        `resolution ${number} of the Security Council is of ${spanOf(years)}, not of ${year}`,
      );
    }
  }
  const session = assemblySessionOf(symbol);
  if (session !== null && kind === 'decision' && number !== null && number < FIRST_DECISION) {
    warn(
      'decision-numbered-like-resolution',
      'number',
      `decisions of the Assembly are numbered from ${FIRST_DECISION} on, received ${number}`,
    );
  }
  if (date === undefined) return warnings;
  const documentYear = Number(date.slice(0, 4));
  if (session !== null) {
    const [opens, closes] = sessionYears(session);
    if (documentYear < opens || documentYear > closes) {
      warn(
        'date-outside-session',
        'session',
        `session ${session} runs from September ${opens} to September ${closes}, the document is dated ${date}`,
      );
    }
  } else if (year !== null && documentYear !== year) {
    warn('date-outside-year', 'year', `the symbol names ${year}, the document is dated ${date}`);
  }
  return warnings;
}

function spanOf({ from, to }: { readonly from: number; readonly to: number | null }): string {
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from} to ${to}`;
}
