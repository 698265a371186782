import type { Language } from '../language.js';
import { clauseWords } from './clauses.js';
import * as cues from './cues.js';
import * as figures from './figures.js';
import { units, words } from './words.js';

/** French: "près de 17 millions de personnes", "financé à 22 %". */
export const french: Language = {
  code: 'fr',
  decimal: ',',
  ...figures,
  units,
  words,
  clauseWords,
  ...cues,
};
