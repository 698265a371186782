import type { FigureWords } from '../language.js';
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

/** The part of English that reads figures, for who asks for no more. */
export const englishFigures: FigureWords = /* @__PURE__ */ (() => ({
  code: 'en',
  decimal: '.',
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
}))();
