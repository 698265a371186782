import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { subpaths } from '../scripts/subpaths.js';

// The index of every subpath says what it is for, names what is used most and has an example.
it.each(subpaths())('$specifier says what it is for', ({ source }) => {
  const [comment] = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(source, 'utf8')) ?? [''];
  expect(comment).toContain('@packageDocumentation');
  expect(comment).toContain('@example');
  expect(comment).toMatch(/\{@link \w+\}/);
});
