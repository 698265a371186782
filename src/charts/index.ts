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
