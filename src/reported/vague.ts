import { type Core, otherCore } from './core.js';
import { scaleWords, vagueMultipliers, vagueWords } from './lexicon.js';
import { scaleOf } from './scale.js';
import { tidy } from './tidy.js';
import { type Token, wordAt } from './tokens.js';
import { currencyAfter } from './unit.js';
import { oneOf } from './words.js';

const isOf = oneOf('of de');
const isSeveral = oneOf('several few');
/** Words that are vague figures only before "of": a couple of days, but not the couple. */
const needsOf = oneOf('scores couple handful');

/** Reads a vague word that begins at a token: "hundreds of thousands", "millions", "several million". */
export function readVague(tokens: readonly Token[], at: number): Core | undefined {
  const word = wordAt(tokens, at);
  if (isSeveral(word)) {
    const power = scaleOf(wordAt(tokens, at + 1));
    return power === undefined ? undefined : vague(tokens, { at, next: at + 2 }, [2, 10], power);
  }
  const hasOf = isOf(wordAt(tokens, at + 1));
  const power = hasOf ? pluralScaleOf(wordAt(tokens, at + 2)) : undefined;
  const multiplier = Number(vagueMultipliers().get(word));
  // Hundreds of thousands: from two of them up to the first that would be called millions.
  if (multiplier > 0 && power !== undefined) {
    return vague(tokens, { at, next: at + 3 }, [2 * multiplier, 10 * multiplier], power);
  }
  // In English "miles" are a length.
  if (word === 'miles' && wordAt(tokens, at + 1) !== 'de') return undefined;
  const bounds = vagueWords().get(word);
  if (bounds === undefined || (needsOf(word) && !hasOf)) return undefined;
  const [low = 0, high = 0] = bounds.split(' ').map(Number);
  const isFew = high <= 10 && power !== undefined;
  // "A couple of million".
  return isFew
    ? vague(tokens, { at, next: at + 3 }, [low, high], power)
    : vague(tokens, { at, next: at + 1 }, [low, high], 0);
}

function pluralScaleOf(word: string): number | undefined {
  if (word === 'milliers' || word === 'miles') return 3;
  const power = Number(scaleWords().get(word));
  return power >= 3 ? power : undefined;
}

/** From `low` up to `high` times a power of ten; both as the words for them allow. */
function vague(
  tokens: readonly Token[],
  { at, next }: { at: number; next: number },
  [low, high]: readonly [number, number],
  power: number,
): Core {
  const size = 10 ** power;
  const figure = { kind: 'vague', low: tidy(low * size), high: tidy(high * size) } as const;
  const money = currencyAfter(tokens, next);
  return otherCore(at, figure, { unit: money?.currency ?? null, next: money?.next ?? next });
}
