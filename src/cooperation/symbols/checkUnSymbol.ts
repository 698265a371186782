import type { IsoDate } from '../../dates/isoDate.js';
import type { Warning } from '../../problems/rejection.js';
import { councilResolutionYears } from './councilYears.js';
import { sessionYears, specialSessionYears } from './session.js';
import type { UnSymbol } from './unSymbol.js';

/** Decisions of the Assembly are numbered from 301 (session 31: 31/301), since session 32 mostly 401 on. */
const FIRST_DECISION = 301;

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
  return [
    checkCouncilYear(symbol),
    checkDecisionNumber(symbol),
    date === undefined ? undefined : checkDate(symbol, date),
  ].filter((warning) => warning !== undefined);
}

function warn(code: string, path: keyof UnSymbol, message: string): Warning {
  return { code, path, message: `${path}: ${message}` };
}

function checkCouncilYear({ body, kind, year, number }: UnSymbol): Warning | undefined {
  if (body !== 'S' || kind !== 'resolution' || year === null || number === null) return undefined;
  const years = councilResolutionYears(number);
  if (years === undefined || isWithin(year, years)) return undefined;
  return warn(
    'year-does-not-fit-number',
    'year',
    `resolution ${number} of the Security Council is of ${spanOf(years)}, not of ${year}`,
  );
}

function checkDecisionNumber(symbol: UnSymbol): Warning | undefined {
  const { kind, number } = symbol;
  if (!isOfAssembly(symbol) || symbol.sessionType !== 'regular') return undefined;
  if (kind !== 'decision' || number === null || number >= FIRST_DECISION) return undefined;
  return warn(
    'decision-numbered-like-resolution',
    'number',
    `decisions of the Assembly are numbered from ${FIRST_DECISION} on, received ${number}`,
  );
}

function checkDate(symbol: UnSymbol, date: IsoDate): Warning | undefined {
  const { session, sessionType, year } = symbol;
  const documentYear = Number(date.slice(0, 4));
  if (session === null || !isOfAssembly(symbol)) {
    if (year === null || documentYear === year) return undefined;
    return warn(
      'date-outside-year',
      'year',
      `the symbol names ${year}, the document is dated ${date}`,
    );
  }
  if (sessionType === 'regular') {
    const [from, to] = sessionYears(session);
    if (isWithin(documentYear, { from, to })) return undefined;
    return warn(
      'date-outside-session',
      'session',
      `session ${session} runs from September ${from} to September ${to}, the document is dated ${date}`,
    );
  }
  const name = `${sessionType === 'special' ? 'S' : 'ES'}-${session}`;
  const years = specialSessionYears(name);
  if (years === undefined || isWithin(documentYear, years)) return undefined;
  return warn(
    'date-outside-session',
    'session',
    `session ${name} met in ${spanOf(years)}, the document is dated ${date}`,
  );
}

/** Whether the session in a symbol is one of the Assembly itself: its councils and commissions count their own. */
function isOfAssembly({ body, parts }: UnSymbol): boolean {
  return body === 'A' && !/^(?:HRC|AC\.|CN\.|CONF\.|WG\.|PC)/.test(parts[0] ?? '');
}

interface Years {
  readonly from: number;
  readonly to: number | null;
}

function isWithin(year: number, { from, to }: Years): boolean {
  return year >= from && year <= (to ?? year);
}

function spanOf({ from, to }: Years): string {
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from} to ${to}`;
}
