import type { Core } from './core.js';
import { labels, months, ordinalEndings } from './lexicon.js';
import type { Token } from './tokens.js';
import { nouns } from './units.js';

// Numerals that count nothing: years, days of the month, ages, symbols of documents, codes.

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** Where a numeral is part of a symbol, a date or a code: the index behind it; otherwise undefined. */
export function skipSymbol(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const chained = before !== undefined && token.glued && isChainMark(before);
  if (chained && before.glued && tokens[at - 2]?.kind !== undefined) {
    // "A/RES/79/233", "L.52", "COVID-19", "8.b"; but "$-5" and "(-5" are numbers.
    const beyond = tokens[at - 2];
    if (beyond?.kind === 'word' && !isMoneyTie(tokens, at - 2)) return at + 1;
    if (beyond?.kind === 'number') return at + 1;
  }
  if (token.glued && before?.kind === 'word') return at + 1;
  if (after?.glued === true && after.kind === 'word' && isNumeralEnding(after.text, tokens[at + 2]))
    return at + 2;
  return skipChain(tokens, at);
}

function isChainMark({ text }: Token): boolean {
  return text === '/' || text === '-' || text === '.' || text === '_' || text === '‑';
}

/** "US$-275-mln", "USD-5". */
function isMoneyTie(tokens: readonly Token[], at: number): boolean {
  return /^(usd|eur|us|gbp|chf)$/.test(tokens[at]?.text ?? '');
}

/** "3rd", "1990s", "8.b", "5G": letters that make a name of the digits. */
function isNumeralEnding(word: string, after: Token | undefined): boolean {
  return ordinalEndings().has(word) && !(word === 'a' && after === undefined);
}

/** "2025-08-03", "79/233", "10:30", "2024-2034", "2025-26": digits chained by marks. */
function skipChain(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  let links = 0;
  let slashes = 0;
  while (tokens[next]?.glued === true && tokens[next + 1]?.glued === true) {
    const mark = tokens[next]?.text ?? '';
    const beyond = tokens[next + 1];
    if (beyond?.kind !== 'number' && !(mark === '/' && beyond?.kind === 'word')) break;
    if (!/^[/:\-–‑]$/.test(mark)) break;
    if (mark === '/' || mark === ':') slashes++;
    links++;
    next += 2;
  }
  if (links === 0) return undefined;
  const years = isYear(tokens[at]);
  if (slashes > 0 || links > 1 || years) return next;
  return undefined;
}

/** Four digits that name a year of our times. */
function isYear(token: Token | undefined): boolean {
  if (token?.digits == null || token.digits.grouped || token.digits.decimals !== '') return false;
  const { whole } = token.digits;
  return whole.length === 4 && whole >= '1900' && whole <= '2100';
}

const BEFORE_A_YEAR =
  /^(in|the|since|by|of|until|during|for|from|through|before|after|early|mid|late|end|year|years|its|and|this|en|de|du|del)$/;

/**
 * Whether a figure in bare digits is a name: a year, a day of the month, an age, a section. `modified`
 * tells that "nearly" or the like stands before it.
 */
export function isName(tokens: readonly Token[], core: Core, modified: boolean): boolean {
  const { at, next } = core;
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, next);
  const follower = tokens[next];
  if (isAge(tokens, core)) return true;
  // "SDG 13" is a goal; Sudanese pounds come in millions.
  if (core.unit === 'SDG' && core.figure.kind === 'number' && !core.figure.scaled) return true;
  if (!core.bareDigits) return false;
  if (tokens[at]?.digits?.grouped !== true) {
    if (isYear(tokens[at]) && core.to === undefined) {
      const counts = nouns().get(after);
      const counted =
        counts !== undefined && follower?.capital === false && !/^(days|months)$/.test(counts);
      if (!counted || (!modified && BEFORE_A_YEAR.test(before))) return true;
    }
    if (
      months().has(after) &&
      (after !== 'may' && after !== 'march' && after !== 'mars'
        ? true
        : follower?.capital === true || after === 'mars')
    )
      return true;
    if (/^(de|of)$/.test(after) && months().has(wordAt(tokens, next + 1))) return true;
    if (months().has(before) && tokens[at - 1]?.capital === true) return true;
    if (months().has(before) && /^(de|le|el)$/.test(wordAt(tokens, at - 2))) return true;
  }
  if (labels().has(before) && !/^(targets?|top|plan|figures?|numbers?)$/.test(before)) return true;
  if (/^(targets?|figures?|plan|top)$/.test(before) && !nouns().has(after)) return true;
  if (
    tokens[at - 1]?.text === '.' &&
    /^(no|para|art|p|pp|res|vol|l|nr)$/.test(wordAt(tokens, at - 2))
  )
    return true;
  if (tokens[at - 1]?.text === '#' || follower?.text === '°') return true;
  return false;
}

/** "Children under five", "aged 6 to 59 months", "5-year-old", "ages of 15 and 24". */
function isAge(tokens: readonly Token[], { at, from, next }: Core): boolean {
  const before = wordAt(tokens, from - 1);
  if (/^(aged|age|ages)$/.test(before)) return true;
  const ofAge = /^(of|between)$/.test(before) ? wordAt(tokens, from - 2) : '';
  if (/^(age|ages|aged)$/.test(ofAge)) return true;
  if (
    /^(ages|age)$/.test(wordAt(tokens, from - 3)) ||
    (before === 'and' && /^ages?$/.test(wordAt(tokens, from - 4)))
  )
    return true;
  if (/^(under|over|below|above)$/.test(before)) {
    const whose = wordAt(tokens, from - 2);
    if (
      /^(children|girls|boys|infants|those|people|kids|child|women|men|adults|youth)$/.test(whose)
    ) {
      const unit = nouns().get(wordAt(tokens, next));
      const asked = tokens[from]?.kind === 'mark' || from !== at;
      if (!asked && (unit === undefined || unit === 'years' || unit === 'months')) return true;
    }
  }
  const tied = tokens[next]?.text === '-' || tokens[next]?.text === '‑' ? next + 1 : next;
  if (/^(year|month|day|week|hour)$/.test(wordAt(tokens, tied)) && tied > next) return true;
  return /^(years?|months?)$/.test(wordAt(tokens, tied)) && wordAt(tokens, tied + 1) === 'old';
}
