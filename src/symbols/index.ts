export { unBodyName } from './bodies.js';
export { type CheckUnSymbolOptions, checkUnSymbol } from './checkUnSymbol.js';
export { councilResolutionYears } from './councilYears.js';
export { findUnSymbols } from './findUnSymbols.js';
export type { UnSymbolMatch } from './match.js';
export { parseUnSymbol, parseUnSymbols } from './parseUnSymbol.js';
export { type PressRelease, parsePressRelease } from './pressRelease.js';
export {
  type SessionType,
  sessionYears,
  specialSessionYears,
  type YearSpan,
} from './session.js';
export {
  formatUnSymbol,
  type UnDocumentKind,
  type UnDocumentLanguage,
  type UnDocumentUrlOptions,
  type UnSymbol,
  type UnSymbolModifier,
  type UnSymbolParts,
  unDocumentUrl,
} from './unSymbol.js';
