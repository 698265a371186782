import type { Dimension } from '../sentence/mention.js';
import type { Role } from './role.js';

/** What a rule says of a figure: its role, and the layer of the plan that it is about. */
export interface Told {
  /**
   * A role; null if the words say that it has none. `=2`: the role of the second figure of the frame;
   * `share=1`: what a share of the first is called.
   */
  readonly role?: Role | null | `=${number}` | `share=${number}`;
  readonly layer?: 'prioritised' | 'before';
  /** How the figure is related to another of the frame, which is told by its number. */
  readonly relation?: readonly [Relation, to: number];
}

/** How one figure is related to another. */
export type Relation = 'partOf' | 'shareOf' | 'changeOf' | 'restates' | 'supersedes';

/** A word or a phrase next to one figure; the words are the vocabulary's. */
export interface CueRule {
  readonly id: string;
  readonly of: readonly Dimension[];
  readonly side: 'before' | 'after';
  readonly tells: Told;
  /** Whether the words name the role outright, so that a contradiction may rest on them. */
  readonly direct: boolean;
  /** What it says behind "not" or "yet to"; absent where the cue is then silent. */
  readonly denied?: Role;
  /** What it says behind "will" or "would"; absent where that changes nothing. */
  readonly later?: Role;
  /** The cue is silent behind words that do this. */
  readonly unlessAfter?: string;
  /** The cue is silent before words that do this. */
  readonly unlessBefore?: string;
  /** Heard only so many words from the figure. */
  readonly within?: number;
}

/**
 * Two or three figures and the words between them. In a pattern `$`, `P` and `%` are figures of money, people
 * and shares, `A` of money or people, `S` of the kind of the first; behind a colon stands the role or the
 * cue that it must already have by its own words (`-` for none, `!` for not). Other items are marks, or what the
 * words do (`of`, `from`); `?` makes an item optional and `*` repeatable, `~3` is up to three words, `..` anything.
 * `#` asks for a cue, `@` for a layer.
 */
export interface FrameRule {
  readonly id: string;
  readonly pattern: string;
  readonly tells: readonly Told[];
  readonly direct: boolean;
}
