import type { Language } from '../language.js';
import { clauseWords } from './clauses.js';
import { cuesAfter, cuesBefore } from './cues.js';
import {
  after,
  before,
  halves,
  letters,
  measures,
  multiples,
  numbers,
  parts,
  plurals,
  rounds,
  scales,
  tens,
} from './figures.js';
import { units, words } from './words.js';

/** Russian: "почти 17 млн человек", "22 процента". */
export const russian: Language = /* @__PURE__ */ (() => ({
  code: 'ru',
  decimal: ',',
  numbers,
  scales,
  letters,
  parts,
  rounds,
  multiples,
  plurals,
  tens,
  halves,
  before,
  after,
  measures,
  units,
  words,
  clauseWords,
  cuesBefore,
  cuesAfter,
}))();
