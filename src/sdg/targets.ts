import { lazyList } from '../problems/frozen.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireOptions } from '../problems/requireOptions.js';
import type { GoalCode, TargetCode } from './code.table.js';
import { targetCodes, targetCodesOf } from './codes.js';
import { checkIsText } from './codeText.js';
import type { SdgDueYear, SdgTarget } from './target.js';
import { TARGET_ROWS } from './target.table.js';

let decoded: readonly SdgTarget[] | undefined;
let byCode: ReadonlyMap<string, SdgTarget> | undefined;

function allTargets(): readonly SdgTarget[] {
  decoded ??= Object.freeze(decode());
  return decoded;
}

const IN_2030: readonly SdgDueYear[] = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ Object.freeze({ year: 2030, part: null }),
]);

function decode(): SdgTarget[] {
  const rows = TARGET_ROWS.split('\n');
  return targetCodes.map((code, index) => {
    const row = rows[index] ?? '';
    const bar = row.indexOf('|');
    const stated = bar === -1 ? undefined : row.slice(bar + 1);
    const goal = code.slice(0, code.indexOf('.')) as GoalCode;
    const due = stated === undefined ? IN_2030 : stated === '-' ? [] : dueYears(stated);
    return Object.freeze({
      code,
      goal,
      title: bar === -1 ? row : row.slice(0, bar),
      meansOfImplementation: goal === '17' || code.charCodeAt(code.length - 1) > 57,
      due: Object.freeze(due),
      dueYear: due[0]?.year ?? null,
      source: 'agenda-2030',
    });
  });
}

/** `2030;2025:stunting and wasting`: each year with the part to which it applies. */
function dueYears(text: string): SdgDueYear[] {
  return text
    .split(';')
    .map((due) => Object.freeze({ year: Number(due.slice(0, 4)), part: due.slice(5) || null }));
}

/**
 * The 169 targets, in the order of the framework.
 * @example
 * targets.filter((target) => target.goal === '3').length // => 13
 */
export const targets: readonly SdgTarget[] = /* @__PURE__ */ lazyList(169, allTargets);

/**
 * The target with a code, written as in the framework: `3.8`, `1.a`. Undefined for any other
 * text; to read other forms, {@link parseSdgCode}.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1.
 * @example
 * sdgTarget('8.7')?.due // => [{ year: 2025, part: 'child labour in all its forms' }]
 * sdgTarget('17.a') // => undefined
 * sdgTarget(3.8 as never) // => throws TypeError: a number cannot tell 8.10 from 8.1
 */
export function sdgTarget(code: TargetCode): SdgTarget;
export function sdgTarget(code: string): SdgTarget | undefined;
export function sdgTarget(code: string): SdgTarget | undefined {
  checkIsText(code);
  byCode ??= new Map(allTargets().map((target) => [target.code, target]));
  return byCode.get(code);
}

/**
 * The targets of a goal, in their order; of a target itself. Any other text has none.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1.
 * @example
 * targetsOf('14').length // => 10
 */
export function targetsOf(code: string): readonly SdgTarget[] {
  return targetCodesOf(code).map((target) => sdgTarget(target));
}

/** Options of {@link targetsDueBy}. */
export interface TargetsDueByOptions {
  /** The year in which targets without a year of their own count as due; without it they do not. */
  readonly undated?: number | undefined;
}

/**
 * The targets that fall due by the end of a year, in whole or in part, in the order of the framework: that
 * is, those that state it or an earlier one. A target that states no year is not among them; the Agenda
 * means 2030 by that, and `{ undated: 2030 }` counts it so.
 * @throws TypeError if a year is not a number, or for an unknown option; RangeError if `year` is not a whole one.
 * @example
 * targetsDueBy(2020).length // => 22
 * targetsDueBy(2025).map(({ code }) => code).includes('2.2') // => true
 * targetsDueBy(2030).length // => 83
 * targetsDueBy(2030, { undated: 2030 }).length // => 169
 */
export function targetsDueBy(
  year: number,
  options: TargetsDueByOptions = {},
): readonly SdgTarget[] {
  requireOptions(options, ['undated']);
  const { undated } = options;
  requireYear(year, 'year');
  if (undated !== undefined) requireYear(undated, 'options.undated');
  return allTargets().filter(({ due }) =>
    due.length === 0
      ? undated !== undefined && undated <= year
      : due.some((stated) => stated.year <= year),
  );
}

/**
 * The 62 targets that are means of implementation: finance, technology, capacity, trade, policy.
 * @example
 * meansOfImplementation().length // => 62
 */
export function meansOfImplementation(): readonly SdgTarget[] {
  return allTargets().filter((target) => target.meansOfImplementation);
}

function requireYear(year: unknown, field: string): void {
  requireNumber(year, field, 'a year such as 2030', Number.isInteger);
}
