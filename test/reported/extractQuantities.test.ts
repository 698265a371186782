import { readFileSync } from 'node:fs';
import { extractQuantities } from 'aidkit/reported';
import { english, french, russian, spanish } from 'aidkit/reported/languages';
import { describe, expect, it } from 'vitest';

const options = { languages: [english, french, spanish, russian] };

interface Sentence {
  readonly text: string;
  readonly figures: string[];
}

function readSentences(): Sentence[] {
  const page = readFileSync(new URL('../fixtures/reported/sentences.txt', import.meta.url), 'utf8');
  const sentences: Sentence[] = [];
  for (const line of page.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) sentences.at(-1)?.figures.push(line.trim());
    else sentences.push({ text: line, figures: [] });
  }
  return sentences;
}

describe('the figures of a sentence and their roles', () => {
  it.each(readSentences())('$text', ({ text, figures }) => {
    const found = extractQuantities(text, options).map(
      ({ text: words, role, layer }) =>
        `${words} | ${role ?? '-'}${layer === null ? '' : `/${layer}`}`,
    );
    expect(found).toEqual(figures);
  });
});

describe('extractQuantities', () => {
  it('tells the place of the words in the text', () => {
    const text = '  It seeks\u00a0US$\u202f2.4 billion, i.e. a lot (22\u00a0% funded).';
    for (const { start, end, text: words } of extractQuantities(text)) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(extractQuantities(text).map(({ start }) => start)).toEqual([11, 40]);
  });

  it('tells the place in a text with characters of two units and digits of other scripts', () => {
    const text = '🌍 ２２％ funded 🌍 and ۱۷ million people';
    const found = extractQuantities(text);
    expect(found.map(({ text: words }) => words)).toEqual(['２２％', '۱۷ million people']);
    expect(found.map(({ value }) => value)).toEqual([22, 17e6]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['a year', 'In 2025 and since 2021, from 2024 to 2034, the 2025-26 season'],
    ['the number of a plan', 'the plan HAFG25, FA HTI21, plan 1263'],
    ['a date', 'on 3 August 2025, on August 3, 2025-08-03, 03/08/2025'],
    ['a date in French', 'publié le 3 août et le 1er mars'],
    ['a date in Spanish', 'publicado el 3 de agosto'],
    ['a document symbol', 'A/RES/79/233, S/RES/2777 (2025), GA/12676, A/79/L.52, resolution 2777'],
    ['a goal or target', 'SDG 13, Goal 5, target 8.6, indicator 8.9.2, target 8.b'],
    ['an age', 'children under five, girls aged 10, a 5-year-old, aged 6 to 59 months'],
    ['a version, a time, an address', 'version 1.2.3 at 10:30, 192.168.0.1'],
  ])('%s is no quantity', (_, text) => expect(extractQuantities(text, options)).toEqual([]));

  it('answers nothing for what is no text', () => {
    expect(extractQuantities('')).toEqual([]);
    for (const value of [null, undefined, 22, {}, ['22%']]) {
      expect(extractQuantities(value as unknown as string)).toEqual([]);
    }
  });

  it('is plain data', () => {
    const found = extractQuantities(
      'More than 5 million people; 3 million; dozens; at least 2%; exactly -0%',
    );
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('reads a text of several sentences, each for itself', () => {
    const found = extractQuantities(
      'Funding is low. $5 million. People in need of help: 3 million.',
    );
    expect(found.map(({ role }) => role)).toEqual([null, 'inNeed']);
  });

  it('takes no comparison with a known figure for a modifier', () => {
    const bounds = (text: string) =>
      extractQuantities(text)
        .slice(-1)
        .map(({ low, high }) => [low, high]);
    expect(bounds('3 million more than the 8 million in need')).toEqual([[7_500_000, 8_500_000]]);
    expect(bounds('$5 million more than $8 million')).toEqual([[7_500_000, 8_500_000]]);
    expect(bounds('In 2024 more than 8 million people')).toEqual([[8_000_000, 9_000_000]]);
  });
});
