import type { AppealType } from '../../appeals/appeal.js';

// By name, since FTS's ids of plan types change ("Other" was 1614 in 2020 and 6 in 2026).
const TYPES: ReadonlyMap<string, AppealType> = new Map([
  ['consolidated inter-agency appeal', 'consolidated-inter-agency-appeal'],
  ['consolidated appeals process', 'consolidated-appeals-process'],
  ['strategic response plan', 'strategic-response-plan'],
  ['humanitarian response plan', 'humanitarian-response-plan'],
  ['humanitarian needs and response plan', 'humanitarian-needs-and-response-plan'],
  ['flash appeal', 'flash-appeal'],
  ['regional response plan', 'regional-response-plan'],
]);

/** The type of a plan by the name that FTS gives it; `other` for every other name. */
export function appealTypeByName(name: string): AppealType {
  return TYPES.get(name.trim().toLowerCase()) ?? 'other';
}
