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

/** French: "près de 17 millions de personnes", "financé à 22 %". */
export const french: Language = /* @__PURE__ */ (() => ({
  code: 'fr',
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
