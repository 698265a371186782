import type { Core } from './core.js';
import { isYear } from './digits.js';
import { labels, months, ordinalEndings } from './lexicon.js';
import { isHyphen, pastHyphen, type Token, wordAt } from './tokens.js';
import { nouns } from './units.js';
import { oneOf } from './words.js';

// Numerals that count nothing: years, days of the month, ages, symbols of documents, codes.

/** Where a numeral is part of a symbol, a date or a code: the index behind it; otherwise undefined. */
export function skipSymbol(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && token.glued && before.glued && isChainMark(before.text)) {
    // "A/RES/79/233", "L.52", "COVID-19", "8.b"; but "$-5", "USD-5" and "(-5" are numbers.
    const beyond = tokens[at - 2];
    if (beyond?.kind === 'word' && !isMoneyTie(beyond.text)) return at + 1;
    if (beyond?.kind === 'number') return at + 1;
  }
  if (token.glued && before?.kind === 'word') return at + 1;
  if (after?.glued === true && after.kind === 'word' && isNumeralEnding(after.text, tokens[at + 2]))
    return at + 2;
  return skipChain(tokens, at);
}

const isChainMark = oneOf('/ - . _ ‑');
const isMoneyTie = oneOf('usd eur us gbp chf');

/** "3rd", "1990s", "8.b", "5G": letters that make a name of the digits. */
function isNumeralEnding(word: string, after: Token | undefined): boolean {
  return ordinalEndings().has(word) && !(word === 'a' && after === undefined);
}

const isLink = oneOf("/ : - – ‑ + ± ; ' ’ * = _ | & ~ ^");

/** "2025-08-03", "79/233", "10:30", "2025-26", "1+1=2": digits chained by marks, a code or a formula. */
function skipChain(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  let links = 0;
  let slashes = 0;
  while (tokens[next]?.glued === true && tokens[next + 1]?.glued === true) {
    const mark = tokens[next]?.text ?? '';
    const beyond = tokens[next + 1];
    if (!isLink(mark)) break;
    if (beyond?.kind !== 'number' && !(mark === '/' && beyond?.kind === 'word')) break;
    if (mark === '/' || mark === ':') slashes++;
    links++;
    next += 2;
  }
  if (links === 0) return undefined;
  return slashes > 0 || links > 1 || isYear(tokens[at]?.digits) ? next : undefined;
}

/**
 * Whether a figure in bare digits is a name: a year, a day of the month, an age, a section. `modified`
 * tells that "nearly" or the like stands before it.
 */
export function isName(tokens: readonly Token[], core: Core, modified: boolean): boolean {
  if (isAge(tokens, core)) return true;
  // "SDG 13" is a goal and "COP29" a conference; so few Sudanese pounds or Colombian pesos are nothing.
  const { figure } = core;
  if (figure.kind === 'number' && figure.value < 100 && isNamingCode(tokens, core)) return true;
  if (!core.bareDigits) return false;
  const isPlain = tokens[core.at]?.digits?.grouped !== true;
  return (isPlain && isDateOrYear(tokens, core, modified)) || isLabelled(tokens, core);
}

const isCodeOfName = oneOf('sdg cop');

/** A currency told by a code that is also the name of something else, and not by the words for it. */
function isNamingCode(tokens: readonly Token[], { unit, from, next }: Core): boolean {
  if (unit !== 'SDG' && unit !== 'COP') return false;
  return isCodeOfName(wordAt(tokens, from)) || isCodeOfName(wordAt(tokens, next - 1));
}

const opensYear = oneOf(
  'in the since by of until during for from through before after early mid late end year years its and this en de du del',
);
const isDayOrMonth = oneOf('days months');

function isDateOrYear(tokens: readonly Token[], core: Core, modified: boolean): boolean {
  if (isYear(tokens[core.at]?.digits) && core.to === null) {
    const after = tokens[core.next];
    const noun = wordAt(tokens, core.next);
    const counted = nouns().get(noun);
    // "Jordan's 2020 plan": more than one of them would be plans.
    const isSingular = counted === `${noun}s`;
    const isCount =
      counted !== undefined && !isSingular && after?.capital === false && !isDayOrMonth(counted);
    if (!isCount || (!modified && opensYear(wordAt(tokens, core.at - 1)))) return true;
  }
  return isDayOfMonth(tokens, core) || isYears(tokens, core) || isTimeOfDay(tokens, core.next);
}

/** "Between 2021 and 2024", "2025 to 2027". */
function isYears(tokens: readonly Token[], { at, to, next }: Core): boolean {
  if (to?.kind !== 'number' || !isYear(tokens[at]?.digits)) return false;
  const isSecond = Number.isInteger(to.value) && to.value >= 1900 && to.value <= 2100;
  return isSecond && nouns().get(wordAt(tokens, next)) === undefined;
}

/** "5 p.m.", "10 am". */
function isTimeOfDay(tokens: readonly Token[], next: number): boolean {
  const word = wordAt(tokens, next);
  if (word === 'am' || word === 'pm' || word === 'gmt') return true;
  const isDotted = tokens[next + 1]?.text === '.' && wordAt(tokens, next + 2) === 'm';
  return isDotted && (word === 'a' || word === 'p');
}

/** "May" and "march" are months only with a capital letter. */
const isAlsoAWord = oneOf('may march');
const isOf = oneOf('de of');
const opensForeignMonth = oneOf('de le el');

/** "24 July", "August 3", "3 de agosto", "le mars 3". */
function isDayOfMonth(tokens: readonly Token[], { at, next }: Core): boolean {
  const after = wordAt(tokens, next);
  if (after !== '') {
    if (months().has(after) && (!isAlsoAWord(after) || tokens[next]?.capital === true)) return true;
    if (isOf(after) && months().has(wordAt(tokens, next + 1))) return true;
  }
  const isShort = tokens[at - 1]?.text === '.' && tokens[at - 2]?.capital === true;
  if (isShort && months().has(wordAt(tokens, at - 2))) return true;
  const before = wordAt(tokens, at - 1);
  if (before === '' || !months().has(before)) return false;
  return tokens[at - 1]?.capital === true || opensForeignMonth(wordAt(tokens, at - 2));
}

/** Labels that are also said before a count: "targets 5 million", "top 3 donors". */
const isAlsoVerb = oneOf('target targets top plan figure figures number numbers');
/** With a small letter these are places and things beside which people are counted. */
const isCapitalLabel = oneOf(
  'zone zones ward district camp block room part class law issue snapshot update brigade flight highway war',
);
const isLabelWithPoint = oneOf('no para art p pp res vol l nr');

/** "Section 3", "target 8.6", "No. 5", "#5", "40° north", "6.0-magnitude". */
function isLabelled(tokens: readonly Token[], { at, next }: Core): boolean {
  const before = wordAt(tokens, at - 1);
  if (isAlsoVerb(before)) {
    if (!nouns().has(wordAt(tokens, next)) && before !== 'number' && before !== 'numbers')
      return true;
  } else if (labels().has(before)) return true;
  if (tokens[at - 1]?.capital === true && isCapitalLabel(before)) return true;
  const mark = tokens[at - 1]?.text;
  if (mark === '.' && isLabelWithPoint(wordAt(tokens, at - 2))) return true;
  if (wordAt(tokens, pastHyphen(tokens, next)) === 'magnitude') return true;
  // A footnote: "[12]".
  if (mark === '[' && tokens[next]?.text === ']') return true;
  return mark === '#' || tokens[next]?.text === '°';
}

const isAged = oneOf('aged age ages');
const opensAges = oneOf('of between');
const isLimit = oneOf('under over below above');
const isOfAnAge = oneOf(
  'children girls boys infants those people kids child women men adults youth',
);
const isSpan = oneOf('year month day week hour');
const isSpanOld = oneOf('year years month months');

/** "Children under five", "aged 6 to 59 months", "5-year-old", "ages of 15 and 24". */
function isAge(tokens: readonly Token[], { at, from, next }: Core): boolean {
  const before = wordAt(tokens, from - 1);
  if (before !== '') {
    const second = wordAt(tokens, from - 2);
    if (isAged(before) || (opensAges(before) && isAged(second))) return true;
    // "The ages of 15 and 24".
    if (isAged(wordAt(tokens, from - 3))) return true;
    if (before === 'and' && isAged(wordAt(tokens, from - 4))) return true;
    if (from === at && isLimit(before) && isOfAnAge(second)) {
      const unit = nouns().get(wordAt(tokens, next));
      if (unit === undefined || unit === 'years' || unit === 'months') return true;
    }
  }
  const tied = isHyphen(tokens[next]?.text ?? '') ? pastHyphen(tokens, next) : next;
  const span = wordAt(tokens, tied);
  if (tied > next && isSpan(span)) return true;
  return isSpanOld(span) && wordAt(tokens, tied + 1) === 'old';
}
