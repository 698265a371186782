import type { CurrencyCode } from '../money/currency.js';
import { minorUnitOf } from '../money/minorUnit.js';
import type { Money } from '../money/money.js';
import { addAmount, type OpenTally, tallyAmount } from '../money/tally.js';
import { requireOptions } from '../problems/requireOptions.js';
import type { Boundary } from './boundary/boundary.js';
import { directionOf, isNewMoneyIncoming, isShared } from './boundary/classify.js';
import { dimensionsOf } from './boundary/sides.js';
import type { Flow, FlowStatus } from './flow.js';
import { namingBrokenFlow } from './namingBrokenFlow.js';
import { toMoney } from './openDirection.js';
import type { FundingTotalsOptions } from './totals.js';
import { requireCountable, requireFlowList, requireSides } from './words.js';

/** The money of one kind and its share in all of them. */
export interface FundingShare<C extends CurrencyCode = CurrencyCode> {
  readonly amount: Money<C>;
  readonly flowCount: number;
  /** Over the sum of all kinds. Null where that sum is not above 0. */
  readonly share: number | null;
}

/** What came in, by how firm it is. */
export interface FundingByStatus<C extends CurrencyCode = CurrencyCode> {
  readonly paid: FundingShare<C>;
  readonly commitment: FundingShare<C>;
  readonly pledge: FundingShare<C>;
}

/**
 * What came into a boundary by status: paid contributions, commitments, pledges, of the flows whose
 * amount counts (incoming and single). A flow has one status at a time, which moves from pledge to
 * paid, so the share of `pledge` is the part of all that was promised that is neither paid nor
 * contracted. Paid and commitment together are the funding of `fundingTotals`.
 * @throws TypeError for flows of another currency, for flows as FTS writes them and for a dimension that
 *   does not exist, RangeError for a boundary without any and for an unknown option.
 * @example
 * fundingByStatus([], { plan: ['1263'] }).pledge
 * // => { amount: { amount: 0, currency: 'USD' }, flowCount: 0, share: null }
 */
export function fundingByStatus<C extends CurrencyCode = 'USD'>(
  flows: readonly Flow<C>[],
  boundary: Boundary,
  options: FundingTotalsOptions<C> = {},
): FundingByStatus<C> {
  const shares = sharesBy<C, FlowStatus>(flows, boundary, options, ({ status }) => status);
  const none: FundingShare<C> = {
    amount: { amount: 0, currency: options.currency ?? ('USD' as C) },
    flowCount: 0,
    share: null,
  };
  const of = (status: FlowStatus): FundingShare<C> =>
    shares.get(status) ?? emptyAmong(none, shares);
  return { paid: of('paid'), commitment: of('commitment'), pledge: of('pledge') };
}

/** One degree of earmarking. */
export interface EarmarkingShare<C extends CurrencyCode = CurrencyCode> extends FundingShare<C> {
  /** As the flow says it, in order where there are several; null if it does not say. */
  readonly earmarking: string | null;
}

/**
 * The funding of a boundary (paid contributions and commitments, incoming and single) by how far the
 * donor earmarked it, largest first, what says nothing last. A flow with several degrees is listed
 * under all of them joined by " + ", since nobody has divided it.
 *
 * Source: FTS keeps the Grand Bargain's degrees, from unearmarked to tightly earmarked.
 * @throws TypeError for flows of another currency, for flows as FTS writes them and for a dimension that
 *   does not exist, RangeError for a boundary without any and for an unknown option.
 * @example
 * earmarkingShares([], { plan: ['1263'] }) // => []
 */
export function earmarkingShares<C extends CurrencyCode = 'USD'>(
  flows: readonly Flow<C>[],
  boundary: Boundary,
  options: FundingTotalsOptions<C> = {},
): readonly EarmarkingShare<C>[] {
  const degreeOf = ({ earmarking }: Flow<C>): string | null =>
    earmarking.length === 0 ? null : [...earmarking].sort().join(' + ');
  const shares = sharesBy(flows, boundary, options, (flow) =>
    flow.status === 'pledge' ? undefined : degreeOf(flow),
  );
  return [...shares]
    .map(([earmarking, share]) => ({ earmarking, ...share }))
    .sort(
      (a, b) =>
        Number(a.earmarking === null) - Number(b.earmarking === null) ||
        b.amount.amount - a.amount.amount ||
        ((a.earmarking ?? '') < (b.earmarking ?? '') ? -1 : 1),
    );
}

/** The incoming, single flows by the key that `keyOf` gives them; one without a key is not counted. */
function sharesBy<C extends CurrencyCode, K>(
  flows: readonly Flow<C>[],
  boundary: Boundary,
  options: FundingTotalsOptions<C>,
  keyOf: (flow: Flow<C>) => K | undefined,
): ReadonlyMap<K, FundingShare<C>> {
  requireOptions(options, ['currency', 'newMoneyInside']);
  requireFlowList(flows);
  return namingBrokenFlow(flows, () => addUp(flows, boundary, options, keyOf));
}

function addUp<C extends CurrencyCode, K>(
  flows: readonly Flow<C>[],
  boundary: Boundary,
  options: FundingTotalsOptions<C>,
  keyOf: (flow: Flow<C>) => K | undefined,
): ReadonlyMap<K, FundingShare<C>> {
  const currency = options.currency ?? ('USD' as C);
  const dimensions = dimensionsOf(boundary);
  const newMoneyIsIncoming = isNewMoneyIncoming(options);
  const groups = new Map<K, { readonly tally: OpenTally; flowCount: number }>();
  const unit = minorUnitOf(currency);
  const total: OpenTally = { high: 0, low: 0 };
  for (let index = 0; index < flows.length; index++) {
    const flow = flows[index] as Flow<C>;
    requireSides(flow, index);
    if (directionOf(flow, dimensions, newMoneyIsIncoming) !== 'incoming') continue;
    if (isShared(flow, dimensions)) continue;
    requireCountable(flow, currency, index);
    const key = keyOf(flow);
    if (key === undefined) continue;
    const group = groups.get(key) ?? { tally: { high: 0, low: 0 }, flowCount: 0 };
    groups.set(key, group);
    group.flowCount++;
    addAmount(group.tally, flow.amount.amount, unit);
    addAmount(total, flow.amount.amount, unit);
  }
  const sum = tallyAmount(total, unit);
  return new Map(
    [...groups].map(([key, { tally, flowCount }]) => [
      key,
      {
        amount: toMoney(tally, unit),
        flowCount,
        share: sum > 0 ? tallyAmount(tally, unit) / sum : null,
      },
    ]),
  );
}

/** No flow of a kind: a share of 0 where others have one. */
function emptyAmong<C extends CurrencyCode>(
  none: FundingShare<C>,
  others: ReadonlyMap<unknown, FundingShare<C>>,
): FundingShare<C> {
  const known = [...others.values()].some(({ share }) => share !== null);
  return known ? { ...none, share: 0 } : none;
}
