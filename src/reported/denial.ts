import type { Heard, Hint } from './hint.js';
import { type Token, wordAt } from './tokens.js';
import { oneOf } from './words.js';

// Words that turn a cue round: not, yet to be, unable to, will be.

const denies = oneOf('not never cannot unable yet without');
const isStillToCome = oneOf('will would should may could can must');

/** "Unable to reach 9.3 million", "cannot assist": nobody is targeted by that. */
export function isDenied(tokens: readonly Token[], at: number, hint: Hint): boolean {
  const isVerb = hint === 'targeted' || hint === 'reached';
  return isVerb && (denies(wordAt(tokens, at - 1)) || denies(wordAt(tokens, at - 2)));
}

/** "Were reached"; but "will be assisted" is a target, and "were not reached" tells nothing. */
export function reachedBy(
  tokens: readonly Token[],
  from: number,
  at: number,
  distance: number,
): Heard | undefined {
  let hint: Hint = 'reached';
  for (let i = from; i < at; i++) {
    const word = wordAt(tokens, i);
    if (denies(word)) return undefined;
    if (isStillToCome(word)) hint = 'targeted';
  }
  return { hint, distance };
}

const isStillSo = oneOf(
  'is are was were has have had been remain remains remained still currently yet to be funds money resources',
);
const isUnmet = oneOf('unfunded underfunded unmet uncovered missing lacking outstanding');
const isMet = oneOf('funded covered met financed received provided secured raised');

/** "60% of the plan is unfunded", "of the needs are not met", "of the required funds have yet to come". */
export function saysUnmet(tokens: readonly Token[], from: number, bound: number): boolean {
  let at = from;
  let isDue = false;
  for (; at < bound && at < from + 6; at++) {
    const word = wordAt(tokens, at);
    if (word === 'yet' || word === 'not') isDue = true;
    else if (!isStillSo(word)) break;
  }
  if (at >= bound || at === from) return false;
  const word = wordAt(tokens, at);
  return isUnmet(word) || (isDue && isMet(word));
}
