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
export { intervals } from './interval/intervals.js';
export { type DescribeOptions, describeQuantity } from './quantity/describeQuantity.js';
export { parseQuantity } from './quantity/parseQuantity.js';
export type { QuantityModifier, ReportedQuantity } from './quantity/quantity.js';
export type { Role } from './rules/role.js';
export type { ReadingOptions } from './text/readText.js';
export type { Language } from './vocabulary/language.js';
