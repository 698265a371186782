import { said as en } from './english/said.js';
import { said as fr } from './french/said.js';
import type { Said, SaidLanguage } from './said.js';
import { said as es } from './spanish/said.js';

/** The words of a locale's language; English where there are none. */
export function saidIn(locale: string): { language: SaidLanguage; said: Said } {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'fr') return { language, said: fr };
  if (language === 'es') return { language, said: es };
  return { language: 'en', said: en };
}
