import { compareSdgCodes, parseSdgCode, sdgTarget } from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

const read = (text: string) => parseSdgCode(text)?.code;

describe('where a reading ends', () => {
  it.each([
    ['8-a', '8.a'],
    ['3-8-1', '3.8.1'],
    ['(3.8.1)', '3.8.1'],
    ['[3.8.1]', '3.8.1'],
    ['https://sdgs.un.org/goals/goal10', '10'],
    ['https://sdgs.un.org/goals/goal03', '3'],
    ['https://sdgs.un.org/goals/goal3#targets', '3'],
    ['unstats.un.org/sdgs/metadata?goal=8&target=8.10', '8.10'],
    ['unstats.un.org/sdgs/metadata?goal=8&target=8.10&indicator=', '8.10'],
    ['unstats.un.org/sdgs/metadata?goal=8&target=&indicator=8.10.1', '8.10.1'],
  ])('%s is %s', (text, code) => expect(read(text)).toBe(code));

  it.each([
    ...['3-8', '03-08-01', '3-08-1', '3-8-01', '3-ab', '3-ba', '3-8 to 9'],
    ...['(3.8.1', '3.8.1]', 'x(3.8.1)', 'see https://sdgs.un.org/goals/goal3'],
    'unstats.un.org/sdgs/metadata?goal=3&target=8.10',
    'unstats.un.org/sdgs/metadata?goal=3&target=none',
    'unstats.un.org/sdgs/metadata?goal=none',
  ])('%s is no code', (text) => expect(read(text)).toBeUndefined());
});

describe('compareSdgCodes', () => {
  const sorted = (codes: readonly string[]) => [...codes].sort(compareSdgCodes);

  it('counts, with letters behind numbers and a whole before its parts', () => {
    expect(sorted(['8.10', '8.a', '8', '8.2.1', '8.2', '10', '8.b'])).toEqual([
      '8',
      '8.2',
      '8.2.1',
      '8.10',
      '8.a',
      '8.b',
      '10',
    ]);
    expect(sorted(['3.2b', '3.10', '3.b2', '3.9'])).toEqual(['3.9', '3.10', '3.2b', '3.b2']);
  });

  it('knows numbers by their value, with any zeros before them, and never calls two texts one', () => {
    expect(compareSdgCodes('3.009', '3.10')).toBeLessThan(0);
    expect(compareSdgCodes('3.100', '3.99')).toBeGreaterThan(0);
    expect(compareSdgCodes('3.000', '3.1')).toBeLessThan(0);
    expect(compareSdgCodes('3.8', '3.8')).toBe(0);
    expect(compareSdgCodes('3.08', '3.8')).toBe(-compareSdgCodes('3.8', '3.08'));
    expect(compareSdgCodes('3.08', '3.8')).not.toBe(0);
  });

  it('names the one that is no text, and the reason only for a number', () => {
    expect(() => compareSdgCodes(3 as never, '3')).toThrow(
      'a: expected a text such as "8.10" (a number cannot tell 8.10 from 8.1), received 3',
    );
    expect(() => compareSdgCodes('3', null as never)).toThrow(
      new TypeError('b: expected a text such as "8.10", received null'),
    );
    expect(() => sdgTarget(true as never)).toThrow(
      new TypeError('code: expected a text such as "8.10", received true'),
    );
  });
});
