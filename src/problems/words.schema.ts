import * as z from 'zod';
import { expected, oneOf } from './describe.js';

/** The path of a Zod issue as aidkit writes it: `flows[3].status`. */
export function pathText(path: readonly PropertyKey[] | undefined, root = 'value'): string {
  let text = '';
  for (const step of path ?? []) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text === '' ? root : text;
}

/**
 * The error setting of a schema that says what was expected and what came, with the path:
 * `z.string(expecting('a day as YYYY-MM-DD'))`.
 */
export function expecting(expectation: string): {
  error: (issue: { path?: PropertyKey[] | undefined; input?: unknown }) => string;
} {
  return { error: (issue) => expected(pathText(issue.path), expectation, issue.input) };
}

/** An enumeration whose error lists the words that were expected and shows the one that came. */
export function words<const W extends readonly [string, ...string[]]>(
  list: W,
): z.ZodEnum<{ [K in W[number]]: K }> {
  return z.enum(list, expecting(oneOf(list))) as z.ZodEnum<{ [K in W[number]]: K }>;
}

/**
 * The error setting of a strict object, which says what it should be, and of a field that nobody knows
 * where it stands: `z.strictObject({ … }, expectingObject('a caseload'))`.
 */
export function expectingObject(what: string): {
  error: (issue: {
    code?: string | undefined;
    path?: PropertyKey[] | undefined;
    input?: unknown;
    keys?: unknown;
  }) => string;
} {
  return {
    error: ({ code, path = [], input, keys }) => {
      const [key] = code === 'unrecognized_keys' && Array.isArray(keys) ? (keys as string[]) : [];
      if (key === undefined) return expected(pathText(path), what, input);
      return expected(pathText([...path, key]), `no such field in ${what}`, Object(input)[key]);
    },
  };
}
