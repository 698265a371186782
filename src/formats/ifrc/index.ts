export type { IfrcAppeal, IfrcAppealKind } from './appeal.js';
export {
  type AppealsFromIfrcOptions,
  appealsFromIfrc,
  type IfrcAppeals,
} from './appealsFromIfrc.js';
export { type IfrcCoverage, type IfrcCoverageOptions, ifrcCoverage } from './ifrcCoverage.js';
export { type IfrcAppealPage, parseIfrcAppeal, parseIfrcAppeals } from './parseAppeals.js';
export type { IfrcConvention, IfrcSelectionOptions, IfrcSuccession } from './selection.js';
