import type { FlowObjectType } from '../flow.js';

/**
 * What a total is about: for each dimension the ids that lie inside.
 * Ids of one dimension are alternatives (OR), dimensions must all hold (AND).
 * A year is written as the year, everything else as the FTS id in text.
 * @example
 * const jordan2020: Boundary = { location: ['114'], usageYear: ['2020'] };
 */
export type Boundary = { readonly [type in FlowObjectType]?: readonly string[] };

/** How a flow crosses a boundary. */
export type FlowDirection = 'incoming' | 'outgoing' | 'internal' | 'outside';
