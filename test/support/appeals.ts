import type { Appeal, Caseload } from 'aidkit/appeals';
import type { FundingObservation } from 'aidkit/funding';
import type { Money } from 'aidkit/money';

export const usd = (amount: number): Money<'USD'> => ({ amount, currency: 'USD' });

/** A caseload of which only the known figures are written. */
export function people(figures: Partial<Caseload> = {}): Caseload {
  return {
    unit: 'people',
    population: null,
    affected: null,
    inNeed: null,
    targeted: null,
    expectedReach: null,
    reached: null,
    ...figures,
  };
}

/** A plan of 2026 for Afghanistan of which only the telling parts are written. */
export function makeAppeal(
  part: Partial<Appeal<'USD'>> & { readonly requirement?: number | null } = {},
): Appeal<'USD'> {
  const { requirement = 1000, ...rest } = part;
  const id = part.id ?? 'HAFG26';
  return {
    id,
    code: id,
    name: `Plan ${id}`,
    type: 'humanitarian-needs-and-response-plan',
    typeName: 'Humanitarian needs and response plan',
    countries: ['AFG'],
    period: { start: '2026-01-01', end: '2026-12-31' },
    years: ['2026'],
    includedInTotals: null,
    versions: [
      {
        asOf: '2026-01-01',
        originalRequirement: null,
        revisedRequirement: requirement === null ? null : usd(requirement),
        source: 'a test',
      },
    ],
    layers: [],
    clusters: [],
    parts: [],
    siblings: [],
    ...rest,
  };
}

/** Money seen on a day. */
export function seen(
  asOf: string,
  amount: number,
  more: Partial<FundingObservation<'USD'>> = {},
): FundingObservation<'USD'> {
  return {
    appeal: 'HAFG26',
    asOf,
    funding: usd(amount),
    scope: 'inside',
    source: 'a test',
    ...more,
  };
}
