import type { AppealType } from './appeal.js';

// A list and not an object, so that no word from input ever becomes a key.
const TYPE_NAMES: readonly (readonly [string, AppealType])[] = [
  ['consolidated inter-agency appeal', 'consolidated-inter-agency-appeal'],
  ['consolidated appeals process', 'consolidated-appeals-process'],
  ['strategic response plan', 'strategic-response-plan'],
  ['humanitarian response plan', 'humanitarian-response-plan'],
  ['humanitarian needs and response plan', 'humanitarian-needs-and-response-plan'],
  ['flash appeal', 'flash-appeal'],
  ['regional response plan', 'regional-response-plan'],
  ['other', 'other'],
];

/** The standard names of the kinds of plan. */
export const APPEAL_TYPES: readonly AppealType[] = /* @__PURE__ */ TYPE_NAMES.map(
  ([, type]) => type,
);

/**
 * The type of a plan by the published name of the type, whatever its case. The name decides, since
 * FTS's type ids change (`Other` was 1614 in 2020 and is 6 in 2026) and the letter of a plan's code
 * often says something else.
 *
 * A name that FTS does not use for a type, and anything that is not a string, returns `undefined`.
 *
 * Source: the plan types of the FTS API, 2020 to 2026.
 * @example
 * appealTypeOf('Humanitarian needs and response plan') // => 'humanitarian-needs-and-response-plan'
 * appealTypeOf('Emergency response plan') // => undefined
 */
export function appealTypeOf(typeName: string): AppealType | undefined {
  if (typeof typeName !== 'string' || typeName.length > 64) return undefined;
  const wanted = typeName.trim().toLowerCase();
  return TYPE_NAMES.find(([name]) => name === wanted)?.[1];
}
