import type { FigureWords } from '../language.js';
import * as figures from './figures.js';
import { units, words } from './words.js';

/** The part of English that reads figures, for who asks for no more. */
export const englishFigures: FigureWords = { code: 'en', decimal: '.', ...figures, units, words };
