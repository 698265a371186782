import { extractQuantities } from 'aidkit/reported';
import { english, french, spanish } from 'aidkit/reported/languages';
import { describe, expect, it } from 'vitest';
import { fixtureLines } from '../support/fixtureLines.js';

const languages = [english, french, spanish];
const sentences: { text: string; figures: string[] }[] = [];
for (const line of fixtureLines('reported/kinds.txt')) {
  if (line.startsWith('  ')) sentences.at(-1)?.figures.push(line.trim());
  else sentences.push({ text: line, figures: [] });
}

describe('figures of the kinds that were once misread', () => {
  it.each(sentences)('$text', ({ text, figures }) => {
    const read = extractQuantities(text, { languages }).map((q) => {
      const isWide = q.modifier === 'range' || q.modifier === 'vague';
      const ends = isWide ? ` from ${q.low} to ${q.high}` : '';
      const layer = q.layer === null ? '' : `/${q.layer}`;
      return `${q.value ?? '-'} ${q.unit}${ends} | ${q.role ?? '-'}${layer}`;
    });
    expect(read).toEqual(figures);
  });
});
