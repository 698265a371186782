import { readFileSync } from 'node:fs';
import { unSymbolSchema } from 'aidkit/schemas';
import {
  findUnSymbols,
  formatUnSymbol,
  parsePressRelease,
  parseUnSymbol,
  parseUnSymbols,
  sessionYears,
} from 'aidkit/un-symbols';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const texts: string[] = ['symbols.csv', 'refused.csv', 'grammar-rows.csv'].flatMap((name) => {
  const file = new URL(`../fixtures/symbols/${name}`, import.meta.url);
  const table: { text: string }[] = parse(readFileSync(file), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });
  return table.map(({ text }) => text);
});

const number = fc.integer({ min: 1, max: 9999 }).map(String);
const modifier = fc
  .tuple(fc.constantFrom('Add', 'Amend', 'Corr', 'Rev'), fc.integer({ min: 1, max: 200 }))
  .map(([word, count]) => `/${word}.${count}`);
const modifiers = fc.array(modifier, { maxLength: 3 }).map((list) => list.join(''));
const session = fc.oneof(
  fc.integer({ min: 31, max: 120 }).map(String),
  fc.integer({ min: 8, max: 40 }).map((count) => `S-${count}`),
  fc.integer({ min: 6, max: 20 }).map((count) => `ES-${count}`),
);
const year = fc.integer({ min: 1994, max: 2035 }).map(String);
const committee = fc.constantFrom('', '/C.1', '/C.2', '/C.3', '/C.4', '/C.5', '/C.6');
const kind = fc.constantFrom('', 'L.', 'PV.', 'SR.', 'WP.', 'CRP.', 'INF/');

/** Symbols as the grammar builds them, written in their canonical form. */
const symbols = fc.oneof(
  fc.tuple(session, number, modifiers).map(([s, n, m]) => `A/RES/${s}/${n}${m}`),
  fc.tuple(committee, session, kind, number, modifiers).map((pieces) => {
    const [c, s, k, n, m] = pieces;
    return `A${c}/${s}/${k}${n}${m}`;
  }),
  fc
    .tuple(number, fc.constantFrom('I', 'V', 'XIX', 'XXX', 'S-VI', 'ES-V'))
    .map(([n, s]) => `A/RES/${n}(${s})`),
  fc.tuple(number, year).map(([n, y]) => `S/RES/${n} (${y})`),
  fc.tuple(year, number, modifiers).map(([y, n, m]) => `S/${y}/${n}${m}`),
  fc.tuple(year, kind, number, modifiers).map(([y, k, n, m]) => `E/${y}/${k}${n}${m}`),
  fc.tuple(fc.integer({ min: 1, max: 20 }), year, number).map(([c, y, n]) => `E/CN.${c}/${y}/${n}`),
  fc
    .tuple(fc.constantFrom('CRC', 'CCPR', 'CAT'), number, modifiers)
    .map(([b, n, m]) => `${b}/C/SR.${n}${m}`),
);

/** Any text, texts near to symbols, and texts made of their characters. */
const anything = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...'ASERDLVPXI/.-()* 0123456789andto,;'.split('')),
    maxLength: 60,
  }),
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(60), fc.string({ maxLength: 3 }))
    .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1)),
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map(([a, b]) => `${a}, ${b}`),
);

describe('document symbols', () => {
  it('what the grammar builds is read, and written as it was', () => {
    fc.assert(
      fc.property(symbols, (text) => {
        expect(parseUnSymbol(text)?.symbol).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
  it('in any case, and never two ways', () => {
    fc.assert(
      fc.property(symbols, (text) => {
        expect(parseUnSymbol(text.toLowerCase())).toEqual(parseUnSymbol(text));
        expect(parseUnSymbol(` ${text.toUpperCase()} `)).toEqual(parseUnSymbol(text));
      }),
      { numRuns: 200 },
    );
  });
  it('whatever is read formats and parses back to itself, and fits the schema', () => {
    const check = (text: string): void => {
      for (const symbol of parseUnSymbols(text) ?? []) {
        expect(formatUnSymbol(symbol)).toBe(symbol.symbol);
        expect(parseUnSymbol(symbol.symbol)).toEqual(symbol);
        expect(unSymbolSchema.safeParse(symbol).success).toBe(true);
        expect(JSON.parse(JSON.stringify(symbol))).toEqual(symbol);
        expect(parsePressRelease(symbol.symbol)).toBeUndefined();
      }
    };
    for (const text of texts) check(text);
    fc.assert(fc.property(anything, check), { numRuns: 300 });
  });
  it('one symbol is a list of one', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const one = parseUnSymbol(text);
        const list = parseUnSymbols(text);
        expect(one).toEqual(list?.length === 1 ? list[0] : undefined);
      }),
      { numRuns: 300 },
    );
  });
  it('a list is read as it was written, whatever divides it', () => {
    const joint = fc.constantFrom(', ', '; ', ' and ', ', and ', ' & ');
    fc.assert(
      fc.property(fc.array(symbols, { minLength: 1, maxLength: 6 }), joint, (list, between) => {
        const read = parseUnSymbols(list.join(between));
        expect(read?.map(({ symbol }) => symbol)).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });
  it('a range of addenda is as many documents as it counts', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 48 }));
    fc.assert(
      fc.property(range, fc.constantFrom('-', '\u2013', ' to '), ([first, more], between) => {
        const text = `A/78/7/Add.${first}${between}${first + more + 1}`;
        expect(parseUnSymbols(text)).toHaveLength(more + 2);
        expect(parseUnSymbol(text)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
  it('blanks and hyphens that do not break change nothing', () => {
    fc.assert(
      fc.property(symbols, (text) => {
        const printed = text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
        expect(parseUnSymbol(printed)).toEqual(parseUnSymbol(text));
      }),
      { numRuns: 100 },
    );
  });
  it('a pair of numbers alone is a day, a share or anything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (a, b) => {
        expect(parseUnSymbol(`${a}/${b}`)).toBeUndefined();
        expect(findUnSymbols(`on ${a}/${b}.`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it('are found at places that lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(' and ');
        let behind = 0;
        let last: { start: number; end: number } | undefined;
        for (const match of findUnSymbols(text)) {
          expect(match.text).toBe(text.slice(match.start, match.end));
          // "Add.1-3" stands for three documents at one place.
          const samePlace = last?.start === match.start && last.end === match.end;
          if (!samePlace) expect(match.start).toBeGreaterThanOrEqual(behind);
          expect(match.end).toBeGreaterThan(match.start);
          behind = match.end;
          last = match;
        }
      }),
      { numRuns: 300 },
    );
  });
  it('a symbol in brackets in a sentence is found', () => {
    fc.assert(
      fc.property(symbols, (text) => {
        expect(findUnSymbols(`see (${text}).`).map(({ symbol }) => symbol.symbol)).toEqual([text]);
      }),
      { numRuns: 200 },
    );
  });
  it('the time to search a text grows with its length alone', () => {
    const hostile = [
      ' ',
      '/',
      'A/',
      '(',
      'A/1 and ',
      'resolution ',
      'A/RES/',
      'res',
      'A/1 (',
      'A,',
      '1',
      'A/B(',
      'A/1/Add.1-99 and ',
      'Commission on A ',
      'A/1, para. 1, ',
      '\u00a0',
    ];
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      findUnSymbols(text);
      parseUnSymbol(text);
      parseUnSymbols(text);
      // A quadratic search of 100,000 characters takes minutes.
      expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(2000);
    }
  }, 30_000);
});

describe('sessionYears', () => {
  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (session) => {
        expect(sessionYears(session + 1)[0]).toBe(sessionYears(session)[1]);
      }),
      { numRuns: 100 },
    );
  });
});
