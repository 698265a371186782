import { expected } from '../../problems/describe.js';

/** Where the pages of publishers have their records. */
const LISTS = [['data', 'flows'], ['data'], ['flows'], ['results'], ['values']] as const;

/**
 * What is wrong with a record that holds many flows where one was expected: a whole JSON array as one line of
 * NDJSON, or a page of an interface that a reader of single flows was given. Undefined for any other record.
 */
export function severalFlows(record: unknown, place: string): string | undefined {
  if (Array.isArray(record)) {
    return `${expected(place, 'a flow', record)} (pass its flows one by one, or the array itself as the source)`;
  }
  for (const path of LISTS) {
    const list = path.reduce<unknown>((value, key) => Object(value)[key], record);
    if (!Array.isArray(list)) continue;
    return `${place}: expected a flow, received a page with ${list.length} records in ${path.join('.')} (give it to a reader of pages, such as parseFtsFlows)`;
  }
  return undefined;
}
