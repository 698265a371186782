import type { Flow, FlowObject, FlowStatus } from '../../funding/flow.js';
import {
  requireFlagIfAny,
  requireInput,
  requireOptions,
  requireText,
} from '../../problems/requireOptions.js';
import { requireShape } from '../../problems/requireShape.js';
import type { IatiActivity, IatiOrganization, IatiTransaction } from './activity.js';
import { positionsOf } from './positions.js';
import { LEFT_OUT, ORGANIZATION, requireShares, TRANSACTION } from './shapes.js';
import { placesOf } from './vocabulary.js';

/** Flows of one activity, by what its transactions do. Never add one kind to another. */
export interface IatiFlows {
  /** What the activity promised; most of it is later disbursed, and stands there again. */
  readonly commitments: readonly Flow[];
  /** What it passed on to others, who may report it too. */
  readonly disbursements: readonly Flow[];
  /** What it spent itself. */
  readonly expenditures: readonly Flow[];
}

/** Which transactions of an activity to take. */
export interface IatiFlowOptions {
  /** Only humanitarian ones (true) or only others (false); without it all. */
  readonly humanitarian?: boolean | undefined;
}

/** What of an activity its flows are made of. */
export type IatiFlowSource = Pick<
  IatiActivity,
  'id' | 'reportingOrganization' | 'recipientCountries' | 'recipientRegions' | 'transactions'
> & { readonly leftOut?: IatiActivity['leftOut'] | undefined };

/**
 * The outgoing money of an activity as flows: commitments, disbursements and expenditures apart. What
 * comes in, pledges, loans and guarantees are left to {@link IatiActivity}.
 *
 * A flow's locations are alpha-2 codes (FTS ids elsewhere) and codes of regions, `shared` where the
 * activity has several; {@link iatiPartsByPlace} splits the amount. The usage year is the year of the
 * transaction. `newMoney` is null: IATI does not say. A transaction that could not be read is in no list but in
 * `activity.leftOut`; look there before you show a sum.
 * @throws TypeError if `activity` is not one or an option is unknown; RangeError if a percentage is not from 0
 *   to 100.
 * @example
 * const transaction: IatiTransaction = { kind: 'expenditure', ref: null, date: '2025-03-01',
 *   value: { amount: 5, currency: 'EUR' }, valueDate: '2025-03-01', description: null, provider: null,
 *   receiver: null, recipientCountry: 'KZ', recipientRegion: null, sectors: [], humanitarian: true };
 * const activity = { id: 'XM-1-2', reportingOrganization: { ref: 'XM-1', name: 'A reporter', type: null, activityId: null },
 *   recipientCountries: [], recipientRegions: [], transactions: [transaction] };
 * iatiFlows(activity).expenditures[0].id // => 'XM-1-2#0'
 * iatiFlows(activity, { humanitarian: false }).expenditures // => []
 */
export function iatiFlows(activity: IatiFlowSource, options: IatiFlowOptions = {}): IatiFlows {
  requireSource(activity);
  requireOptions(options, ['humanitarian']);
  const { humanitarian } = options;
  requireFlagIfAny(humanitarian, 'options.humanitarian');
  const positions = positionsOf(activity);
  const of = (kind: IatiTransaction['kind'], status: FlowStatus): Flow[] =>
    activity.transactions.flatMap((transaction, index) => {
      if (transaction.kind !== kind) return [];
      if (humanitarian !== undefined && transaction.humanitarian !== humanitarian) return [];
      return [toFlow(transaction, `${activity.id}#${positions[index]}`, status, activity)];
    });
  return {
    commitments: of('commitment', 'commitment'),
    disbursements: of('disbursement', 'paid'),
    expenditures: of('expenditure', 'paid'),
  };
}

function requireSource(activity: IatiFlowSource): void {
  requireInput(activity, 'activity');
  requireText(activity.id, 'activity.id');
  requireShape(activity.reportingOrganization, ORGANIZATION, 'activity.reportingOrganization');
  requireShares(activity.recipientCountries, 'activity.recipientCountries');
  requireShares(activity.recipientRegions, 'activity.recipientRegions');
  requireShape(activity.transactions, [TRANSACTION], 'activity.transactions');
  requireShape(activity.leftOut, LEFT_OUT, 'activity.leftOut');
}

function toFlow(
  transaction: IatiTransaction,
  id: string,
  status: FlowStatus,
  activity: IatiFlowSource,
): Flow {
  const year = transaction.date.slice(0, 4);
  const usageYear: FlowObject = { type: 'usageYear', id: year, name: year, behavior: 'single' };
  return {
    id,
    versionId: null,
    amount: transaction.value,
    status,
    flowType: 'standard',
    newMoney: null,
    // Without a provider it is the reporter's own money.
    source: [...organizations(transaction.provider ?? activity.reportingOrganization), usageYear],
    destination: [
      ...organizations(transaction.receiver),
      ...locations(transaction, activity),
      usageYear,
    ],
    date: transaction.date,
    decisionDate: null,
    firstReportedDate: null,
    createdAt: null,
    updatedAt: null,
    budgetYear: null,
    description: transaction.description,
    contributionType: null,
    method: null,
    keywords: [],
    earmarking: [],
    originalAmount: null,
    originalCurrency: null,
    exchangeRate: null,
    refCode: transaction.ref,
    parentFlowId: null,
    childFlowIds: [],
  };
}

function organizations(organization: IatiOrganization | null | undefined): FlowObject[] {
  if (organization === null || organization === undefined) return [];
  const { ref, name, type } = organization;
  return [
    {
      type: 'organization',
      id: ref,
      name: name ?? ref ?? '',
      behavior: 'single',
      ...(type ? { organizationTypes: [type] } : {}),
    },
  ];
}

function locations(
  { recipientCountry, recipientRegion }: IatiTransaction,
  activity: IatiFlowSource,
): FlowObject[] {
  const own = recipientCountry ?? recipientRegion?.code ?? null;
  const codes = own === null ? placesOf(activity).map(({ code }) => code) : [own];
  const behavior = codes.length > 1 ? 'shared' : 'single';
  return codes.map((code) => ({ type: 'location', id: code, name: code, behavior }));
}
