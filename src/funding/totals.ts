import type { CurrencyCode } from '../money/currency.js';
import { type MinorUnit, minorUnitOf } from '../money/minorUnit.js';
import { addAmount } from '../money/tally.js';
import { requireOptions } from '../problems/requireOptions.js';
import type { Boundary } from './boundary/boundary.js';
import {
  type ClassifyFlowOptions,
  directionOf,
  isNewMoneyIncoming,
  isShared,
} from './boundary/classify.js';
import { type DimensionIds, dimensionsOf } from './boundary/sides.js';
import type { DirectionTotals } from './directionTotals.js';
import type { Flow } from './flow.js';
import { namingBrokenFlow } from './namingBrokenFlow.js';
import { closeDirection, emptyDirection } from './openDirection.js';
import { type Flows, isFlowTable, requireListOrTable } from './table/flows.js';
import { type TableTotals, totalsOfTable } from './table/totalsOfTable.js';
import { requireCountable, requireSides } from './words.js';

/** What crosses a boundary. Flows that do not touch it are in none of the three. */
export interface FundingTotals<C extends CurrencyCode = CurrencyCode> {
  readonly incoming: DirectionTotals<C>;
  readonly outgoing: DirectionTotals<C>;
  /** Money that moves inside the boundary is in no total: it has come in already. */
  readonly internal: { readonly flowCount: number };
}

/** Options of {@link fundingTotals} and {@link fundingBreakdown}. */
export interface FundingTotalsOptions<C extends CurrencyCode = CurrencyCode>
  extends ClassifyFlowOptions {
  /** The currency of all flows, and of a total without any. Without it, US dollars, as FTS counts. */
  readonly currency?: C | undefined;
}

/**
 * The funding of whatever a boundary stands for, to the dollar as FTS publishes it: what comes in,
 * what goes out, and how many flows stay inside.
 *
 * Funding is paid contributions and commitments; pledges are reported separately. A flow that a dimension of
 * the boundary shares (several countries, several years) is counted, but its amount is in no total;
 * whether FTS counts it where all that share it lie inside was never seen, so it is not. Negative
 * amounts are added as they are; parked, pass-through and carry-over flows count like all others.
 *
 * The order of the flows does not matter. Each flow must be given once: HDX lists a flow once for
 * every country and boundary.
 *
 * Source: FTS glossary ("Boundary", "Multiple value parameters"), its API's own totals.
 * @throws TypeError for flows of another currency, of an unknown status or without an amount, for flows
 *   as FTS writes them (`parseFtsFlows` reads them first), and for a dimension that does not exist;
 *   RangeError for a boundary without any and for an unknown option.
 * @example
 * fundingTotals([], { plan: ['1263'] }).incoming
 * // => { flowCount: 0, funding: { amount: 0, currency: 'USD' }, pledges: { amount: 0, currency: 'USD' } }
 */
export function fundingTotals<C extends CurrencyCode = 'USD'>(
  flows: Flows<C>,
  boundary: Boundary,
  options: FundingTotalsOptions<NoInfer<C>> = {},
): FundingTotals<C> {
  requireOptions(options, ['currency', 'newMoneyInside']);
  return namingBrokenFlow(flows, () => totalsOf(flows, boundary, options));
}

function totalsOf<C extends CurrencyCode>(
  flows: Flows<C>,
  boundary: Boundary,
  options: FundingTotalsOptions<NoInfer<C>>,
): FundingTotals<C> {
  requireListOrTable(flows);
  const dimensions = dimensionsOf(boundary);
  const currency = options.currency ?? ('USD' as C);
  const newMoneyIsIncoming = isNewMoneyIncoming(options);
  const unit = minorUnitOf(currency);
  const { incoming, outgoing, internal } = isFlowTable<C>(flows)
    ? totalsOfTable(flows, dimensions, newMoneyIsIncoming, unit)
    : totalsOfFlows(flows, dimensions, newMoneyIsIncoming, unit);
  return {
    incoming: closeDirection(incoming, unit),
    outgoing: closeDirection(outgoing, unit),
    internal: { flowCount: internal },
  };
}

function totalsOfFlows<C extends CurrencyCode>(
  flows: readonly Flow<C>[],
  dimensions: readonly DimensionIds[],
  newMoneyIsIncoming: boolean,
  unit: MinorUnit<C>,
): TableTotals {
  const incoming = emptyDirection();
  const outgoing = emptyDirection();
  let internal = 0;
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i] as Flow<C>;
    requireSides(flow, i);
    const direction = directionOf(flow, dimensions, newMoneyIsIncoming);
    if (direction === 'outside') continue;
    if (direction === 'internal') {
      internal++;
      continue;
    }
    requireCountable(flow, unit.currency, i);
    const totals = direction === 'incoming' ? incoming : outgoing;
    totals.flowCount++;
    if (!isShared(flow, dimensions)) {
      addAmount(
        flow.status === 'pledge' ? totals.pledges : totals.funding,
        flow.amount.amount,
        unit,
      );
    }
  }
  return { incoming, outgoing, internal };
}
