export { type BreakdownChartOptions, breakdownChart } from './breakdownChart.js';
export { type CoverageBar, coverageBarsChart } from './coverageBarsChart.js';
export {
  type CoverageSeries,
  coverageTimelineChart,
  type StatedPercent,
  type TimelineChartOptions,
} from './coverageTimelineChart.js';
export type { ChartOptions, VegaLiteSpec } from './spec.js';
