import type { FundingBreakdown } from '../funding/breakdownTypes.js';
import { type ChartOptions, COLOURS, chart, MONEY_AXIS, type VegaLiteSpec } from './spec.js';

/**
 * The objects of a breakdown by their funding, largest first; shared money, which belongs to several
 * of them, as bars of its own. Negative "Not specified" amounts show to the left of zero.
 * @example
 * const breakdown = fundingBreakdown([], { plan: ['1263'] }, 'cluster');
 * breakdownChart(breakdown).description // => 'Funding by cluster in USD: nothing.'
 */
export function breakdownChart(
  breakdown: FundingBreakdown,
  options: ChartOptions = {},
): VegaLiteSpec {
  const values = [
    ...breakdown.objects.map(({ name, funding }) => ({
      label: name,
      kind: 'own',
      amount: funding.amount,
    })),
    ...breakdown.shared.map(({ names, funding }) => ({
      label: `shared: ${names.join(', ')}`,
      kind: 'shared',
      amount: funding.amount,
    })),
  ].filter(({ amount }) => amount !== 0);
  const currency = breakdown.total.currency;
  const words = values.map(({ label, amount }) => `${label} ${amount}`);
  return chart(
    {
      title: `Funding by ${breakdown.by}`,
      description: `Funding by ${breakdown.by} in ${currency}: ${words.join('; ') || 'nothing'}.`,
      data: { values },
      mark: 'bar',
      encoding: {
        y: {
          field: 'label',
          type: 'nominal',
          title: null,
          sort: values.map(({ label }) => label),
          axis: { labelLimit: 260 },
        },
        x: { field: 'amount', type: 'quantitative', title: currency, axis: MONEY_AXIS },
        color: {
          field: 'kind',
          type: 'nominal',
          title: null,
          scale: { domain: ['own', 'shared'], range: [COLOURS.funding, COLOURS.surplus] },
        },
      },
    },
    options,
  );
}
