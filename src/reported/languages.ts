export { english } from './vocabulary/english/english.js';
export { french } from './vocabulary/french/french.js';
export type { Language } from './vocabulary/language.js';
export { russian } from './vocabulary/russian/russian.js';
export { spanish } from './vocabulary/spanish/spanish.js';
