import type { Flow, FlowObject, FlowObjectType } from 'aidkit/funding';
import type { CurrencyCode } from 'aidkit/money';
import fc from 'fast-check';

/** Objects of one side, written short: `{ location: '1', usageYear: ['2020', '2021'] }`. */
export type Side = {
  readonly [type in FlowObjectType]?: string | readonly string[];
};

/** Several ids of one type are shared, unless the type is an emergency: those overlap, as in FTS. */
export function objects(side: Side): FlowObject[] {
  return Object.entries(side).flatMap(([type, ids]) => {
    const list = typeof ids === 'string' ? [ids] : ids;
    const several = type === 'emergency' ? 'overlap' : 'shared';
    return list.map((id) => ({
      type: type as FlowObjectType,
      id,
      name: `${type} ${id}`,
      behavior: list.length > 1 ? several : 'single',
    }));
  });
}

/** A whole flow of which only the telling parts are written. */
export function makeFlow<C extends CurrencyCode = 'USD'>(
  part: {
    amount?: number;
    from?: Side;
    to?: Side;
    currency?: C;
  } & Partial<Omit<Flow, 'amount' | 'source' | 'destination'>> = {},
): Flow<C> {
  const { amount = 100, from = {}, to = {}, currency = 'USD' as C, ...rest } = part;
  return {
    id: '1',
    versionId: 1,
    amount: { amount, currency },
    status: 'paid',
    flowType: 'standard',
    newMoney: false,
    source: objects(from),
    destination: objects(to),
    date: '2020-05-01',
    decisionDate: null,
    firstReportedDate: '2020-05-02',
    createdAt: null,
    updatedAt: null,
    budgetYear: null,
    description: null,
    contributionType: 'financial',
    method: 'Traditional aid',
    keywords: [],
    earmarking: [],
    originalAmount: null,
    originalCurrency: null,
    exchangeRate: null,
    refCode: null,
    parentFlowId: null,
    childFlowIds: [],
    ...rest,
  };
}

const someIds = (ids: string[]) =>
  fc.oneof(
    fc.constantFrom(...ids).map((id) => [id]),
    fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
  );

const anySide: fc.Arbitrary<Side> = fc.record(
  {
    location: someIds(['1', '2', '3']),
    usageYear: someIds(['2020', '2021']),
    plan: someIds(['10', '11']),
    cluster: someIds(['7', '8', '9']),
    emergency: someIds(['90', '91']),
  },
  { requiredKeys: [] },
);

/** Any flow, with amounts to the cent, negative and zero ones among them. */
export const anyFlow: fc.Arbitrary<Flow<'USD'>> = fc
  .record({
    id: fc.nat().map(String),
    cents: fc.integer({ min: -5_000_000_000, max: 500_000_000_000 }),
    status: fc.constantFrom('paid' as const, 'commitment' as const, 'pledge' as const),
    newMoney: fc.constantFrom(true, false, null),
    from: anySide,
    to: anySide,
  })
  .map(({ cents, ...rest }) => makeFlow({ ...rest, amount: cents / 100 }));
