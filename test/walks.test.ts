import { describe, expect, it } from 'vitest';
import { WALKS, walkOf } from '../scripts/walks.js';

// How many files one must open to follow a call. `takes` goes down with the number, never up.

const names = Object.keys(WALKS) as (keyof typeof WALKS)[];

describe('the walk of a call', () => {
  it.each(names)('%s', (name) => {
    const files = walkOf(name);
    expect(files.length, files.join('\n')).toBe(WALKS[name].takes);
  });
});
