import { does, endsAt, markAt, type Text, tokenAt, wordAt } from '../text/text.js';

/** A name in a text, and the index behind it. */
export interface NameReading {
  readonly key: string;
  readonly next: number;
}

/**
 * A name that begins at a token: words with capital letters that the language does not know as common words,
 * a cluster, another unit than the plan at hand ("the region"). Who reports a figure is not a name for it.
 */
export function nameAt(text: Text, at: number): NameReading | undefined {
  if (does(text, at, 'cluster')) return { key: wordAt(text, at), next: at + 1 };
  const isOther = does(text, at, 'otherKind') && does(text, at + 1, 'planNoun');
  if (isOther || does(text, at, 'otherUnit')) return { key: wordAt(text, at), next: at + 1 };
  if (!isNameWord(text, at)) return undefined;
  // At the head of a sentence any word has a capital.
  const isHead = endsAt(text, at - 1);
  if (isHead && !isNameWord(text, at + 1) && isCommon(text, at)) return undefined;
  const words = [wordAt(text, at)];
  let next = at + 1;
  for (;;) {
    const isTied = does(text, next, 'inName') && isNameWord(text, next + 1);
    const isTwo =
      does(text, next, 'inName') && does(text, next + 1, 'the') && isNameWord(text, next + 2);
    const step = isTwo ? 2 : isTied ? 1 : 0;
    if (!isNameWord(text, next + step)) break;
    words.push(wordAt(text, next + step));
    next += step + 1;
  }
  // "OCHA said", "according to FTS".
  const reports = does(text, next, 'says') || does(text, at - 1, 'accordingTo');
  return reports ? undefined : { key: words.join(' '), next };
}

function isNameWord(text: Text, at: number): boolean {
  const { kind, capital, text: word } = tokenAt(text, at);
  if (kind !== 'word' || !capital || word.length < 2) return false;
  if (does(text, at, 'generic') || does(text, at, 'month') || does(text, at, 'stop')) return false;
  return !(does(text, at, 'the') || does(text, at, 'article') || markAt(text, at + 1) === '$');
}

/** A word that the language knows, or the plural of one: "Partners", "Donors". */
function isCommon(text: Text, at: number): boolean {
  const { sense } = tokenAt(text, at);
  return (
    sense.unit !== undefined ||
    sense.cuesBefore !== undefined ||
    sense.cuesAfter !== undefined ||
    sense.before !== undefined ||
    sense.number !== undefined ||
    sense.does !== undefined
  );
}

/** "Sudan" and "Sudanese", "Syria" and "Syrians" are one; "Sudan" and "South Sudan", "Niger" and "Nigeria" are two. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word, index) => isSameWord(word, b[index] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const [rest, more] = [one.slice(shared), other.slice(shared)].sort((a, b) => a.length - b.length);
  if (shared < 5 || more === undefined || more.length > 5 || (rest ?? '').length > 2) return false;
  return !(rest === '' && more === 'ia');
}
