import { countryByFtsLocation } from '../countries/code.js';
import type { Flow, FlowObject } from '../funding/flow.js';
import { namingBrokenFlow } from '../funding/namingBrokenFlow.js';
import { requireFlowList, requireSides } from '../funding/words.js';
import type { CurrencyCode } from '../money/currency.js';
import { requireText } from '../problems/requireOptions.js';
import type { Contribution, ContributionKind } from './contribution.js';

/** A flow that is not a contribution of one country to another, and why. */
export interface LeftOutFlow {
  /** Id of the flow. */
  readonly flow: string;
  /**
   * `country-unknown`: a side names no country that is known. `several-countries`: a side names more than
   * one place, and nobody divided the amount. `inside-one-country`: giver and receiver are the same.
   */
  readonly reason: 'country-unknown' | 'several-countries' | 'inside-one-country';
}

/** What {@link contributionsFromFlows} returns: every flow is in one of the two lists. */
export interface ContributionsFromFlows<C extends CurrencyCode = CurrencyCode> {
  readonly contributions: readonly Contribution<C>[];
  readonly leftOut: readonly LeftOutFlow[];
}

/** Global clusters of FTS that stand for a kind of their own; all else in FTS is humanitarian aid. */
const KIND_OF_CLUSTER = new Map<string, ContributionKind>([
  ['education', 'educational-project'],
  ['food security', 'food-security'],
  ['agriculture', 'food-security'],
]);

/**
 * Reads flows as contributions between countries: the giver by the location of the source, the receiver
 * by that of the destination (FTS location ids), the kind by the global cluster (education, food
 * security; all else is humanitarian aid, and FTS knows no trade).
 *
 * Money that passes through several hands is several flows in FTS: give the incoming ones, not all.
 * @throws TypeError if `flows` is not a list of flows, such as a whole response of FTS.
 * @example
 * const notStated = {
 *   versionId: null, flowType: null, newMoney: null, decisionDate: null, firstReportedDate: null,
 *   createdAt: null, updatedAt: null, budgetYear: null, description: null, contributionType: null,
 *   method: null, keywords: [], earmarking: [], originalAmount: null, originalCurrency: null,
 *   exchangeRate: null, refCode: null, parentFlowId: null, childFlowIds: [],
 * };
 * const flow: Flow = {
 *   ...notStated,
 *   id: '1', amount: money(500_000, 'USD'), status: 'paid', date: '2025-05-02',
 *   source: [{ type: 'location', id: '115', name: 'Kazakhstan', behavior: 'single' }],
 *   destination: [
 *     { type: 'location', id: '1', name: 'Afghanistan', behavior: 'single' },
 *     { type: 'globalCluster', id: '6', name: 'Food Security', behavior: 'single' },
 *   ],
 * };
 * contributionsFromFlows([flow]).contributions.map(({ donor, recipient, kind }) => [donor, recipient, kind])
 * // => [['KAZ', 'AFG', 'food-security']]
 */
export function contributionsFromFlows<C extends CurrencyCode>(
  flows: readonly Flow<C>[],
): ContributionsFromFlows<C> {
  requireFlowList(flows);
  return namingBrokenFlow(flows, () => contributionsOf(flows));
}

function contributionsOf<C extends CurrencyCode>(
  flows: readonly Flow<C>[],
): ContributionsFromFlows<C> {
  const contributions: Contribution<C>[] = [];
  const leftOut: LeftOutFlow[] = [];
  for (const [index, flow] of flows.entries()) {
    requireSides(flow, index);
    requireText(flow.id, `flows[${index}].id`);
    const [donor, ...otherDonors] = countriesOn(flow.source);
    const [recipient, ...otherRecipients] = countriesOn(flow.destination);
    if (otherDonors.length > 0 || otherRecipients.length > 0) {
      leftOut.push({ flow: flow.id, reason: 'several-countries' });
    } else if (donor === undefined || recipient === undefined) {
      leftOut.push({ flow: flow.id, reason: 'country-unknown' });
    } else if (donor === recipient) {
      leftOut.push({ flow: flow.id, reason: 'inside-one-country' });
    } else {
      contributions.push({
        donor,
        recipient,
        kind: kindOf(flow.destination),
        amount: flow.amount,
        status: flow.status,
        on: flow.date,
        confidence: null,
        source: `FTS flow ${flow.id}`,
      });
    }
  }
  return { contributions, leftOut };
}

/** The places of one side by country; a place that is not a known country is kept separately, as undefined. */
function countriesOn(side: readonly FlowObject[]): readonly (string | undefined)[] {
  const places = side.filter(({ type }) => type === 'location');
  return [
    ...new Set(
      places.map(({ id }) => (id === null ? undefined : countryByFtsLocation(id)?.alpha3)),
    ),
  ];
}

/** Several clusters of different kinds make no kind of their own. */
function kindOf(destination: readonly FlowObject[]): ContributionKind {
  const kinds = new Set(
    destination
      .filter(({ type }) => type === 'globalCluster')
      .map(({ name }) => KIND_OF_CLUSTER.get(name.trim().toLowerCase()) ?? 'humanitarian-aid'),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : 'humanitarian-aid';
}
