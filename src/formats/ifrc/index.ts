/**
 * Appeals of the IFRC's GO platform, and their coverage by a named convention (emergency appeals, DREFs, both).
 *
 * Most used: {@link parseIfrcAppeals}, {@link ifrcCoverage}, {@link appealsFromIfrc}.
 * @example
 * const { values } = parseIfrcAppeals([
 *   { id: '1', atype: 1, amount_requested: '100.00', amount_funded: '10.00' },
 * ]);
 * ifrcCoverage(values).ratio // => 0.1
 * @packageDocumentation
 */
export type { IfrcAppeal, IfrcAppealKind } from './appeal.js';
export {
  type AppealsFromIfrcOptions,
  appealsFromIfrc,
  type IfrcAppeals,
} from './appealsFromIfrc.js';
export { type IfrcCoverage, type IfrcCoverageOptions, ifrcCoverage } from './ifrcCoverage.js';
export { type IfrcAppealPage, parseIfrcAppeal, parseIfrcAppeals } from './parseAppeals.js';
export type { IfrcConvention, IfrcSelectionOptions, IfrcSuccession } from './selection.js';
