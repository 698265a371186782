import { currencyCodes } from '../../money/currency.js';
import {
  does,
  isDash,
  markAt,
  pastHyphen,
  phraseAt,
  senseAt,
  type Text,
  tokenAt,
} from '../text/text.js';
import { groupsOf } from '../vocabulary/lexicon.js';
import { DOLLARS, SHORT_MONEY, SIGNS } from '../vocabulary/shared.js';

/** A currency, or rupees and francs of a country that is not said, and the index of the token after it. */
export interface CurrencyReading {
  readonly currency: string;
  readonly next: number;
}

/** Whether a unit is the ISO 4217 code of a currency. */
export function isCurrency(unit: string | null): unit is string {
  if (typeof unit !== 'string' || unit.length !== 3) return false;
  for (let i = 0; i < 3; i++) {
    const code = unit.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

interface Tables {
  readonly signs: ReadonlyMap<string, string>;
  readonly dollars: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
}

let decoded: Tables | undefined;

function tables(): Tables {
  const byWord = (packed: string): ReadonlyMap<string, string> =>
    new Map(
      groupsOf(packed).flatMap(([code, words]) =>
        words.split(' ').map((word): [string, string] => [word, code]),
      ),
    );
  decoded ??= {
    signs: byWord(SIGNS),
    dollars: byWord(DOLLARS),
    short: byWord(SHORT_MONEY),
    codes: new Set(currencyCodes.map((code) => code.toLowerCase())),
  };
  return decoded;
}

/** Whether a figure of money can begin at a token. */
export function opensMoney(text: Text, at: number): boolean {
  const { kind, text: word } = tokenAt(text, at);
  if (kind === 'mark') return tables().signs.has(word);
  const { codes, short, dollars } = tables();
  return codes.has(word) || short.has(word) || dollars.has(word);
}

/** Three capitals: USD, but not "all" or "top". */
function codeAt(text: Text, at: number): string | undefined {
  const { kind, start, end, text: word } = tokenAt(text, at);
  if (kind !== 'word' || end - start !== 3 || !tables().codes.has(word)) return undefined;
  const written = text.text.slice(start, end);
  return written === written.toUpperCase() ? written : undefined;
}

/** A currency that begins at a token and stands before a number: `$`, `US$`, `US $`, `USD`, `€`, `Rs.`. */
export function currencyBefore(text: Text, at: number): CurrencyReading | undefined {
  const { kind, text: word } = tokenAt(text, at);
  if (kind === 'number') return undefined;
  const { signs, dollars, short } = tables();
  if (kind === 'mark') {
    const currency = signs.get(word);
    return currency === undefined ? undefined : { currency, next: at + 1 };
  }
  const sign = tokenAt(text, at + 1);
  const dollar = sign.text === '$' ? dollars.get(word) : undefined;
  if (dollar !== undefined && (sign.glued || word.length > 1)) {
    return { currency: dollar, next: pastHyphen(text, at + 2) };
  }
  const code = codeAt(text, at);
  if (code !== undefined) return { currency: code, next: pastHyphen(text, at + 1) };
  const currency = short.get(word);
  if (currency !== undefined) return { currency, next: sign.text === '.' ? at + 2 : at + 1 };
  // "US dollars 2.42 billion".
  const words = word === 'us' ? phraseAt(text, at, senseAt(text, at).measures) : undefined;
  return words && isCurrency(words.meaning)
    ? { currency: words.meaning, next: words.next }
    : undefined;
}

/** A currency behind a number: `USD`, `-USD`, `$`, `dollars`, `U.S. dollars`, `de dólares`, `d'euros`. */
export function currencyAfter(text: Text, from: number): CurrencyReading | undefined {
  const at = pastTie(text, from);
  const { kind, text: word, sense } = tokenAt(text, at);
  if (kind === 'number') return undefined;
  // A sign or code before the next number belongs to that one.
  const isFree = tokenAt(text, at + 1).kind !== 'number' || tokenAt(text, at + 1).text === '';
  if (word === '(') return inBrackets(text, at + 1);
  const named = phraseAt(text, at, sense.measures);
  if (named !== undefined && isCurrency(named.meaning)) {
    return { currency: named.meaning, next: named.next };
  }
  if (!isFree) return undefined;
  if (word === 'us' && markAt(text, at + 1) === '$') return { currency: 'USD', next: at + 2 };
  const currency = kind === 'mark' ? tables().signs.get(word) : codeAt(text, at);
  return currency === undefined ? undefined : { currency, next: at + 1 };
}

/** "2.4 billion (US$)"; but "$5.6 billion (EUR 5.2 billion)" goes on with another figure. */
function inBrackets(text: Text, at: number): CurrencyReading | undefined {
  const inside = currencyBefore(text, at);
  if (inside === undefined || markAt(text, inside.next) !== ')') return undefined;
  return { currency: inside.currency, next: inside.next + 1 };
}

/** Behind a hyphen, "of", "de" or "d'", which tie a currency to its number. */
function pastTie(text: Text, at: number): number {
  if (markAt(text, at) !== '') return pastHyphen(text, at);
  if (!does(text, at, 'of')) return at;
  return markAt(text, at + 1) === '’' || markAt(text, at + 1) === "'" ? at + 2 : at + 1;
}

/** A dash that ties a number to the currency sign before it: "$-5". */
export function isMinus(text: Text, at: number): boolean {
  return isDash(markAt(text, at)) && tokenAt(text, at + 1).glued;
}
