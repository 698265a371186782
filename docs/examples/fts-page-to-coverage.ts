// # FTS page to coverage
// The totals of a plan from a response of FTS, and what share of the requirement they are.
import { readFileSync } from 'node:fs';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { parseFtsFlows } from 'aidkit/fts';
import { fundingTotals } from 'aidkit/funding';
import { money } from 'aidkit/money';

// In place of fetch('https://api.hpc.tools/v1/public/fts/flow?planid=…'): a page in the same shape.
const page = JSON.parse(readFileSync('test/fixtures/formats/afghanistan-2025-flows.json', 'utf8'));
const { values, rejected } = parseFtsFlows(page);
const { incoming } = fundingTotals(values, { plan: ['990001'] });
const coverage = fundingCoverage({
  funding: incoming.funding,
  requirement: money(1_000_000_000, 'USD'),
});

console.log(`${values.length} flows, ${rejected.length} rejected`);
console.log(incoming.funding, `${coveragePercent(coverage, 'fts')}%`);
