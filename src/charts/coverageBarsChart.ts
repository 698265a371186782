import { addMoney, subtractMoney } from '../money/arithmetic.js';
import { type Money, money } from '../money/money.js';
import { requireList } from '../problems/requireList.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import type { Numbers } from './numbers.js';
import {
  currencyOfCoverages,
  type DrawnCoverage,
  requireCoverage,
  requireObject,
} from './requireFigures.js';
import { moneyAxis, rowsOf } from './rows.js';
import { type ChartOptions, chart, lookOf, nothingToDraw, type VegaLiteSpec } from './spec.js';
import { type ChartWords, fill } from './words/english.js';

/** One bar: an appeal, a cluster, a country, a year. */
export interface CoverageBar {
  readonly label: string;
  readonly coverage: DrawnCoverage;
}

/**
 * Returns bars of what was received, what is missing and what is beyond the requirement, in money, with
 * the percentage at the end of each. Bars of money do not let a small appeal that is full look like a
 * large one that is not. A bar without a requirement shows the money alone, and says so.
 *
 * Below the title are the as-of days and the sources of the coverages.
 * @param bars coverages, each with its label, in the order in which they are drawn
 * @throws TypeError if the bars are of more than one currency, as they could not share an axis; for a
 *   bar without a label or a coverage; for an unknown option.
 * @throws RangeError for an option of a wrong value.
 * @example
 * const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
 * coverageBarsChart([{ label: 'Health', coverage }]).description
 * // => 'Funding and gap in USD: Health 30%.'
 */
export function coverageBarsChart(
  bars: readonly CoverageBar[],
  options: ChartOptions = {},
): VegaLiteSpec {
  requireBars(bars);
  const look = lookOf(options);
  const { words, numbers, theme } = look;
  const currency = currencyOfCoverages(coveragesOf(bars), (index) => `bars[${index}].coverage`);
  const rows = rowsOf(
    bars.map(({ label }) => label),
    look,
  );
  const parts = bars.flatMap(({ coverage }, index) =>
    partsOf(coverage, words).map((part) => ({
      ...{ label: rows.labels[index], ...part },
      text: numbers.money(part.amount, currency),
    })),
  );
  const shares = bars.map(({ coverage }, index) => ({
    ...{ label: rows.labels[index], end: endOf(coverage), share: shareText(coverage, look) },
  }));
  const figures = shares.map(({ label, share }) => `${label} ${share}`).join(', ');
  return chart(
    {
      title: words.fundingAndGap,
      description: fill(words.fundingAndGapIn, { currency, figures: figures || words.nothing }),
      caption: captionOf(coveragesOf(bars), words),
      ...(bars.length === 0
        ? nothingToDraw(look)
        : {
            height: rows.height,
            encoding: rows.encoding,
            layer: [
              {
                data: { values: parts },
                mark: rows.bar(),
                encoding: {
                  x: moneyAxis('amount', currency, look),
                  color: {
                    field: 'part',
                    type: 'nominal',
                    scale: {
                      domain: [words.received, words.beyond, words.gap],
                      range: [theme.funding, theme.surplus, theme.gap],
                    },
                  },
                  order: { field: 'order' },
                  tooltip: ['label', 'part', 'text'].map((field) => ({ field, title: ' ' })),
                },
              },
              { data: { values: shares }, ...rows.ends('share') },
              ...rows.names,
            ],
          }),
    },
    look,
  );
}

export function requireBars(bars: readonly CoverageBar[]): void {
  requireList(bars, 'bars', 'coverages, each with its label');
  for (let i = 0; i < bars.length; i++) {
    const bar: unknown = bars[i];
    requireObject(bar, `bars[${i}]`, 'a coverage with its label');
    const { label, coverage } = bar as CoverageBar;
    requireText(label, `bars[${i}].label`);
    requireCoverage(coverage, `bars[${i}].coverage`);
  }
}

const coveragesOf = (bars: readonly CoverageBar[]) => bars.map(({ coverage }) => coverage);

/** The share in words: the percentage, or why there is none. */
export function shareText(
  { ratio, status, isLowerBound }: DrawnCoverage,
  { words, numbers }: { readonly words: ChartWords; readonly numbers: Numbers },
): string {
  if (ratio !== null && ratio !== undefined) {
    const percent = numbers.percent(ratio);
    return isLowerBound === true ? fill(words.atLeast, { percent }) : percent;
  }
  return status === 'requirement-zero' ? words.requirementZero : words.noRequirement;
}

/** The parts of a bar, from the axis outwards. Where nothing was asked, nothing is beyond it. */
function partsOf({ requirement, funding, gap, surplus }: DrawnCoverage, words: ChartWords) {
  const none = money(0, funding.currency);
  const beyond = (requirement?.amount ? surplus : null) ?? none;
  return [
    { part: words.received, order: 0, amount: subtractMoney(funding, beyond).amount },
    { part: words.beyond, order: 1, amount: beyond.amount },
    { part: words.gap, order: 2, amount: gap?.amount ?? 0 },
  ].filter(({ amount }) => amount !== 0);
}

/** Where the bar ends to the right. */
function endOf({ funding, gap }: DrawnCoverage): number {
  const received: Money = funding.amount > 0 ? funding : money(0, funding.currency);
  return gap ? addMoney(received, gap).amount : received.amount;
}
