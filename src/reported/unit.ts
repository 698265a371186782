import type { Token } from './tokens.js';
import {
  currencyAdjectives,
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  nounStops,
  nouns,
} from './units.js';

/** A currency and the index of the token after it. */
export interface CurrencyReading {
  readonly currency: string;
  readonly next: number;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** Whether every letter of a three-letter token is a capital: USD, but not "all" or "top". */
function isCode(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.end - token.start === 3;
}

/** A currency that begins at a token and stands before a number: `$`, `US$`, `US $`, `USD`, `€`, `Rs`. */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') {
    const currency = currencySigns().get(token.text);
    return currency === undefined ? undefined : { currency, next: pastTie(tokens, at + 1) };
  }
  if (token.kind !== 'word') return undefined;
  const sign = tokens[at + 1];
  const prefixed = dollarPrefixes().get(token.text);
  if (prefixed !== undefined && sign?.text === '$' && (sign.glued || token.text === 'us')) {
    return { currency: prefixed, next: pastTie(tokens, at + 2) };
  }
  if (isCode(token) && currencyCodes().has(token.text)) {
    const next = sign?.text === '$' ? at + 2 : at + 1;
    return { currency: token.text.toUpperCase(), next: pastTie(tokens, next) };
  }
  if ((token.text === 'rs' || token.text === 'rupees') && tokens[at + 1]?.text === '.') {
    return { currency: 'rupees', next: at + 2 };
  }
  if (token.text === 'rs') return { currency: 'rupees', next: at + 1 };
  if (token.text === 'dollars' && token.capital) return undefined;
  return undefined;
}

/** A hyphen between a currency and its number, as in "US$-275 million". */
function pastTie(tokens: readonly Token[], at: number): number {
  const tie = tokens[at];
  return tie?.text === '-' && tie.glued && tokens[at + 1]?.glued === true ? at + 1 : at;
}

/** A currency behind a number: `USD`, `-USD`, `$`, `dollars`, `U.S. dollars`, `de dólares`. */
export function currencyAfter(tokens: readonly Token[], from: number): CurrencyReading | undefined {
  let at = from;
  const tie = tokens[at];
  if (tie?.text === '-' && tie.glued && tokens[at + 1]?.glued === true) at++;
  else if (wordAt(tokens, at) === 'de') at++;
  else if (wordAt(tokens, at) === 'd' && tokens[at + 1]?.text.length === 1) at += 2;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') {
    const currency = currencySigns().get(token.text);
    // A sign before the next number belongs to that one.
    return currency === undefined || tokens[at + 1]?.kind === 'number'
      ? undefined
      : { currency, next: at + 1 };
  }
  if (token.kind !== 'word') return undefined;
  if (isCode(token) && currencyCodes().has(token.text) && tokens[at + 1]?.kind !== 'number') {
    return { currency: token.text.toUpperCase(), next: at + 1 };
  }
  if (token.text === 'us' && tokens[at + 1]?.text === '$') return { currency: 'USD', next: at + 2 };
  const adjective = currencyAdjectives().get(token.text);
  if (adjective !== undefined && /^dollars?$/.test(wordAt(tokens, at + 1))) {
    return { currency: adjective, next: at + 2 };
  }
  if (/^(new|hong)$/.test(token.text) && /^dollars?$/.test(wordAt(tokens, at + 2))) {
    return { currency: token.text === 'new' ? 'NZD' : 'HKD', next: at + 3 };
  }
  if (token.text === 'swiss' && /^francs?$/.test(wordAt(tokens, at + 1))) {
    return { currency: 'CHF', next: at + 2 };
  }
  if (token.text === 'pounds' && wordAt(tokens, at + 1) === 'sterling') {
    return { currency: 'GBP', next: at + 2 };
  }
  const currency = currencyWords().get(token.text);
  return currency === undefined ? undefined : { currency, next: at + 1 };
}

/** What is counted, and the index behind the noun that says so. */
export interface NounReading {
  readonly unit: string;
  readonly next: number;
  /** A plural that no list knows, taken as it stands. */
  readonly unlisted: boolean;
}

const FURTHEST = 6;

/** The noun behind a number: "25,000 families", "3.9 million of the most vulnerable". */
export function nounAfter(tokens: readonly Token[], from: number): NounReading | undefined {
  let plural: NounReading | undefined;
  for (let at = from; at < from + FURTHEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if ((token.text === '-' || token.text === "'" || token.text === '’') && token.glued) continue;
      break;
    }
    if (token.kind === 'number') break;
    const { text } = token;
    if (text === 'in' && at === from && wordAt(tokens, at + 1) === 'need') {
      return { unit: 'people', next: at, unlisted: false };
    }
    if ((text === 'of' || text === 'de' || text === 'd') && at <= from + 1) continue;
    if (text === 'of') break;
    const unit = nouns().get(text);
    if (unit !== undefined && !isTimeName(tokens, at))
      return { unit, next: at + 1, unlisted: false };
    if (token.capital && /(ans|is|ese|ians)$/.test(text) && text.length > 4) {
      return { unit: 'people', next: at + 1, unlisted: false };
    }
    if (nounStops().has(text)) break;
    if (plural === undefined && !token.capital && text.length > 3 && /[^su]s$/.test(text)) {
      plural = { unit: text, next: at + 1, unlisted: true };
    }
  }
  return plural;
}

/** "1.3 million country-level", "600 child-friendly spaces": the noun is the first half of an adjective. */
function isTimeName(tokens: readonly Token[], at: number): boolean {
  const tie = tokens[at + 1];
  return tie?.text === '-' && tie.glued && tokens[at + 2]?.glued === true;
}
