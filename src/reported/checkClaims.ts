import { requireList } from '../problems/requireList.js';
import { requireObjects } from '../problems/requireObjects.js';
import type { Claim } from './claim.js';
import { type ClaimIndex, indexClaims, type Lookup, lookFor } from './claimIndex.js';
import {
  type Aside,
  estimateOf,
  intervalOf,
  type Reading,
  readClaims,
  type Stated,
  shareUnits,
} from './claimSet.js';
import { type ImpliedFigure, impliedBy } from './implied.js';
import type { Interval } from './interval.js';
import { inPercent, ORDERS, RELATIONS, type Relation } from './relations.js';
import { tidy, tidyInterval } from './tidy.js';
import { agree, agreeBothWays, type Estimate, notAbove, type Verdict, worstOf } from './verdict.js';

/** One relation between claims, and how it came out. */
export interface ClaimCheck {
  /** The measure that was checked: `coverage`, `gap`, … */
  readonly measure: string;
  /** The layer it is about; null for the whole plan. */
  readonly layer: string | null;
  /** What it was held against: `funding / requirement`, `not above in need`, `stated twice`. */
  readonly relation: string;
  readonly verdict: Verdict;
  /** What the other claims give, in the unit of the stated figure. Null where nothing was calculated. */
  readonly computed: Interval | null;
  /** The same from the figures as stated, without their intervals. */
  readonly computedValue: number | null;
  /** What was stated. Null where it was vague or speculation. */
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
 * @throws TypeError for what is no list of claims, and for an entry that is none.
 * @example
 * const claim = (measure, text) => ({
 *   subject: 'HAFG25', measure, quantity: parseQuantity(text), asOf: null, publishedOn: '2025-08-03',
 *   statedBy: null, source: 'news', modality: 'fact',
 * })
 * const said = [claim('requirement', '$2.4 billion'), claim('coverage', 'only 22%')]
 * checkClaims(said).verdict // => 'not-checkable'
 * checkClaims(said).implied[0].low // => 505250000
 * checkClaims([...said, claim('funding', '$1.0 billion')]).verdict // => 'inconsistent'
 */
export function checkClaims(claims: readonly Claim[]): ClaimsReport {
  requireList(claims, 'claims', 'claims');
  requireObjects(claims, 'claims', 'a claim');
  const { stated, aside } = readClaims(claims);
  const index = indexClaims(stated);
  const checks = [
    ...stated.flatMap((one) => checkRelations(index, one)),
    ...stated.flatMap((one) => checkOrders(index, one)),
    ...checkRestated(index, claims),
    ...aside.map(notChecked),
  ];
  return {
    verdict: worstOf(checks.map(({ verdict }) => verdict)),
    checks,
    implied: impliedBy(index, stated),
  };
}

function checkRelations(index: ClaimIndex, one: Stated): ClaimCheck[] {
  const checks: ClaimCheck[] = [];
  for (const relation of RELATIONS) {
    if (relation.measure !== one.measure) continue;
    const look = lookFor(index, one);
    const computed = relation.compute(look);
    if (computed !== undefined) checks.push(compare(index, one, relation, computed, look));
  }
  return checks;
}

function compare(
  index: ClaimIndex,
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
  const verdict = agree(shown, { ...shown, interval: stated });
  if (verdict === 'inconsistent' && relation.ofParts === true && isBelow(shown.interval, stated))
    return { ...base, ...unchecked('there may be further parts') };
  const second = verdict === 'inconsistent' ? secondChance(index, one, relation) : undefined;
  return {
    ...base,
    verdict,
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
  verdictUnder: (reading: Reading) => Verdict | undefined,
): 'truncated' | 'literal' | undefined {
  for (const reading of ['truncated', 'literal'] satisfies Reading[]) {
    const verdict = verdictUnder(reading);
    if (verdict !== undefined && verdict !== 'inconsistent') return reading;
  }
  return undefined;
}

function secondChance(index: ClaimIndex, one: Stated, relation: Relation) {
  return readingThatHolds((reading) => {
    const stated = estimateOf(one.quantity, reading);
    const computed = relation.compute(lookFor(index, one, reading));
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

function checkOrders(index: ClaimIndex, one: Stated): ClaimCheck[] {
  const look = lookFor(index, one);
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
    const check: ClaimCheck = {
      measure: one.measure,
      layer: one.layer,
      relation,
      verdict: notAbove(one.estimate, whole),
      computed: whole.interval,
      computedValue: whole.value,
      stated: one.estimate.interval,
      unit: one.quantity.unit,
      claims: [one.index, ...look.used.map((other) => other.index)],
    };
    return [check];
  });
}

/** The same measure of the same day, stated more than once: each against the one before. */
function checkRestated({ shelves }: ClaimIndex, claims: readonly Claim[]): ClaimCheck[] {
  const checks: ClaimCheck[] = [];
  for (const { byDay } of shelves.values()) {
    for (const sameDay of byDay.values()) {
      for (let i = 1; i < sameDay.length; i++) {
        const [earlier, one] = [sameDay[i - 1], sameDay[i]];
        if (earlier === undefined || one === undefined || /Part$/.test(one.measure)) continue;
        const base = {
          measure: one.measure,
          layer: one.layer,
          relation: 'stated twice',
          claims: [one.index, earlier.index],
        };
        if (one.unit !== earlier.unit) {
          checks.push({ ...base, ...unchecked('the figures have different units') });
          continue;
        }
        const dayOf = ({ index: at }: Stated) => claims[at]?.publishedOn ?? null;
        if (one.asOf === null && dayOf(one) !== dayOf(earlier)) {
          checks.push({ ...base, ...unchecked('published on two days, and no day is said') });
          continue;
        }
        const verdict = agreeBothWays(earlier.estimate, one.estimate);
        const second = verdict === 'inconsistent' ? secondChanceOf(earlier, one) : undefined;
        checks.push({
          ...base,
          verdict,
          ...(second === undefined ? {} : { holdsIf: second }),
          computed: intervalOf(earlier.quantity),
          computedValue: earlier.quantity.value,
          stated: intervalOf(one.quantity),
          unit: one.quantity.unit,
        });
      }
    }
  }
  return checks;
}
