import {
  compareSdgCodes,
  formatSdgCode,
  goalCodes,
  indicatorCodes,
  indicatorCodesOf,
  indicatorHistory,
  indicatorsOfRelease,
  indicatorsOfUnsdCode,
  parentCodeOf,
  parseSdgCode,
  type SdgCode,
  type SdgCodeStyle,
  sdgReleases,
  targetCodes,
  targetCodesOf,
} from 'aidkit/sdg';
import { parseUnsdObservations, parseUnsdTargets } from 'aidkit/unsd';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const codes: readonly SdgCode[] = [...goalCodes, ...targetCodes, ...indicatorCodes];
const known = new Set<string>(codes);
const styles: readonly SdgCodeStyle[] = [
  ...(['plain', 'padded', 'sdg', 'label', 'open-sdg', 'unsd', 'uri'] as const),
];
const release = fc.constantFrom(...sdgReleases.map((info) => info.release));

/** Texts near to codes: pieces of what is met in the wild, put together in any way. */
const pieces = [
  ...[
    '3',
    '8',
    '1',
    '10',
    '17',
    '18',
    '0',
    '03',
    '0a',
    'a',
    'B',
    'c',
    'd',
    'e',
    '.',
    '-',
    '_',
    ' ',
  ],
  ...[
    'SDG',
    'sdg',
    'Goal',
    'Target',
    'Indicator',
    'indicator_',
    'C',
    'C03',
    '0801',
    'C200303',
    '#',
  ],
  ...[
    'http://metadata.un.org/sdg/',
    '/v1/sdg/Goal/',
    '/v1/sdg/Indicator/',
    '?',
    '=',
    '&',
    '*',
    '/',
  ],
  ...[
    'https://unstats.un.org/sdgs/metadata/?Goal=',
    'Target=',
    '３',
    '．',
    '‑',
    '٣',
    '\u200b',
    ':',
  ],
  ...['.csv', '-title', 'Цель', '目标', '\ud800', '__proto__', 'constructor', '\n', '\u0000'],
];
const nearCode = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
const anyText = fc.oneof(nearCode, fc.string(), fc.string({ unit: 'binary' }));
const anyCode = fc.constantFrom(...codes);

describe('laws of SDG codes', () => {
  it.each(sdgReleases)('every code of $release round-trips through every style', ({ release }) => {
    const inForce = indicatorsOfRelease(release).map(({ code }) => code);
    for (const code of [...goalCodes, ...targetCodes, ...inForce]) {
      for (const style of ['plain', 'padded', 'sdg', 'label', 'open-sdg'] as const) {
        const written = formatSdgCode(code, style, { release });
        expect(parseSdgCode(written, { release })?.code, `${code} as ${written}`).toBe(code);
      }
      // A UNSD code names an indicator and not its place: it reads as the first, with all of them.
      const unsd = formatSdgCode(code, 'unsd', { release });
      const places = indicatorsOfUnsdCode(unsd ?? '', { release });
      for (const style of ['unsd', 'uri'] as const) {
        const written = formatSdgCode(code, style, { release });
        if (written === null) continue;
        const read = parseSdgCode(written, { release });
        if (read?.kind !== 'indicator') expect(read?.code).toBe(code);
        else {
          expect(read.places ?? [read.code]).toEqual(places);
          expect(places).toContain(code);
          expect(read.code).toBe(places[0]);
        }
      }
    }
  });

  it('only goals, targets and five indicators have no UNSD code, and only those five no link', () => {
    const without = (style: SdgCodeStyle) =>
      codes.filter((code) => formatSdgCode(code, style) === null);
    expect(without('uri')).toEqual(['2.2.4', '3.b.3', '4.6.1', '8.9.2', '11.c.1']);
    expect(without('unsd')).toHaveLength(17 + 169 + 5);
    for (const style of ['plain', 'padded', 'sdg', 'label', 'open-sdg'] as const) {
      expect(without(style)).toEqual([]);
    }
  });

  it('writing in a style gives every code a text of its own, but for shared UNSD codes', () => {
    for (const style of ['plain', 'padded', 'sdg', 'label', 'open-sdg'] as const) {
      expect(new Set(codes.map((code) => formatSdgCode(code, style))).size).toBe(codes.length);
    }
  });

  it('a code is read the same in any case, with any blanks around it and in full width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const dressed = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` \t${text}\u00a0\n`,
      wide,
      (text) => text.replaceAll('-', '\u2011'),
    );
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...styles), dressed, (code, style, dress) => {
        const written = formatSdgCode(code, style) ?? code;
        expect(parseSdgCode(dress(written))).toEqual(parseSdgCode(written));
      }),
    );
  });

  it('any text reads as a code of the framework or as none, never as an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseSdgCode(text);
        if (read === undefined) return;
        expect(known).toContain(read.code);
        expect(read.code).toBe(read[read.kind as 'goal']);
        expect(read.code === read.goal || read.code.startsWith(`${read.goal}.`)).toBe(true);
        // Reading is idempotent.
        expect(parseSdgCode(read.code)?.code).toBe(read.code);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is read in a release is in force there', () => {
    const inForce = new Map(
      sdgReleases.map((info) => [
        info.release,
        new Set<string>(indicatorsOfRelease(info.release).map(({ code }) => code)),
      ]),
    );
    const written = fc.oneof(nearCode, anyCode, fc.constantFrom('17.6.2', '1-a-3', 'SDG 13.3.2'));
    fc.assert(
      fc.property(written, release, (text, then) => {
        const read = parseSdgCode(text, { release: then });
        if (read?.kind === 'indicator') expect(inForce.get(then)).toContain(read.code);
      }),
      { numRuns: 1000 },
    );
  });

  it('long texts cost no more than their length', () => {
    const long = fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 50_000 }))
      .map(([piece, times]) => piece.repeat(times));
    const start = performance.now();
    fc.assert(
      fc.property(long, (text) => {
        expect(() => parseSdgCode(text)).not.toThrow();
      }),
      { numRuns: 200 },
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('laws of the order', () => {
  const anyKey = fc.oneof(anyText, anyCode, nearCode);
  const sign = (number: number) => (number < 0 ? -1 : number > 0 ? 1 : 0);

  it('is total: reflexive on equals, antisymmetric, transitive, and 0 for equals alone', () => {
    fc.assert(
      fc.property(anyKey, anyKey, anyKey, (a, b, c) => {
        const ab = sign(compareSdgCodes(a, b));
        expect(sign(compareSdgCodes(b, a))).toBe(ab === 0 ? 0 : -ab);
        expect(ab === 0).toBe(a === b);
        if (ab <= 0 && compareSdgCodes(b, c) <= 0) {
          expect(compareSdgCodes(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('sorts any shuffle of the framework back into one order', () => {
    const order = goalCodes.flatMap((goal) => [
      goal,
      ...targetCodesOf(goal).flatMap((target) => [target, ...indicatorCodesOf(target)]),
    ]);
    const shuffled = fc.shuffledSubarray([...codes], { minLength: codes.length });
    fc.assert(
      fc.property(shuffled, (list) => {
        expect(list.sort(compareSdgCodes)).toEqual(order);
      }),
      { numRuns: 20 },
    );
  });
});

describe('laws of the hierarchy', () => {
  it('what stands below something has it as its parent', () => {
    for (const goal of goalCodes) {
      expect(indicatorCodesOf(goal)).toEqual(
        targetCodesOf(goal).flatMap((t) => indicatorCodesOf(t)),
      );
      for (const target of targetCodesOf(goal)) {
        expect(parentCodeOf(target)).toBe(goal);
        for (const code of indicatorCodesOf(target)) expect(parentCodeOf(code)).toBe(target);
      }
    }
  });

  it('every code of every release has a history that is in order and ends in a state', () => {
    for (const info of sdgReleases) {
      for (const { code } of indicatorsOfRelease(info.release)) {
        const history = indicatorHistory(code);
        const releases = history?.changes.map((change) => change.release) ?? [];
        expect(releases).toEqual([...releases].sort());
        expect(history?.changes.at(-1)?.title === null).toBe(history?.status === 'gone');
      }
    }
  });
});

describe('laws of UNSD’s lists', () => {
  it('any JSON comes back whole: taken or rejected record by record, or refused as no list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.boolean(), (records, isPage) => {
        for (const read of [parseUnsdTargets, parseUnsdObservations]) {
          const { values, rejected } = read(isPage ? { data: records } : records);
          expect(values.length + rejected.length).toBe(records.length);
        }
      }),
    );
  });
});
