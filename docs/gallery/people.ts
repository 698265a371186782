import { caseloadOf } from 'aidkit/appeals';
import { type ChartOptions, peoplePyramidChart } from 'aidkit/charts';
import { centralAsiaAppeals } from 'aidkit/datasets';

// The people of the plan for Afghanistan in 2025.
const [plan] = centralAsiaAppeals.appeals.filter(({ code }) => code === 'HAFG25');
const caseload = (plan && caseloadOf(plan)) ?? {};
const source = 'Humanitarian needs and response plan 2025';

export const draw = (options: ChartOptions = {}) =>
  peoplePyramidChart(caseload, { title: 'Afghanistan 2025: people', source, ...options });
