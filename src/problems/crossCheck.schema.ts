// By its own name, not as `z.core.$ZodCheck`: a namespace that is reached through another keeps esbuild and
// Parcel from leaving anything of it out, and 60 kB of zod's languages come along.
import { $ZodCheck, type ParsePayload } from 'zod/v4/core';
import { expectedHere, nearestHint } from './describe.js';

// Rules of ours, which Zod's own checks cannot tell. Each breach is an issue of the code `custom`, whose `params`
// say as plain data what its message says in words.

/** The `params` of an issue that a rule of ours made, for a text of one's own. */
export interface RuleParams {
  /** The name of the rule, such as `end-after-start`. */
  readonly rule: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** What came; null where it was absent. */
  readonly received: unknown;
  /** The nearest valid words, where there are any. */
  readonly nearest?: readonly string[] | undefined;
}

/** A place inside a record that breaks a rule. */
export interface Breach extends RuleParams {
  /** From the record down; empty for the record itself. */
  readonly path: PropertyKey[];
}

/** A rule of one value, for `schema.check(…)`: its name, what must hold, what was expected. */
export function rule<T>(
  name: string,
  holds: (value: T) => boolean,
  expected: string,
): $ZodCheck<T> {
  return checkOf<T>([name], (received) =>
    holds(received) ? [] : [{ rule: name, path: [], expected, received }],
  );
}

/**
 * A rule between the fields of a record, for `schema.check(…)`: its name, what must hold, the field that is
 * blamed, and what was expected of it.
 */
export function crossCheck<T>(
  name: string,
  holds: (record: T) => boolean,
  field: keyof T & string,
  expectation: (record: T) => string,
): $ZodCheck<T> {
  return crossChecks<T>([`${name}:${field}`], (record) =>
    holds(record)
      ? []
      : [{ rule: name, path: [field], expected: expectation(record), received: record[field] }],
  );
}

/** Rules between the fields of a record that may blame several places, or one that only the record tells. */
export function crossChecks<T>(
  rules: readonly string[],
  find: (record: T) => readonly Breach[],
): $ZodCheck<T> {
  return checkOf(rules, find, fieldsAreRight);
}

/**
 * Rules between fields are asked only where every field is what it should be: of an end that is no day,
 * nobody is told before which day it may not lie.
 */
function fieldsAreRight({ issues }: ParsePayload): boolean {
  return issues.every(
    ({ code, inst }) =>
      code === 'unrecognized_keys' ||
      (inst?._zod.def as { when?: unknown } | undefined)?.when === fieldsAreRight,
  );
}

/**
 * The rules of a check by name, with the field that they blame where several rules have one name: what JSON
 * Schema has no keyword for is said by them in its description.
 */
export interface RuleCheckDef {
  readonly check: 'custom';
  readonly rules: readonly string[];
}

/** Writes its messages as late as Zod's own checks do, so that a message of the caller's can be told from ours. */
function checkOf<T>(
  rules: readonly string[],
  find: (value: T) => readonly Breach[],
  when?: (payload: ParsePayload) => boolean,
): $ZodCheck<T> {
  const check: $ZodCheck<T> = new $ZodCheck({
    ...({ check: 'custom', rules } satisfies RuleCheckDef),
    ...(when === undefined ? {} : { when }),
    error: ({ params, input }: { readonly params: RuleParams; readonly input?: unknown }) =>
      expectedHere(params.expected, input) + nearestHint(params.nearest ?? []),
  });
  check._zod.check = ({ value, issues }) => {
    for (const { path, received, ...said } of find(value)) {
      const params = { ...said, received: received ?? null };
      issues.push({ code: 'custom', path, input: received, params, inst: check, continue: true });
    }
  };
  return check;
}
