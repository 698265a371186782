/**
 * The languages in which `aidkit/reported` can read figures. English is the default; pass others as an option.
 *
 * Most used: {@link english}, {@link french}, {@link russian}, {@link spanish}.
 * @example
 * parseQuantity('près de 17 millions de personnes', { languages: [french] })?.modifier // => 'nearly'
 * @packageDocumentation
 */
export { english } from './vocabulary/english/english.js';
export { french } from './vocabulary/french/french.js';
export type { Language } from './vocabulary/language.js';
export { russian } from './vocabulary/russian/russian.js';
export { spanish } from './vocabulary/spanish/spanish.js';
