import {
  checkUnSymbol,
  findUnSymbols,
  formatUnSymbol,
  parsePressRelease,
  parseUnSymbol,
  parseUnSymbols,
  unDocumentUrl,
} from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';
import { rows } from './rows.js';

const figure = (text: string | undefined): number | null => (text ? Number(text) : null);

describe('the grammar table', () => {
  it.each(rows('grammar-rows.csv'))('row $row: $text', ({ text = '', symbols = '' }) => {
    const expected = symbols === '-' ? undefined : symbols.split('; ');
    expect(parseUnSymbols(text)?.map(({ symbol }) => symbol)).toEqual(expected);
    expect(parseUnSymbol(text)?.symbol).toBe(expected?.length === 1 ? expected[0] : undefined);
  });
});

describe('symbols seen in print', () => {
  const seen = rows('symbols.csv');
  it('are more than 120', () => expect(seen.length).toBeGreaterThanOrEqual(120));
  it.each(seen)('$text', ({ text = '', symbol = '', kind, session, year, number }) => {
    const parsed = parseUnSymbol(text);
    expect(parsed).toMatchObject({
      symbol: symbol === '' ? text : symbol,
      kind,
      session: figure(session),
      year: figure(year),
      number: figure(number),
    });
  });
  it.each(seen)('$text is found in a sentence, at its place', ({ text = '', symbol }) => {
    if (!/^[A-Z]+\//.test(text) || text.includes(', ')) return;
    const sentence = `The report (${text}), and more.`;
    const found = findUnSymbols(sentence);
    expect(found.map((match) => match.symbol.symbol)).toEqual([symbol || text]);
    expect(found[0]).toMatchObject({ start: 12, end: 12 + text.length, text });
  });
});

describe('what is refused', () => {
  it.each(rows('refused.csv'))('$text ($why)', ({ text = '' }) => {
    expect(parseUnSymbol(text)).toBeUndefined();
  });
  it('is refused whatever it is', () => {
    for (const value of [undefined, null, 79, {}, [], Number.NaN, Symbol.iterator]) {
      expect(parseUnSymbol(value as unknown as string)).toBeUndefined();
      expect(parseUnSymbols(value as unknown as string)).toBeUndefined();
      expect(findUnSymbols(value as unknown as string)).toEqual([]);
      expect(parsePressRelease(value as unknown as string)).toBeUndefined();
    }
    expect(parseUnSymbol(`A/RES/79/${'1'.repeat(500)}`)).toBeUndefined();
  });
});

describe('parseUnSymbol', () => {
  it('takes a symbol apart', () => {
    expect(parseUnSymbol('A/78/464/Add.2/Corr.1')).toEqual({
      symbol: 'A/78/464/Add.2/Corr.1',
      body: 'A',
      parts: ['78', '464'],
      modifiers: [
        { kind: 'Add', number: 2 },
        { kind: 'Corr', number: 1 },
      ],
      note: null,
      noteAfter: 0,
      letters: [],
      reissues: 0,
      kind: 'document',
      session: 78,
      sessionType: 'regular',
      year: null,
      number: 464,
    });
  });
  it('reads the four kinds of bracket', () => {
    expect(parseUnSymbol('S/RES/2777 (2025)')).toMatchObject({ note: '2025', year: 2025 });
    expect(parseUnSymbol('3362 (S-VII)')).toMatchObject({
      note: 'S-VII',
      session: 7,
      sessionType: 'special',
    });
    expect(parseUnSymbol('A/79/6 (Sect. 1-36)')?.note).toBe('Sect. 1-36');
    expect(parseUnSymbol('s/pv.7645 (resumption 1)')?.note).toBe('Resumption 1');
  });
  it('keeps apart an addendum to a part and a part of an addendum', () => {
    expect(parseUnSymbol('A/62/7 (Part II)/Add.1')).toMatchObject({ noteAfter: 0 });
    expect(parseUnSymbol('A/62/7/Add.1 (Part II)')).toMatchObject({ noteAfter: 1 });
  });
  it('leaves the full stop of a sentence aside', () => {
    const read = (text: string) => parseUnSymbol(text)?.symbol;
    expect(read('A/RES/60/1.')).toBe('A/RES/60/1');
    expect(read('S/RES/2777 (2025). ')).toBe('S/RES/2777 (2025)');
    expect(read('A/RES/31/6 A and B.')).toBe('A/RES/31/6 A and B');
    expect(read('A/79/1/Add.')).toBeUndefined();
    expect(read('A/79/1..')).toBeUndefined();
  });
  it('lists lettered texts', () => {
    expect(parseUnSymbol('A/RES/79/259 A-C')?.letters).toEqual(['A', 'B', 'C']);
    expect(parseUnSymbol('A/RES/31/6 A and B')?.letters).toEqual(['A', 'B']);
    expect(parseUnSymbol('decisions 31/406 A to E')?.letters).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('parseUnSymbols', () => {
  it.each([
    ['A/78/7 and Add.1-3', ['A/78/7', 'A/78/7/Add.1', 'A/78/7/Add.2', 'A/78/7/Add.3']],
    ['A/62/L.6/Rev.1 and Add.1', ['A/62/L.6/Rev.1', 'A/62/L.6/Rev.1/Add.1']],
    ['A/62/7/Add.1 and Add.2', ['A/62/7/Add.1', 'A/62/7/Add.2']],
    ['A/60/496 and Corr.1 and Add.1', ['A/60/496', 'A/60/496/Corr.1', 'A/60/496/Add.1']],
    ['A/46/874-S/23513', ['A/46/874', 'S/23513']],
    ['resolutions 79/233 and 79/270', ['A/RES/79/233', 'A/RES/79/270']],
    [
      'resolutions 2626 (2022), 2681 (2023) and 2777 (2025)',
      ['S/RES/2626 (2022)', 'S/RES/2681 (2023)', 'S/RES/2777 (2025)'],
    ],
    ['A/77/385, para. 110, and A/79/1', ['A/77/385', 'A/79/1']],
    ['A/78/7/Add.1-3', ['A/78/7/Add.1', 'A/78/7/Add.2', 'A/78/7/Add.3']],
    ['A/78/7/Add.1 to 3', ['A/78/7/Add.1', 'A/78/7/Add.2', 'A/78/7/Add.3']],
    ['A/78/7/Add.1, 2 and 3', ['A/78/7/Add.1', 'A/78/7/Add.2', 'A/78/7/Add.3']],
    ['A/78/7/Add.3-1', undefined],
    ['A/60/496 and Corr. 1', ['A/60/496', 'A/60/496/Corr.1']],
    ['A/C.3/79/L.5 and L.6/Rev.1', ['A/C.3/79/L.5', 'A/C.3/79/L.6/Rev.1']],
    ['A/C.3/79/L.5 and L.6 and Add.1', ['A/C.3/79/L.5', 'A/C.3/79/L.6', 'A/C.3/79/L.6/Add.1']],
    ['CEDAW/C/GC/31-CRC/C/GC/18', ['CEDAW/C/GC/31', 'CRC/C/GC/18']],
    ['E/2024/32-E/C.12/2024/3', ['E/2024/32', 'E/C.12/2024/3']],
    ['documents A/79/1 and A/79/2', ['A/79/1', 'A/79/2']],
    [
      'General Assembly resolutions 46/182 of 19 December 1991 and 60/1 of 16 September 2005',
      ['A/RES/46/182', 'A/RES/60/1'],
    ],
  ])('%s', (text, symbols) => {
    expect(parseUnSymbols(text)?.map(({ symbol }) => symbol)).toEqual(symbols);
  });
  it.each(['', ' ', 'A/79/1 or so', 'A/79/1,', 'A/79/1 and', 'GA/12676, A/79/1'])(
    'not "%s"',
    (text) => {
      expect(parseUnSymbols(text)).toBeUndefined();
    },
  );
});

describe('parsePressRelease', () => {
  it('and parseUnSymbol never both answer', () => {
    for (const text of ['GA/12676', 'SC/12283', 'SG/SM/22753', 'GA/SHC/4300', 'ECOSOC/7142']) {
      expect(parsePressRelease(text)?.symbol).toBe(text);
      expect(parseUnSymbol(text)).toBeUndefined();
    }
    for (const { text = '' } of rows('symbols.csv'))
      expect(parsePressRelease(text)).toBeUndefined();
  });
});

describe('unDocumentUrl', () => {
  it('is the address in the form of undocs.org', () => {
    const url = (text: string): string | undefined => {
      const symbol = parseUnSymbol(text);
      return symbol && unDocumentUrl(symbol);
    };
    expect(url('A/RES/70/1')).toBe('https://undocs.org/en/A/RES/70/1');
    expect(url('resolution 2777 (2025)')).toBe('https://undocs.org/en/S/RES/2777(2025)');
    expect(url('3367 A (XXX)')).toBe('https://undocs.org/en/A/RES/3367(XXX)#A');
    // As the UN library prints it in its guide to meeting records.
    expect(url('S/PV.6201 (Resumption 1)')).toBe('https://undocs.org/en/S/PV.6201(Resumption1)');
    expect(url('A/79/6 (Sect. 9)*')).toBe('https://undocs.org/en/A/79/6(Sect.9)#*');
    expect(url('A/RES/44/240[A]')).toBe('https://undocs.org/en/A/RES/44/240#A');
    expect(url('A/RES/79/259 A-C')).toBe('https://undocs.org/en/A/RES/79/259#A-C');
    expect(url('A/RES/31/6 A and B')).toBe('https://undocs.org/en/A/RES/31/6#A,B');
  });
});

describe('links, file names, parts in brackets', () => {
  it.each([
    ['https://undocs.org/en/A/RES/70/1', 'A/RES/70/1'],
    ['undocs.org/S/RES/1540(2004)', 'S/RES/1540 (2004)'],
    ['https://docs.un.org/fr/A/79/L.52', 'A/79/L.52'],
    ['https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/44/240', 'A/RES/44/240'],
    ['A_RES_80_4-EN.pdf', 'A/RES/80/4'],
    ['S_RES_2777_(2025)-FR.pdf', 'S/RES/2777 (2025)'],
    ['A_78_464_Add.2-EN.pdf', 'A/78/464/Add.2'],
    ['A_79_6_(Sect._22)-EN.pdf', 'A/79/6 (Sect. 22)'],
    ['S_RES_2593_2021_-EN.pdf', 'S/RES/2593 (2021)'],
    ['A_RES_3363_XXX_-FR.pdf', 'A/RES/3363(XXX)'],
    ['S_PV.6201_(Resumption_1)-EN.pdf', 'S/PV.6201 (Resumption 1)'],
    ['A/RES/44/240[A]', 'A/RES/44/240 A'],
    ['A/RES/60/1 [A]', 'A/RES/60/1 A'],
    ['A/RES/79/259 [A-C]', 'A/RES/79/259 A-C'],
    ['A/RES/2200(XXI)[A]', 'A/RES/2200(XXI) A'],
    ['CCPR/C/21/Rev.1/Add. 13', 'CCPR/C/21/Rev.1/Add.13'],
    ['UN Doc A/HRC/17/31 (2011)', 'A/HRC/17/31'],
    ['UN Doc. A/RES/61/295 (2007)', 'A/RES/61/295'],
    ['A/RES/194', 'A/RES/194'],
    ['A/RES/3541', 'A/RES/3541'],
    ['A/RES/79', undefined],
    ['A/RES/3600', undefined],
    ['A/RES/79/233 (2024)', undefined],
    ['A/RES/71/313 E/CN.3/2018/2', undefined],
    ['https://undocs.org/en/%', undefined],
    ['https://example.org/A/RES/70/1', undefined],
  ])('%s: %s', (text, symbol) => expect(parseUnSymbol(text)?.symbol).toBe(symbol));

  it('do not take a place in a page for a part', () => {
    const read = (text: string) => parseUnSymbol(text)?.symbol;
    expect(read('https://undocs.org/en/A/RES/70/1#page=3')).toBe('A/RES/70/1');
    expect(read('https://undocs.org/en/A/RES/70/1#')).toBe('A/RES/70/1');
    expect(read('https://undocs.org/en/A/RES/70/1#Annex')).toBe('A/RES/70/1');
  });

  it('name what is no symbol or option', () => {
    const symbol = parseUnSymbol('A/RES/70/1');
    if (!symbol) throw new Error('no symbol');
    expect(() => unDocumentUrl(symbol, { langage: 'fr' } as never)).toThrow(
      '(nearest: "language")',
    );
    expect(() => unDocumentUrl(symbol, { language: 'de' as never })).toThrow(RangeError);
    expect(() => unDocumentUrl(null as never)).toThrow(TypeError);
    expect(() => checkUnSymbol(null as never)).toThrow(TypeError);
    expect(() => checkUnSymbol(symbol, { date: '2015-02-30' })).toThrow(RangeError);
    expect(() => checkUnSymbol(symbol, { date: new Date() as never })).toThrow(TypeError);
  });
});

describe('formatUnSymbol', () => {
  it('takes no number of asterisks that a symbol cannot have', () => {
    for (const reissues of [-1, 1.5, 4, 1e9]) {
      const symbol = { body: 'A', parts: ['79', '1'], reissues };
      expect(() => formatUnSymbol(symbol)).toThrow(
        'symbol.reissues: expected a whole number from 0 to 3',
      );
      expect(() => unDocumentUrl(symbol)).toThrow(RangeError);
    }
  });
  it('writes a symbol from its pieces', () => {
    expect(formatUnSymbol({ body: 'A', parts: ['RES', '3367'], note: 'XXX', letters: ['A'] })).toBe(
      'A/RES/3367(XXX) A',
    );
    expect(
      formatUnSymbol({
        body: 'A',
        parts: ['62', '7'],
        modifiers: [{ kind: 'Add', number: 1 }],
        note: 'Part II',
        noteAfter: 1,
        reissues: 1,
      }),
    ).toBe('A/62/7/Add.1 (Part II)*');
  });
});

describe('links that pages of the UN carry', () => {
  it.each([
    ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F79%2F137&Language=E', 'A/RES/79/137'],
    ['https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/70/1&Lang=E', 'A/RES/70/1'],
    ['https://undocs.org/pdf?symbol=en/A/RES/70/1', 'A/RES/70/1'],
    ['https://docs.un.org/Home/Mobile?FinalSymbol=S%2FRES%2F2593(2021)', 'S/RES/2593 (2021)'],
    ['http://daccess-ods.un.org/access.nsf/GetFile?DS=E/CN.3/2025/6', 'E/CN.3/2025/6'],
  ])('%s', (text, symbol) => {
    expect(parseUnSymbol(text)?.symbol).toBe(symbol);
  });
  it.each(['https://undocs.org/pdf?symbol=', 'https://example.org/?DS=A/RES/70/1&x=2'])(
    '%s is none',
    (text) => {
      expect(parseUnSymbol(text)).toBeUndefined();
    },
  );
});
