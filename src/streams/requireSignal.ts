import { expected } from '../problems/describe.js';
import type { CancelSignal } from './platform.js';

/**
 * Checks that a signal can be listened to; undefined means that there is none.
 * @throws TypeError for anything else.
 */
export function requireSignal(signal: unknown, field: string): void {
  if (signal === undefined) return;
  const { aborted, addEventListener, removeEventListener } = (signal ?? {}) as CancelSignal;
  const listens =
    typeof addEventListener === 'function' && typeof removeEventListener === 'function';
  if (typeof aborted === 'boolean' && listens) return;
  throw new TypeError(expected(field, 'an AbortSignal', signal));
}
