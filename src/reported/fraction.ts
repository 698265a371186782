import type { Figure } from './figure.js';
import { foreignNumberWords, fractionWords, numberWords } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './readNumeral.js';
import { scaleOf } from './scale.js';
import { pastHyphen, type Token, wordAt } from './tokens.js';
import { oneOf } from './words.js';

/** A part of a whole in words, or of a scale word: "a third", "one in four", "half a million". */
export interface FractionReading {
  readonly figure: Figure;
  /** Null for a part of a scale word, which is an amount. */
  readonly unit: 'ratio' | null;
  readonly next: number;
}

const VULGAR: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
]);

/** Reads a fraction that begins at a token, where `numeral` may begin too; undefined where none does. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral | undefined,
): FractionReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') {
    const value = token.glued ? undefined : VULGAR.get(token.text);
    return value === undefined ? undefined : finish(tokens, value, at + 1);
  }
  const ratio = readInOf(tokens, at, numeral);
  if (ratio !== undefined) return ratio;
  if (token.kind === 'number') {
    return readSlash(tokens, at) ?? readWordsBehind(tokens, at, numeratorInDigits(token));
  }
  if (isHalfAbroad(token.text)) return readHalfOfScale(tokens, at);
  if (fractionWords().get(token.text) === '2') return readHalf(tokens, at);
  return readWordsBehind(tokens, at, numeratorInWords(token)) ?? readBarePart(tokens, at);
}

function numeratorInDigits({ digits }: Token): number | undefined {
  if (digits === null || digits.decimals !== '' || digits.whole.length > 2) return undefined;
  return Number(digits.whole);
}

function numeratorInWords({ text }: Token): number | undefined {
  if (text === 'a' || text === 'an') return 1;
  const value = numberWords().get(text) ?? foreignNumberWords().get(text);
  return value === undefined ? undefined : Number(value);
}

/** Spanish parts that are said with "parte": "la tercera parte". */
const needsParte = oneOf('tercera cuarta quinta decima');
/** "A third" and the like may also be the third of a row; "a quarter" and "a half" may not. */
const isAlsoOrdinal = oneOf('third fifth sixth seventh eighth tenth');
/** What may follow "a third" when it is a part. */
const followsPart = oneOf(
  `of the funded covered met received financed are is were was have has had lack lacks need needs face
  faces lower higher less more fewer from to as below above and or in since parte de des du d live lives`,
);
const isQuarterOrThird = oneOf('quarter third');
const isNoWhole = oneOf('past century centuries final country');

/** "A third", "three quarters", "2 thirds": a numerator and the word of a denominator. */
function readWordsBehind(
  tokens: readonly Token[],
  at: number,
  numerator: number | undefined,
): FractionReading | undefined {
  if (numerator === undefined) return undefined;
  const wordPlace = pastHyphen(tokens, at + 1);
  const word = wordAt(tokens, wordPlace);
  const denominator = Number(fractionWords().get(word));
  if (!(denominator > numerator)) return undefined;
  let next = wordPlace + 1;
  if (needsParte(word)) {
    if (wordAt(tokens, next) !== 'parte') return undefined;
    next++;
  }
  if (numerator === 1) {
    const follower = wordAt(tokens, next);
    if (isAlsoOrdinal(word) && follower !== '' && !followsPart(follower)) return undefined;
    if (isQuarterOrThird(word) && isNoWhole(follower)) return undefined;
  }
  return finish(tokens, numerator / denominator, next);
}

/** Words before "half" that make a time or a place in a row of it. */
const namesHalf = oneOf('first second third fourth last latter other each every both two and');
const isTied = oneOf('a million billion funded');
const isHalfOfTime = oneOf('past year yearly time way hour day century brother sister an');

function readHalf(tokens: readonly Token[], at: number): FractionReading | undefined {
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1; // "first-half figures"
  if (namesHalf(wordAt(tokens, before))) return undefined;
  const tied = pastHyphen(tokens, at + 1);
  const after = wordAt(tokens, tied);
  if (tied > at + 1 && !isTied(after)) return undefined;
  if (isHalfOfTime(after)) return undefined;
  return finish(tokens, 0.5, at + 1);
}

const isHalfAbroad = oneOf('demi medio');

/** "Un demi-million", "medio millón"; by themselves the words mean other things too. */
function readHalfOfScale(tokens: readonly Token[], at: number): FractionReading | undefined {
  const half = finish(tokens, 0.5, at + 1);
  return half.unit === null ? half : undefined;
}

/** "Quarter of a million" without an article; "quarter of the year" is none. */
function readBarePart(tokens: readonly Token[], at: number): FractionReading | undefined {
  const denominator = Number(fractionWords().get(wordAt(tokens, at)));
  if (!(denominator > 2)) return undefined;
  // "La quinta parte".
  if (needsParte(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'parte') {
    return finish(tokens, 1 / denominator, at + 2);
  }
  const part = finish(tokens, 1 / denominator, at + 1);
  return part.unit === null && part.next > at + 1 ? part : undefined;
}

/** "1/3 of": two small numbers with a slash, neither of them part of a date or a symbol. */
function readSlash(tokens: readonly Token[], at: number): FractionReading | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued)
    return undefined;
  if (tokens[at]?.glued === true && tokens[at - 1]?.text !== '(') return undefined;
  const after = tokens[at + 3];
  if (after?.text === '/' || (after?.glued === true && after.kind !== 'mark')) return undefined;
  const numerator = Number(tokens[at]?.text);
  const denominator = Number(below.text);
  const isPart = numerator > 0 && numerator < denominator && denominator <= 10;
  return isPart ? finish(tokens, numerator / denominator, at + 3) : undefined;
}

const isPerson = oneOf(
  'person people child children woman women man men girl girls boy boys household households family families personne personnes enfant enfants persona personas',
);
const isArticle = oneOf('every the a all cada');

/** "One in four", "1-in-5", "nine out of ten", "une personne sur trois", "ten out of forty-three". */
function readInOf(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral | undefined,
): FractionReading | undefined {
  const first = countOf(tokens, at, numeral);
  if (first === undefined) return undefined;
  // "One person in four".
  const from =
    isPerson(wordAt(tokens, first.next)) || isOnlyPart(tokens, first.next + 1)
      ? first.next + 1
      : first.next;
  const joint = partJoint(tokens, pastHyphen(tokens, from));
  if (joint === undefined) return undefined;
  const behind = pastHyphen(tokens, joint.next);
  const wholeAt = isArticle(wordAt(tokens, behind)) ? behind + 1 : behind;
  const second = countOf(tokens, wholeAt, readNumeral(tokens, wholeAt, false));
  if (second === undefined || !(second.value > first.value) || second.value > 1e6) return undefined;
  const isIdiom = second.value <= 10 || (first.value === 1 && second.value <= 100);
  // "5 in 2025" is a count in a year, "12 in 34 provinces" one in a place; "1 in 1,000" is a share.
  const isOneInMany = first.value === 1 && tokens[wholeAt]?.digits?.grouped === true;
  if (joint.isLoose && !isIdiom && !isOneInMany) return undefined;
  const value = first.value / second.value;
  const kind = isIdiom ? 'fraction' : 'ratio';
  return { figure: { kind, value }, unit: 'ratio', next: second.next };
}

/** "Un Afghan sur trois": "sur" behind a word joins whatever is counted. */
function isOnlyPart(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'sur' && wordAt(tokens, at - 1) !== '';
}

/** What joins a part to its whole; `isLoose` where the word says other things as well. */
function partJoint(
  tokens: readonly Token[],
  at: number,
): { isLoose: boolean; next: number } | undefined {
  const word = wordAt(tokens, at);
  const then = wordAt(tokens, at + 1);
  switch (word) {
    case 'in':
    case 'every':
    case 'sur':
      return { isLoose: true, next: at + 1 };
    case 'out':
      return then === 'of' ? { isLoose: false, next: at + 2 } : undefined;
    case 'of':
      return then === 'every' ? { isLoose: false, next: at + 2 } : undefined;
    case 'de':
      return then === 'cada' ? { isLoose: false, next: at + 2 } : undefined;
    default:
      return undefined;
  }
}

/** A whole number without a scale word, in digits or in the words of any of the languages. */
function countOf(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral | undefined,
): { value: number; next: number } | undefined {
  if (numeral === undefined) {
    const value = foreignNumberWords().get(wordAt(tokens, at));
    return value === undefined ? undefined : { value: Number(value), next: at + 1 };
  }
  if (numeral.scaled || numeral.decimals !== '' || numeral.loose) return undefined;
  return { value: Number(numeral.whole), next: numeral.next };
}

const isLittleWord = oneOf('a an un de');

/** A fraction, or the number that it makes of a scale word: "a quarter of a billion", "half a dozen". */
function finish(tokens: readonly Token[], value: number, from: number): FractionReading {
  let at = pastHyphen(tokens, from);
  if (wordAt(tokens, at) === 'of') at++;
  if (isLittleWord(wordAt(tokens, at))) at = pastHyphen(tokens, at + 1);
  const word = wordAt(tokens, at);
  if (word === 'dozen') return { figure: partOf(12 * value), unit: null, next: at + 1 };
  const power = scaleOf(word) ?? 0;
  if (power >= 3) return { figure: partOf(value * 10 ** power), unit: null, next: at + 1 };
  // "Half a per cent".
  // "½%".
  if (tokens[from]?.text === '%') return { figure: partOf(value), unit: null, next: from };
  const percent =
    word === 'percent' ||
    word === 'percentage' ||
    (word === 'per' && wordAt(tokens, at + 1) === 'cent');
  if (percent && at > from) return { figure: partOf(value), unit: null, next: at };
  return { figure: { kind: 'fraction', value }, unit: 'ratio', next: from };
}

/** Half a million stands for a tenth more or less: its digit is a fifth of itself. */
function partOf(value: number): Figure {
  return {
    kind: 'number',
    value,
    unit: value / 5,
    modifiedUnit: value / 5,
    significant: 1,
    maybeExact: 'no',
    loose: true,
    scaled: value >= 1000,
    worded: true,
  };
}
