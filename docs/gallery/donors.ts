import { readFileSync } from 'node:fs';
import { breakdownChart, type ChartOptions } from 'aidkit/charts';
import { parseFtsFlows } from 'aidkit/fts';
import { fundingBreakdown } from 'aidkit/funding';

// Donors of a plan. The flows are made up for tests: FTS's shape, invented names and amounts.
const file = readFileSync('test/fixtures/formats/afghanistan-2025-flows.json', 'utf8');
const { values: flows } = parseFtsFlows(JSON.parse(file));
const byDonor = fundingBreakdown(flows, { plan: ['990001'] }, 'organization', { side: 'source' });
const source = 'invented flows of the tests';

export const draw = (options: ChartOptions = {}) =>
  breakdownChart(byDonor, { source, asOf: '2025-12-31', ...options });
