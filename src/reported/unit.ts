import { pastHyphen, type Token, wordAt } from './tokens.js';
import {
  currencyAbbreviations,
  currencyAdjectives,
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  nationalMoney,
  nounStops,
  nouns,
} from './units.js';
import { oneOf } from './words.js';

/** A currency and the index of the token after it. */
export interface CurrencyReading {
  readonly currency: string;
  readonly next: number;
}

/** Whether every letter of a three-letter token is a capital: USD, but not "all" or "top". */
function isCode(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.end - token.start === 3;
}

/** A currency that begins at a token and stands before a number: `$`, `US$`, `US $`, `USD`, `€`, `Rs.`. */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return undefined;
  if (token.kind === 'mark') {
    const currency = currencySigns().get(token.text);
    return currency === undefined ? undefined : { currency, next: at + 1 };
  }
  const sign = tokens[at + 1]?.text;
  if (token.text === 'us' && isDollar(sign ?? '')) return { currency: 'USD', next: at + 2 };
  const prefixed = sign === '$' ? dollarPrefixes().get(token.text) : undefined;
  if (prefixed !== undefined && (tokens[at + 1]?.glued === true || token.text === 'us')) {
    return { currency: prefixed, next: pastTie(tokens, at + 2) };
  }
  if (isCode(token) && currencyCodes().has(token.text)) {
    const next = sign === '$' ? at + 2 : at + 1;
    return { currency: token.text.toUpperCase(), next: pastTie(tokens, next) };
  }
  const currency = currencyAbbreviations().get(token.text);
  if (currency === undefined) return undefined;
  return { currency, next: sign === '.' ? at + 2 : at + 1 };
}

/** A hyphen between letters of a currency and its number, as in "US$-275 million". */
function pastTie(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? pastHyphen(tokens, at) : at;
}

/** A currency behind a number: `USD`, `-USD`, `$`, `dollars`, `U.S. dollars`, `de dólares`. */
export function currencyAfter(tokens: readonly Token[], from: number): CurrencyReading | undefined {
  const at = pastPreposition(tokens, from);
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return undefined;
  // A sign or code before the next number belongs to that one.
  const isFree = tokens[at + 1]?.kind !== 'number';
  if (token.text === '(') return inBrackets(tokens, at + 1);
  if (token.kind === 'mark') {
    const currency = isFree ? currencySigns().get(token.text) : undefined;
    return currency === undefined ? undefined : { currency, next: at + 1 };
  }
  if (isFree && isCode(token) && currencyCodes().has(token.text)) {
    return { currency: token.text.toUpperCase(), next: at + 1 };
  }
  if (token.text === 'us' && tokens[at + 1]?.text === '$') return { currency: 'USD', next: at + 2 };
  const currency = currencyWords().get(token.text);
  if (currency !== undefined) return { currency, next: at + 1 };
  return namedByCountry(tokens, at);
}

/** "2.4 billion (US$)"; but "$5.6 billion (EUR 5.2 billion)" goes on with another figure. */
function inBrackets(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const inside = currencyBefore(tokens, at);
  if (inside === undefined || tokens[inside.next]?.text !== ')') return undefined;
  return { currency: inside.currency, next: inside.next + 1 };
}

/** "Canadian dollars", "Hong Kong dollars", "Swiss francs", "pounds sterling". */
function namedByCountry(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const first = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  const dollars = currencyAdjectives().get(first);
  if (dollars !== undefined && isDollar(second)) return { currency: dollars, next: at + 2 };
  if ((first === 'new' || first === 'hong') && isDollar(wordAt(tokens, at + 2))) {
    return { currency: first === 'new' ? 'NZD' : 'HKD', next: at + 3 };
  }
  if (first === 'united' && second === 'states' && isDollar(wordAt(tokens, at + 2)))
    return { currency: 'USD', next: at + 3 };
  // "US-Dollar".
  const tied = first === 'us' ? pastHyphen(tokens, at + 1) : at;
  if (tied > at + 1 && isDollar(wordAt(tokens, tied))) return { currency: 'USD', next: tied + 1 };
  const national = isSharedMoney(second) ? nationalMoney().get(first) : undefined;
  if (national !== undefined) return { currency: national, next: at + 2 };
  if (first === 'swiss' && isFranc(second)) return { currency: 'CHF', next: at + 2 };
  if (isFranc(first) && isSwiss(second)) return { currency: 'CHF', next: at + 2 };
  if (isPound(first) && isSterling(second)) return { currency: 'GBP', next: at + 2 };
  return undefined;
}

const isDollar = oneOf('dollar dollars');
const isSharedMoney = oneOf(
  'pound pounds krone kroner kronor krona rupee rupees peso pesos rouble roubles ruble rubles',
);
const isFranc = oneOf('franc francs franco francos');
const isSwiss = oneOf('suisse suisses suizo suizos');
const isPound = oneOf('pound pounds livre livres libra libras');
const isSterling = oneOf('sterling esterlina esterlinas');

/** Behind a hyphen, "of", "de" or "d'", which tie a currency to its number. */
function pastPreposition(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === '') return pastTie(tokens, at);
  if (word === 'de' || word === 'of') return at + 1;
  return word === 'd' && tokens[at + 1]?.kind === 'mark' ? at + 2 : at;
}

/** What is counted, and the index behind the noun that says so. */
export interface NounReading {
  readonly unit: string;
  readonly next: number;
  /** A plural that no list knows, taken as it stands. */
  readonly unlisted: boolean;
}

const FURTHEST = 6;
const isOfArea = oneOf('square sq cubic');
const isTie = oneOf("- ' ’");

/** The noun behind a number: "25,000 families", "3.9 million of the most vulnerable". */
export function nounAfter(tokens: readonly Token[], from: number): NounReading | undefined {
  let plural: NounReading | undefined;
  for (let at = from; at < from + FURTHEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.glued && isTie(token.text)) continue;
      break;
    }
    if (token.kind === 'number') break;
    const { text } = token;
    if (text === 'in' && at === from && wordAt(tokens, at + 1) === 'need') {
      return { unit: 'people', next: at, unlisted: false };
    }
    if ((text === 'of' || text === 'de' || text === 'd') && at <= from + 1) continue;
    if (text === 'of') break;
    const area = nouns().get(isOfArea(text) ? wordAt(tokens, at + 1) : '');
    if (area === 'metres' || area === 'kilometres' || area === 'miles') {
      const power = text === 'cubic' ? 'cubic' : 'square';
      return { unit: `${power} ${area}`, next: at + 2, unlisted: false };
    }
    const unit = nouns().get(text);
    if (unit !== undefined && !isTimeName(tokens, at)) {
      return ofNoun(tokens, at) ?? { unit, next: at + 1, unlisted: false };
    }
    if (token.capital && text.length > 4 && /(ans|is|ese)$/.test(text)) {
      return { unit: 'people', next: at + 1, unlisted: false };
    }
    if (nounStops().has(text)) break;
    if (plural === undefined && !token.capital && text.length > 3 && /[^su]s$/.test(text)) {
      plural = { unit: text, next: at + 1, unlisted: true };
    }
  }
  return plural;
}

const qualifies = oneOf(
  'displaced vulnerable refugee returnee poor rohingya missing homeless stateless hungry injured child migrant',
);

/** "12,000 displaced families", "300 refugee camps": the noun is the word behind. */
function ofNoun(tokens: readonly Token[], at: number): NounReading | undefined {
  if (!qualifies(wordAt(tokens, at))) return undefined;
  const word = wordAt(tokens, at + 1);
  const unit = nouns().get(word);
  if (unit !== undefined) return { unit, next: at + 2, unlisted: false };
  if (nounStops().has(word) || !/[^su]s$/.test(word)) return undefined;
  return { unit: word, next: at + 2, unlisted: true };
}

/** "1.3 million country-level", "600 child-friendly spaces": the noun is the first half of an adjective. */
function isTimeName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '-' && pastHyphen(tokens, at + 1) > at + 1;
}
