import type { QuantityModifier } from '../quantity/quantity.js';

/** The languages in which quantities are put into words. */
export type SaidLanguage = 'en' | 'fr' | 'es';

/** How a language says figures. `#` stands for the figure. */
export interface Said {
  readonly modifiers: Record<Exclude<QuantityModifier, 'vague'>, string>;
  /** Words of the powers of ten, singular and plural. */
  readonly scales: readonly (readonly [power: number, one: string, many: string])[];
  readonly percent: string;
  readonly percentagePoints: string;
  readonly times: string;
  /** What is counted, by unit; other units are named as they are. */
  readonly units: Readonly<Record<string, string>>;
  /** Between a scale word and what is counted: "millions de personnes". */
  readonly of: string;
  readonly fractions: readonly (readonly [value: number, words: string])[];
  readonly several: string;
}
