import type { GoalCode, TargetCode } from './code.table.js';

/** A year by which a target, or part of one, falls due. */
export interface SdgDueYear {
  readonly year: number;
  /** In our words the part to which the year applies; null for the whole target. */
  readonly part: string | null;
}

/** One of the 169 targets of the 2030 Agenda. They have not changed since 2015. */
export interface SdgTarget {
  readonly code: TargetCode;
  readonly goal: GoalCode;
  /** Our own short title. The official wording comes through `aidkit/unsd`. */
  readonly title: string;
  /** True for the 62 means of implementation: the lettered targets and all of goal 17. */
  readonly meansOfImplementation: boolean;
  /** The years that the target itself states, its headline first. Empty for 86 targets that state none. */
  readonly due: readonly SdgDueYear[];
  /** The headline year. Null where the target states none; the Agenda's horizon is then 2030. */
  readonly dueYear: number | null;
  /** Which of {@link sdgSources} says so. */
  readonly source: string;
}
