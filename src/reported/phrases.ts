import type { QuantityModifier } from './quantity.js';

/** The languages in which quantities are put into words. */
export type PhraseLanguage = 'en' | 'fr' | 'es';

/** How a language says figures. `#` stands for the figure. */
export interface Phrases {
  readonly modifiers: Record<Exclude<QuantityModifier, 'vague'>, string>;
  /** Words of the powers of ten, singular and plural. */
  readonly scales: readonly (readonly [power: number, one: string, many: string])[];
  readonly percent: string;
  readonly percentagePoints: string;
  readonly times: string;
  readonly people: string;
  /** Between a scale word and what is counted: "millions de personnes". */
  readonly of: string;
  readonly fractions: readonly (readonly [value: number, words: string])[];
  readonly several: string;
}

const en: Phrases = {
  modifiers: {
    plain: '#',
    exact: 'exactly #',
    about: 'about #',
    nearly: 'nearly #',
    over: 'more than #',
    justover: 'just over #',
    atleast: 'at least #',
    under: 'less than #',
    upto: 'up to #',
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [12, 'trillion', 'trillion'],
    [9, 'billion', 'billion'],
    [6, 'million', 'million'],
  ],
  percent: '%',
  percentagePoints: ' percentage points',
  times: ' times',
  people: 'people',
  of: ' ',
  fractions: [
    [1 / 10, 'a tenth'],
    [1 / 5, 'a fifth'],
    [1 / 4, 'a quarter'],
    [1 / 3, 'a third'],
    [2 / 5, 'two fifths'],
    [1 / 2, 'half'],
    [3 / 5, 'three fifths'],
    [2 / 3, 'two thirds'],
    [3 / 4, 'three quarters'],
    [4 / 5, 'four fifths'],
    [9 / 10, 'nine tenths'],
  ],
  several: 'between # and #',
};

const fr: Phrases = {
  modifiers: {
    plain: '#',
    exact: 'exactement #',
    about: 'environ #',
    nearly: 'près de #',
    over: 'plus de #',
    justover: 'un peu plus de #',
    atleast: 'au moins #',
    under: 'moins de #',
    upto: "jusqu'à #",
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [9, 'milliard', 'milliards'],
    [6, 'million', 'millions'],
  ],
  percent: ' %',
  percentagePoints: ' points de pourcentage',
  times: ' fois',
  people: 'personnes',
  of: ' de ',
  fractions: [
    [1 / 4, 'un quart'],
    [1 / 3, 'un tiers'],
    [1 / 2, 'la moitié'],
    [2 / 3, 'deux tiers'],
    [3 / 4, 'trois quarts'],
  ],
  several: 'entre # et #',
};

const es: Phrases = {
  modifiers: {
    plain: '#',
    exact: 'exactamente #',
    about: 'aproximadamente #',
    nearly: 'casi #',
    over: 'más de #',
    justover: 'un poco más de #',
    atleast: 'al menos #',
    under: 'menos de #',
    upto: 'hasta #',
    range: '#',
    fraction: '#',
    multiple: '#',
  },
  scales: [
    [9, 'mil millones', 'mil millones'],
    [6, 'millón', 'millones'],
  ],
  percent: ' %',
  percentagePoints: ' puntos porcentuales',
  times: ' veces',
  people: 'personas',
  of: ' de ',
  fractions: [
    [1 / 4, 'un cuarto'],
    [1 / 3, 'un tercio'],
    [1 / 2, 'la mitad'],
    [2 / 3, 'dos tercios'],
    [3 / 4, 'tres cuartos'],
  ],
  several: 'entre # y #',
};

/** The words of a locale's language; English where there are none. */
export function phrasesOf(locale: string): { language: PhraseLanguage; phrases: Phrases } {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'fr') return { language, phrases: fr };
  if (language === 'es') return { language, phrases: es };
  return { language: 'en', phrases: en };
}
