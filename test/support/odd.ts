// Values that nobody means to hand over, and that plain JavaScript lets through.

const withProperty = Object.assign(() => 'x', { length2: 1 });

function hole(): unknown[] {
  const list: unknown[] = ['x', 'y', 'z'];
  delete list[1];
  return list;
}

function bare(fields: object): object {
  return Object.assign(Object.create(null), fields);
}

/** Stands for a field that is taken away. */
export const MISSING = Symbol('missing');

/** Each is made anew, so that no call sees what another has done to it. */
export const oddValues: readonly (() => unknown)[] = [
  () => MISSING,
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -0,
  () => 1,
  () => -1,
  () => 0.1,
  () => 1.5,
  () => 1e21,
  () => 1e308,
  () => 5e-324,
  () => 2 ** 53,
  () => 2 ** 53 + 2,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => '',
  () => ' ',
  () => 'x',
  () => 'USD',
  () => 'AFG',
  () => '2025-02-30',
  () => '2025-01-01',
  () => '7/2025',
  () => '1e999',
  () => '\0',
  () => '\ud800',
  () => '%E0%A4%A',
  () => '__proto__',
  () => 'constructor',
  () => 'hasOwnProperty',
  () => 'a'.repeat(10_000),
  () => 10n,
  () => Symbol('odd'),
  () => Symbol.iterator,
  () => () => 1,
  () => withProperty,
  () => class {},
  () => ({}),
  () => [],
  () => [undefined],
  () => [null],
  () => [[]],
  () => [{}],
  () => [Number.NaN],
  () => [Symbol('odd')],
  () => [1n],
  () => new Array(3),
  hole,
  () => ({ length: 1e9 }),
  () => ({ length: -1 }),
  () => bare({}),
  () => bare({ amount: 5, currency: 'USD' }),
  () => ({ toString: null, valueOf: null }),
  () => ({ amount: 5, currency: 'USD' }),
  () => JSON.parse('{"__proto__": {"on": "2025-01-01"}}'),
  () => new Date('2025-01-01T00:00:00Z'),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => new Set(['a']),
  () => new Uint8Array(2),
  () => Float64Array.of(Number.NaN),
  () => /x/g,
  () => new Error('odd'),
  () => Promise.resolve(1),
  () => Object(1n),
  () => Object('x'),
  () => new Proxy({}, {}),
  () => Object.freeze([]),
];
