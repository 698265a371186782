import { expected } from '../problems/describe.js';

/**
 * Refuses what is no text, with the reason: a spreadsheet's 8.1 may have been 8.10, and an answer about
 * target 8.1 would be wrong without anybody seeing it.
 */
export function checkIsText(code: unknown): asserts code is string {
  if (typeof code === 'string') return;
  const reason = typeof code === 'number' ? ' (a number cannot tell 8.10 from 8.1)' : '';
  throw new TypeError(expected('code', `a text such as "8.10"${reason}`, code));
}
