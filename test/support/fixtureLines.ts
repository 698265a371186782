import { readFileSync } from 'node:fs';

/** The lines of a fixture that is one text a line; a line that begins with # is a heading. */
export function fixtureLines(name: string): string[] {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
