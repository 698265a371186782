import { CUES } from '../rules/cues.js';
import { FRAMES } from '../rules/frames.js';
import type { Role } from '../rules/role.js';
import type { CueRule, FrameRule, Relation, Told } from '../rules/rule.js';
import type { Dimension, Mentions } from '../sentence/mention.js';
import { cuesOf } from './cues.js';
import { type FrameMatch, framesOf, type Heard } from './frames.js';
import { layerOf } from './layer.js';

/** What a figure is said to be, and why. */
export interface Placed {
  readonly role: Role | null;
  readonly layer: 'prioritised' | 'before' | null;
  /** How it is related to another figure of the text, by the place of that one. */
  readonly relation: { readonly kind: Relation; readonly to: number } | null;
  /** The rules that gave it; of a tie all that were equally near. */
  readonly why: readonly string[];
  /** What it may be where the role is null. */
  readonly candidates: readonly Role[];
  /** Whether the words name the role outright. */
  readonly direct: boolean;
}

/** The rules of a reading: all of them, or, to see what one does, all but that one. */
export interface Rules {
  readonly cues: readonly CueRule[];
  readonly frames: readonly FrameRule[];
}

/** The roles of the figures of a text: a frame over several figures beats a cue next to one. */
export function rolesOf(
  all: Mentions,
  { cues, frames }: Rules = { cues: CUES, frames: FRAMES },
): Placed[] {
  const byId = new Map(cues.map((rule) => [rule.id, rule]));
  const heard = all.mentions.map(
    (mention): Heard => ({
      mention,
      cues: cuesOf(all, mention, byId),
      layer: mention.dimension === 'other' ? null : layerOf(all, mention),
    }),
  );
  const fits = framesOf(all, heard, frames);
  return heard.map((_, index) => placedBy(heard, fits, index));
}

/** What a frame says of the figure at a place. */
function toldBy({ rule, figures }: FrameMatch, index: number): Told {
  for (let place = 0; place < figures.length; place++) {
    if (figures[place]?.index === index) return rule.tells[place] ?? NOTHING;
  }
  return NOTHING;
}

const NOTHING: Told = {};

function placedBy(heard: readonly Heard[], fits: readonly FrameMatch[][], index: number): Placed {
  const { cues, layer: named, mention } = heard[index] as Heard;
  const cue = cues.length === 1 ? cues[0] : undefined;
  const frames = fits[index] ?? [];
  const role = roleAt(heard, fits, index, []);
  let naming: FrameMatch | undefined;
  let layered: FrameMatch | undefined;
  let related: FrameMatch | undefined;
  for (const match of frames) {
    const told = toldBy(match, index);
    if (told.role !== undefined) naming ??= match;
    if (told.layer !== undefined) layered ??= match;
    if (told.relation !== undefined) related ??= match;
  }
  // A layer comes with the role, where a frame names one.
  layered = naming ?? layered;
  const relation = related && toldBy(related, index).relation;
  const to = relation && related?.figures[relation[1] - 1]?.index;
  const layer = (layered && toldBy(layered, index).layer) ?? named;
  return {
    role,
    layer: role === null ? null : (layer ?? layerOfWhole(heard, frames, index)),
    relation: relation !== undefined && to !== undefined ? { kind: relation[0], to } : null,
    why: whyOf([naming, related, layered], cues),
    candidates: role === null ? candidatesOf(mention.dimension, cues) : [],
    direct:
      naming !== undefined && role !== cue?.role ? naming.rule.direct : (cue?.rule.direct ?? false),
  };
}

/** The names of the rules that were heard, the frames first, each once. */
function whyOf(matches: readonly (FrameMatch | undefined)[], cues: Heard['cues']): string[] {
  const why: string[] = [];
  for (const match of matches) {
    if (match !== undefined && !why.includes(match.rule.id)) why.push(match.rule.id);
  }
  for (const { rule } of cues) if (!why.includes(rule.id)) why.push(rule.id);
  return why;
}

function layerOfWhole(
  heard: readonly Heard[],
  frames: readonly FrameMatch[],
  index: number,
): 'prioritised' | null {
  for (const match of frames) {
    const { relation } = toldBy(match, index);
    const whole = relation?.[0] === 'shareOf' ? match.figures[relation[1] - 1] : undefined;
    if (whole !== undefined) return heard[whole.index]?.layer ?? null;
  }
  return null;
}

const MOST_STEPS = 4;

/** The role of a figure: by the best frame that names one, else by its cue. `asked` stops a circle. */
function roleAt(
  heard: readonly Heard[],
  fits: readonly FrameMatch[][],
  index: number,
  asked: readonly number[],
): Role | null {
  const own = ownRole(heard, index);
  if (asked.includes(index) || asked.length > MOST_STEPS) return own;
  for (const match of fits[index] ?? []) {
    const { role } = toldBy(match, index);
    if (role === undefined) continue;
    if (role === null) return null;
    const sign = role.indexOf('=');
    if (sign < 0) return role as Role;
    const other = match.figures[Number(role.slice(sign + 1)) - 1]?.index ?? index;
    if (sign === 0) {
      // Its own words come first; without them it is what the other one is.
      if (own !== null && own !== 'change') return own;
      return roleAt(heard, fits, other, [...asked, index]);
    }
    const share = SHARE_OF[roleAt(heard, fits, other, [...asked, index]) ?? 'change'];
    if (share !== undefined) return share;
  }
  return own;
}

function ownRole(heard: readonly Heard[], index: number): Role | null {
  const { cues } = heard[index] as Heard;
  return cues.length === 1 ? (cues[0]?.role ?? null) : null;
}

/** What a share is called that says the same as an amount. */
const SHARE_OF: Partial<Record<Role, Role>> = {
  funding: 'coverage',
  reached: 'reachedShare',
  gap: 'gapShare',
  inNeed: 'share',
  population: 'share',
  requirementPart: 'requirementShare',
};

const BY_KIND: Readonly<Record<Dimension, readonly Role[]>> = {
  money: ['requirement', 'funding', 'gap', 'requirementPart', 'fundingPart'],
  people: ['inNeed', 'targeted', 'reached', 'population'],
  share: ['coverage', 'gapShare', 'change', 'share'],
  other: [],
};

/** What the tied cues say; where there are none, all that a figure of this kind may be. */
function candidatesOf(dimension: Dimension, cues: Heard['cues']): readonly Role[] {
  const told = cues.flatMap(({ role }) => role ?? []);
  return told.length > 0 ? [...new Set(told)] : [...BY_KIND[dimension]];
}
