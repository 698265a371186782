import { expected } from '../problems/describe.js';

/**
 * Refuses anything but a text, with the reason: a spreadsheet's 8.1 may have been 8.10, and a result for
 * target 8.1 would be wrong without anybody seeing it.
 * @throws TypeError if `code` is not a string.
 */
export function checkIsText(code: unknown, field = 'code'): asserts code is string {
  if (typeof code === 'string') return;
  const reason = typeof code === 'number' ? ' (a number cannot tell 8.10 from 8.1)' : '';
  throw new TypeError(expected(field, `a text such as "8.10"${reason}`, code));
}
