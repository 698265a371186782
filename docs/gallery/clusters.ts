import { readFileSync } from 'node:fs';
import { breakdownChart, type ChartOptions } from 'aidkit/charts';
import { parseFtsFlows } from 'aidkit/fts';
import { fundingBreakdown } from 'aidkit/funding';

// Clusters of a plan, with what is shared and what was not specified apart. Invented flows, as above.
const file = readFileSync('test/fixtures/formats/afghanistan-2025-flows.json', 'utf8');
const { values: flows } = parseFtsFlows(JSON.parse(file));
const byCluster = fundingBreakdown(flows, { plan: ['990001'] }, 'cluster');
const source = 'invented flows of the tests';

export const draw = (options: ChartOptions = {}) =>
  breakdownChart(byCluster, { source, asOf: '2025-12-31', ...options });
