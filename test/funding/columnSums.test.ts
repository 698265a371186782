import { type FlowColumns, fundingSummary } from 'aidkit/funding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Columns are added in blocks of 4,096 rows under one certificate of exactness. These lists are longer than
// a block, and mix amounts that keep the certificate with amounts that break it.

const { create, addColumns, result } = fundingSummary;
const TYPES = ['plan', 'location', 'globalCluster', 'usageYear', 'organization'] as const;
const RUNS = { numRuns: 60 };

/** Minor units of up to so many bits and one, of either sign, so that each has a double of its own; made without chance from a seed. */
function unitsUpTo(bits: number, seed: number): number[] {
  let state = seed * 2 + 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * limit);
  };
  return Array.from({ length: 5000 + below(8000) }, () => {
    const size = Math.floor(2 ** below(bits + 1) * (1 + below(1e6) / 1e6));
    return below(2) === 0 ? size : -size;
  });
}

function columnsOf(units: readonly number[], widths: readonly number[], seed: number): FlowColumns {
  const columns: Record<string, unknown> = {
    amount: Float64Array.from(units, (one) => Number(`${one}e-2`)),
    status: { dictionary: ['paid'], indices: new Uint8Array(units.length) },
  };
  widths.forEach((width, place) => {
    columns[TYPES[place] as string] = {
      dictionary: Array.from({ length: width }, (_, id) => `${place}-${id}`),
      indices: Int32Array.from(units, (_, row) => ((row + 1) * (seed + 7 * place + 1)) % width),
    };
  });
  return columns as unknown as FlowColumns;
}

/** The sums of minor units by the ids of all columns, one row after the other. */
function sumsOf(units: readonly number[], widths: readonly number[], seed: number) {
  const sums = new Map<string, { sum: bigint; count: number }>();
  units.forEach((one, row) => {
    const ids = widths.map(
      (width, place) => `${place}-${((row + 1) * (seed + 7 * place + 1)) % width}`,
    );
    const { sum, count } = sums.get(ids.join()) ?? { sum: 0n, count: 0 };
    sums.set(ids.join(), { sum: sum + BigInt(one), count: count + 1 });
  });
  return sums;
}

describe('sums of columns', () => {
  const seeds = fc.nat(100_000);
  const widths = fc.array(fc.constantFrom(1, 2, 7, 40, 300, 3000), { maxLength: 5 });

  it('are those of the minor units, whatever the size of amounts and the number of columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 51 }), widths, seeds, (bits, wide, seed) => {
        const units = unitsUpTo(bits, seed);
        const by = TYPES.slice(0, wide.length);
        const state = addColumns(create({ by, currency: 'UZS' }), columnsOf(units, wide, seed));
        const expected = sumsOf(units, wide, seed);
        expect(state.cells.length).toBe(expected.size);
        for (const { key, flowCount, sum } of state.cells) {
          const { sum: exact, count } = expected.get(key.slice(3).join()) ?? {};
          expect((BigInt(sum.high) << 50n) + BigInt(sum.low)).toBe(exact);
          expect(flowCount).toBe(count);
        }
      }),
      RUNS,
    );
  });

  it('are exact where the plain sums of many blocks would pass 2^53', () => {
    // 100 blocks of nearly 2^48 minor units each, in one cell.
    const units = Array.from({ length: 100 * 4096 }, (_, row) => 2 ** 36 - 1 - (row % 2));
    const state = addColumns(create({ currency: 'UZS' }), columnsOf(units, [], 1));
    const exact = units.reduce((total, one) => total + BigInt(one), 0n);
    expect(state.cells.map(({ sum }) => (BigInt(sum.high) << 50n) + BigInt(sum.low))).toEqual([
      exact,
    ]);
  });

  it('name the row of an amount that is not exact, in the middle of a block', () => {
    const columns = columnsOf(
      Array.from({ length: 9000 }, (_, row) => row),
      [],
      1,
    );
    const amount = Float64Array.from(columns.amount as Float64Array);
    for (const broken of [0.001, Number.NaN, Number.POSITIVE_INFINITY]) {
      amount[5000] = broken;
      expect(() => addColumns(create(), { ...columns, amount })).toThrow('columns.amount[5000]');
    }
  });

  it('name the column and row of an index without a value, whatever the columns beside it', () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const widths = [40, 30, 20, 10, 5].slice(0, count);
      const by = TYPES.slice(0, count);
      for (const type of by) {
        for (const wrong of [-1, 40]) {
          const columns = columnsOf(
            Array.from({ length: 9000 }, () => 1),
            widths,
            1,
          );
          (columns[type] as { indices: Int32Array }).indices[4321] = wrong;
          expect(() => addColumns(create({ by }), columns)).toThrow(
            `columns.${type}.indices[4321]: expected a place among`,
          );
        }
      }
    }
    expect(result(create()).groups).toEqual([]);
  });
});
