import type { Flow, FlowType } from '../../funding/flow.js';

/** HDX prints FTS's names: "Pass through" with a blank and "Carryover" without a hyphen. */
const NAMES: readonly (readonly [type: FlowType, name: string])[] = [
  ['standard', 'Standard'],
  ['parked', 'Parked'],
  ['pass-through', 'Pass through'],
  ['carry-over', 'Carryover'],
];

/** The type of a flow by its name. Other words stay as they came. */
export function flowTypeOf(name: string): Flow['flowType'] {
  return NAMES.find(([, known]) => known === name)?.[0] ?? name;
}

/** The name of a type of flow. */
export function flowTypeName(flowType: string): string {
  return NAMES.find(([type]) => type === flowType)?.[1] ?? flowType;
}
