import { findCountries } from 'aidkit/countries';
import { expect, it, vi } from 'vitest';
import * as index from '../../src/countries/nameIndex.js';

vi.mock('../../src/countries/nameIndex.js', { spy: true });

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Look-ups of names and folded words, each of which is bounded by the length of a name. */
function stepsOf(text: string): number {
  const lookUp = vi.mocked(index.findName).mockClear();
  findCountries(text);
  return lookUp.mock.calls.reduce((steps, [words]) => steps + words.length, 0);
}

// Counted, not timed: a busy machine changes nothing. One word of thousands of parts ("Guinea.Guinea.") once took
// the square of its length.
it.each([
  'Guinea ',
  'Guinea.',
  'Guinea’s ',
  'Sudan - ',
  'A.',
  'United ',
  'oPt ',
  'North and ',
  'É',
  'É ',
  'A&',
  'Congo, ',
])('a text of %s takes no more look-ups as it gets longer', (piece) => {
  const short = stepsOf(fill(piece, 1_000));
  expect(stepsOf(fill(piece, 10_000))).toBeLessThanOrEqual(10 * Math.max(short, 1));
});

it('a text that never repeats itself takes look-ups in proportion to its length', () => {
  const words = Array.from({ length: 2_000 }, (_, place) => `Guinea X${place}`);
  const short = stepsOf(words.slice(0, 200).join(' '));
  expect(short).toBeGreaterThan(200);
  expect(stepsOf(words.join(' '))).toBeLessThanOrEqual(11 * short);
});
