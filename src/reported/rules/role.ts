/**
 * What a figure of an appeal is said to be. The first seven are the words of the field; the others
 * tell how two of them are related.
 */
export type Role =
  | 'requirement'
  | 'funding'
  | 'coverage'
  | 'gap'
  | 'inNeed'
  | 'targeted'
  | 'reached'
  /** People living in the place. */
  | 'population'
  /** The gap as a share of the requirement. */
  | 'gapShare'
  /** People reached as a share of those targeted. */
  | 'reachedShare'
  /** One of several sums that make up the requirement. */
  | 'requirementPart'
  /** One of several sums that make up the funding. */
  | 'fundingPart'
  /** A part of the requirement as a share of the whole. */
  | 'requirementShare'
  /** By how much the requirement went down, in percent. */
  | 'requirementReduction'
  /** By how much the people targeted went down, in percent. */
  | 'targetedReduction'
  /** Any other change in percent, up or down. */
  | 'change'
  /** Any other part of a whole: of a population, of a country. */
  | 'share';
