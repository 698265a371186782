import { expected } from '../problems/describe.js';
import { pathText } from '../problems/words.schema.js';

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
  options: {
    path: string[];
    error: (issue: { path?: PropertyKey[] | undefined; input?: unknown }) => string;
  },
] {
  return [
    holds,
    {
      path: [field],
      error: ({ path, input }) => {
        const record = input as T;
        return expected(pathText(path), expectation(record), record[field]);
      },
    },
  ];
}
