/**
 * Figures as people state them ("nearly 17 million"): reading them as intervals, finding claims in a text, and
 * checking whether they fit together and with dated figures.
 *
 * Most used: {@link claimsFrom}, {@link checkClaims}, {@link claimsAgainstFunding}, {@link parseQuantity},
 * {@link describeQuantity}.
 * @example
 * const claims = claimsFrom('The plan seeks $2.4 billion and is only 22% funded.', {
 *   subject: 'HAFG25', asOf: null, publishedOn: '2025-08-03', statedBy: null, source: 'news', modality: 'fact',
 * });
 * claims.map(({ measure }) => measure) // => ['requirement', 'coverage']
 * checkClaims(claims).implied[0]?.low // => 505250000
 * @packageDocumentation
 */
export { type ClaimCheck, type ClaimsReport, checkClaims } from './check/checkClaims.js';
export {
  type AgainstOptions,
  type ClaimAgainst,
  type ClaimReading,
  claimsAgainstFunding,
  type DayFit,
  type DaysBetween,
  type Fit,
  fitDuring,
} from './check/claimsAgainstFunding.js';
export type { DatedFunding, FundingStatement } from './check/datedFunding.js';
export type { ImpliedFigure } from './check/implied.js';
export type { Measure } from './check/stated.js';
export type { Verdict } from './check/verdict.js';
export type { Claim, Evidence, EvidenceScope, Modality } from './claim/claim.js';
export { type ClaimContext, claimsFrom } from './claim/claimsFrom.js';
export { type ExtractedQuantity, extractQuantities } from './claim/extractQuantities.js';
export type { Interval } from './interval/interval.js';
export { type IntervalOptions, intervals } from './interval/intervals.js';
export { type DescribeOptions, describeQuantity } from './quantity/describeQuantity.js';
export { parseQuantity } from './quantity/parseQuantity.js';
export type { QuantityModifier, ReportedQuantity } from './quantity/quantity.js';
export type { Role } from './rules/role.js';
export type { ReadingOptions } from './text/readText.js';
export type { Language } from './vocabulary/language.js';
