import { lazyList } from '../problems/frozen.js';
import type { GoalCode } from './code.table.js';
import { goalCodes } from './codes.js';
import { checkIsText } from './codeText.js';
import type { SdgGoal } from './goal.js';
import { GOAL_ROWS } from './goal.table.js';

let decoded: readonly SdgGoal[] | undefined;

function allGoals(): readonly SdgGoal[] {
  decoded ??= Object.freeze(decode());
  return decoded;
}

function decode(): SdgGoal[] {
  const rows = GOAL_ROWS.split('\n');
  return goalCodes.map((code, index) => {
    const [colour = '', en = '', fr = '', es = '', ru = '', ar = '', zh = ''] =
      rows[index]?.split('|') ?? [];
    const titles = Object.freeze({ en, fr, es, ru, ar, zh });
    return Object.freeze({ code, title: en, titles, colour, source: 'short-titles' });
  });
}

/**
 * The 17 goals, in their order.
 * @example
 * goals[12]?.titles.fr // => 'Mesures relatives à la lutte contre les changements climatiques'
 */
export const goals: readonly SdgGoal[] = /* @__PURE__ */ lazyList(17, allGoals);

/**
 * The goal with a code, written as in the framework: `3`. Undefined for any other text.
 * @throws TypeError if `code` is not a string.
 * @example
 * sdgGoal('3')?.title // => 'Good health and well-being'
 * sdgGoal('18') // => undefined
 */
export function sdgGoal(code: GoalCode): SdgGoal;
export function sdgGoal(code: string): SdgGoal | undefined;
export function sdgGoal(code: string): SdgGoal | undefined {
  checkIsText(code);
  return allGoals().find((goal) => goal.code === code);
}
