import type { IsoDate } from '../dates/isoDate.js';
import type { FundingBreakdown } from '../funding/breakdownTypes.js';
import type { FlowObjectType } from '../funding/flow.js';
import type { Money } from '../money/money.js';
import { sumMoney } from '../money/sum.js';
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
import { amountText, distinct, MONEY_AXIS } from './words.js';

/** Options of {@link breakdownChart}. */
export interface BreakdownChartOptions extends ChartOptions {
  /** As of when the flows are. */
  readonly asOf?: IsoDate | null;
  /** Where the flows are from. */
  readonly source?: string | null;
  /** So many bars at most of each kind; the rest is one bar. Without it, 20. */
  readonly most?: number;
}

interface Row {
  readonly label: string;
  readonly funding: Money;
}

const WORDS: Partial<Record<FlowObjectType, string>> = {
  globalCluster: 'global cluster',
  usageYear: 'usage year',
};
const [ALONE, SHARED] = ['of one alone', 'shared by several'];

/**
 * The objects of a breakdown by their funding, largest first, with the amount at each bar; shared
 * money, which belongs to several of them, as bars of its own. Negative "Not specified" amounts show
 * to the left of zero. What has no funding is not drawn.
 *
 * A breakdown does not know its day and source: give them, and they stand below the title.
 * @throws TypeError for what is no breakdown, RangeError where `most` is not a whole number above 0.
 * @example
 * const breakdown = fundingBreakdown([], { plan: ['1263'] }, 'cluster');
 * breakdownChart(breakdown).description // => 'Funding by cluster in USD: nothing.'
 */
export function breakdownChart(
  breakdown: FundingBreakdown,
  options: BreakdownChartOptions = {},
): VegaLiteSpec {
  requireList(breakdown?.objects, 'breakdown.objects', 'objects with their funding');
  const { by, side, objects, shared, total } = breakdown;
  const { currency } = total;
  const { asOf = null, source = null, most = 20 } = options;
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(expected('options.most', 'a whole number above 0', most));
  }
  const named = objects.filter(({ id }) => id !== null).map(toRow);
  const unnamed = objects.filter(({ id }) => id === null).map(toRow);
  const sets = shared.map(({ names, funding }) => ({ label: names.join(' + '), funding }));
  const rows = [
    ...largest(named, most, 'others').map((row) => ({ ...row, kind: ALONE })),
    ...unnamed.filter(hasMoney).map((row) => ({ ...row, kind: ALONE })),
    ...largest(sets, most, 'other sets').map((row) => ({ ...row, kind: SHARED })),
  ];
  const labels = distinct(rows.map(({ label }) => label));
  const values = rows.map(({ funding: { amount }, kind }, index) => ({
    label: labels[index] ?? '',
    kind,
    amount,
    end: Math.max(amount, 0),
    text: amountText(amount),
  }));
  const what =
    by === 'organization' && side === 'source' ? 'source organization' : (WORDS[by] ?? by);
  const words = values.map(({ label, text }) => `${label} ${text}`).join('; ') || 'nothing';
  return chart(
    {
      title: `Funding by ${what}`,
      description: `Funding by ${what} in ${currency}: ${words}.`,
      caption: asOf === null && source === null ? [] : captionOf([{ asOf, source }]),
      ...(values.length === 0
        ? nothingToDraw()
        : {
            data: { values },
            encoding: { y: nameAxis(labels) },
            layer: [barsByKind(currency, shared.length > 0), barEnds('text')],
          }),
    },
    options,
  );
}

function barsByKind(currency: string, withLegend: boolean) {
  return {
    mark: { type: 'bar', tooltip: { content: 'data' } },
    encoding: {
      x: { field: 'amount', type: 'quantitative', title: currency, axis: MONEY_AXIS },
      color: {
        field: 'kind',
        type: 'nominal',
        scale: { domain: [ALONE, SHARED], range: [COLOURS.funding, COLOURS.surplus] },
        ...(withLegend ? {} : { legend: null }),
      },
    },
  };
}

function toRow({ name, funding }: { readonly name: string; readonly funding: Money }): Row {
  return { label: name, funding };
}

function hasMoney({ funding }: Row): boolean {
  return funding.amount !== 0;
}

/** The largest rows, and the sum of those that there is no room for. */
function largest(rows: readonly Row[], most: number, others: string): readonly Row[] {
  const funded = rows.filter(hasMoney).sort((a, b) => b.funding.amount - a.funding.amount);
  if (funded.length <= most) return funded;
  const rest = funded.slice(most - 1).map(({ funding }) => funding);
  const sum = sumMoney(rest, (rest[0] as Money).currency);
  return [...funded.slice(0, most - 1), { label: `${rest.length} ${others}`, funding: sum }];
}
