import type { IsoDate } from '../../dates/isoDate.js';
import { requireText } from '../../problems/requireOptions.js';
import type { Claim, Evidence, EvidenceScope } from '../claim/claim.js';
import { isCurrency } from '../figure/money.js';
import type { Interval } from '../interval/interval.js';
import type { ReportedQuantity } from '../quantity/quantity.js';
import type { Role } from '../rules/role.js';
import { asRatio, type Estimate } from './estimate.js';

/** A measure that `checkClaims` knows: every role, and three that are never said in passing. */
export type Measure = Role | 'costPerPerson' | 'inNeedShare' | 'targetedShare';

/** A claim with its figure ready to calculate with. */
export interface Stated {
  /** Place of the claim in the list that was given. */
  readonly index: number;
  readonly subject: string;
  readonly measure: string;
  readonly layer: string | null;
  readonly asOf: IsoDate | null;
  readonly quantity: ReportedQuantity;
  /** The figure; shares as ratios. */
  readonly estimate: Estimate;
  readonly unit: string;
  /** Why it has its measure; null for a claim of the caller's own. */
  readonly evidence: Evidence | null;
  readonly scope: EvidenceScope;
}

/** What a claim of the caller's own is said of: its subject, and nothing else. */
const WHOLE: EvidenceScope = { of: '', year: '', day: '', group: '' };

/** A claim that cannot be calculated with, and why. */
export interface Aside {
  readonly index: number;
  readonly measure: string;
  readonly layer: string | null;
  readonly reason: string;
}

/** How a stated figure is read: as rounded, or also as cut off, or to the letter of the words. */
export type Reading = 'stated' | 'truncated' | 'literal';

/** The interval of a figure by a reading. */
export function intervalOf(quantity: ReportedQuantity, reading: Reading = 'stated'): Interval {
  const { low, high, value, precision, strict } = quantity;
  if (reading === 'literal' && strict !== undefined) return strict;
  const interval: Interval = {
    low,
    high,
    // A list of claims that was written by hand may leave the ends out: closed below, open above.
    lowInclusive: low !== null && quantity.lowInclusive !== false,
    highInclusive: high !== null && (quantity.highInclusive === true || low === high),
  };
  const cut = reading === 'truncated' && quantity.modifier === 'plain';
  if (!cut || value === null || precision === null || high === null) return interval;
  return { ...interval, high: Math.max(high, value + precision), highInclusive: false };
}

/** The figure of a claim; a share as a ratio. Undefined if it has no value or no sound interval. */
export function estimateOf(
  quantity: ReportedQuantity,
  reading: Reading = 'stated',
): Estimate | undefined {
  const { value } = quantity;
  if (value === null || !Number.isFinite(value)) return undefined;
  const estimate = { value, interval: intervalOf(quantity, reading) };
  return quantity.unit === 'percent' ? asRatio(estimate) : estimate;
}

function isShareMeasure(measure: string): boolean {
  return measure === 'coverage' || /(Share|Reduction)$/.test(measure);
}

/** Whether a unit may be one of the measure: no gap in percent, no coverage in dollars. */
function isOfMeasure(measure: string, { unit, unitAssumed }: ReportedQuantity): boolean {
  const isShare = unit === 'percent' || unit === 'ratio';
  const isOther = unit === 'percentage points' || (unit === 'people' && unitAssumed !== true);
  if (isShareMeasure(measure)) return !isOther && !isCurrency(unit);
  const isMoney = /^(requirement|funding|gap)(Part)?$/.test(measure);
  return !isMoney || !(isShare || isOther);
}

/** The layer of a claim; a quantity that comes straight from `extractQuantities` brings its own. */
function layerOf({ layer, quantity }: Claim): string | null {
  return layer ?? (quantity as { layer?: string | null } | null)?.layer ?? null;
}

/** What a claim rests on; a quantity that comes straight from `extractQuantities` brings its own. */
function evidenceOf({ evidence, quantity }: Claim): Evidence | null {
  return evidence ?? (quantity as { evidence?: Evidence | null } | null)?.evidence ?? null;
}

/** Measures that stand until they are restated; the others hold for their day alone. */
export function stands(measure: string): boolean {
  return /^(requirement|requirementPart|targeted|inNeed|population|costPerPerson|.*Reduction)$/.test(
    measure,
  );
}

/** A fact or a quotation. A modality of another name is no reason to take a claim for a fact. */
function isStatement({ modality }: Claim): boolean {
  return modality === undefined || modality === 'fact' || modality === 'quoted';
}

/** The claims that can be calculated with, and the others with the reason. */
export function readClaims(claims: readonly Claim[]): { stated: Stated[]; aside: Aside[] } {
  const stated: Stated[] = [];
  const aside: Aside[] = [];
  claims.forEach((claim, index) => {
    const { measure, quantity } = claim;
    const layer = layerOf(claim);
    if (quantity === null || quantity === undefined) return;
    requireText(measure, `claims[${index}].measure`);
    requireText(claim.subject, `claims[${index}].subject`);
    const estimate = estimateOf(quantity);
    if (!isStatement(claim)) {
      aside.push({ index, measure, layer, reason: 'speculation is not checked as fact' });
    } else if (!isOfMeasure(measure, quantity)) {
      const reason = `"${quantity.unit}" is no unit of ${measure}`;
      aside.push({ index, measure, layer, reason });
    } else if (estimate === undefined || quantity.modifier === 'vague') {
      aside.push({
        index,
        measure,
        layer,
        reason: 'vague words are reported, not calculated with',
      });
    } else {
      const unit = quantity.unit === 'percent' ? 'ratio' : quantity.unit;
      const { subject, asOf } = claim;
      const evidence = evidenceOf(claim);
      const scope = evidence?.scope ?? WHOLE;
      stated.push({
        index,
        subject,
        measure,
        layer,
        asOf: asOf ?? null,
        quantity,
        estimate,
        unit,
        evidence,
        scope,
      });
    }
  });
  return { stated, aside };
}

/** Sums of money of two currencies, or people and families, are not held against each other. */
export function shareUnits(one: Stated, used: readonly Stated[]): boolean {
  const amounts = new Map<string, string>();
  for (const { unit } of [one, ...used]) {
    if (unit === 'ratio') continue;
    const kind = isCurrency(unit) ? 'money' : 'count';
    const other = amounts.get(kind);
    if (other !== undefined && other !== unit) return false;
    amounts.set(kind, unit);
  }
  return true;
}
