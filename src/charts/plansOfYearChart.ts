import { addMoney } from '../money/arithmetic.js';
import type { CurrencyCode } from '../money/currency.js';
import { type Money, money } from '../money/money.js';
import { captionOf } from './caption.js';
import { type CoverageBar, requireBars, shareText } from './coverageBarsChart.js';
import { currencyOfCoverages } from './requireFigures.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  distinct,
  lookOf,
  nothingToDraw,
  type VegaLitePart,
  type VegaLiteSpec,
} from './spec.js';
import { fill } from './words/english.js';

interface Band {
  readonly label: string;
  readonly percent: number;
  /** Where the band starts and ends, in the sum of the requirements. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly share: string;
  readonly name: string;
  readonly money: string;
}

/** Thinner bands than this have no name in the picture. */
const READABLE = 14;
const HEIGHT = 640;
/** A band that is longer than this is cut, and its name says how long it is. */
const LONGEST = 150;

/**
 * Returns the coverage of many plans, such as all of a year: highest coverage first, each bar as thick as
 * its requirement is large. So the coloured area is the money received, the grey one the gap. Plans
 * without a requirement are left out of the picture and counted in the description. A bar beyond 150% is
 * cut there; its printed percentage is not.
 * @param bars coverages, each with its label, in any order
 * @throws TypeError if the bars are of more than one currency, for a bar without a label or a coverage,
 *   and for an unknown option; RangeError for an option of a wrong value.
 * @example
 * const of = (received: number, asked: number) =>
 *   fundingCoverage({ funding: money(received, 'USD'), requirement: money(asked, 'USD') });
 * const bars = [{ label: 'A', coverage: of(20, 100) }, { label: 'B', coverage: of(45, 50) }];
 * plansOfYearChart(bars).description.endsWith('B 90%, A 20%.') // => true
 */
export function plansOfYearChart(
  bars: readonly CoverageBar[],
  options: ChartOptions = {},
): VegaLiteSpec {
  requireBars(bars);
  const look = lookOf(options);
  const { words, numbers, theme } = look;
  const currency = currencyOfCoverages(
    bars.map(({ coverage }) => coverage),
    (index) => `bars[${index}].coverage`,
  );
  const bands = bandsOf(bars, currency, look);
  const total = bands[bands.length - 1]?.to ?? 0;
  const height = options.height ?? HEIGHT;
  const figures = [
    ...bands.map(({ label, share }) => `${label} ${share}`),
    ...bars
      .filter(({ coverage }) => !isDrawn(coverage))
      .map(({ label, coverage }) => `${label} ${shareText(coverage, look)}`),
  ].join(', ');
  const named = bands.filter(({ from, to }) => ((to - from) / total) * height >= READABLE);
  const longest = Math.max(100, ...bands.map(({ percent }) => percent));
  const x = {
    ...{ field: 'percent', type: 'quantitative', title: words.ofTheRequirement },
    axis: { tickCount: 5 },
    scale: { domain: [Math.min(0, ...bands.map(({ percent }) => percent)), longest] },
  };
  return chart(
    {
      title: words.plans,
      description: fill(words.plansSay, { count: bars.length, figures: figures || words.nothing }),
      caption: captionOf(
        bars.map(({ coverage }) => coverage),
        words,
      ),
      ...(bands.length === 0
        ? nothingToDraw(look)
        : {
            height,
            encoding: { y: yOf(total, `${words.requirement}, ${numbers.money(total, currency)}`) },
            layer: [
              bandsIn('gapTo', theme.grid, bands, x, look),
              bandsIn('percent', theme.ramp[1] ?? theme.funding, bands, x, look),
              namesOn(named, x),
            ],
          }),
    },
    look,
  );
}

function isDrawn({ ratio, requirement }: CoverageBar['coverage']): boolean {
  return ratio !== null && ratio !== undefined && (requirement?.amount ?? 0) > 0;
}

function bandsOf(
  bars: readonly CoverageBar[],
  currency: CurrencyCode,
  look: ChartLook,
): readonly Band[] {
  const labels = distinct(bars.map(({ label }) => label));
  let to = money(0, currency);
  return bars
    .map(({ coverage }, index) => ({ coverage, label: labels[index] ?? '' }))
    .filter(({ coverage }) => isDrawn(coverage))
    .sort((a, b) => (b.coverage.ratio ?? 0) - (a.coverage.ratio ?? 0))
    .map(({ coverage, label }) => {
      const from = to.amount;
      const requirement = coverage.requirement as Money; // `isDrawn`
      const asked = requirement.amount;
      to = addMoney(to, requirement);
      const share = shareText(coverage, look);
      const sums = [coverage.funding.amount, asked].map((sum) => look.numbers.money(sum, currency));
      return {
        ...{ label, share, from, to: to.amount, middle: from + asked / 2, money: sums.join(' / ') },
        percent: Math.min((coverage.ratio ?? 0) * 100, LONGEST),
        name: `${share}  ${label}`,
      };
    });
}

function yOf(total: number, title: string): VegaLitePart {
  return {
    ...{ field: 'from', type: 'quantitative', title },
    scale: { domain: [0, total], nice: false, reverse: true },
    axis: { labels: false, ticks: false, grid: false, domain: false },
  };
}

/** The bands from 0 to their percentage, or to 100 for the grey behind them. */
function bandsIn(
  field: 'percent' | 'gapTo',
  color: string,
  bands: readonly Band[],
  x: VegaLitePart,
  { theme }: ChartLook,
): VegaLitePart {
  return {
    data: { values: bands.map((band) => ({ ...band, zero: 0, gapTo: 100 })) },
    // An edge of the page's colour keeps neighbours apart.
    mark: { type: 'rect', color, stroke: theme.background, strokeWidth: 0.7 },
    encoding: {
      ...{ x: { ...x, field }, x2: { field: 'zero' }, y2: { field: 'to' } },
      tooltip: ['label', 'share', 'money'].map((name) => ({ field: name, title: ' ' })),
    },
  };
}

function namesOn(bands: readonly Band[], x: VegaLitePart): VegaLitePart {
  return {
    data: { values: bands.map((band) => ({ ...band, zero: 0 })) },
    mark: {
      ...{ type: 'text', align: 'left', baseline: 'middle', dx: 6, fontSize: 12 },
      limit: { expr: 'width - 12' },
    },
    encoding: {
      x: { ...x, field: 'zero' },
      y: { field: 'middle', type: 'quantitative' },
      text: { field: 'name' },
    },
  };
}
