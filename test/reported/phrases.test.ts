import { readFileSync } from 'node:fs';
import { parseQuantity } from 'aidkit/reported';
import { english, french, russian, spanish } from 'aidkit/reported/languages';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../fixtures/reported/phrases.txt', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', meaning = '', unit = '', rule = ''] = line
      .split('|')
      .map((part) => part.trim());
    return { text, meaning, unit, rule };
  });

/** A phrase of any of the languages is read in the one that knows most of its words. */
const options = { languages: [english, french, spanish, russian] };

function shown(text: string): string | undefined {
  const q = parseQuantity(text, options);
  if (q === undefined) return undefined;
  const { low, high, lowInclusive, highInclusive } = q;
  return `${lowInclusive ? '[' : '('}${low},${high ?? 'inf'}${highInclusive ? ']' : ')'}`;
}

describe('phrases and their intervals', () => {
  it('are at least 150', () => expect(rows.length).toBeGreaterThanOrEqual(150));
  it.each(rows)('$text ($rule)', ({ text, meaning, unit }) => {
    expect(shown(text)).toBe(meaning);
    expect(parseQuantity(text, options)?.unit).toBe(unit);
  });
});

const NONE = readFileSync(new URL('../fixtures/reported/none.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('phrases that state no quantity', () => {
  it.each(NONE)('%s', (text) => expect(parseQuantity(text, options)).toBeUndefined());
});
