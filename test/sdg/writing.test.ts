import { compareSdgCodes, formatSdgCode, indicatorsOfUnsdCode, unsdCodeOf } from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

describe('formatSdgCode', () => {
  it.each([
    ['plain', '3', '1.a', '3.8.1'],
    ['padded', '03', '01.0a', '03.08.01'],
    ['sdg', 'SDG 3', 'SDG 1.a', 'SDG 3.8.1'],
    ['label', 'Goal 3', 'Target 1.a', 'Indicator 3.8.1'],
    ['open-sdg', 'goal_3', 'target_1-a', 'indicator_3-8-1'],
    ['unsd', null, null, 'C030801'],
    [
      'uri',
      'http://metadata.un.org/sdg/3',
      'http://metadata.un.org/sdg/1.a',
      'http://metadata.un.org/sdg/C030801',
    ],
  ] as const)('%s', (style, goal, target, indicator) => {
    expect(formatSdgCode('3', style)).toBe(goal);
    expect(formatSdgCode('1.a', style)).toBe(target);
    expect(formatSdgCode('3.8.1', style)).toBe(indicator);
  });

  it('writes codes of earlier releases, whose UNSD code is not known', () => {
    expect(formatSdgCode('17.6.2', 'padded')).toBe('17.06.02');
    expect(formatSdgCode('17.6.2', 'unsd')).toBeNull();
  });

  it('writes no link where UNSD’s code is not known', () => {
    for (const code of ['2.2.4', '3.b.3', '4.6.1', '8.9.2', '11.c.1'] as const) {
      expect(formatSdgCode(code, 'uri')).toBeNull();
    }
  });

  it('refuses what is no code, no style, or a number', () => {
    expect(() => formatSdgCode('17.a' as never, 'plain')).toThrow(RangeError);
    expect(() => formatSdgCode('SDG 3' as never, 'plain')).toThrow(
      'code: expected a code such as "3.8.1", received "SDG 3"',
    );
    expect(() => formatSdgCode('3.8', 'long' as never)).toThrow(
      'style: expected "plain", "padded"',
    );
    expect(() => formatSdgCode(8.1 as never, 'plain')).toThrow(
      'a number cannot tell 8.10 from 8.1',
    );
  });
});

describe('compareSdgCodes', () => {
  it('sorts by value, numbers before letters, each level before what is below it', () => {
    const sorted = [
      ...['1', '1.1', '1.1.1', '1.2', '1.10', '1.a', '1.a.1', '1.b', '2', '3.b.3'],
      ...['9', '10', '17', '17.9', '17.10', '17.11.1'],
    ];
    // Reversed and in the order of text: neither is what comes out.
    expect([...sorted].reverse().sort(compareSdgCodes)).toEqual(sorted);
    expect([...sorted].sort().sort(compareSdgCodes)).toEqual(sorted);
  });

  it('reads capital letters and padding as the same place', () => {
    expect(['1.C', '1.b', '1.A', '01.02', '1.10'].sort(compareSdgCodes)).toEqual([
      ...['01.02', '1.10', '1.A', '1.b', '1.C'],
    ]);
  });

  it('refuses a number on either side', () => {
    expect(() => compareSdgCodes(8.1 as never, '8.1')).toThrow(TypeError);
    expect(() => compareSdgCodes('8.1', 8.1 as never)).toThrow(TypeError);
    expect(() => ['8.1', undefined, 8.2].sort(compareSdgCodes as never)).toThrow(
      'a number cannot tell 8.10 from 8.1',
    );
  });
});

// UNSD, "Tier Classification of SDG Indicators", 30 November 2022: every code that does not follow from
// the indicator's own.
const IRREGULAR = `
  1.5.1 C200303, 1.5.2 C200211, 1.5.3 C200304, 1.5.4 C200305,
  1.a.1 C010a04, 1.b.1 C010b02, 2.5.2 C020503, 2.b.1 C020b02,
  4.7.1 C200306, 6.3.1 C060303, 7.b.1 C200208, 8.3.1 C080302,
  8.4.1 C200202, 8.4.2 C200203, 10.3.1 C200204, 10.6.1 C200205,
  11.5.1 C200303, 11.5.2 C200211, 11.6.1 C110603, 11.a.1 C110a02,
  11.b.1 C200304, 11.b.2 C200305, 12.2.1 C200202, 12.2.2 C200203,
  12.8.1 C200306, 12.a.1 C200208, 12.b.1 C120b02, 13.1.1 C200303,
  13.1.2 C200304, 13.1.3 C200305, 13.2.1 C130203, 13.3.1 C200306,
  13.a.1 C130a02, 13.b.1 C130b02, 15.7.1 C200206, 15.9.1 C150902,
  15.a.1 C200210, 15.b.1 C200210, 15.c.1 C200206, 16.1.4 C160105,
  16.8.1 C200205, 16.b.1 C200204, 17.3.1 C170304, 17.5.1 C170502,
  17.6.1 C170602, 17.17.1 C171702, 17.18.1 C171804,`
  .split(',')
  .map((pair) => pair.trim().split(' ') as [string, string])
  .filter(([code]) => code !== '');

describe('UNSD codes', () => {
  it('47 are irregular', () => expect(IRREGULAR).toHaveLength(47));

  it.each(IRREGULAR)('%s is %s', (code, unsd) => {
    expect(unsdCodeOf(code)).toBe(unsd);
    expect(indicatorsOfUnsdCode(unsd)).toContain(code);
  });

  it('name nothing in any other form', () => {
    for (const text of ['C3.8.1', '030801', 'D030801', 'C0308011', 'C03080', 'C04060１', '']) {
      expect(indicatorsOfUnsdCode(text)).toEqual([]);
    }
    expect(unsdCodeOf('3.8')).toBeUndefined();
    expect(unsdCodeOf('constructor')).toBeUndefined();
  });
});
