// By its own name, not as `z.core.$ZodCheck`: a namespace that is reached through another keeps esbuild and
// Parcel from leaving anything of it out, and 60 kB of zod's languages come along.
import { $ZodCheck, type ParsePayload } from 'zod/v4/core';
import { expected } from './describe.js';
import { type ErrorSetting, pathText, type SchemaIssue } from './words.schema.js';

// Rules between the fields of a record. They are asked only where every field is what it should be: of
// an end that is not a day, nobody is told before which day it may not lie.

const BETWEEN_FIELDS = { rule: 'between fields' };

function fieldsAreRight({ issues }: ParsePayload): boolean {
  return issues.every(
    (issue) =>
      issue.code === 'unrecognized_keys' ||
      (issue.code === 'custom' && issue.params?.rule === BETWEEN_FIELDS.rule),
  );
}

/**
 * The two arguments of Zod's `refine` for a rule between the fields of a record: what must hold, the
 * field that is blamed, and what was expected of it.
 */
export function crossCheck<T>(
  holds: (record: T) => boolean,
  field: keyof T & string,
  expectation: (record: T) => string,
): [
  holds: (record: T) => boolean,
  options: ErrorSetting & { path: string[]; params: object; when: typeof fieldsAreRight },
] {
  return [
    holds,
    {
      path: [field],
      params: BETWEEN_FIELDS,
      when: fieldsAreRight,
      error: ({ path, input }) => {
        const record = input as T;
        return expected(pathText(path), expectation(record), record[field]);
      },
    },
  ];
}

/** A place inside a record that does not agree with the rest of it. */
export interface Disagreement {
  readonly path: PropertyKey[];
  /** What the rest of the record makes one expect there. */
  readonly expectation: string;
  readonly received: unknown;
}

/**
 * A check for `schema.check(…)` that may blame several places, or one that only the record tells. It
 * writes its messages as late as Zod's own checks do, when the place of the record itself is known.
 */
export function crossChecks<T>(find: (record: T) => Iterable<Disagreement>): $ZodCheck<T> {
  const check: $ZodCheck<T> = new $ZodCheck({
    check: 'custom',
    when: fieldsAreRight,
    error: ({ path, input, params }: FoundIssue) =>
      expected(pathText(path), params.expectation, input),
  });
  check._zod.check = ({ value, issues }) => {
    for (const { path, expectation, received: input } of find(value)) {
      const params = { ...BETWEEN_FIELDS, expectation };
      issues.push({ code: 'custom', path, input, params, inst: check, continue: true });
    }
  };
  return check;
}

/** An issue of {@link crossChecks}, as Zod hands it to the error function. */
type FoundIssue = Pick<SchemaIssue, 'path' | 'input'> & {
  readonly params: Pick<Disagreement, 'expectation'>;
};
