import type { Money } from '../../money/money.js';
import { exactToTheCent } from '../../problems/fields.js';

/** An amount of US dollars: a number, not a text. FTS writes whole dollars; some are negative. */
export function usDollars(value: unknown, at: string): Money<'USD'> {
  return { amount: exactToTheCent(value, at), currency: 'USD' };
}
