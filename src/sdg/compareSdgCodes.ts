import { checkIsText } from './codeText.js';

/**
 * Orders two codes as the framework does, for `sort`: a goal before its targets, a target before its
 * indicators, numbers by their value and before letters (1.2, 1.10, 1.a). Letters may be capital, numbers
 * padded. A total order on any strings: anything that is not a code is compared part by part in the same way, and
 * only equal strings give 0.
 * @throws TypeError for a number: 8.10 and 8.1 are one number and two targets.
 * @example
 * ['17.10', '17.9', '1.a', '1.10', '1.2', '1'].sort(compareSdgCodes)
 * // => ['1', '1.2', '1.10', '1.a', '17.9', '17.10']
 */
export function compareSdgCodes(a: string, b: string): number {
  checkIsText(a, 'a');
  checkIsText(b, 'b');
  const left = a.split('.');
  const right = b.split('.');
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function comparePart(a: string, b: string): number {
  const number = digits(a);
  const other = digits(b);
  if (number !== undefined && other !== undefined) {
    return number.length - other.length || compareText(number, other);
  }
  if (number !== undefined) return -1;
  if (other !== undefined) return 1;
  return compareText(a.toLowerCase(), b.toLowerCase());
}

/** The digits of a number without its leading zeros, or undefined: of any length, so no `Number`. */
function digits(part: string): string | undefined {
  return /^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : undefined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
