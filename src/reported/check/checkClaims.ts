import type { Claim } from '../claim/claim.js';
import { requireClaims } from '../claim/requireClaims.js';
import type { Interval } from '../interval/interval.js';
import { tidy, tidyInterval } from '../interval/tidy.js';
import { type Estimate, inPercent } from './estimate.js';
import { type ImpliedFigure, impliedBy } from './implied.js';
import { type Ledger, type Lookup, ledgerOf, lookFor } from './ledger.js';
import { ORDERS, RELATIONS, type Relation } from './relations.js';
import {
  type Aside,
  estimateOf,
  intervalOf,
  type Reading,
  readClaims,
  type Stated,
  shareUnits,
} from './stated.js';
import {
  type Agreement,
  agree,
  agreeBothWays,
  notAbove,
  type Verdict,
  verdictOn,
  worstOf,
} from './verdict.js';

/** One relation between claims, and how it came out. */
export interface ClaimCheck {
  /** The measure that was checked: `coverage`, `gap`, … */
  readonly measure: string;
  /** The layer it is about; null for the whole plan. */
  readonly layer: string | null;
  /** What it was held against: `funding / requirement`, `not above in need`, `stated twice`. */
  readonly relation: string;
  readonly verdict: Verdict;
  /** What the other claims give, in the unit of the stated figure. Null if nothing was calculated. */
  readonly computed: Interval | null;
  /** The same from the figures as stated, without their intervals. */
  readonly computedValue: number | null;
  /** What was stated. Null if it was vague or speculation. */
  readonly stated: Interval | null;
  readonly unit: string | null;
  /** Places of the claims that took part, in the list that was given; the checked one first. */
  readonly claims: readonly number[];
  /**
   * A second chance of an inconsistent check, with a lower grade: it would hold if a figure had been
   * cut off instead of rounded, or if "more than" were taken to the letter.
   */
  readonly holdsIf?: 'truncated' | 'literal';
  /** Why it is not checkable. */
  readonly reason?: string;
}

/** The outcome of `checkClaims`. */
export interface ClaimsReport {
  /** The worst of the checks; `not-checkable` where none could be made. */
  readonly verdict: Verdict;
  readonly checks: readonly ClaimCheck[];
  readonly implied: readonly ImpliedFigure[];
}

/**
 * Checks claims about an appeal against each other: coverage against funding and requirement, the gap,
 * sums of parts, shares, reductions, targeted against in need, a layer against its plan, a figure that
 * is stated twice. Intervals are compared, never midpoints, so that the rounding of every figure is
 * carried. What the claims imply for a measure that none of them states comes along.
 *
 * Claims are held against each other where they share the subject and the layer and no two days:
 * funding, coverage, gap and reach hold for their day, a requirement and people targeted until they
 * are restated. Speculation and vague words are never checked as fact.
 *
 * Measures: every `Role`, `costPerPerson`, `inNeedShare` and `targetedShare`; other measures are
 * compared only where they are stated twice.
 * @throws TypeError if `claims` is not a list of claims, and for an invalid entry; RangeError for a day that does
 * not exist or a number that is not finite.
 * @example
 * const claim = (measure: string, text: string): Claim => ({
 *   subject: 'HAFG25', measure, quantity: parseQuantity(text) ?? null, asOf: null, publishedOn: '2025-08-03',
 *   statedBy: null, source: 'news', modality: 'fact',
 * })
 * const said = [claim('requirement', '$2.4 billion'), claim('coverage', 'only 22%')]
 * checkClaims(said).verdict // => 'not-checkable'
 * checkClaims(said).implied[0]?.low // => 505250000
 * checkClaims([...said, claim('funding', '$1.0 billion')]).verdict // => 'inconsistent'
 */
export function checkClaims(claims: readonly Claim[]): ClaimsReport {
  requireClaims(claims);
  const { stated, aside } = readClaims(claims);
  const ledger = ledgerOf(stated);
  const checks = [
    ...stated.flatMap((one) => checkRelations(ledger, one)),
    ...stated.flatMap((one) => checkOrders(ledger, one)),
    ...checkRestated(stated, claims),
    ...aside.map(notChecked),
  ];
  return {
    verdict: worstOf(checks.map(({ verdict }) => verdict)),
    checks,
    implied: impliedBy(ledger, stated),
  };
}

function checkRelations(ledger: Ledger, one: Stated): ClaimCheck[] {
  const checks: ClaimCheck[] = [];
  for (const relation of RELATIONS) {
    if (relation.measure !== one.measure) continue;
    const look = lookFor(ledger, one);
    const computed = relation.compute(look);
    if (computed !== undefined) checks.push(compare(ledger, one, relation, computed, look));
  }
  return checks;
}

function compare(
  ledger: Ledger,
  one: Stated,
  relation: Relation,
  computed: Estimate,
  { used }: Lookup,
): ClaimCheck {
  const base = {
    measure: one.measure,
    layer: one.layer,
    relation: relation.formula,
    claims: [one.index, ...used.map((other) => other.index)],
  };
  if (!shareUnits(one, used)) return { ...base, ...unchecked('the figures have different units') };
  const shown = shownIn(one, computed);
  const stated = intervalOf(one.quantity);
  const agreement = agree(shown, { ...shown, interval: stated });
  if (agreement === 'apart' && relation.ofParts === true && isBelow(shown.interval, stated))
    return { ...base, ...unchecked('there may be further parts') };
  const judged = verdictOn(agreement, [one, ...used]);
  if (judged.reason !== undefined) return { ...base, ...unchecked(judged.reason) };
  const second = agreement === 'apart' ? secondChance(ledger, one, relation) : undefined;
  return {
    ...base,
    verdict: judged.verdict,
    computed: tidyInterval(shown.interval),
    computedValue: tidy(shown.value),
    stated,
    unit: one.quantity.unit,
    ...(second === undefined ? {} : { holdsIf: second }),
  };
}

function isBelow(one: Interval, other: Interval): boolean {
  return one.high !== null && other.low !== null && one.high <= other.low;
}

/** Shares are calculated as ratios and shown as they were stated. */
function shownIn({ quantity }: Stated, estimate: Estimate): Estimate {
  return quantity.unit === 'percent' ? inPercent(estimate) : estimate;
}

/** The reading under which what is inconsistent as stated would hold after all. */
function readingThatHolds(
  agreementUnder: (reading: Reading) => Agreement | undefined,
): 'truncated' | 'literal' | undefined {
  for (const reading of ['truncated', 'literal'] satisfies Reading[]) {
    const agreement = agreementUnder(reading);
    if (agreement !== undefined && agreement !== 'apart') return reading;
  }
  return undefined;
}

function secondChance(ledger: Ledger, one: Stated, relation: Relation) {
  return readingThatHolds((reading) => {
    const stated = estimateOf(one.quantity, reading);
    const computed = relation.compute(lookFor(ledger, one, reading));
    return stated && computed && agree(computed, stated);
  });
}

function secondChanceOf(one: Stated, other: Stated) {
  return readingThatHolds((reading) => {
    const [a, b] = [estimateOf(one.quantity, reading), estimateOf(other.quantity, reading)];
    return a && b && agreeBothWays(a, b);
  });
}

function unchecked(reason: string) {
  return {
    verdict: 'not-checkable',
    computed: null,
    computedValue: null,
    stated: null,
    unit: null,
    reason,
  } as const;
}

function notChecked({ index, measure, layer, reason }: Aside): ClaimCheck {
  return { measure, layer, relation: 'none', claims: [index], ...unchecked(reason) };
}

function checkOrders(ledger: Ledger, one: Stated): ClaimCheck[] {
  const look = lookFor(ledger, one);
  const wholes: { whole: Estimate | undefined; relation: string }[] = [];
  for (const [part, whole] of ORDERS) {
    if (one.measure === part)
      wholes.push({ whole: look.one(whole), relation: `not above ${whole}` });
  }
  const isLayer = one.layer !== null && one.layer !== 'before';
  if (isLayer && (one.measure === 'requirement' || one.measure === 'targeted')) {
    const whole = look.one(one.measure, null);
    wholes.push({ whole, relation: `not above ${one.measure} of the whole plan` });
  }
  return wholes.flatMap(({ whole, relation }) => {
    if (whole === undefined || !shareUnits(one, look.used)) return [];
    const base = {
      measure: one.measure,
      layer: one.layer,
      relation,
      claims: [one.index, ...look.used.map((other) => other.index)],
    };
    const judged = verdictOn(notAbove(one.estimate, whole), [one, ...look.used]);
    if (judged.reason !== undefined) return [{ ...base, ...unchecked(judged.reason) }];
    const check: ClaimCheck = {
      ...base,
      verdict: judged.verdict,
      computed: whole.interval,
      computedValue: whole.value,
      stated: one.estimate.interval,
      unit: one.quantity.unit,
    };
    return [check];
  });
}

/** The claims on one measure, layer, scope and day, each against the one before. */
function checkRestated(stated: readonly Stated[], claims: readonly Claim[]): ClaimCheck[] {
  const shelves = new Map<string, Stated[]>();
  for (const one of stated) {
    const { subject, measure, layer, asOf, scope, index } = one;
    if (/Part$/.test(measure)) continue;
    const { of, year, group } = scope;
    const key = JSON.stringify([subject, measure, layer, asOf, of ?? index, year, group]);
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [one]);
    else shelf.push(one);
  }
  return [...shelves.values()].flatMap((shelf) =>
    shelf.slice(1).map((one, before) => restated(shelf[before] as Stated, one, claims)),
  );
}

function restated(earlier: Stated, one: Stated, claims: readonly Claim[]): ClaimCheck {
  const base = {
    measure: one.measure,
    layer: one.layer,
    relation: 'stated twice',
    claims: [one.index, earlier.index],
  };
  if (one.unit !== earlier.unit) {
    return { ...base, ...unchecked('the figures have different units') };
  }
  const agreement = agreeBothWays(earlier.estimate, one.estimate);
  const apart = whyTwo(earlier, one, claims, agreement);
  if (apart !== undefined) return { ...base, ...unchecked(apart) };
  const judged = verdictOn(agreement, [one, earlier]);
  if (judged.reason !== undefined) return { ...base, ...unchecked(judged.reason) };
  const second = agreement === 'apart' ? secondChanceOf(earlier, one) : undefined;
  return {
    ...base,
    verdict: judged.verdict,
    ...(second === undefined ? {} : { holdsIf: second }),
    computed: intervalOf(earlier.quantity),
    computedValue: earlier.quantity.value,
    stated: intervalOf(one.quantity),
    unit: one.quantity.unit,
  };
}

/** Why two claims on one measure are not held against each other. */
function whyTwo(
  earlier: Stated,
  one: Stated,
  claims: readonly Claim[],
  agreement: Agreement,
): string | undefined {
  if (one.evidence !== null && one.evidence.text === earlier.evidence?.text) {
    const { relation } = one.evidence;
    const restates = relation?.kind === 'restates' && relation.to === earlier.evidence.figure;
    return restates ? undefined : 'two figures of one text, which its words do not call the same';
  }
  const days = whyTwoDays(earlier, one, claims);
  if (agreement !== 'apart' || days !== undefined || one.asOf !== null) return days;
  const isOneSource = claims[one.index]?.source === claims[earlier.index]?.source;
  const isOwnWord = one.evidence === null && earlier.evidence === null;
  return isOneSource && isOwnWord ? undefined : 'of different sources, and no day is said';
}

function whyTwoDays(earlier: Stated, one: Stated, claims: readonly Claim[]): string | undefined {
  const dayOf = ({ index }: Stated) => claims[index]?.publishedOn ?? null;
  return one.asOf === null && dayOf(one) !== dayOf(earlier)
    ? 'published on two days, and no day is said'
    : undefined;
}
