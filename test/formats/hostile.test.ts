import * as fts from 'aidkit/fts';
import * as hapi from 'aidkit/hapi';
import * as hdx from 'aidkit/hdx';
import { describe, expect, it } from 'vitest';

// Whatever plain JavaScript hands over, an error is a TypeError or a RangeError in our words.

const trap = {
  get values(): never {
    throw new Error('do not touch');
  },
};
const ARGUMENTS: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    Number.NaN,
    5,
    5n,
    '',
    'text',
    Symbol('s'),
    () => 0,
    new Date(Number.NaN),
  ],
  ...[[], [null], [undefined], Array(2), [5n], [[]], [{}], [Symbol('s')], {}, { data: [] }],
  ...[{ data: { plans: [null], flows: [5n] } }, Object.create(null), { values: [{}] }, new Map()],
  ...[
    [
      ['id', 'amountUSD'],
      ['1', 2n],
    ],
    [{ id: '1', values: [], rejected: [] }],
  ],
  ...[{ asOf: '2026-04-17', source: 's' }, { asOf: 5n }, { boundary: null, side: 'incoming' }],
  ...[{ groupings: [null] }, { plans: [5], boundary: { plan: ['1'] }, side: 'incoming' }],
];

type Call = (...args: unknown[]) => unknown;
const names: Record<string, unknown> = { ...fts, ...hapi, ...hdx };
const functions = Object.entries(names)
  .filter(([, value]) => typeof value === 'function')
  .map(([name, value]) => [name, value as Call] as const);

describe.each(functions)('%s', (_name, call) => {
  it('throws nothing but our own errors', () => {
    for (const first of ARGUMENTS) {
      for (const second of ARGUMENTS) {
        try {
          call(first, second);
        } catch (error) {
          expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
          expect((error as Error).message).toMatch(/: expected .*, received /s);
        }
      }
    }
  });

  it('does not touch what throws when it is read', () => {
    try {
      call(trap, trap);
    } catch (error) {
      expect((error as Error).message).toMatch(/expected|do not touch/);
    }
  });
});
