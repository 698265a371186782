import * as z from 'zod';
import { expectedHere, nearestHint, oneOf } from './describe.js';
import { nearest } from './nearest.js';

/** What Zod tells an error function, as far as our sentences need it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  /** The fields that a strict object does not know. */
  readonly keys?: unknown;
}

/** The error setting of a schema: a function that writes the message. */
export interface ErrorSetting {
  error: (issue: SchemaIssue) => string;
}

/**
 * The error setting of a schema that says what was expected and what came, and the nearest valid codes where
 * there are any: `z.string(expecting('a day as YYYY-MM-DD'))`. The place is in the issue's path alone, so that
 * a form can show the sentence next to its field.
 */
export function expecting(
  expectation: string | ((input: unknown) => string),
  near: (input: unknown) => readonly string[] = () => [],
): ErrorSetting {
  return {
    error: ({ input }) => {
      const what = typeof expectation === 'string' ? expectation : expectation(input);
      return expectedHere(what, input) + nearestHint(near(input));
    },
  };
}

/** An enumeration whose error lists the words that were expected and shows the one that came. */
export function words<const W extends readonly [string, ...string[]]>(
  list: W,
): z.ZodEnum<{ [K in W[number]]: K }> {
  const near = (input: unknown) => nearestTo(input, list).slice(0, 1);
  return z.enum(list, expecting(oneOf(list), near)) as z.ZodEnum<{ [K in W[number]]: K }>;
}

/**
 * One of a list of codes that is too long to be told: the error says what kind of code was expected. Its
 * hint is the code that `meant` finds in another writing of it ("afg", "SDG 3"), else those that look like it.
 */
export function codes<C extends string>(
  expectation: string | ((input: unknown) => string),
  list: readonly C[],
  meant: (input: string | number) => string | null | undefined = () => undefined,
): z.ZodType<C, C> {
  const near = (input: unknown): readonly string[] => {
    if (typeof input !== 'string' && typeof input !== 'number') return [];
    const code = meant(input);
    return code ? [code] : nearestTo(input, list, 1);
  };
  return z.enum(list, expecting(expectation, near)) as unknown as z.ZodType<C, C>;
}

/**
 * An object of just these fields. Its errors say what it should be, and name a field that it does not have:
 * `strictObject('a flow', { … } satisfies Record<keyof Flow, z.ZodType>)`.
 */
export function strictObject<S extends z.core.$ZodLooseShape>(
  what: string,
  shape: S,
): z.ZodObject<z.core.util.Writeable<S>, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code, input, keys }: SchemaIssue) => {
      const [key] = code === 'unrecognized_keys' && Array.isArray(keys) ? (keys as string[]) : [];
      if (key === undefined) return expectedHere(what, input);
      return (
        expectedHere(`only fields of ${what}`, key) +
        nearestHint(nearestTo(key, Object.keys(shape), 1).slice(0, 1))
      );
    },
  });
}

/** Objects that one field distinguishes by its word. Its errors say what it should be, or list those words. */
export function taggedUnion<
  const F extends string,
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(what: string, field: F, options: T): z.ZodDiscriminatedUnion<T, F> {
  const tags = options.flatMap((option) => [...(option._zod.propValues[field] ?? [])].map(String));
  return z.discriminatedUnion(field, options, {
    error: ({ code, input }: SchemaIssue) =>
      code === 'invalid_union'
        ? expectedHere(oneOf(tags), Object(input)[field])
        : expectedHere(what, input),
  });
}

function nearestTo(input: unknown, list: readonly string[], maxDistance = 2): string[] {
  return typeof input === 'string' ? nearest(input, list, { maxDistance }) : [];
}
