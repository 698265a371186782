import { expected } from '../problems/describe.js';
import { requireInput, requireText } from '../problems/requireOptions.js';

/**
 * The people of a plan or of one of its clusters. Any figure may be missing (null). The usual order
 * is population, affected, in need, targeted, but real plans break it.
 */
export interface Caseload {
  /** What is counted. Figures of different units are never added or compared. */
  readonly unit: CaseloadUnit;
  /** All who live in the area that the plan looks at. */
  readonly population: number | null;
  /** Those whom the crisis touches, whether or not they need help. */
  readonly affected: number | null;
  /** People in need (PIN) of humanitarian help. */
  readonly inNeed: number | null;
  /** Those of them whom the plan means to help. */
  readonly targeted: number | null;
  /** Planned reach. It is a plan, never a result. */
  readonly expectedReach: number | null;
  /** People who were in fact reached. */
  readonly reached: number | null;
}

/** What a caseload counts. */
export type CaseloadUnit = 'people' | 'families' | 'households' | (string & {});

/**
 * A caseload of which some figures are known: what is left out, or undefined, is not known. The unit is
 * people if it is left out.
 */
export type CaseloadInput = { readonly [K in keyof Caseload]?: Caseload[K] | undefined };

const FIGURES = [
  'population',
  'affected',
  'inNeed',
  'targeted',
  'expectedReach',
  'reached',
] as const;
const FIELDS = /* @__PURE__ */ (() => ['unit', ...FIGURES])();

/**
 * A caseload of which some figures are not written, in full. A bare number or a list has none of the
 * figures, and would be read as a caseload of which nothing is known.
 * @throws TypeError if `known` is not an object, or a figure is not a number.
 */
export function completeCaseload(known: CaseloadInput, field = 'caseload'): Caseload {
  if (typeof known !== 'object' || known === null || Array.isArray(known)) {
    throw new TypeError(expected(field, 'a caseload such as { targeted: 5 }', known));
  }
  requireInput(known, field, FIELDS);
  const unit = known.unit ?? 'people';
  requireText(unit, `${field}.unit`);
  for (const name of FIGURES) {
    const count = known[name];
    if (count === undefined || count === null || typeof count === 'number') continue;
    throw new TypeError(expected(`${field}.${name}`, 'a number of 0 or more, or null', count));
  }
  return {
    unit,
    population: known.population ?? null,
    affected: known.affected ?? null,
    inNeed: known.inNeed ?? null,
    targeted: known.targeted ?? null,
    expectedReach: known.expectedReach ?? null,
    reached: known.reached ?? null,
  };
}

/** @throws TypeError for a count that is not a number, RangeError for one that is not a number of people. */
export function requireCount(count: number | null, field: string): void {
  if (count === null || (Number.isFinite(count) && count >= 0)) return;
  const Mistake = typeof count === 'number' ? RangeError : TypeError;
  throw new Mistake(expected(field, 'a number of 0 or more, or null', count));
}
