import {
  compareOnSameDay,
  coverageCandidates,
  inConstantPrices,
  rankByCoverage,
} from 'aidkit/coverage';
import { describe, expect, it } from 'vitest';

const odd: readonly unknown[] = [
  null,
  5,
  'text',
  [],
  Number.NaN,
  Symbol('s'),
  5n,
  Object.create(null),
];

describe('whatever comes as options', () => {
  const calls: Record<string, (options: never) => unknown> = {
    coverageCandidates: (options) => coverageCandidates([], [], options),
    rankByCoverage: (options) => rankByCoverage([], [], options),
    compareOnSameDay: (options) => compareOnSameDay([], '2026-01-01', { maxAgeInDays: options }),
    inConstantPrices: (options) => inConstantPrices([], options, '2020'),
  };

  it.each(Object.entries(calls))('%s answers or says what it expected', (_, call) => {
    for (const value of odd) {
      try {
        call(value as never);
      } catch (error) {
        expect((error as Error).message).toMatch(/expected/);
        expect((error as Error).constructor).toSatisfy(
          (kind) => kind === TypeError || kind === RangeError,
        );
      }
    }
  });

  it('refuse a name that is nearly one of theirs', () => {
    expect(() => rankByCoverage([], [], { on: '2026-01-01', minAgeInDay: 3 } as never)).toThrow(
      /minAgeInDays/,
    );
  });
});
