import type { IsoDate } from '../dates/isoDate.js';
import type { FundingBreakdown } from '../funding/breakdownTypes.js';
import type { FlowObjectType } from '../funding/flow.js';
import type { Money } from '../money/money.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { sumMoney } from '../money/sum.js';
import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import { requireObject, requireOrigin } from './requireFigures.js';
import { moneyAxis, rowsOf } from './rows.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  nothingToDraw,
  type VegaLiteSpec,
} from './spec.js';
import { type ChartWords, fill } from './words/english.js';

/** Options of {@link breakdownChart}. */
export interface BreakdownChartOptions extends ChartOptions {
  /** As of when the flows are. */
  readonly asOf?: IsoDate | null | undefined;
  /** Where the flows are from. */
  readonly source?: string | null | undefined;
  /** So many bars at most of each kind; the rest is one bar. Without it, 20. */
  readonly most?: number | undefined;
  /** What the money is broken down by, in the words of the title, such as "donor". */
  readonly by?: string | undefined;
}

interface Row {
  readonly label: string;
  readonly funding: Money;
}

const NAMES: Partial<Record<FlowObjectType, string>> = {
  globalCluster: 'global cluster',
  usageYear: 'usage year',
};

/**
 * Returns ranked bars of the objects of a breakdown, such as donors or clusters: largest first, with the
 * amount at each bar. What was not specified is a grey bar below them; shared money, which belongs to
 * several objects, has bars of its own. Negative amounts show to the left of zero. What has no funding is
 * not drawn.
 *
 * A breakdown does not know its day and source: give them, and they are printed below the title.
 * @param breakdown as `fundingBreakdown` returns it
 * @throws TypeError if `breakdown` is not a breakdown, and for an unknown option; RangeError if `most` is not a
 *   whole number above 0 and for another option of a wrong value.
 * @example
 * const breakdown = fundingBreakdown([], { plan: ['1263'] }, 'cluster');
 * breakdownChart(breakdown).description // => 'Funding by cluster in USD: nothing.'
 */
export function breakdownChart(
  breakdown: FundingBreakdown,
  options: BreakdownChartOptions = {},
): VegaLiteSpec {
  requireBreakdown(breakdown);
  const look = lookOf(options, ['asOf', 'source', 'most', 'by']);
  requireOrigin(options, 'options');
  const { words, numbers, theme } = look;
  const { by, side, objects, shared, total } = breakdown;
  const { currency } = total;
  const { asOf = null, source = null, most = 20 } = options;
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(expected('options.most', 'a whole number above 0', most));
  }
  if (options.by !== undefined) requireText(options.by, 'options.by');
  const named = objects.filter(({ id }) => id !== null).map(toRow);
  const unnamed = objects.filter(({ id }) => id === null).map(toRow);
  const sets = shared.map(({ names, funding }) => ({ label: names.join(' + '), funding }));
  const drawn = [
    ...largest(named, most, words.others).map((row) => ({ ...row, kind: words.ofOne })),
    ...largest(sets, most, words.otherSets).map((row) => ({ ...row, kind: words.shared })),
    ...unnamed.filter(hasMoney).map((row) => ({ ...row, kind: words.notSpecified })),
  ];
  const rows = rowsOf(
    drawn.map(({ label }) => label),
    look,
  );
  const values = drawn.map(({ funding: { amount }, kind }, index) => ({
    ...{ label: rows.labels[index] ?? '', kind, amount, end: Math.max(amount, 0) },
    text: numbers.money(amount, currency),
  }));
  const what = options.by ?? (side === 'source' && by === 'organization' ? 'donor' : nameOf(by));
  const figures = values.map(({ label, text }) => `${label} ${text}`).join('; ') || words.nothing;
  return chart(
    {
      title: fill(words.fundingBy, { what }),
      description: fill(words.fundingByIn, { what, currency, figures }),
      caption: asOf === null && source === null ? [] : captionOf([{ asOf, source }], words),
      ...(values.length === 0
        ? nothingToDraw(look)
        : {
            height: rows.height,
            encoding: rows.encoding,
            layer: [
              {
                data: { values },
                mark: rows.bar(),
                encoding: {
                  x: moneyAxis('amount', currency, look),
                  color: kinds(drawn, words, theme),
                  tooltip: ['label', 'kind', 'text'].map((field) => ({ field, title: ' ' })),
                },
              },
              { data: { values: values.map((value) => ({ ...value })) }, ...rows.ends('text') },
              ...rows.names,
            ],
          }),
    },
    look,
  );
}

/** The colours of the kinds that occur; a legend only where there are several. */
function kinds(drawn: readonly { kind: string }[], words: ChartWords, theme: ChartLook['theme']) {
  const all = [
    { kind: words.ofOne, colour: theme.funding },
    { kind: words.shared, colour: theme.surplus },
    { kind: words.notSpecified, colour: theme.gap },
  ].filter(({ kind }) => drawn.some((row) => row.kind === kind));
  return {
    field: 'kind',
    type: 'nominal',
    scale: { domain: all.map(({ kind }) => kind), range: all.map(({ colour }) => colour) },
    ...(all.length > 1 ? {} : { legend: null }),
  };
}

const nameOf = (by: FlowObjectType) => NAMES[by] ?? by;

function requireBreakdown(breakdown: FundingBreakdown): void {
  requireObject(breakdown, 'breakdown', 'a breakdown of funding');
  const { objects, shared, total, by } = breakdown;
  requireList(objects, 'breakdown.objects', 'objects with their funding');
  requireList(shared, 'breakdown.shared', 'sets of objects with their funding');
  requireExactMoney(total, 'breakdown.total');
  requireText(by, 'breakdown.by');
  objects.forEach((one, index) => {
    const field = `breakdown.objects[${index}]`;
    requireObject(one, field, 'an object with its funding');
    requireText(one.name, `${field}.name`);
    requireExactMoney(one.funding, `${field}.funding`);
  });
  shared.forEach((one, index) => {
    const field = `breakdown.shared[${index}]`;
    requireObject(one, field, 'a set of objects with its funding');
    requireList(one.names, `${field}.names`, 'names');
    one.names.forEach((name, place) => {
      requireText(name, `${field}.names[${place}]`);
    });
    requireExactMoney(one.funding, `${field}.funding`);
  });
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
  const label = fill(others, { count: rest.length });
  return [...funded.slice(0, most - 1), { label, funding: sum }];
}
