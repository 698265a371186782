import type { Language } from '../language.js';
import { clauseWords } from './clauses.js';
import * as cues from './cues.js';
import * as figures from './figures.js';
import { units, words } from './words.js';

/** Russian: "почти 17 млн человек", "22 процента". */
export const russian: Language = {
  code: 'ru',
  decimal: ',',
  ...figures,
  units,
  words,
  clauseWords,
  ...cues,
};
