// # SDG progress
// The same series by two published methods: each has its name and edition.
import { eurostat, progressStatus, unsd2022 } from 'aidkit/progress';

const series = [
  { year: 2015, value: 18.8 },
  { year: 2019, value: 22.2 },
];
const half = { direction: 'increase', target: 50, targetYear: 2030 } as const;

console.log(progressStatus(series, { ...half, thresholds: unsd2022 }).status);
console.log(progressStatus(series, { ...half, thresholds: eurostat }).status);
