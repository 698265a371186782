import type { CurrencyCode } from '../money/currency.js';
import type { AppealCluster, AppealPart } from './appeal.js';
import { inOrderOfDays } from './known.js';

/** Each cluster once: what was stated last of it, where it was stated on several days. */
export function latestClusters<C extends CurrencyCode>(
  clusters: readonly AppealCluster<C>[],
): readonly AppealCluster<C>[] {
  return latestOfEach(clusters, ({ id, name }) => (id === null ? `name ${name}` : `id ${id}`));
}

/** Each country part once, as {@link latestClusters}. */
export function latestParts<C extends CurrencyCode>(
  parts: readonly AppealPart<C>[],
): readonly AppealPart<C>[] {
  return latestOfEach(parts, ({ country }) => country);
}

function latestOfEach<T extends { readonly asOf: string | null }>(
  figures: readonly T[],
  keyOf: (figure: T) => string | null,
): readonly T[] {
  const latest = new Map<string | null, T>();
  for (const figure of figures) latest.set(keyOf(figure), figure); // keeps the order of the list
  for (const figure of inOrderOfDays(figures)) latest.set(keyOf(figure), figure);
  return [...latest.values()];
}
