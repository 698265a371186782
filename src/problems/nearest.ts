/**
 * The candidates that are nearest to a text by edit distance (insertions, deletions, exchanges and
 * swaps of neighbours each count one), nearest first, at most `most` of them and none further than
 * `maxDistance`. Of those as near, first the ones that begin as the text does: "13.4" is rather 13.3 than
 * 1.4. Case does not count: a candidate that differs in nothing else is the only one. A text of over 64
 * characters has no neighbours.
 * @example
 * nearest('commitmnt', ['paid', 'commitment', 'pledge']) // => ['commitment']
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  { most = 3, maxDistance = 2 }: { most?: number; maxDistance?: number } = {},
): string[] {
  if (text.length > 64) return [];
  const wanted = text.toLowerCase();
  const found: { candidate: string; distance: number; shared: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > maxDistance) continue;
    const lower = candidate.toLowerCase();
    const distance = editDistance(wanted, lower, maxDistance);
    if (distance === 0) return [candidate];
    if (distance <= maxDistance && distance < Math.max(wanted.length, candidate.length)) {
      found.push({ candidate, distance, shared: sharedStart(wanted, lower) });
    }
  }
  found.sort((a, b) => a.distance - b.distance || b.shared - a.shared);
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/** With how many letters both begin. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Optimal string alignment distance; some number above `limit` where it is above. */
function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= b.length; column++) previous.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return least; // no row below has less: most texts end here
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
