import type { Appeal } from '../../appeals/appeal.js';
import type { Money } from '../../money/money.js';

// What the rows are made from, by shape: the readers of FTS's answers give it, and so may anyone else.

/** A plan as {@link parseFtsPlanOverview} reads it; what the rows need of it. */
export interface HdxPlanInput
  extends Pick<Appeal<'USD'>, 'id' | 'code' | 'name' | 'typeName' | 'period'> {
  readonly typeId: string | null;
  /** As stated: HDX prints a requirement of 0. */
  readonly requirement: { readonly revised: Money<'USD'> | null } | null;
  readonly funding: { readonly total: Money<'USD'> } | null;
  /** Regions and "Global" included, since they make a plan one of several places. */
  readonly locations: readonly { readonly id: string; readonly iso3: string | null }[];
}

/** The plans of one year. */
export interface HdxYearInput {
  readonly year: string;
  readonly plans: readonly HdxPlanInput[];
}

/** A grouping of one plan's money as {@link parseFtsGrouping} reads it; what the rows need of it. */
export interface HdxGroupingInput {
  readonly values: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly funding: { readonly total: Money<'USD'> };
  }[];
  readonly requirements: {
    readonly revised: Money<'USD'> | null;
    readonly objects: readonly {
      readonly id: string | null;
      readonly name: string;
      readonly requirement: { readonly revised: Money<'USD'> | null };
    }[];
  } | null;
  readonly sharedTotal: Money<'USD'>;
}

/** The grouping of the plan with this id. */
export interface HdxPlanGrouping {
  readonly plan: string;
  readonly grouping: HdxGroupingInput;
}
