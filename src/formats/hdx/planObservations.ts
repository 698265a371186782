import type { Appeal } from '../../appeals/appeal.js';
import type { FundingObservation } from '../../funding/observation.js';
import { sumMoney } from '../../money/sum.js';
import type { HdxRequirement } from './parseRequirements.js';
import { type Provenance, rowsOfLatestYear } from './planAppeal.js';

/** What a plan's rows say of its funding. */
export function planObservations(
  appeal: Appeal<'USD'>,
  rows: readonly HdxRequirement[],
  { asOf, source }: Provenance,
): readonly FundingObservation<'USD'>[] {
  const isInParts = appeal.parts.length > 0;
  const seen = rowsOfLatestYear(rows).flatMap(
    ({ country, funding, publishedPercent }): FundingObservation<'USD'>[] => {
      if (funding === null) return [];
      const observation = {
        appeal: appeal.id,
        asOf,
        funding,
        scope: 'inside' as const,
        source,
        publishedPercent,
      };
      return [isInParts ? { ...observation, country } : observation];
    },
  );
  if (!isInParts || seen.length === 0) return seen;
  const sum: FundingObservation<'USD'> = {
    appeal: appeal.id,
    asOf,
    funding: sumMoney(
      seen.map(({ funding }) => funding),
      'USD',
    ),
    scope: 'inside',
    source,
    isLowerBound: true,
    note: 'sum of the parts of countries, without money that they share',
  };
  return [sum, ...seen];
}
