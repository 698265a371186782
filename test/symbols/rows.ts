import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a table in test/fixtures/symbols. */
export function rows(name: string): Record<string, string>[] {
  const file = new URL(`../fixtures/symbols/${name}`, import.meta.url);
  return parse(readFileSync(file), { columns: true, comment: '#', comment_no_infix: true });
}
