/**
 * Results of aidkit as Vega-Lite specifications: plain objects that vega-embed, Vega's editor and many
 * notebooks draw. Each has a description in words for readers who cannot see it.
 *
 * Most used: {@link coverageBarsChart}, {@link coverageTimelineChart}, {@link breakdownChart},
 * {@link coverageMapChart}, {@link peoplePyramidChart}.
 * @example
 * const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
 * coverageBarsChart([{ label: 'Health', coverage }]).description
 * // => 'Funding and gap in USD: Health 30%.'
 * @packageDocumentation
 */
export { appealVersionsChart } from './appealVersionsChart.js';
export { type BreakdownChartOptions, breakdownChart } from './breakdownChart.js';
export { type CoverageBar, coverageBarsChart } from './coverageBarsChart.js';
export { type CountryCoverage, type CoverageMap, coverageMapChart } from './coverageMapChart.js';
export {
  type CoverageSeries,
  coverageTimelineChart,
  type StatedPercent,
  type TimelineChartOptions,
} from './coverageTimelineChart.js';
export { type DashboardGoal, goalDashboardChart } from './goalDashboardChart.js';
export { type PeoplePyramidOptions, peoplePyramidChart } from './peoplePyramidChart.js';
export { plansOfYearChart } from './plansOfYearChart.js';
export type { DrawnCoverage } from './requireFigures.js';
export { sameDayChart } from './sameDayChart.js';
export type { ChartOptions, VegaLitePart, VegaLiteSpec } from './spec.js';
export { type ChartWords, englishChartWords } from './words/english.js';
export { frenchChartWords } from './words/french.js';
export { russianChartWords } from './words/russian.js';
export { spanishChartWords } from './words/spanish.js';
