/**
 * The framework of the Sustainable Development Goals: goals, targets and indicators, with their codes in every
 * release from 2017 to 2025. Codes are text, so that 8.10 cannot become 8.1.
 *
 * Most used: {@link parseSdgCode}, {@link sdgTarget}, {@link sdgIndicator}, {@link targetsOf},
 * {@link targetsDueBy}.
 * @example
 * parseSdgCode('SDG 3.8.1')?.code // => '3.8.1'
 * targetsDueBy(2020).length // => 22
 * @packageDocumentation
 */
export { clusterSdgLinks, type SdgClusterLink } from './clusters.js';
export type { FormerIndicatorCode, GoalCode, IndicatorCode, TargetCode } from './code.table.js';
export {
  goalCodes,
  indicatorCodes,
  indicatorCodesOf,
  parentCodeOf,
  type SdgCode,
  targetCodes,
  targetCodesOf,
} from './codes.js';
export { compareSdgCodes } from './compareSdgCodes.js';
export { type AnySdgCode, formatSdgCode, type SdgCodeStyle } from './formatSdgCode.js';
export type { SdgGoal, SdgLanguage } from './goal.js';
export { goals, sdgGoal } from './goals.js';
export {
  indicatorHistory,
  type SdgChangeKind,
  type SdgIndicatorChange,
  type SdgIndicatorHistory,
} from './history.js';
export {
  type IatiSdgReference,
  type IatiSdgVocabulary,
  iatiSdgVocabularies,
  sdgOfIati,
} from './iatiVocabularies.js';
export type { SdgConfidence, SdgIndicator, SdgTier } from './indicator.js';
export {
  indicators,
  indicatorsOf,
  indicatorsOfCustodian,
  indicatorsOfRelease,
  indicatorsOfTier,
  sdgIndicator,
} from './indicators.js';
export type { SdgObservation } from './observation.js';
export { type ParsedSdgCode, parseSdgCode } from './parseSdgCode.js';
export {
  type AnyIndicatorCode,
  latestSdgRelease,
  type SdgRelease,
  type SdgReleaseInfo,
  type SdgReleaseOptions,
  sdgReleases,
} from './release.js';
export { repeatGroups, repeatsOf, type SdgRepeatGroup } from './repeats.js';
export { type SdgSource, sdgSources } from './sources.js';
export type { SdgDueYear, SdgTarget } from './target.js';
export {
  meansOfImplementation,
  sdgTarget,
  type TargetsDueByOptions,
  targets,
  targetsDueBy,
  targetsOf,
} from './targets.js';
export { indicatorsOfUnsdCode, unsdCodeOf } from './unsdCode.js';
