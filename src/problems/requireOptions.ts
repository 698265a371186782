import { expected, nearestHint, oneOf } from './describe.js';
import { nearest } from './nearest.js';

/**
 * Refuses options that no function would read: a misspelt key is an error, never a different result.
 * `undefined` stands for no options.
 * @throws TypeError if `options` is not an object, or has a key that is not in `known`.
 */
export function requireOptions(
  options: unknown,
  known: readonly string[],
  field = 'options',
): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(expected(field, 'an object of options', options));
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const hint = nearestHint(nearest(key, known).slice(0, 1));
    const place = `${field}.${key.length > 60 ? `${key.slice(0, 60)}…` : key}`;
    const names = known.length === 0 ? 'no option' : `an option of ${oneOf(known)}`;
    throw new TypeError(
      `${place}: expected ${names}, received the key ${JSON.stringify(key.slice(0, 60))}${hint}`,
    );
  }
}

/**
 * Checks that an input is an object. An input may carry further fields, as the results that are composed
 * into inputs do; only a key that looks like a slip of an absent optional field is refused.
 * @throws TypeError if `input` is not an object, or has a key within two edits of one of `optional` that
 * it does not have.
 */
export function requireInput(
  input: unknown,
  field: string,
  optional: readonly string[] = [],
): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError(expected(field, 'an object', input));
  }
  const absent = optional.filter((name) => !(name in input));
  if (absent.length === 0) return;
  for (const key of Object.keys(input)) {
    if (optional.includes(key) || key.length > 60) continue;
    const [meant] = nearest(key, absent);
    if (meant === undefined) continue;
    throw new TypeError(
      `${field}.${key}: expected the field ${JSON.stringify(meant)}, received the key ${JSON.stringify(key)}`,
    );
  }
}

/**
 * Checks that a value is one of a closed list of words.
 * @throws TypeError if `value` is not a string; RangeError with the nearest word if it is another text.
 */
export function requireWord(value: unknown, words: readonly string[], field: string): void {
  if (typeof value !== 'string') throw new TypeError(expected(field, oneOf(words), value));
  if (words.includes(value)) return;
  throw new RangeError(
    expected(field, oneOf(words), value) + nearestHint(nearest(value, words).slice(0, 1)),
  );
}

/**
 * Checks that a value is a text.
 * @throws TypeError if `value` is not a string.
 */
export function requireText(value: unknown, field: string): void {
  if (typeof value !== 'string') throw new TypeError(expected(field, 'a text', value));
}

/**
 * Checks that a value is true or false.
 * @throws TypeError if `value` is not a boolean.
 */
export function requireFlag(value: unknown, field: string): void {
  if (typeof value !== 'boolean') throw new TypeError(expected(field, 'true or false', value));
}

/**
 * The same as {@link requireOptions}, of options that must be given because one of them has no default.
 * @throws TypeError if `options` is undefined, not an object, or has a key that is not in `known`.
 */
export function requireGivenOptions(
  options: unknown,
  known: readonly string[],
  example: string,
): void {
  if (options === undefined) {
    throw new TypeError(expected('options', `options such as ${example}`, options));
  }
  requireOptions(options, known);
}

/**
 * Checks that an option is true, false or left out.
 * @throws TypeError if it is anything else.
 */
export function requireFlagIfAny(value: unknown, field: string): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new TypeError(expected(field, 'true or false', value));
}
