import { type ChartOptions, plansOfYearChart } from 'aidkit/charts';
import { poolAppeals } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';

// Every plan of 2025: the thicker the bar, the more was asked.
const { appeals, observations, asOf } = humanitarianPlans;
const { members } = poolAppeals(appeals, observations, { on: asOf, years: ['2025'] });
const nameOf = new Map(appeals.map(({ id, name }) => [id, name]));
const bars = members.map(({ appeal, coverage }) => ({
  label: nameOf.get(appeal) ?? appeal,
  coverage,
}));

export const draw = (options: ChartOptions = {}) => plansOfYearChart(bars, options);
