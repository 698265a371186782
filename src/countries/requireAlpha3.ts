import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { requireText } from '../problems/requireOptions.js';
import { ALPHA3_CODES } from './alpha3.table.js';

/**
 * Checks that a value is the alpha-3 code of a country: one that ISO 3166-1 assigns, `XKX`, or one of
 * `others`, which the data at hand use (a plan of 2003 may name a state that is gone).
 * @throws TypeError if `code` is not a text; RangeError with the nearest code if it is another text.
 */
export function requireAlpha3(
  code: string,
  field: string,
  others: (code: string) => boolean = () => false,
): void {
  requireText(code, field);
  if (/^[A-Z]{3}$/.test(code) && (isAlpha3(code) || others(code))) return;
  const hint = nearestHint(nearest(code, ALPHA3_CODES.match(/.../g) ?? []).slice(0, 1));
  throw new RangeError(expected(field, 'the alpha-3 code of a country such as "AFG"', code) + hint);
}

function isAlpha3(code: string): boolean {
  for (let at = ALPHA3_CODES.indexOf(code); at >= 0; at = ALPHA3_CODES.indexOf(code, at + 1)) {
    if (at % 3 === 0) return true;
  }
  return false;
}
