import { type ChartOptions, goalDashboardChart } from 'aidkit/charts';
import { dashboardColour } from 'aidkit/progress';

// Colours by thresholds of the SDG Index. The values are invented: the dashboard of a country of your own
// is `sdgIndex(rows).countries[0].goals`.
const thresholds = { lower: 0, red: 40, green: 80, optimum: 100 };
const scores = [42, 55, 78, 66, 31, 58, 84, 49, 25, null, 61, 88, 91, null, 53, 47, 60];
const goals = scores.map((score, index) => ({
  goal: index + 1,
  score,
  colour: dashboardColour(score, thresholds),
}));

export const draw = (options: ChartOptions = {}) =>
  goalDashboardChart(goals, { subtitle: 'Invented scores', ...options });
