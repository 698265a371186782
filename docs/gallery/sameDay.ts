import { type ChartOptions, sameDayChart } from 'aidkit/charts';
import { compareOnSameDay, coverageTimeline } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';

// How far the plans for Afghanistan were covered on 30 April of their year.
const { appeals, observations } = centralAsiaAppeals;
const plans = appeals.filter(({ code }) => code !== null && /^HAFG2[456]$/.test(code));
const timelines = plans.map((plan) => coverageTimeline(plan, observations));
const years = compareOnSameDay(timelines, '2026-04-30');

export const draw = (options: ChartOptions = {}) => sameDayChart(years, options);
