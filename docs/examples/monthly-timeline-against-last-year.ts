// # Monthly timeline against last year
// What was known at the end of each month, next to the same day of the plan before.
import { compareOnSameDay, coveragePercent, coverageTimeline } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';

const { appeals, observations } = centralAsiaAppeals;
const plans = appeals.filter(({ code }) => code === 'HAFG25' || code === 'HAFG26');
const timelines = plans.map((plan) => coverageTimeline(plan, observations));

for (const day of ['2026-03-31', '2026-04-30']) {
  const years = compareOnSameDay(timelines, day);
  const told = years.map(
    ({ on, coverage }) => `${on} ${coveragePercent(coverage, 'fts') ?? 'not known'}`,
  );
  console.log(told.join(' | '));
}
