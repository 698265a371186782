import type { CurrencyCode } from '../../money/currency.js';
import { minorUnitOf } from '../../money/minorUnit.js';
import type { Money } from '../../money/money.js';
import { addTally, emptyTally } from '../../money/tally.js';
import type { DirectionTotals } from '../directionTotals.js';
import type { FlowObjectType } from '../flow.js';
import { closeDirection, emptyDirection, type OpenDirection, toMoney } from '../openDirection.js';
import type { FundingTotals } from '../totals.js';
import { compareKeys, type FundingSummaryState, type SummaryCell } from './summaryState.js';

/** The sum of one group of flows. */
export interface FundingSummaryGroup<C extends CurrencyCode = CurrencyCode>
  extends DirectionTotals<C> {
  /**
   * For each asked key the id; null if the flow names no object of the type. Money that several
   * objects share is a group of its own, its ids joined by `+`.
   */
  readonly key: { readonly [type in FlowObjectType]?: string | null };
}

/**
 * The result of a summary. With a boundary, all sums are of the money that counts in its incoming total;
 * without one, of all flows.
 */
export interface FundingSummaryResult<C extends CurrencyCode = CurrencyCode> {
  /** All flows that were added, those outside the boundary too. */
  readonly flowCount: number;
  readonly paid: Money<C>;
  readonly commitments: Money<C>;
  readonly pledges: Money<C>;
  /** Paid + commitments. */
  readonly funding: Money<C>;
  /** The totals of the boundary, equal to `fundingTotals`; null if none was given. */
  readonly totals: FundingTotals<C> | null;
  /** By the asked keys, in order of their ids. */
  readonly groups: readonly FundingSummaryGroup<C>[];
}

export function resultOf<C extends CurrencyCode>({
  options: { boundary, by, currency },
  cells,
}: FundingSummaryState<C>): FundingSummaryResult<C> {
  const unit = minorUnitOf(currency, 'summary.options.currency');
  const incoming = emptyDirection();
  const outgoing = emptyDirection();
  const paid = emptyTally();
  const commitments = emptyTally();
  const groups = new Map<string, { ids: readonly (string | null)[]; sums: OpenDirection }>();
  let flowCount = 0;
  let internal = 0;
  for (const cell of cells) {
    const [direction, sharing, status, ...ids] = cell.key;
    flowCount += cell.flowCount;
    if (direction === 'internal') internal += cell.flowCount;
    if (direction === 'outgoing') addCell(outgoing, cell);
    if (direction !== 'incoming') continue;
    addCell(incoming, cell);
    if (sharing === 'shared') continue;
    if (status === 'paid') addTally(paid, cell.sum);
    if (status === 'commitment') addTally(commitments, cell.sum);
    const name = JSON.stringify(ids);
    const group = groups.get(name) ?? { ids, sums: emptyDirection() };
    groups.set(name, group);
    addCell(group.sums, cell);
  }
  const whole = closeDirection(incoming, unit);
  return {
    flowCount,
    paid: toMoney(paid, unit),
    commitments: toMoney(commitments, unit),
    pledges: whole.pledges,
    funding: whole.funding,
    totals: boundary && {
      incoming: whole,
      outgoing: closeDirection(outgoing, unit),
      internal: { flowCount: internal },
    },
    groups:
      by.length === 0
        ? []
        : [...groups.values()]
            .sort((a, b) => compareKeys(a.ids, b.ids))
            .map(({ ids, sums }) => ({
              key: groupKey(ids, by),
              ...closeDirection(sums, unit),
            })),
  };
}

/** Shared flows are counted, but their amount is in no total. */
function addCell(totals: OpenDirection, { key, flowCount, sum }: SummaryCell): void {
  const [, sharing, status] = key;
  totals.flowCount += flowCount;
  if (sharing === 'shared') return;
  addTally(status === 'pledge' ? totals.pledges : totals.funding, sum);
}

function groupKey(
  ids: readonly (string | null)[],
  by: readonly FlowObjectType[],
): FundingSummaryGroup['key'] {
  return Object.fromEntries(by.map((type, place) => [type, ids[place] ?? null]));
}
