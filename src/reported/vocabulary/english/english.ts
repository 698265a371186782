import type { Language } from '../language.js';
import { clauseWords } from './clauses.js';
import { cuesAfter, cuesBefore } from './cues.js';
import { englishFigures } from './numbers.js';

/** English, the language that is read if none is given. */
export const english: Language = /* @__PURE__ */ (() => ({
  ...englishFigures,
  clauseWords,
  cuesBefore,
  cuesAfter,
}))();
