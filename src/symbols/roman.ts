const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * A number from 1 to 399 in Roman capitals.
 * @example
 * formatRoman(30) // => 'XXX'
 */
export function formatRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of ROMAN_DIGITS) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** A Roman numeral below 400 in its one proper spelling (`IIII` is not one), any case; else undefined. */
export function parseRoman(text: string): number | undefined {
  if (text.length === 0 || text.length > 12) return undefined;
  const capitals = text.toUpperCase();
  let rest = capitals;
  let value = 0;
  for (const [letters, worth] of ROMAN_DIGITS) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value < 400 && formatRoman(value) === capitals ? value : undefined;
}
