/** Stops npm run data with the place, what was expected and what came. */
export function check(holds: boolean, place: string, expectation: string, received: unknown): void {
  if (!holds) {
    throw new RangeError(`${place}: expected ${expectation}, received ${JSON.stringify(received)}`);
  }
}

/** Stops npm run data where a value stands twice. */
export function unique(place: string, what: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    check(!seen.has(value), place, `each ${what} once`, value);
    seen.add(value);
  }
}
