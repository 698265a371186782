import { sessionYears, specialSessionYears, type YearSpan } from './session.js';
import type { UnSymbol } from './unSymbol.js';

/**
 * The years in which a document can have been written, as its symbol says: those of the Assembly's
 * session, or the year in the symbol. Undefined if it says neither, and for a special session that is
 * not known.
 */
export function symbolYears(symbol: UnSymbol): YearSpan | undefined {
  const session = assemblySession(symbol);
  if (session !== undefined) {
    if (/^\D/.test(session)) return specialSessionYears(session);
    const [from, to] = sessionYears(Number(session));
    return { from, to };
  }
  return symbol.year === null ? undefined : { from: symbol.year, to: symbol.year };
}

/** `79`, `S-32` or `ES-11`. Undefined for the sessions of the Assembly's councils and commissions: their own. */
export function assemblySession(symbol: UnSymbol): string | undefined {
  const { body, parts, session, sessionType } = symbol;
  if (body !== 'A' || session === null || session < 1) return undefined;
  if (/^(?:HRC|AC\.|CN\.|CONF\.|WG\.|PC)/.test(parts[0] ?? '')) return undefined;
  if (sessionType === 'regular') return String(session);
  return `${sessionType === 'special' ? 'S' : 'ES'}-${session}`;
}
