import type { Language } from '../language.js';
import { clauseWords } from './clauses.js';
import * as cues from './cues.js';
import * as figures from './figures.js';
import { units, words } from './words.js';

/** Spanish: "casi 17 millones de personas", "financiado en un 22 %". */
export const spanish: Language = {
  code: 'es',
  decimal: ',',
  ...figures,
  units,
  words,
  clauseWords,
  ...cues,
};
