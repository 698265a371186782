// # Totals of the Global Humanitarian Overview as OCHA counts them
// Which plans are in a total is stated by the publisher; the pool says what it left out and why.
import { poolAppeals } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';

const { appeals, observations } = centralAsiaAppeals;
const all = poolAppeals(appeals, observations, { on: '2026-09-27', years: ['2021'] });
const gho = poolAppeals(appeals, observations, {
  on: '2026-09-27',
  years: ['2021'],
  include: 'fts-totals',
});

console.log(all.counted, 'of all,', gho.counted, 'in totals');
console.log(gho.leftOut.map(({ appeal, reason }) => `${appeal}: ${reason}`));
