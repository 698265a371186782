import type { FundingCoverage } from '../coverage/fundingCoverage.js';
import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { captionOf } from './caption.js';
import {
  barEnds,
  type ChartOptions,
  COLOURS,
  chart,
  nameAxis,
  nothingToDraw,
  type VegaLiteSpec,
} from './spec.js';
import { distinct, MONEY_AXIS, percentText } from './words.js';

/** One bar: an appeal, a cluster, a country, a year. */
export interface CoverageBar {
  readonly label: string;
  readonly coverage: FundingCoverage;
}

/**
 * What was received, what is missing and what is beyond the requirement, in money, a bar each, with the
 * percentage at its end. Bars of money do not let a small appeal that is full look like a large one
 * that is not. Bars without a requirement show the money alone, and say so.
 *
 * Below the title stand the as-of days and the sources of the coverages.
 * @throws TypeError where the bars are of more than one currency, as they could not share an axis, and
 *   for a coverage without its label.
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
  requireList(bars, 'bars', 'coverages, each with its label');
  for (let i = 0; i < bars.length; i++) {
    const coverage = bars[i]?.coverage;
    if (coverage?.funding === undefined) {
      throw new TypeError(expected(`bars[${i}].coverage`, 'a funding coverage', coverage));
    }
  }
  const currency = bars[0]?.coverage.funding.currency ?? 'USD';
  const labels = distinct(bars.map(({ label }) => label));
  const values = bars.flatMap(({ coverage }, index) => {
    if (coverage.funding.currency !== currency) {
      const expectation = `amounts in "${currency}"`;
      throw new TypeError(
        expected(`bars[${index}].coverage`, expectation, coverage.funding.currency),
      );
    }
    const label = labels[index] ?? '';
    return partsOf(coverage).map((part) => ({ label, ...part }));
  });
  const shares = bars.map(({ coverage }, index) => ({
    label: labels[index] ?? '',
    end: endOf(coverage),
    share: shareText(coverage),
  }));
  const words = shares.map(({ label, share }) => `${label} ${share}`).join(', ') || 'nothing';
  return chart(
    {
      title: 'Funding and gap',
      description: `Funding and gap in ${currency}: ${words}.`,
      caption: captionOf(bars.map(({ coverage }) => coverage)),
      ...(bars.length === 0
        ? nothingToDraw()
        : {
            encoding: { y: nameAxis(labels) },
            layer: [
              { data: { values }, ...barsOfParts(currency) },
              { data: { values: shares }, ...barEnds('share') },
            ],
          }),
    },
    options,
  );
}

function barsOfParts(currency: string) {
  return {
    mark: { type: 'bar', tooltip: { content: 'data' } },
    encoding: {
      x: { field: 'amount', type: 'quantitative', title: currency, axis: MONEY_AXIS },
      color: {
        field: 'part',
        type: 'nominal',
        scale: {
          domain: ['received', 'beyond the requirement', 'gap'],
          range: [COLOURS.funding, COLOURS.surplus, COLOURS.gap],
        },
      },
      order: { field: 'order' },
    },
  };
}

function shareText({ ratio, status }: FundingCoverage): string {
  if (ratio !== null) return percentText(ratio);
  return status === 'requirement-zero' ? 'requirement of 0' : 'no requirement';
}

/** The parts of a bar, from the axis outwards. Where nothing was asked, nothing is beyond it. */
function partsOf({ requirement, funding, gap, surplus }: FundingCoverage) {
  const beyond = requirement?.amount ? (surplus?.amount ?? 0) : 0;
  return [
    { part: 'received', order: 0, amount: funding.amount - beyond },
    { part: 'beyond the requirement', order: 1, amount: beyond },
    { part: 'gap', order: 2, amount: gap?.amount ?? 0 },
  ].filter(({ amount }) => amount !== 0);
}

/** Where the bar ends to the right. */
function endOf({ funding, gap }: FundingCoverage): number {
  return Math.max(funding.amount, 0) + (gap?.amount ?? 0);
}
