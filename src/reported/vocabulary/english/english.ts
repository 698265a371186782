import type { Language } from '../language.js';
import * as cues from './cues.js';
import * as figures from './figures.js';
import { units, words } from './words.js';

/** English, the language that is read where none is given. */
export const english: Language = {
  code: 'en',
  decimal: '.',
  ...figures,
  units,
  words,
  ...cues,
};
