import { type Interval, intervals } from 'aidkit/reported';
import { describe, expect, it } from 'vitest';

const {
  add: addIntervals,
  contains,
  divide: divideIntervals,
  exactly,
  intersect: intersectIntervals,
  of: interval,
  multiply: multiplyIntervals,
  negate: negateInterval,
  subtract: subtractIntervals,
} = intervals;

/** `[1,2)` and the like, which is how mathematics writes intervals. */
function shown(x: Interval | null): string {
  if (x === null) return 'null';
  const { low, high, lowInclusive, highInclusive } = x;
  return `${lowInclusive ? '[' : '('}${low ?? '-inf'},${high ?? 'inf'}${highInclusive ? ']' : ')'}`;
}

function read(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  return interval(low === '-inf' ? null : Number(low), high === 'inf' ? null : Number(high), {
    lowInclusive: text.startsWith('['),
    highInclusive: text.endsWith(']'),
  });
}

describe('sums and differences', () => {
  it.each([
    ['[1,2]', '[10,20]', '[11,22]', '[-19,-8]'],
    ['[1,2)', '[10,20]', '[11,22)', '[-19,-8)'],
    ['[1,inf)', '[10,20]', '[11,inf)', '[-19,inf)'],
    ['(-inf,2]', '[10,inf)', '(-inf,inf)', '(-inf,-8]'],
    ['(-inf,inf)', '[0,0]', '(-inf,inf)', '(-inf,inf)'],
  ])('%s and %s', (a, b, sum, difference) => {
    expect(shown(addIntervals(read(a), read(b)))).toBe(sum);
    expect(shown(subtractIntervals(read(a), read(b)))).toBe(difference);
  });
});

describe('products and quotients', () => {
  it.each([
    ['[2,3]', '[4,8]', '[8,24]', '[0.25,0.75]'],
    ['[2,3)', '[4,8]', '[8,24)', '[0.25,0.75)'],
    ['[-3,2]', '[4,8]', '[-24,16]', '[-0.75,0.5]'],
    ['[2,4]', '[-8,-4]', '[-32,-8]', '[-1,-0.25]'],
    ['[2,4]', '(0,8]', '(0,32]', '[0.25,inf)'],
    ['[-4,-2]', '(0,8]', '[-32,0)', '(-inf,-0.25]'],
    ['[2,4]', '[4,inf)', '[8,inf)', '(0,1]'],
    ['[0,0]', '[1,inf)', '[0,0]', '[0,0]'],
    ['[0,4]', '[2,inf)', '[0,inf)', '[0,2]'],
    // Where the denominator may be nothing there is no quotient.
    ['[2,4]', '[0,8]', '[0,32]', 'null'],
    ['[2,4]', '[-1,1]', '[-4,4]', 'null'],
    ['[2,4]', '[0,0]', '[0,0]', 'null'],
    ['[0,0]', '(-inf,inf)', '[0,0]', 'null'],
  ])('%s and %s', (a, b, product, quotient) => {
    expect(shown(multiplyIntervals(read(a), read(b)))).toBe(product);
    expect(shown(divideIntervals(read(a), read(b)))).toBe(quotient);
  });

  it('are rounded outward where doubles cannot hold them', () => {
    const third = divideIntervals(exactly(1), exactly(3));
    expect(third?.low).toBeLessThan(third?.high ?? 0);
    const back = third === null ? null : multiplyIntervals(third, exactly(3));
    expect(back !== null && contains(back, 1)).toBe(true);
  });

  it('pass the largest double without an end that is not there', () => {
    const huge = exactly(1e308);
    expect(shown(multiplyIntervals(huge, exactly(10)))).toBe(`[${Number.MAX_VALUE},inf)`);
    expect(shown(addIntervals(huge, huge))).toBe(`[${Number.MAX_VALUE},inf)`);
  });
});

describe('what intervals share', () => {
  it.each([
    ['[1,3]', '[2,4]', '[2,3]'],
    ['[1,3]', '[3,4]', '[3,3]'],
    ['[1,3)', '[3,4]', 'null'],
    ['[1,3]', '(3,4]', 'null'],
    ['[1,2]', '[3,4]', 'null'],
    ['(-inf,inf)', '(1,2)', '(1,2)'],
    ['[1,inf)', '(-inf,1]', '[1,1]'],
    ['[1,3]', '(1,3)', '(1,3)'],
  ])('%s and %s', (a, b, common) => {
    expect(shown(intersectIntervals(read(a), read(b)))).toBe(common);
    expect(shown(intersectIntervals(read(b), read(a)))).toBe(common);
  });

  it('a value at an end belongs to it where the end is closed', () => {
    expect([1, 2].map((value) => contains(read('[1,2)'), value))).toEqual([true, false]);
    expect(contains(read('(-inf,inf)'), Number.NaN)).toBe(false);
  });
});

describe('an interval that is none', () => {
  it.each([
    [3, 2],
    [Number.NaN, 2],
    [1, Number.POSITIVE_INFINITY],
  ])('from %s to %s is refused', (low, high) => {
    expect(() => interval(low, high)).toThrow(RangeError);
  });
  it('and so is an open one with nothing in it', () => {
    expect(() => interval(2, 2, { highInclusive: false })).toThrow(
      'high: expected a number not below 2',
    );
  });
  it('a negative zero is a zero', () => {
    expect(Object.is(negateInterval(interval(0, 1)).high, 0)).toBe(true);
  });
});

describe('what is not an interval', () => {
  it.each([null, undefined, 5, 'x', {}, { low: '1', high: 2 }])('%j is refused', (x) => {
    const odd = x as never;
    const one = intervals.exactly(1);
    for (const call of [
      () => intervals.add(odd, one),
      () => intervals.divide(one, odd),
      () => intervals.negate(odd),
      () => intervals.contains(odd, 1),
    ]) {
      expect(call).toThrow(/expected an interval/);
    }
  });
  it('and an option that does not exist', () => {
    expect(() => intervals.of(1, 2, { lowIncluded: true } as never)).toThrow(/lowInclusive/);
    expect(() => intervals.of('1' as never, 2)).toThrow(TypeError);
  });
});
