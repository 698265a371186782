import type { Appeal } from '../../appeals/appeal.js';
import type { LeftOutRecord } from '../../coverage/gatheredAppeals.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { appealsFromHdx, type HdxAppeals } from '../../formats/hdx/appealsFromHdx.js';
import type { FundingObservation } from '../../funding/observation.js';
import { lazyTable } from '../../problems/frozen.js';
import { PLAN_CASELOADS } from './caseloads.table.js';
import { decodePlans } from './decode.js';
import { HUMANITARIAN_PLANS } from './plans.table.js';
import { PLANS_SOURCE } from './source.table.js';
import { withCaseloads } from './withCaseloads.js';

/** The humanitarian plans of the world since 2000, each figure with its day and source. */
export interface HumanitarianPlans {
  /** The oldest year first, within a year by code. */
  readonly appeals: readonly Appeal<'USD'>[];
  /**
   * What was seen of their funding, by `Appeal.id`. Of a plan for several countries: the sum of its parts,
   * marked `isLowerBound`, and each part with its `country`.
   */
  readonly observations: readonly FundingObservation<'USD'>[];
  /** Records of the files that are in neither list, each with the reason. */
  readonly leftOut: readonly LeftOutRecord[];
  /** Years of which a plan still runs on `asOf`: their figures move, and are no final ones. */
  readonly inProgress: readonly string[];
  /** The day of the files. */
  readonly asOf: IsoDate;
  readonly source: string;
  readonly licence: string;
  /** What to print next to any figure or chart made from it. */
  readonly attribution: string;
}

let decoded: HdxAppeals | undefined;

/** What the bridge of `aidkit/hdx` makes of the files. */
function bridged(): HdxAppeals {
  if (decoded === undefined) {
    const { requirements, plans } = decodePlans(HUMANITARIAN_PLANS);
    const { asOf, attribution: source } = PLANS_SOURCE;
    decoded = appealsFromHdx(requirements, { asOf, source, plans });
  }
  return decoded;
}

/**
 * Every humanitarian plan on HDX since 2000, with its requirements and what it received, as of 17 April 2026:
 * 899 plans of 27 years. Made of HDX's two files by the rules of `appealsFromHdx`, which it agrees with:
 *
 * - The id is FTS's id of the plan (`1263` for HAFG25); plans that only the list has are known by their code.
 * - A plan for several countries asks for what the list says. Its funding is the sum of its parts, the
 *   least that it received, since money that countries share is in none of them.
 * - Whether FTS adds a plan into totals or into the Global Humanitarian Overview the files do not say: no sum
 *   of them is a figure of the GHO. Nor do they say whether a plan has prioritised layers (`layersKnown`
 *   is false).
 * - Amounts are nominal US dollars of 27 years; see `inConstantPrices` of `aidkit/coverage`.
 * - `inProgress` names the years of which plans still run.
 *
 * What FTS attributes to no plan is in `notAttributedToPlans`. Decoded when first used, frozen.
 *
 * Source: UN OCHA FTS by way of HDX, CC BY-IGO 3.0; people from HDX's files of needs. Edit `data/plans/`.
 * @example
 * const [plan] = humanitarianPlans.appeals.filter(({ code }) => code === 'HAFG25');
 * plan.id // => '1263'
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * humanitarianPlans.appeals.length // => 899
 * humanitarianPlans.inProgress // => ['2026']
 */
export const humanitarianPlans: HumanitarianPlans = /* @__PURE__ */ lazyTable<HumanitarianPlans>({
  appeals: () => withCaseloads(bridged().appeals, PLAN_CASELOADS),
  observations: () => bridged().observations,
  leftOut: () => bridged().leftOut,
  inProgress: () =>
    [
      ...new Set(
        bridged().appeals.flatMap(({ period, years }) =>
          period.end >= PLANS_SOURCE.asOf ? years : [],
        ),
      ),
    ].sort(),
  asOf: () => PLANS_SOURCE.asOf,
  source: () => PLANS_SOURCE.source,
  licence: () => PLANS_SOURCE.licence,
  attribution: () => PLANS_SOURCE.attribution,
});
