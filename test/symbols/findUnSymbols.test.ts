import { findUnSymbols } from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';

describe('findUnSymbols', () => {
  const names = (text: string): string[] => findUnSymbols(text).map(({ symbol }) => symbol.symbol);
  it.each([
    [
      'Recalling its resolutions 46/182 of 19 December 1991, 60/1 and 78/119 of 8 December 2023,',
      ['A/RES/46/182', 'A/RES/60/1', 'A/RES/78/119'],
    ],
    ['In A/RES/79/233. A new decade begins', ['A/RES/79/233']],
    ['A/RES/79/233 A new decade', ['A/RES/79/233']],
    ['In A/RES/79/233 I read', ['A/RES/79/233']],
    ['see resolution 217 A (III) of 1948', ['A/RES/217(III) A']],
    ['Press releases GA/12676, SG/A/2134 and SC/12283', []],
    ['either/or, A/B tests, 24/7, S/he, TCP/IP, 3/4 of A/C units', []],
    ['Security Council resolution 2777, 15 members voting', ['S/RES/2777']],
    ['Security Council resolutions 1325 and 1820.', ['S/RES/1325', 'S/RES/1820']],
    ['a resolution 1080/60 on a screen', []],
    ['the resolution of 12/25', []],
    ['see https://undocs.org/A/RES/79/233', ['A/RES/79/233']],
    ['https://example.org/A/RES/79/233', []],
    ['A/RES/71/313 E/CN.3/2018/2', ['A/RES/71/313', 'E/CN.3/2018/2']],
    [
      'See E/CN.4/1998/53/Add. 2 and A/RES/44/240[B], both',
      ['E/CN.4/1998/53/Add.2', 'A/RES/44/240 B'],
    ],
    ['A/60/496 and Corr.1 and 2 countries', ['A/60/496', 'A/60/496/Corr.1']],
    ['documents A/79/1, A/79/2 and S/2024/3.', ['A/79/1', 'A/79/2', 'S/2024/3']],
    ['see\u00a0Security Council\nresolution\u00a02777\n(2025).', ['S/RES/2777 (2025)']],
    ['as ESCAP resolution 79/1 and the Statistical Commission decision 46/101 say', []],
    ['the Commission on the Status of Women resolution 60/2', []],
    ['Commission on Human Rights resolution 2005/80', ['E/CN.4/RES/2005/80']],
    ['In Council resolution 2777 (2025) and Council resolution 48/13', ['S/RES/2777 (2025)']],
    ['on 31/12, 50/50, at 79/233', []],
    ['\u201cresolution 79/233\u201d\u2014resolution 78/147', ['A/RES/79/233', 'A/RES/78/147']],
    ['in \u201cA/RES/79/259 A\u201d', ['A/RES/79/259 A']],
  ])('%s', (text, symbols) => expect(names(text)).toEqual(symbols));
  it('tells the place of each, and the place inside the document', () => {
    const text =
      'See A/77/385, para. 110, A/60/496 and Corr.1, and Security Council resolution 2777 (2025).';
    expect(findUnSymbols(text).map((match) => [match.text, match.start, match.pinpoint])).toEqual([
      ['A/77/385', 4, 'para. 110'],
      ['A/60/496', 25, null],
      ['Corr.1', 38, null],
      ['Security Council resolution 2777 (2025)', 50, null],
    ]);
  });
  it('gives the day that the text gives', () => {
    const text = 'Recalling resolutions 46/182 of 19 December 1991, 79/1 of 31 June 2024 and 60/1,';
    expect(findUnSymbols(text).map(({ symbol, date }) => [symbol.symbol, date])).toEqual([
      ['A/RES/46/182', '1991-12-19'],
      ['A/RES/79/1', null],
      ['A/RES/60/1', null],
    ]);
  });
  it.each([
    ['UN Doc. A/RES/70/1 (21 October 2015), para. 3', '2015-10-21', 'para. 3'],
    ['U.N. Doc. A/RES/70/1 (Oct. 21, 2015)', '2015-10-21', null],
    ['A/RES/70/1 (Sept. 25, 2015).', '2015-09-25', null],
    ['A/RES/70/1, adopted in May 2015', null, null],
    ['A/RES/70/1 (2015)', null, null],
  ])('%s', (text, date, pinpoint) => {
    expect(findUnSymbols(text)[0]).toMatchObject({ date, pinpoint });
  });
  it('keeps the words as they stand, blanks and all', () => {
    const [match] = findUnSymbols('(resolution\u00a079/233)');
    expect(match).toMatchObject({ text: 'resolution\u00a079/233', start: 1, end: 18 });
  });
});
