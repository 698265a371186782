import type { IatiActivity, IatiShare } from './activity.js';

/** The vocabulary that holds where a sector or a region names none: the OECD DAC's. */
const DAC = '1';

/** What floating point may lose when percentages are added. */
const ROUNDING = 1e-6;

export function vocabularyOf({ vocabulary }: IatiShare): string {
  return vocabulary ?? DAC;
}

/** Codes of the reporter's own making (98 and 99), such as themes: no rule of others holds for them. */
export function isOwnVocabulary(vocabulary: string): boolean {
  return vocabulary === '98' || vocabulary === '99';
}

/** The sum of the percentages of several; null where one of them has none. */
export function sumOfShares(shares: readonly IatiShare[]): number | null {
  let sum = 0;
  for (const { percentage } of shares) {
    if (percentage === null) return null;
    sum += percentage;
  }
  return sum;
}

/** Whether shares divide a whole: a single one takes all of it, several have percentages that make 100. */
export function divideWhole(shares: readonly IatiShare[]): boolean {
  if (shares.length === 0) return true;
  if (shares.length === 1) return (shares[0]?.percentage ?? 100) === 100;
  const sum = sumOfShares(shares);
  return sum !== null && Math.abs(sum - 100) <= ROUNDING;
}

/** The vocabularies that shares are of, each once, in the order in which they came. */
export function vocabulariesOf(shares: readonly IatiShare[]): readonly string[] {
  return [...new Set(shares.map(vocabularyOf))];
}

/** The shares of one vocabulary. */
export function ofVocabulary(shares: readonly IatiShare[], vocabulary: string): IatiShare[] {
  return shares.filter((share) => vocabularyOf(share) === vocabulary);
}

/**
 * The places of an activity that make 100 percent. Regions of a second vocabulary repeat those of the
 * first, so only one vocabulary is added up with the countries: one that others know, before the reporter's
 * own, which counts only where it completes the whole.
 */
export function placesOf({
  recipientCountries,
  recipientRegions,
}: Pick<IatiActivity, 'recipientCountries' | 'recipientRegions'>): readonly IatiShare[] {
  const vocabularies = vocabulariesOf(recipientRegions);
  const known = vocabularies.find((vocabulary) => !isOwnVocabulary(vocabulary));
  if (known !== undefined) return [...recipientCountries, ...ofVocabulary(recipientRegions, known)];
  for (const own of vocabularies) {
    const places = [...recipientCountries, ...ofVocabulary(recipientRegions, own)];
    if (divideWhole(places)) return places;
  }
  return recipientCountries;
}
