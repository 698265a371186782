import type { Role } from './role.js';

/** What kind of thing a quantity counts, which decides by which words its role is told. */
export type Dimension = 'money' | 'people' | 'share' | 'other';

/**
 * A meaning that a cue gives by itself, before the figures around are heard. `part`: a share of people,
 * or of something else that is no requirement.
 */
export type Hint = Role | 'decrease' | 'increase' | 'unfunded' | 'part';

/** A cue that was heard beside a figure. */
export interface Heard {
  readonly hint: Hint;
  readonly distance: number;
}
