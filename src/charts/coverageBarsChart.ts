import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import { type ChartOptions, COLOURS, chart, MONEY_AXIS, type VegaLiteSpec } from './spec.js';

/** One bar: an appeal, a cluster, a country, a year. */
export interface CoverageBar {
  readonly label: string;
  readonly coverage: FundingCoverage;
}

/**
 * What was received, what is missing and what is beyond the requirement, in money, a bar each. Bars
 * of money do not let a small appeal that is full look like a large one that is not. Bars without a
 * requirement show the money alone.
 * @throws TypeError where the bars are of more than one currency: they could not share an axis.
 * @example
 * const coverage = fundingCoverage({
 *   funding: { amount: 30, currency: 'USD' },
 *   requirement: { amount: 100, currency: 'USD' },
 * });
 * coverageBarsChart([{ label: 'Health', coverage }]).description
 * // => 'Funding and gap in USD: Health 30%.'
 */
export function coverageBarsChart(
  bars: readonly CoverageBar[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const currency = bars[0]?.coverage.funding.currency ?? 'USD';
  const values = bars.flatMap(({ label, coverage }, index) => {
    if (coverage.funding.currency !== currency) {
      throw new TypeError(
        `bars[${index}].coverage: expected amounts in "${currency}", received "${coverage.funding.currency}"`,
      );
    }
    const surplus = coverage.surplus?.amount ?? 0;
    return [
      { label, part: 'received', order: 0, amount: coverage.funding.amount - surplus },
      { label, part: 'beyond the requirement', order: 1, amount: surplus },
      { label, part: 'gap', order: 2, amount: coverage.gap?.amount ?? 0 },
    ];
  });
  const shares = bars.map(({ label, coverage: { ratio } }) =>
    ratio === null ? `${label} without a requirement` : `${label} ${Math.round(ratio * 100)}%`,
  );
  return chart(
    {
      title: 'Funding and gap',
      description: `Funding and gap in ${currency}: ${shares.join(', ') || 'nothing'}.`,
      data: { values },
      mark: 'bar',
      encoding: {
        y: { field: 'label', type: 'nominal', title: null, sort: bars.map(({ label }) => label) },
        x: { field: 'amount', type: 'quantitative', title: currency, axis: MONEY_AXIS },
        color: {
          field: 'part',
          type: 'nominal',
          title: null,
          scale: {
            domain: ['received', 'beyond the requirement', 'gap'],
            range: [COLOURS.funding, COLOURS.surplus, COLOURS.gap],
          },
        },
        order: { field: 'order' },
      },
    },
    options,
  );
}
