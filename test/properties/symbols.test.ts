import {
  formatUnSymbol,
  parseUnSymbol,
  parseUnSymbols,
  type UnDocumentLanguage,
  type UnSymbol,
  unDocumentUrl,
} from 'aidkit/un-symbols';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rows } from '../symbols/rows.js';

const LANGUAGES: readonly UnDocumentLanguage[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const seen: readonly UnSymbol[] = [
  ...rows('symbols.csv').map(({ text = '' }) => text),
  ...rows('grammar-rows.csv').map(({ text = '' }) => text),
].flatMap((text) => parseUnSymbols(text) ?? []);

const symbol = fc.constantFrom(...seen);
const modifiers = fc.array(
  fc.record({
    kind: fc.constantFrom('Add' as const, 'Amend' as const, 'Corr' as const, 'Rev' as const),
    number: fc.integer({ min: 1, max: 9999 }),
  }),
  { maxLength: 4 },
);
const letters = fc
  .uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { maxLength: 26 })
  .map((list) => list.sort());
const NOTES = [
  ...['2025', 'XXX', 'S-VII', 'ES-V', 'Sect. 9', 'Sect. 1-36', 'Sect. 29A', 'Sects. 1-36'],
  ...['Income sect. 3', 'Part II', 'Parts I-III', 'Part One', 'Part Two', 'Part Three', 'Vol. I'],
  ...[
    'Vols. I-II',
    'Prog. 12',
    'Resumption',
    'Resumption 1',
    'Chap. 3',
    'Introduction',
    'Foreword',
  ],
  ...['Plan', 'Plan outline', 'Supp.'],
];

describe('laws of document symbols', () => {
  it('the address of a symbol is read as that symbol', () => {
    const check = (one: UnSymbol | undefined) => {
      if (!one) return;
      expect(parseUnSymbol(one.symbol)).toEqual(one);
      for (const language of LANGUAGES) {
        const url = unDocumentUrl(one, { language });
        expect([url, parseUnSymbol(url)]).toEqual([url, one]);
        expect(url).not.toMatch(/\s/);
      }
    };
    for (const one of seen) check(one);
    // Every symbol that is made by exchanging pieces of those, where it is one.
    fc.assert(
      fc.property(
        symbol,
        fc.option(modifiers, { nil: undefined }),
        fc.option(letters, { nil: undefined }),
        fc.option(fc.constantFrom(...NOTES), { nil: undefined }),
        fc.integer({ min: 0, max: 3 }),
        (one, others, parts, note, reissues) => {
          const made = {
            ...one,
            reissues,
            ...(others && { modifiers: others }),
            ...(parts && { letters: parts }),
            ...(note && { note }),
          };
          const noteAfter = Math.min(made.noteAfter, made.modifiers.length);
          check(parseUnSymbol(formatUnSymbol({ ...made, noteAfter })));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('a symbol of the greatest length is read back from its address too', () => {
    const text = `ST/ESA/${'ABCDEFGHIJKL-ABCDEFGH/'.repeat(6)}123456/Corr.1234`;
    const one = parseUnSymbol(text);
    expect(text.length).toBeGreaterThan(150);
    expect(one?.symbol).toBe(text);
    if (one) expect(parseUnSymbol(unDocumentUrl(one))).toEqual(one);
  });
});
