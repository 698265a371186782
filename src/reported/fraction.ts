import type { Figure } from './figure.js';
import { foreignNumberWords, fractionWords, numberWords, scaleWords } from './lexicon.js';
import { pastHyphen, readNumeral } from './numeral.js';
import type { Token } from './tokens.js';

/** A part of a whole in words, or of a scale word: "a third", "one in four", "half a million". */
export interface FractionReading {
  readonly figure: Figure;
  readonly unit: 'ratio' | null;
  readonly next: number;
}

const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};

/** Words before "half" or "third" that make a time or a place in a row of it. */
const NOT_A_PART = /^(first|second|third|fourth|last|latter|other|each|every|both|two|and)$/;
/** What may follow "a third" when it is a part: otherwise it is the third of a row. */
const AFTER_A_THIRD =
  /^(of|the|funded|covered|met|received|financed|are|is|were|was|have|has|had|lack|lacks|need|needs|face|faces|lower|higher|less|more|fewer|from|to|as|below|above|and|or|in|since|parte|de|des|du|d|live|lives)$/;

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** Reads a fraction that begins at a token; undefined where none does. */
export function readFraction(tokens: readonly Token[], at: number): FractionReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') {
    const value = VULGAR[token.text];
    return value === undefined || token.glued ? undefined : finish(tokens, value, at + 1);
  }
  const denominatorHere = fractionWords().get(token.text);
  if (denominatorHere === '2') return readHalf(tokens, at);
  const ratio = readInOf(tokens, at);
  if (ratio !== undefined) return ratio;
  const numerator = numeratorOf(token);
  if (numerator === undefined) return undefined;
  if (token.kind === 'number') return readSlash(tokens, at, numerator);
  const wordPlace = pastHyphen(tokens, at + 1);
  const word = wordAt(tokens, wordPlace);
  const denominator = Number(fractionWords().get(word));
  if (!(denominator > numerator)) return undefined;
  let next = wordPlace + 1;
  const single = numerator === 1;
  if (word === 'cuarta' || word === 'tercera' || word === 'quinta' || word === 'decima') {
    if (wordAt(tokens, next) !== 'parte') return undefined;
    next++;
  }
  if (single && /^(third|fifth|sixth|seventh|eighth|tenth)$/.test(word)) {
    const after = tokens[next];
    if (after?.kind === 'word' && !AFTER_A_THIRD.test(after.text)) return undefined;
  }
  if (
    single &&
    /^(quarter|third)$/.test(word) &&
    /^(century|centuries|final|country)$/.test(wordAt(tokens, next))
  ) {
    return undefined;
  }
  return finish(tokens, numerator / denominator, next);
}

function numeratorOf(token: Token): number | undefined {
  if (token.kind === 'number') {
    const { digits } = token;
    if (digits === null || digits === undefined || digits.decimals !== '') return undefined;
    return digits.whole.length <= 2 ? Number(digits.whole) : undefined;
  }
  if (token.text === 'a' || token.text === 'an') return 1;
  const value = numberWords().get(token.text) ?? foreignNumberWords().get(token.text);
  return value === undefined ? undefined : Number(value);
}

function readHalf(tokens: readonly Token[], at: number): FractionReading | undefined {
  const before = tokens[at - 1];
  if (before?.kind === 'word' && NOT_A_PART.test(before.text)) return undefined;
  const tied = pastHyphen(tokens, at + 1);
  if (tied > at + 1 && !/^(a|million|billion|funded)$/.test(wordAt(tokens, tied))) return undefined;
  const after = wordAt(tokens, tied);
  if (/^(year|yearly|time|way|hour|day|century|brother|sister)$/.test(after)) return undefined;
  if (after === 'an') return undefined;
  return finish(tokens, 0.5, at + 1);
}

/** "1/3 of": two small numbers with a slash, neither of them part of a date or a symbol. */
function readSlash(
  tokens: readonly Token[],
  at: number,
  numerator: number,
): FractionReading | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued)
    return undefined;
  const before = tokens[at - 1];
  if (tokens[at]?.glued === true && before?.text !== '(') return undefined;
  const after = tokens[at + 3];
  if (after?.glued === true && after.kind !== 'mark') return undefined;
  if (after?.text === '/') return undefined;
  const denominator = Number(below.text);
  if (!(denominator >= 2 && denominator <= 10 && numerator < denominator && numerator > 0))
    return undefined;
  return finish(tokens, numerator / denominator, at + 3);
}

/** "One in four", "nine out of ten", "ten out of forty-three". */
function readInOf(tokens: readonly Token[], at: number): FractionReading | undefined {
  if (tokens[at]?.kind === 'mark') return undefined;
  const first = readNumeral(tokens, at, false);
  if (first === undefined || first.scaled || first.decimals !== '' || first.loose) return undefined;
  let next = first.next;
  // "One person in four".
  if (/^(person|child|woman|man|people|children|women|men|girls|girl)$/.test(wordAt(tokens, next)))
    next++;
  const isIn = /^(in|every)$/.test(wordAt(tokens, next));
  const isOutOf = wordAt(tokens, next) === 'out' && wordAt(tokens, next + 1) === 'of';
  if (!isIn && !isOutOf) return undefined;
  next += isIn ? 1 : 2;
  if (/^(every|the|a|all)$/.test(wordAt(tokens, next))) next++;
  const second = readNumeral(tokens, next, false);
  if (second === undefined || second.scaled || second.decimals !== '' || second.loose)
    return undefined;
  const numerator = Number(first.whole);
  const denominator = Number(second.whole);
  if (!(denominator > numerator) || denominator > 1e6) return undefined;
  const idiom = denominator <= 10 || (numerator === 1 && denominator <= 100);
  // "5 in 2025" is a count in a year, "12 in 34 provinces" one in a place.
  if (isIn && !idiom) return undefined;
  const value = numerator / denominator;
  if (idiom) return { figure: { kind: 'fraction', value }, unit: 'ratio', next: second.next };
  return { figure: { kind: 'ratio', value }, unit: 'ratio', next: second.next };
}

/** A fraction, or the number that it makes of a scale word: "a quarter of a billion". */
function finish(tokens: readonly Token[], value: number, from: number): FractionReading {
  let at = pastHyphen(tokens, from);
  if (wordAt(tokens, at) === 'of') at++;
  if (/^(a|an|un|de)$/.test(wordAt(tokens, at))) at = pastHyphen(tokens, at + 1);
  const power = Number(scaleWords().get(wordAt(tokens, at)));
  if (power >= 3) return { figure: partOfScale(value, power), unit: null, next: at + 1 };
  const percent =
    /^(percent|percentage)$/.test(wordAt(tokens, at)) ||
    (wordAt(tokens, at) === 'per' && wordAt(tokens, at + 1) === 'cent');
  if (percent && at > from) return { figure: partOfScale(value, 0), unit: null, next: at };
  return { figure: { kind: 'fraction', value }, unit: 'ratio', next: from };
}

/** Half a million stands for a tenth more or less: its digit is a fifth of itself. */
function partOfScale(part: number, power: number): Figure {
  const value = part * 10 ** power;
  return {
    kind: 'number',
    value,
    unit: value / 5,
    modifiedUnit: value / 5,
    significant: 1,
    maybeExact: 'no',
    loose: true,
    scaled: true,
    worded: true,
  };
}
