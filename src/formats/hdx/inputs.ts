import type { Appeal } from '../../appeals/appeal.js';
import type { Money } from '../../money/money.js';

// What the rows are made from, by shape: the readers of `aidkit/fts` give it, and so may anyone else.

/**
 * An appeal, with what FTS states next to it where that is known. `parseFtsPlanOverview` reads all of
 * it; of an appeal without, the requirement is what its versions and parts say, and the cells of what
 * nobody told stay empty.
 */
export interface HdxAppeal extends Appeal<'USD'> {
  readonly typeId?: string | null | undefined;
  /** As stated: HDX prints a requirement of 0. */
  readonly requirement?: { readonly revised: Money<'USD'> | null } | null | undefined;
  readonly funding?: { readonly total: Money<'USD'> } | null | undefined;
  /** FTS's percentage with two decimals, which HDX rounds again. */
  readonly publishedPercent?: number | null | undefined;
  /** Regions and "Global" included, since they make a plan one of several places. */
  readonly locations?: readonly HdxPlace[] | undefined;
}

/** A place by its FTS id. */
export interface HdxPlace {
  readonly id: string;
  /** Alpha-3 code. Null for a region. */
  readonly iso3: string | null;
}

/** Which rows to write. */
export interface HdxRowsOptions {
  /** Alpha-3 code. Without it, all countries that the appeals name, in the order of their codes. */
  readonly country?: string | undefined;
  /**
   * Only these years. Without it, every usage year of the appeals: give it where the overview of one
   * year was read and a plan in it counts for several.
   */
  readonly years?: readonly string[] | undefined;
}

/** A grouping of one plan's money as `parseFtsGrouping` reads it; what the rows need of it. */
export interface HdxGrouping {
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

/** The grouping of one plan. */
export interface HdxPlanGrouping {
  /** The plan's id. */
  readonly plan: string;
  readonly grouping: HdxGrouping;
}

/** Which rows to write, and what an overview does not say. */
export interface HdxRequirementsOptions extends HdxRowsOptions {
  /** Groupings by location of the plans for several countries. */
  readonly byLocation?: readonly HdxPlanGrouping[] | undefined;
  /**
   * The funding of the country by year, inside and outside plans, as `parseFtsTrends` reads it; it
   * needs `country`. Without it there are no rows "Not specified".
   */
  readonly countryFunding?:
    | readonly { readonly year: string; readonly funding: Money<'USD'> }[]
    | undefined;
}
