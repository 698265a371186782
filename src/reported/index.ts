export {
  type ClaimAgainst,
  type ClaimReading,
  checkAgainst,
  type DayFit,
  type DaysBetween,
  type Fit,
  fitDuring,
} from './checkAgainst.js';
export { type ClaimCheck, type ClaimsReport, checkClaims } from './checkClaims.js';
export type { Claim, Modality } from './claim.js';
export { type ClaimContext, claimsFrom } from './claimsFrom.js';
export type { DatedFunding, FundingStatement } from './datedFunding.js';
export { type DescribeOptions, describe } from './describe.js';
export { type ExtractedQuantity, extractQuantities } from './extractQuantities.js';
export type { ImpliedFigure } from './implied.js';
export {
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  type Interval,
  intersectIntervals,
  interval,
  multiplyIntervals,
  negateInterval,
  subtractIntervals,
} from './interval.js';
export type { Measure } from './measures.js';
export { parseQuantity } from './parseQuantity.js';
export type { QuantityModifier, ReportedQuantity } from './quantity.js';
export type { Role } from './role.js';
export type { Verdict } from './verdict.js';
