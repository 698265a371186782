import type { Dimension, Hint } from './hint.js';
import type { Role } from './role.js';

/** A figure with the role that its sentence gives it. */
export interface Placed {
  role: Role | null;
  /** The prioritised layer of a plan, an earlier figure (`before`), or null for the plan as it stands. */
  layer: string | null;
}

/** A figure while its role is looked for. */
export interface Figure extends Placed {
  readonly dimension: Dimension;
  readonly hint: Hint | undefined;
  /** The words up to the next figure. */
  readonly between: string;
}
