import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import type { Warning } from '../problems/rejection.js';
import { requireOptions } from '../problems/requireOptions.js';
import { requireShape } from '../problems/requireShape.js';
import { councilResolutionYears } from './councilYears.js';
import { isWithin, spanOf } from './session.js';
import { assemblySession, symbolYears } from './symbolYears.js';
import type { UnSymbol } from './unSymbol.js';

/** Decisions of the Assembly are numbered from 301 (session 31: 31/301), since session 32 mostly 401 on. */
const FIRST_DECISION = 301;

/** Options of {@link checkUnSymbol}. */
export interface CheckUnSymbolOptions {
  /** The day of the document, if it is known. */
  readonly date?: IsoDate | undefined;
}

const READ = {
  body: 'text',
  kind: 'text',
  parts: ['text'],
  year: 'number?',
  number: 'number?',
  session: 'number?',
  sessionType: 'text?',
} as const;

/**
 * What is odd about a symbol that is well formed: a Council resolution whose year does not fit its number,
 * a decision numbered like a resolution, and, where the day of the document is given, a day that lies
 * outside the session or year that the symbol names. Empty if nothing is.
 * @example
 * const symbol = parseUnSymbol('S/RES/2777 (2023)')
 * symbol && checkUnSymbol(symbol).map(({ code }) => code) // => ['year-does-not-fit-number']
 */
export function checkUnSymbol(
  symbol: UnSymbol,
  options: CheckUnSymbolOptions = {},
): readonly Warning[] {
  requireShape(symbol, READ, 'symbol');
  requireOptions(options, ['date']);
  const { date } = options;
  if (date !== undefined) requireDay(date, 'options.date');
  const dated = date === undefined ? null : Number(date.slice(0, 4));
  return [
    checkCouncilYear(symbol, dated),
    checkDecisionNumber(symbol),
    date === undefined ? undefined : checkDate(symbol, date),
  ].filter((warning) => warning !== undefined);
}

function warn(code: string, path: keyof UnSymbol, message: string): Warning {
  return { code, path, message: `${path}: ${message}` };
}

/** Where the symbol names no year (S/RES/1019), that of the document must fit the number. */
function checkCouncilYear(symbol: UnSymbol, dated: number | null): Warning | undefined {
  const { body, kind, number } = symbol;
  const year = symbol.year ?? dated;
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
  const { kind, number, sessionType } = symbol;
  if (assemblySession(symbol) === undefined || sessionType !== 'regular') return undefined;
  if (kind !== 'decision' || number === null || number >= FIRST_DECISION) return undefined;
  return warn(
    'decision-numbered-like-resolution',
    'number',
    `decisions of the Assembly are numbered from ${FIRST_DECISION} on, received ${number}`,
  );
}

function checkDate(symbol: UnSymbol, date: IsoDate): Warning | undefined {
  const years = symbolYears(symbol);
  if (years === undefined || isWithin(Number(date.slice(0, 4)), years)) return undefined;
  const session = assemblySession(symbol);
  if (session === undefined) {
    return warn(
      'date-outside-year',
      'year',
      `the symbol names ${years.from}, the document is dated ${date}`,
    );
  }
  const met =
    symbol.sessionType === 'regular'
      ? `runs from September ${years.from} to September ${years.to}`
      : `met in ${spanOf(years)}`;
  return warn(
    'date-outside-session',
    'session',
    `session ${session} ${met}, the document is dated ${date}`,
  );
}
