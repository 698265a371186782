import type { FigureReading } from '../figure/reading.js';
import { isYear } from '../text/digits.js';
import {
  does,
  isHyphen,
  markAt,
  pastHyphen,
  senseAt,
  type Text,
  tokenAt,
  wordAt,
} from '../text/text.js';

// Numerals that count nothing: years, days of the month, ages, symbols of documents, codes.

/** Where a numeral is part of a symbol, a date or a code: the index behind it; otherwise undefined. */
export function skipSymbol(text: Text, at: number): number | undefined {
  const token = tokenAt(text, at);
  if (token.kind !== 'number') return undefined;
  const before = tokenAt(text, at - 1);
  const after = tokenAt(text, at + 1);
  if (token.glued && before.glued && '/-._‑'.includes(before.text)) {
    // "A/RES/79/233", "L.52", "COVID-19", "8.b"; but "$-5", "USD-5" and "(-5" are numbers.
    const { kind, text: beyond } = tokenAt(text, at - 2);
    if (kind === 'number' || (kind === 'word' && !/^(usd|eur|us|gbp|chf)$/.test(beyond)))
      return at + 1;
  }
  if (token.glued && before.kind === 'word') return at + 1;
  if (after.glued && after.kind === 'word' && does(text, at + 1, 'ending')) {
    const isArticle = after.text === 'a' && tokenAt(text, at + 2).text === '';
    if (!isArticle) return at + 2;
  }
  return skipChain(text, at);
}

const LINKS = "/:-–‑+±;'’*=_|&~^";

/** "2025-08-03", "79/233", "10:30", "2025-26", "1+1=2": digits chained by marks, a code or a formula. */
function skipChain(text: Text, at: number): number | undefined {
  let next = at + 1;
  let links = 0;
  let slashes = 0;
  for (;;) {
    const mark = markAt(text, next);
    const beyond = tokenAt(text, next + 1);
    if (mark === '' || !tokenAt(text, next).glued || !beyond.glued || !LINKS.includes(mark)) break;
    if (beyond.kind !== 'number' && !(mark === '/' && beyond.kind === 'word')) break;
    if (mark === '/' || mark === ':') slashes++;
    links++;
    next += 2;
  }
  if (links === 0) return undefined;
  return slashes > 0 || links > 1 || isYear(tokenAt(text, at).digits) ? next : undefined;
}

/**
 * Whether a figure is a name: a year, a day of the month, an age, a section. `modified` tells that "nearly"
 * or the like stands before it.
 */
export function isName(text: Text, reading: FigureReading, modified: boolean): boolean {
  if (isAge(text, reading)) return true;
  const { figure, unit, from, next, bare, at } = reading;
  // "SDG 13" is a goal and "COP29" a conference; so few Sudanese pounds or Colombian pesos are nothing.
  const isShort =
    figure.kind === 'number' && figure.value < 100 && (unit === 'SDG' || unit === 'COP');
  const codes = `${wordAt(text, from)} ${wordAt(text, next - 1)}`;
  if (isShort && /\b(sdg|cop)\b/.test(codes)) return true;
  if (bare !== 'digits') return false;
  const isPlain = tokenAt(text, at).digits?.grouped !== true;
  return (isPlain && isDateOrYear(text, reading, modified)) || isLabelled(text, reading);
}

function isDateOrYear(text: Text, reading: FigureReading, modified: boolean): boolean {
  const { at, next, to } = reading;
  if (isYear(tokenAt(text, at).digits) && to === null) {
    const noun = wordAt(text, next);
    const counted = senseAt(text, next).unit;
    // "Jordan's 2020 plan": more than one of them would be plans.
    const isSingular = counted === `${noun}s`;
    const isTime = counted === 'days' || counted === 'months';
    const isCount = counted !== undefined && !isSingular && !tokenAt(text, next).capital && !isTime;
    if (!isCount || (!modified && does(text, at - 1, 'year'))) return true;
  }
  return isDayOfMonth(text, at, next) || isYears(text, reading) || isTimeOfDay(text, next);
}

/** "Between 2021 and 2024", "2025 to 2027". */
function isYears(text: Text, { at, to, next }: FigureReading): boolean {
  if (to?.kind !== 'number' || !isYear(tokenAt(text, at).digits)) return false;
  const isSecond = Number.isInteger(to.value) && to.value >= 1900 && to.value <= 2100;
  return isSecond && senseAt(text, next).unit === undefined;
}

/** "5 p.m.", "10 am". */
function isTimeOfDay(text: Text, next: number): boolean {
  if (does(text, next, 'clock')) return true;
  const isDotted = markAt(text, next + 1) === '.' && wordAt(text, next + 2) === 'm';
  return isDotted && /^[ap]$/.test(wordAt(text, next));
}

/** "24 July", "August 3", "3 de agosto", "le mars 3"; "may" and "march" only with a capital letter. */
function isDayOfMonth(text: Text, at: number, next: number): boolean {
  const isMonth = (place: number): boolean =>
    does(text, place, 'month') &&
    (!does(text, place, 'doubtfulMonth') || tokenAt(text, place).capital);
  if (isMonth(next) || (does(text, next, 'of') && isMonth(next + 1))) return true;
  const before = markAt(text, at - 1) === '.' ? at - 2 : at - 1;
  if (!does(text, before, 'month')) return false;
  return tokenAt(text, before).capital || does(text, before - 1, 'the');
}

/** "Section 3", "target 8.6", "No. 5", "#5", "40° north", "6.0-magnitude". */
function isLabelled(text: Text, { at, next }: FigureReading): boolean {
  const isCounted = senseAt(text, next).unit !== undefined;
  if (does(text, at - 1, 'verbLabel')) {
    // Labels that are also said before a count: "targets 5 million", "top 3 donors".
    if (!isCounted && !does(text, at - 1, 'numberLabel')) return true;
  } else if (does(text, at - 1, 'label')) return true;
  // With a small letter these are places and things next to which people are counted.
  if (tokenAt(text, at - 1).capital && does(text, at - 1, 'capitalLabel')) return true;
  const mark = markAt(text, at - 1);
  if (mark === '.' && does(text, at - 2, 'pointLabel')) return true;
  if (does(text, pastHyphen(text, next), 'magnitude')) return true;
  return mark === '#' || markAt(text, next) === '°';
}

/** "Children under five", "aged 6 to 59 months", "5-year-old", "ages of 15 and 24". */
function isAge(text: Text, { at, from, next }: FigureReading): boolean {
  const before = from - 1;
  const isAged = (place: number): boolean => does(text, place, 'aged');
  if (isAged(before) || isAged(before - 2)) return true;
  if ((does(text, before, 'of') || does(text, before, 'between')) && isAged(before - 1))
    return true;
  if (does(text, before, 'and') && isAged(before - 3)) return true;
  if (from === at && does(text, before, 'limit') && does(text, before - 1, 'ofAge')) {
    const { unit } = senseAt(text, next);
    if (unit === undefined || unit === 'years' || unit === 'months') return true;
  }
  const tied = isHyphen(markAt(text, next)) ? pastHyphen(text, next) : next;
  if (tied > next && does(text, tied, 'span')) return true;
  return does(text, tied, 'spanOld') && does(text, tied + 1, 'old');
}
