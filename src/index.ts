/**
 * The mission in one import: what was asked for, what was given, what share, for whom and towards which goal.
 * `aidkit/reported`, `aidkit/cooperation`, `aidkit/un-symbols`, `aidkit/datasets`, `aidkit/schemas` and one
 * subpath for each publisher's data are imported by their own names; words of charts in French, Russian and Spanish
 * from `aidkit/charts`, rates fixed by law from `aidkit/money`, the SDG Index's edition of 2019 from `aidkit/progress`.
 *
 * Most used: {@link fundingCoverage}, {@link fundingTotals}, {@link poolAppeals}, {@link resolveCountry},
 * {@link parseSdgCode}.
 * @example
 * const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
 * coveragePercent(coverage, 'hdx') // => 30
 * @packageDocumentation
 */
export * from './appeals/index.js';
// By name, without the words of charts in other languages: they are data of `aidkit/charts`, for who asks for them.
export {
  appealVersionsChart,
  type BreakdownChartOptions,
  breakdownChart,
  type ChartOptions,
  type ChartWords,
  type CountryCoverage,
  type CoverageBar,
  type CoverageMap,
  type CoverageSeries,
  coverageBarsChart,
  coverageMapChart,
  coverageTimelineChart,
  type DashboardGoal,
  type DrawnCoverage,
  englishChartWords,
  goalDashboardChart,
  type PeoplePyramidOptions,
  peoplePyramidChart,
  plansOfYearChart,
  type StatedPercent,
  sameDayChart,
  type TimelineChartOptions,
  type VegaLitePart,
  type VegaLiteSpec,
} from './charts/index.js';
export * from './countries/index.js';
export * from './coverage/index.js';
export * from './dates/index.js';
export * from './funding/index.js';
export * from './money/mission.js';
export type * from './problems/index.js';
export * from './progress/mission.js';
export * from './sdg/index.js';
