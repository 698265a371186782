import type { CurrencyCode } from '../money/currency.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import type { Boundary } from './boundary/boundary.js';
import { directionOf, isNewMoneyIncoming, isShared } from './boundary/classify.js';
import { dimensionsOf, hasBehavior } from './boundary/sides.js';
import type { FundingBreakdown } from './breakdownTypes.js';
import type { FlowObjectType } from './flow.js';
import { BreakdownLedger } from './ledger.js';
import { namingBrokenFlow } from './namingBrokenFlow.js';
import { type Flows, flowAt, requireListOrTable } from './table/flows.js';
import type { FundingTotalsOptions } from './totals.js';
import { requireCountable, requireObjectType, requireSides } from './words.js';

/** Options of {@link fundingBreakdown}. */
export interface FundingBreakdownOptions<C extends CurrencyCode = CurrencyCode>
  extends FundingTotalsOptions<C> {
  /**
   * Which side's objects are listed. `destination` (clusters, recipients, countries) is the default;
   * `source` shows donors: it lists incoming flows only, by the objects that they came from.
   */
  readonly side?: 'destination' | 'source' | undefined;
}

/**
 * Breaks the funding inside a boundary down by the objects of one type, net as FTS does.
 *
 * For an object X: plus the flows that reach the boundary and name only X, minus the flows that leave
 * from the boundary and name only X. So money given to a pooled fund is first listed under "Not
 * specified" and moves to Health when the fund allocates it; pass all flows, internal ones too.
 * Money that names several objects is listed once, as a shared set, and is not divided.
 * Flows shared on the boundary itself are left out, as in {@link fundingTotals}.
 *
 * Two quirks of FTS's API are not copied: shared sets that lose members, and internal flows that are
 * not subtracted where an emergency overlaps.
 *
 * Source: FTS API, `groupby`; the net rule is reproduced on real responses.
 * @throws TypeError for flows of another currency, of an unknown status or without an amount, and for
 *   a dimension that does not exist; RangeError for a boundary without any and for an unknown option.
 * @example
 * fundingBreakdown([], { plan: ['1263'] }, 'cluster').objects // => []
 */
export function fundingBreakdown<C extends CurrencyCode = 'USD'>(
  flows: Flows<C>,
  boundary: Boundary,
  by: FlowObjectType,
  options: FundingBreakdownOptions<NoInfer<C>> = {},
): FundingBreakdown<C> {
  requireOptions(options, ['currency', 'newMoneyInside', 'side']);
  return namingBrokenFlow(flows, () => breakdownOf(flows, boundary, by, options));
}

function breakdownOf<C extends CurrencyCode>(
  flows: Flows<C>,
  boundary: Boundary,
  by: FlowObjectType,
  options: FundingBreakdownOptions<NoInfer<C>>,
): FundingBreakdown<C> {
  requireListOrTable(flows);
  requireObjectType(by, 'by');
  const dimensions = dimensionsOf(boundary);
  const currency = options.currency ?? ('USD' as C);
  const newMoneyIsIncoming = isNewMoneyIncoming(options);
  const side = options.side ?? 'destination';
  requireWord(side, ['destination', 'source'], 'options.side');
  const ledger = new BreakdownLedger(by, currency);
  for (let i = 0; i < flows.length; i++) {
    const flow = flowAt(flows, i);
    requireSides(flow, i);
    const direction = directionOf(flow, dimensions, newMoneyIsIncoming);
    if (direction === 'outside' || isShared(flow, dimensions)) continue;
    requireCountable(flow, currency, i);
    if (side === 'source') {
      if (direction === 'incoming') ledger.enter(flow.source, flow, 1, false);
      continue;
    }
    const overlaps = hasBehavior(flow.destination, dimensions, 'overlap');
    if (direction !== 'outgoing') ledger.enter(flow.destination, flow, 1, overlaps);
    if (direction !== 'incoming') ledger.enter(flow.source, flow, -1, overlaps);
  }
  return ledger.close(side);
}
