import { expected } from '../../problems/describe.js';
import { Problem } from '../../problems/problem.js';
import type { Warning } from '../../problems/rejection.js';

/**
 * Totals as FTS states them, or null with a warning where they are missing or unreadable: they cost no
 * record, since every one of them can be added up again.
 */
export function statedTotals<T>(read: () => T): {
  readonly totals: T | null;
  readonly warnings: readonly Warning[];
} {
  try {
    return { totals: read(), warnings: [] };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const { at, expectation, received } = problem;
    const message = expected(at, `FTS's own totals: ${expectation}`, received);
    return { totals: null, warnings: [{ code: 'totals-missing', path: at, message }] };
  }
}
