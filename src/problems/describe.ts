const MAX_SHOWN = 60;

/**
 * A value as an error message shows it: short, on one line, safe for any input. Text is quoted and
 * cut, objects and arrays are named by their kind, so that a hostile value costs nothing.
 * @example
 * describeValue('Carry-over') // => '"Carry-over"'
 * describeValue([1, 2, 3]) // => 'an array of 3'
 */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const shown = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
      return JSON.stringify(shown);
    }
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return `${value}n`.slice(0, MAX_SHOWN);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `an array of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/**
 * The sentence that every error of aidkit is made of: where, what was expected, what came.
 * @example
 * expected('data.flows[3].status', oneOf(['paid', 'pledge']), 'Carry-over')
 * // => 'data.flows[3].status: expected "paid" or "pledge", received "Carry-over"'
 */
export function expected(path: string, expectation: string, received: unknown): string {
  return `${path}: ${expectedHere(expectation, received)}`;
}

/** The same without the place, where that is separate from the sentence, as in an issue of Zod. */
export function expectedHere(expectation: string, received: unknown): string {
  return `expected ${expectation}, received ${describeValue(received)}`;
}

/**
 * A list of accepted words for an error message.
 * @example
 * oneOf(['paid', 'commitment', 'pledge']) // => '"paid", "commitment" or "pledge"'
 */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/**
 * What an error message adds where valid words or codes are near to what came.
 * @example
 * nearestHint(['AFG']) // => ' (nearest: "AFG")'
 */
export function nearestHint(near: readonly string[]): string {
  return near.length === 0 ? '' : ` (nearest: ${oneOf(near)})`;
}
