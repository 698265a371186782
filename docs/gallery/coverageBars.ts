import { type ChartOptions, coverageBarsChart } from 'aidkit/charts';
import { poolAppealsBy } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';

// What was received and what is missing of all plans for Afghanistan, by year.
const { appeals, observations, asOf, attribution } = humanitarianPlans;
const years = ['2021', '2022', '2023', '2024', '2025'];
const pools = poolAppealsBy(appeals, observations, 'year', { on: asOf, years, countries: ['AFG'] });
const bars = pools.map((pool) => ({
  label: `Afghanistan ${pool.key}`,
  coverage: { ...pool, source: attribution },
}));

export const draw = (options: ChartOptions = {}) => coverageBarsChart(bars, options);
