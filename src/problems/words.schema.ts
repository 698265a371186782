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
