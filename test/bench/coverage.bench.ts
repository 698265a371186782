import type { Measure } from '../../scripts/bench.js';
import { bundledKB } from './support/measure.js';

export async function measures(): Promise<Measure[]> {
  return [
    {
      what: "import { fundingCoverage } from 'aidkit/coverage'",
      value: await bundledKB("export { fundingCoverage } from 'aidkit/coverage'"),
      budget: 2.8,
      unit: 'kB min+gzip',
    },
    {
      what: 'with coveragePercent, pooledCoverage, fundingTotals',
      value: await bundledKB(
        "export { fundingCoverage, coveragePercent, pooledCoverage } from 'aidkit/coverage'; export { fundingTotals } from 'aidkit/funding'",
      ),
      budget: null,
      unit: 'kB min+gzip',
    },
  ];
}
