import { type ChartOptions, coverageTimelineChart } from 'aidkit/charts';
import { coverageTimeline } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';

// "Only 22% funded" was the urgent part of the plan, not the plan.
const { appeals, observations } = centralAsiaAppeals;
const plans = appeals.filter(({ code }) => code === 'HAFG25');
const series = plans.flatMap((plan) =>
  [null, 'urgent'].map((layer) => ({
    name: layer ?? 'whole plan',
    coverages: coverageTimeline(plan, observations, { layer }).points,
  })),
);
const stated = [{ asOf: '2025-08-03', percent: 22, label: 'news of 3 August 2025: 22%' }];

export const draw = (options: ChartOptions = {}) =>
  coverageTimelineChart(series, { title: 'Afghanistan 2025: coverage', stated, ...options });
