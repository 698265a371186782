export { unBodyName } from './bodies.js';
export { checkUnSymbol } from './checkUnSymbol.js';
export { councilResolutionYears } from './councilYears.js';
export { findUnSymbols } from './findUnSymbols.js';
export type { UnSymbolMatch } from './match.js';
export { parseUnSymbol, parseUnSymbols } from './parseUnSymbol.js';
export { type PressRelease, parsePressRelease } from './pressRelease.js';
export {
  type SessionType,
  sessionYears,
  specialSessionYears,
  type Years,
} from './session.js';
export {
  formatUnSymbol,
  type UnDocumentKind,
  type UnLanguage,
  type UnSymbol,
  type UnSymbolModifier,
  type UnSymbolParts,
  unDocumentUrl,
} from './unSymbol.js';
