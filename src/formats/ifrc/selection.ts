import type { LeftOutRecord } from '../../coverage/gatheredAppeals.js';
import { requirePeriod } from '../../dates/requireDay.js';
import { requireExactMoney } from '../../money/requireMoney.js';
import { expected } from '../../problems/describe.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireText, requireWord } from '../../problems/requireOptions.js';
import { requireShape, type Shape } from '../../problems/requireShape.js';
import type { IfrcAppeal } from './appeal.js';

/**
 * Which appeals of the IFRC a figure is about.
 *
 * - `emergency-appeals`: those that ask donors for money, as GO's key figure of coverage.
 * - `drefs`: allocations of the fund alone. They are always funded in full, so a coverage of them says nothing.
 * - `both`: all that the IFRC spends on emergencies.
 */
export type IfrcConvention = 'emergency-appeals' | 'drefs' | 'both';

/** A DREF that an emergency appeal followed. It becomes a loan inside the appeal, whose figures contain it. */
export interface IfrcSuccession {
  /** Code or id of the DREF. */
  readonly dref: string;
  /** Code or id of the emergency appeal that followed. */
  readonly appeal: string;
}

/** Which appeals count. */
export interface IfrcSelectionOptions {
  /** Without it `emergency-appeals`. */
  readonly convention?: IfrcConvention | undefined;
  /** DREFs that an appeal followed; no record tells it. */
  readonly supersedes?: readonly IfrcSuccession[] | undefined;
}

/** The appeals that count, and those that do not. */
export interface IfrcSelection {
  readonly convention: IfrcConvention;
  readonly counted: readonly IfrcAppeal[];
  readonly leftOut: readonly LeftOutRecord[];
  /** Links of which one end was not among the appeals. */
  readonly unmatched: readonly IfrcSuccession[];
  /** Ids of the DREFs inside an appeal, by its id. */
  readonly drefsOf: ReadonlyMap<string, readonly string[]>;
}

const CONVENTIONS: readonly IfrcConvention[] = ['emergency-appeals', 'drefs', 'both'];

/** Chooses by convention; a DREF inside an appeal that is among the records counts nowhere. */
export function select(
  appeals: readonly IfrcAppeal[],
  { convention = 'emergency-appeals', supersedes = [] }: IfrcSelectionOptions,
): IfrcSelection {
  requireAppeals(appeals);
  requireWord(convention, CONVENTIONS, 'options.convention');
  requireSuccessions(supersedes);
  const { followed, drefsOf, unmatched } = link(appeals, supersedes);
  const counted: IfrcAppeal[] = [];
  const leftOut: LeftOutRecord[] = [];
  const seen = new Set<string>();
  for (const [index, appeal] of appeals.entries()) {
    const reason = seen.has(appeal.id)
      ? LISTED_AGAIN
      : (followed.get(appeal.id) ?? reasonAgainst(appeal, convention));
    seen.add(appeal.id);
    if (reason === null) counted.push(appeal);
    else leftOut.push({ path: `appeals[${index}]`, ...reason, value: appeal });
  }
  return { convention, counted, leftOut, unmatched, drefsOf };
}

type Reason = Pick<LeftOutRecord, 'reason' | 'message'>;

const LISTED_AGAIN: Reason = {
  reason: 'listed-again',
  message: 'an appeal of this id has come before',
};

function reasonAgainst({ kind }: IfrcAppeal, convention: IfrcConvention): Reason | null {
  if (kind === 'other') {
    return { reason: 'other-kind', message: 'neither a DREF nor an emergency appeal' };
  }
  if (kind === 'dref' && convention === 'emergency-appeals') {
    return { reason: 'dref', message: 'a DREF allocation, which is funded in full by itself' };
  }
  if (kind === 'emergency-appeal' && convention === 'drefs') {
    return {
      reason: 'emergency-appeal',
      message: 'an emergency appeal, where DREFs were asked for',
    };
  }
  return null;
}

function link(
  appeals: readonly IfrcAppeal[],
  supersedes: readonly IfrcSuccession[],
): {
  readonly followed: ReadonlyMap<string, Reason>;
  readonly drefsOf: ReadonlyMap<string, readonly string[]>;
  readonly unmatched: readonly IfrcSuccession[];
} {
  const byName = new Map<string, IfrcAppeal>();
  for (const appeal of appeals) {
    byName.set(appeal.id, appeal);
    if (appeal.code !== null) byName.set(appeal.code, appeal);
  }
  const followed = new Map<string, Reason>();
  const drefsOf = new Map<string, readonly string[]>();
  const unmatched: IfrcSuccession[] = [];
  for (const [index, succession] of supersedes.entries()) {
    const dref = byName.get(succession.dref);
    const appeal = byName.get(succession.appeal);
    if (dref === undefined || appeal === undefined) {
      unmatched.push(succession);
      continue;
    }
    requireKind(dref, 'dref', `options.supersedes[${index}].dref`);
    requireKind(appeal, 'emergency-appeal', `options.supersedes[${index}].appeal`);
    const name = appeal.code ?? appeal.id;
    const message = `a loan inside the emergency appeal ${name} that followed it`;
    followed.set(dref.id, { reason: 'superseded', message });
    drefsOf.set(appeal.id, [...(drefsOf.get(appeal.id) ?? []), dref.id]);
  }
  return { followed, drefsOf, unmatched };
}

function requireKind(appeal: IfrcAppeal, kind: IfrcAppeal['kind'], field: string): void {
  if (appeal.kind === kind) return;
  const expectation = kind === 'dref' ? 'the code of a DREF' : 'the code of an emergency appeal';
  throw new RangeError(expected(field, expectation, appeal.code ?? appeal.id));
}

function requireAppeals(appeals: readonly IfrcAppeal[]): void {
  const each = 'an appeal, as parseIfrcAppeals reads it';
  requireList(appeals, 'appeals', 'appeals, as parseIfrcAppeals(json).values');
  requireObjects(appeals, 'appeals', each);
  for (const [index, appeal] of appeals.entries()) requireAppeal(appeal, `appeals[${index}]`, each);
}

function requireAppeal(appeal: IfrcAppeal, field: string, each: string): void {
  if (typeof appeal.id !== 'string' || typeof appeal.kind !== 'string') {
    throw new TypeError(expected(field, each, appeal));
  }
  requireShape(appeal, TEXTS, field);
  const { period, requested, funded, peopleTargeted } = appeal;
  if (period !== null) requirePeriod(period, `${field}.period`);
  if (requested !== null) requireExactMoney(requested, `${field}.requested`);
  if (funded !== null) requireExactMoney(funded, `${field}.funded`);
  if (peopleTargeted === null) return;
  const expectation = 'a number of people of 0 or more, or null';
  requireNumber(peopleTargeted, `${field}.peopleTargeted`, expectation, isCount);
}

const TEXTS: Shape = { code: 'text?', name: 'text?', kindName: 'text?', country: 'text?' };

function isCount(people: number): boolean {
  return people >= 0 && people < Number.POSITIVE_INFINITY;
}

function requireSuccessions(supersedes: readonly IfrcSuccession[]): void {
  requireList(supersedes, 'options.supersedes', 'links { dref, appeal }');
  requireObjects(supersedes, 'options.supersedes', 'a link { dref, appeal }');
  for (const [index, { dref, appeal }] of supersedes.entries()) {
    requireText(dref, `options.supersedes[${index}].dref`);
    requireText(appeal, `options.supersedes[${index}].appeal`);
  }
}
