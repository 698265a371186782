import type { Role } from '../rules/role.js';
import type { CueRule } from '../rules/rule.js';
import type { Mention, Mentions } from '../sentence/mention.js';
import { endsSentence } from '../sentence/mention.js';
import { does, markAt, senseAt, type Text, wordAt } from '../text/text.js';
import type { Phrase } from '../vocabulary/lexicon.js';

/** A cue that was heard next to a figure. */
export interface Cue {
  readonly rule: CueRule;
  readonly role: Role | null;
  readonly distance: number;
  /** How many words it has. */
  readonly words: number;
}

/** How many words off a cue may stand: beyond that it is mostly said of something else. */
const FURTHEST = 12;
/** A comma lets a cue pass, but from farther away. */
const COMMA = 3;

/** The nearest cues of a mention: none, one, or two of different roles that are equally near. */
export function cuesOf(
  all: Mentions,
  mention: Mention,
  rules: ReadonlyMap<string, CueRule>,
): readonly Cue[] {
  if (mention.dimension === 'other') return [];
  const before = hear(all, mention, rules, -1);
  const after = hear(all, mention, rules, 1);
  if (after?.role === null) return []; // "$98 per person", whatever "costs" it
  if (before === undefined || after === undefined)
    return [before ?? after].filter((one) => one !== undefined);
  if (before.distance === after.distance)
    return before.role === after.role ? [before] : [before, after];
  return [before.distance < after.distance ? before : after];
}

/** Walks from a figure to one side until a cue is heard, within its clause and around insertions. */
function hear(
  all: Mentions,
  mention: Mention,
  rules: ReadonlyMap<string, CueRule>,
  step: 1 | -1,
): Cue | undefined {
  const { text, insertions } = all;
  const { dimension, inside, found } = mention;
  const neighbour = neighbourOf(all, mention, step);
  let bound =
    neighbour === undefined
      ? step < 0
        ? mention.from
        : mention.until
      : step < 0
        ? neighbour.found.figureTo
        : neighbour.found.from;
  let distance = 0;
  let commas = 0;
  let at = step < 0 ? found.from - 1 : found.figureTo;
  let isCrossed = false;
  while (distance < FURTHEST && (step < 0 ? at >= bound : at < bound)) {
    const insertion = insertions[at] ?? null;
    if (insertion !== inside && !isCrossed) {
      if (inside !== null) {
        // Of a figure at the head of its bracket the words before the bracket are said too.
        if (step > 0 || markAt(text, inside.from) !== '(' || distance > 3 || insertion !== null)
          return undefined;
        isCrossed = true;
        bound = Math.max(bound, all.mentions[mention.index - 1]?.found.figureTo ?? 0);
      } else if (insertion !== null) {
        at = step < 0 ? insertion.from - 1 : insertion.until;
        distance++;
        continue;
      }
    }
    if (stops(text, at, step, dimension)) return undefined;
    const isComma = markAt(text, at) === ',';
    distance += isComma ? COMMA : 1;
    if (isComma) commas++;
    // A word at the figure before belongs to that one.
    if (step < 0 && commas > 0 && neighbour !== undefined && distance > COMMA) return undefined;
    const heard = cueAt(text, at, mention, rules, step, distance, neighbour);
    const isOwn = step > 0 && distance <= 1;
    if (heard !== undefined && (heard.role !== null || isOwn)) return heard;
    // What is said to be silent is passed over as a whole.
    at += step * (heard?.words ?? 1);
  }
  return undefined;
}

/** No insertion has more figures, before the next one of its clause is looked for. */
const MOST_INSIDE = 10;

function neighbourOf({ mentions }: Mentions, mention: Mention, step: 1 | -1): Mention | undefined {
  const last = mention.index + step * MOST_INSIDE;
  for (let index = mention.index + step; index !== last; index += step) {
    const one = mentions[index];
    if (one === undefined || one.sentence !== mention.sentence) return undefined;
    if (one.inside === mention.inside) return one;
    if (mention.inside !== null) return undefined;
  }
  return undefined;
}

function stops(text: Text, at: number, step: 1 | -1, dimension: string): boolean {
  if (endsSentence(text, at) || /^[;|•]$/.test(markAt(text, at))) return true;
  if (does(text, at, 'breaks')) return true;
  if (step < 0 || dimension === 'share') return false;
  return (
    does(text, at, 'and') ||
    (dimension === 'money' && wordAt(text, at) !== '' && does(text, at, 'purposeTo'))
  );
}

function cueAt(
  text: Text,
  at: number,
  mention: Mention,
  rules: ReadonlyMap<string, CueRule>,
  step: 1 | -1,
  distance: number,
  neighbour: Mention | undefined,
): Cue | undefined {
  const sense = senseAt(text, at);
  for (const { words, meaning } of (step < 0 ? sense.cuesBefore : sense.cuesAfter) ?? []) {
    const rule = rules.get(meaning);
    if (rule === undefined || !rule.of.includes(mention.dimension)) continue;
    const from = step < 0 ? at - words.length + 1 : at;
    if (!standsAt(text, from, words) || distance > (rule.within ?? FURTHEST)) continue;
    const next = from + words.length;
    if (rule.unlessAfter !== undefined && does(text, from - 1, rule.unlessAfter)) continue;
    if (rule.unlessBefore !== undefined && does(text, next, rule.unlessBefore)) continue;
    if (neighbour !== undefined && isOfNeighbour(text, mention, neighbour, from, next, step, rules))
      continue;
    const role = roleIn(text, from, rule, words);
    if (role === undefined) continue;
    return {
      rule,
      role,
      distance: distance + (step > 0 ? words.length - 1 : 0),
      words: words.length,
    };
  }
  return undefined;
}

/**
 * Words that are at the next figure and not at this one are said of that one: "of the required $2.4 billion",
 * "$970 million received out of $2.42 billion". Between two figures they are said of the second.
 */
function isOfNeighbour(
  text: Text,
  mention: Mention,
  neighbour: Mention,
  from: number,
  next: number,
  step: 1 | -1,
  rules: ReadonlyMap<string, CueRule>,
): boolean {
  const { found } = neighbour;
  if (step < 0) {
    const isAtNeighbour = from === found.to || from === found.figureTo;
    const isHere = next === mention.found.from || isLabelOf(text, next, mention.found.from);
    return isAtNeighbour && !isHere && isSaidOf(text, neighbour, from, rules);
  }
  return (
    next === found.from ||
    (does(text, next, 'of') && next + 1 === found.from) ||
    isLabelOf(text, next, found.from)
  );
}

const LONGEST_LABEL = 8;

/** "Funding: 532", "Funding (US$ million): 532.4": a word is the label of the figure behind its colon. */
function isLabelOf(text: Text, next: number, figure: number): boolean {
  let at = next;
  if (markAt(text, at) === '(') {
    while (at < next + LONGEST_LABEL && markAt(text, at) !== ')') at++;
    at++;
  }
  const mark = markAt(text, at);
  return (mark === ':' || mark === '=') && at + 1 === figure;
}

/** Whether a word behind a figure is a cue of its kind: of people nothing is "funded". */
function isSaidOf(
  text: Text,
  { dimension }: Mention,
  at: number,
  rules: ReadonlyMap<string, CueRule>,
): boolean {
  const { cuesAfter = [] } = senseAt(text, at);
  return cuesAfter.some(({ meaning }) => rules.get(meaning)?.of.includes(dimension));
}

function standsAt({ tokens }: Text, from: number, words: Phrase['words']): boolean {
  return words.every((word, index) => tokens[from + index]?.text === word);
}

const MOST_AUXILIARIES = 4;

/** What a cue says behind "not", "yet to" and "will"; undefined if it is silent then. */
function roleIn(
  text: Text,
  from: number,
  rule: CueRule,
  words: Phrase['words'],
): Role | null | undefined {
  const own = rule.tells.role as Role | null;
  if (words.includes('not') || words.includes('yet')) return own;
  if (rule.denied !== undefined && saysUnmet(text, from + words.length)) return rule.denied;
  let isLater = false;
  for (let at = from - 1; at >= from - MOST_AUXILIARIES; at--) {
    if (does(text, at, 'not')) return rule.denied;
    if (does(text, at, 'will')) isLater = true;
    else if (!does(text, at, 'auxiliary')) break;
  }
  return isLater ? (rule.later ?? own) : own;
}

const FURTHEST_VERB = 6;

/** "60% of the plan is unfunded", "of the needs are not met", "of the required funds have yet to come". */
function saysUnmet(text: Text, from: number): boolean {
  let isDue = false;
  for (let at = from; at < from + FURTHEST_VERB; at++) {
    if (does(text, at, 'unmet')) return at > from;
    if (isDue && does(text, at, 'met')) return true;
    if (does(text, at, 'not')) isDue = true;
    else if (!does(text, at, 'onTo')) return false;
  }
  return false;
}
