import { appealVersionsChart, type ChartOptions } from 'aidkit/charts';
import { coverageTimeline } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';

// What the plan for Afghanistan asked for in 2025, and what it received.
const { appeals, observations } = centralAsiaAppeals;
const timelines = appeals
  .filter(({ code }) => code === 'HAFG25')
  .map((plan) => coverageTimeline(plan, observations));

export const draw = (options: ChartOptions = {}) =>
  timelines.map((timeline) => appealVersionsChart(timeline, options)).at(0);
