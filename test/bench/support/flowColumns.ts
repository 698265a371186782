import type { DictionaryColumn, FlowColumns } from 'aidkit/funding';

/** The four keys of the benchmark. */
export const BY = ['plan', 'usageYear', 'globalCluster', 'location'] as const;

/** Flows as columns, made without chance: 60 plans, 10 years, 12 clusters and 30 countries. */
export function makeColumns(rows: number): FlowColumns & { readonly amount: Float64Array } {
  const amount = new Float64Array(rows);
  const [status, plan, year, cluster, country] = Array.from(
    { length: 5 },
    () => new Uint8Array(rows),
  );
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  for (let row = 0; row < rows; row++) {
    amount[row] = below(4_000_000);
    status![row] = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2][below(10)] as number;
    country![row] = below(30);
    plan![row] = country![row]! * 2 + below(2); // every plan is of one country
    year![row] = below(10);
    cluster![row] = below(12);
  }
  const ids = (count: number): string[] => Array.from({ length: count }, (_, id) => String(id));
  const column = (count: number, indices: Uint8Array | undefined): DictionaryColumn => ({
    dictionary: ids(count),
    indices: indices as Uint8Array,
  });
  return {
    amount,
    status: { dictionary: ['paid', 'commitment', 'pledge'], indices: status as Uint8Array },
    plan: column(60, plan),
    usageYear: column(10, year),
    globalCluster: column(12, cluster),
    location: column(30, country),
  };
}
