import { parseFtsFlows } from 'aidkit/fts';
import { type Flow, fundingBreakdown, fundingSummary, fundingTotals } from 'aidkit/funding';
import type { Measure } from '../../scripts/bench.js';
import { BY, makeColumns } from './support/flowColumns.js';
import { makePage } from './support/ftsFlows.js';
import { ratiosTo } from './support/measure.js';

export function measures(): Measure[] {
  const text = JSON.stringify(makePage(1000));
  const flows = parseFtsFlows(JSON.parse(text)).values;
  return [...besideParsing(text, flows), ...byFourKeys(flows)];
}

/** What adding up a page of validated flows costs, against reading its text. */
function besideParsing(text: string, flows: readonly Flow<'USD'>[]): Measure[] {
  const boundary = { location: ['114', '1', '169'], usageYear: ['2024', '2025'] };
  const { incoming } = fundingTotals(flows, boundary);
  if (incoming.flowCount < 300)
    throw new Error('the boundary must hold enough of the flows to add');
  const empty = fundingSummary.create({ boundary, by: ['plan', 'usageYear'] });
  const times = ratiosTo('parse', {
    parse: () => JSON.parse(text),
    totals: () => fundingTotals(flows, boundary),
    breakdown: () => fundingBreakdown(flows, boundary, 'globalCluster'),
    summary: () => fundingSummary.addAll(empty, flows),
  });
  const unit = 'x JSON.parse';
  return [
    { what: 'classify and total', ...times.totals, budget: 0.02, unit },
    { what: 'breakdown by cluster', ...times.breakdown, budget: null, unit },
    { what: 'summary by plan and year', ...times.summary, budget: null, unit },
  ];
}

const ROWS = 10_000_000;

/**
 * Totals by four keys of ten million rows, beside the plain sum of their amounts. Ten million flow
 * objects do not fit into memory, so a page of 1,000 is gone through as often as it takes.
 */
function byFourKeys(page: readonly Flow<'USD'>[]): Measure[] {
  const columns = makeColumns(ROWS);
  const empty = fundingSummary.create({ by: BY });
  const times = ratiosTo('loop', {
    loop: () => sumOf(columns.amount),
    columns: () => fundingSummary.addColumns(empty, columns),
    objects: () => fundingSummary.addAll(empty, around(page, ROWS / 10)),
  });
  const { cells } = fundingSummary.addColumns(empty, columns);
  const unit = 'x Float64Array sum';
  return [
    {
      what: `10 million rows by four keys (${cells.length} cells), columns`,
      ...times.columns,
      budget: 18,
      unit,
    },
    {
      // The 110 of the design is for flat rows; these are flows with a dozen objects each.
      what: 'flow objects by four keys, for each row (aim 110)',
      value: times.objects.value * 10,
      lowerQuartile: times.objects.lowerQuartile * 10,
      budget: null,
      unit,
    },
  ];
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < amounts.length; row++) sum += amounts[row] as number;
  return sum;
}

function* around<T>(list: readonly T[], count: number): Generator<T> {
  for (let i = 0; i < count; i += list.length) yield* list;
}
