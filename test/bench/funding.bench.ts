import { parseFtsFlows } from 'aidkit/fts';
import { fundingBreakdown, fundingSummary, fundingTotals } from 'aidkit/funding';
import type { Measure } from '../../scripts/bench.js';
import { makePage } from './support/ftsFlows.js';
import { timeTogether } from './support/measure.js';

/** What adding up a page of validated flows costs, against reading its text. */
export function measures(): Measure[] {
  const text = JSON.stringify(makePage(1000));
  const flows = parseFtsFlows(JSON.parse(text)).values;
  const boundary = { location: ['114', '1', '169'], usageYear: ['2024', '2025'] };
  const { incoming } = fundingTotals(flows, boundary);
  if (incoming.flowCount < 300)
    throw new Error('the boundary must hold enough of the flows to add');
  const empty = fundingSummary.create({ boundary, by: ['plan', 'usageYear'] });
  const times = timeTogether({
    parse: () => JSON.parse(text),
    totals: () => fundingTotals(flows, boundary),
    breakdown: () => fundingBreakdown(flows, boundary, 'globalCluster'),
    summary: () => fundingSummary.addAll(empty, flows),
  });
  const unit = 'x JSON.parse';
  return [
    { what: 'classify and total', value: times.totals / times.parse, budget: 0.05, unit },
    { what: 'breakdown by cluster', value: times.breakdown / times.parse, budget: null, unit },
    { what: 'summary by plan and year', value: times.summary / times.parse, budget: null, unit },
  ];
}
