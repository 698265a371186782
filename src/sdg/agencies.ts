import { AGENCIES, AGENCY_LETTERS } from './indicator.table.js';

/** Reads lists of agencies, one letter each. `?` is not known. */
export function agencyReader(): (letters: string) => readonly string[] | null {
  const names = AGENCIES.split('\n');
  const read = new Map<string, readonly string[] | null>([['?', null]]);
  return (letters) => {
    let list = read.get(letters);
    if (list === undefined) {
      list = Object.freeze(
        [...letters].map((letter) => names[AGENCY_LETTERS.indexOf(letter)] ?? ''),
      );
      read.set(letters, list);
    }
    return list;
  };
}
