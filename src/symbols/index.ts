/**
 * Symbols of United Nations documents and numbers of press releases: reading, writing and finding them in texts.
 *
 * Most used: {@link parseUnSymbol}, {@link findUnSymbols}, {@link formatUnSymbol}, {@link unDocumentUrl},
 * {@link checkUnSymbol}.
 * @example
 * parseUnSymbol('a/res/79/233')?.symbol // => 'A/RES/79/233'
 * parseUnSymbol('resolution 2777 (2025)')?.symbol // => 'S/RES/2777 (2025)'
 * @packageDocumentation
 */
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
