import {
  afterMoney,
  afterPeople,
  afterShare,
  beforeMoney,
  beforePeople,
  beforeShare,
} from './cues.js';
import { isDenied, reachedBy, saysUnmet } from './denial.js';
import type { Found, Scan } from './found.js';
import type { Dimension, Heard, Hint } from './hint.js';
import { wordAt } from './tokens.js';
import { isCurrency } from './units.js';
import { oneOf } from './words.js';

export function dimensionOf({ unit }: Found): Dimension {
  if (isCurrency(unit)) return 'money';
  if (unit === 'people' || unit === 'families' || unit === 'households') return 'people';
  return unit === 'percent' || unit === 'ratio' ? 'share' : 'other';
}

/** How many words off a cue may stand: beyond that it is mostly said of something else. */
export const FURTHEST = 12;
/** A comma lets a cue pass, but from farther away. */
const COMMA = 3;

function isStop(text: string): boolean {
  return (
    text === ';' || text === '.' || text === '(' || text === ')' || text === '?' || text === '!'
  );
}

/** The cue words of one side, by the dimension of the figure. */
function cuesOf(dimension: Dimension, side: 'before' | 'after'): ReadonlyMap<string, string> {
  if (dimension === 'money') return side === 'before' ? beforeMoney() : afterMoney();
  if (dimension === 'people') return side === 'before' ? beforePeople() : afterPeople();
  return side === 'before' ? beforeShare() : afterShare();
}

/** The nearest cue in front of a figure, no further back than the figure before. */
function heardBefore({ tokens }: Scan, found: Found, bound: number): Heard | undefined {
  const dimension = dimensionOf(found);
  const cues = cuesOf(dimension, 'before');
  // "The 2024 plan ($3.06 billion)".
  if (dimension === 'money' && tokens[found.from - 1]?.text === '(') {
    const named = cues.get(tokens[found.from - 2]?.text ?? '') as Hint | undefined;
    if (tokens[found.from - 2]?.text === 'plan') return { hint: 'requirement', distance: 1 };
    return named === undefined ? undefined : { hint: named, distance: 1 };
  }
  let distance = 0;
  for (let at = found.from - 1; at >= bound && distance < FURTHEST; at--) {
    const token = tokens[at];
    if (token === undefined || isStop(token.text)) return undefined;
    distance += token.text === ',' ? COMMA : 1;
    const hint = cues.get(token.text) as Hint | undefined;
    if (hint === undefined) continue;
    const before = tokens[at - 1]?.text ?? '';
    // "In need of help."
    if (before === 'of' && tokens[at - 2]?.text === 'need') continue;
    // "The requirement was raised from $1.1 billion to $1.4 billion."
    if (token.text === 'raised' && opensChange(wordAt(tokens, at + 1))) continue;
    // "Of the $4.2 billion requested, $3.1 billion": a word at the figure before belongs to that one.
    if (distance > COMMA && bound > 0 && hasComma(tokens, at, found.from)) return undefined;
    if (token.text === 'for') {
      // "Appealed for", "waiting for": only beside the figure does "for" name whom it is for.
      if (distance > 1) continue;
      return { hint, distance: 2 };
    }
    // "Funding outside the appeal."
    if (before === 'outside' || (before === 'the' && tokens[at - 2]?.text === 'outside')) continue;
    if (dimension === 'people' && isDenied(tokens, at, hint)) return undefined;
    // "Women make up 48 per cent."
    if (token.text === 'up' && isMaking(before)) return { hint: 'part', distance };
    if (token.text === 'need' && (before === 'in') !== (hint === 'inNeed')) continue;
    // "Funding requirements", "a funding shortfall".
    if (token.text === 'funding' && isRequirementNoun(tokens[at + 1]?.text)) continue;
    if (before === 'unmet' && isRequirementNoun(token.text)) return { hint: 'gap', distance };
    if (before === 'still' && hint === 'requirement') return { hint: 'gap', distance };
    return { hint, distance };
  }
  return undefined;
}

function hasComma(tokens: Scan['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return true;
  return false;
}

const requirementNouns = oneOf(
  'requirement requirements need needs gap gaps shortfall shortage request appeal target goal ask cut cuts',
);

function isRequirementNoun(word: string | undefined): boolean {
  return requirementNouns(word ?? '');
}

const isRequiring = oneOf('require requires requiring required needed received');
const isMaking = oneOf('make makes made making');
const isPossessive = oneOf('its their his her our');
const opensChange = oneOf('from to by');
const isNeeded = oneOf('needed required requested sought needs requires');

/** "The funding needed", "the funding it needs". */
function tellsNeed(tokens: Scan['tokens'], from: number): boolean {
  return [0, 1, 2].some((ahead) => isNeeded(wordAt(tokens, from + ahead)));
}

/** The nearest cue behind a figure, no further on than the next figure. */
export function heardAfter(
  scan: Scan,
  found: Found,
  from: number,
  bound: number,
): Heard | undefined {
  const { tokens } = scan;
  const dimension = dimensionOf(found);
  const cues = cuesOf(dimension, 'after');
  let distance = 0;
  for (let at = from; at < bound && distance < FURTHEST; at++) {
    const token = tokens[at];
    if (token === undefined || isStop(token.text)) return undefined;
    distance += token.text === ',' ? COMMA : 1;
    const { text } = token;
    // "To assist" or "and" opens the next thing that is said.
    if (
      (text === 'but' || text === 'while' || (text === 'and' && distance > 1)) &&
      dimension !== 'share'
    )
      return undefined;
    if (text === 'to' && dimension === 'money') return undefined;
    const hint = cues.get(text) as Hint | undefined;
    if (hint === undefined) continue;
    // "The plan for 17 million people requires $2.4 billion".
    if (dimension === 'people' && at === bound - 1 && isRequiring(text) && bound < tokens.length)
      continue;
    if (dimension === 'money' && (text === 'plan' || text === 'appeal') && distance > 3) continue;
    if (text === 'funding' && isRequirementNoun(tokens[at + 1]?.text)) continue;
    if (dimension === 'share' && hint === 'coverage' && saysUnmet(tokens, at + 1, bound)) {
      return { hint: 'unfunded', distance };
    }
    // "43% of all funding" is a share of what came; "of the funding needed" and "of its funding" are coverage.
    const isOwn = isPossessive(wordAt(tokens, at - 1));
    if (dimension === 'share' && text === 'funding' && tokens[from]?.text === 'of' && !isOwn) {
      if (!tellsNeed(tokens, at + 1)) return { hint: 'part', distance };
    }
    if (dimension === 'share' && hint === 'part' && tokens[from]?.text !== 'of') continue;
    if (dimension === 'people' && hint === 'reached') return reachedBy(tokens, from, at, distance);
    // "$1.9 billion still needed".
    if (hint === 'requirement' && wordAt(tokens, at - 1) === 'still')
      return { hint: 'gap', distance };
    return { hint, distance };
  }
  return undefined;
}

/** The role that the words beside a figure tell by themselves. */
export function localHint(scan: Scan, found: Found, index: number): Hint | undefined {
  const bound = scan.found[index - 1]?.figureTo ?? 0;
  const until = scan.found[index + 1]?.from ?? scan.tokens.length;
  const before = heardBefore(scan, found, bound);
  const after = heardAfter(scan, found, found.figureTo, until);
  const hint = nearer(scan, found, before, after);
  // "Another $2.06 billion is needed."
  const isFurther = saysFurther(wordAt(scan.tokens, found.from - 1));
  return hint === 'requirement' && after?.hint === hint && isFurther ? 'gap' : hint;
}

const saysFurther = oneOf('another further additional');

function nearer(
  { tokens }: Scan,
  found: Found,
  before: Heard | undefined,
  after: Heard | undefined,
): Hint | undefined {
  if (before === undefined || after === undefined) return (before ?? after)?.hint;
  // "More than half of the population - 22.9 million people - will require aid."
  const isAside = tokens[found.from - 1]?.kind === 'mark';
  if (before.hint === 'population' && isAside) return after.hint;
  return after.distance < before.distance ? after.hint : before.hint;
}

/** The words behind a figure up to the next one, folded, with the marks. */
export function textBehind({ tokens, found }: Scan, index: number): string {
  const from = found[index]?.figureTo ?? tokens.length;
  const until = Math.min(found[index + 1]?.from ?? tokens.length, from + 2 * FURTHEST);
  let text = '';
  for (let at = from; at < until; at++)
    text += at === from ? tokens[at]?.text : ` ${tokens[at]?.text}`;
  return text;
}
