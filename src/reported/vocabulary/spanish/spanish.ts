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

/** Spanish: "casi 17 millones de personas", "financiado en un 22 %". */
export const spanish: Language = /* @__PURE__ */ (() => ({
  code: 'es',
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
