/**
 * The words by which the figures of one language are read, as plain data: each table is one packed text,
 * `meaning: word word; meaning: word`, or of phrases `meaning: phrase | phrase; ...`. Words stand folded: in
 * lower case and without accents. Hand one to `languages`; a table of your own makes a further language.
 */
export interface FigureWords {
  /** BCP 47 tag: `en`. */
  readonly code: string;
  /** The decimal mark; the other of the two groups thousands. */
  readonly decimal: '.' | ',';
  /** Number words below a thousand by value. */
  readonly numbers: string;
  /** Scale words by power of ten. */
  readonly scales: string;
  /** Scale letters by power of ten, which are read only at digits, behind money or before it. */
  readonly letters: string;
  /** Words for a part by its denominator: `2: half; 3: third thirds`. */
  readonly parts: string;
  /** Words for about so many: `12: dozen`. */
  readonly rounds: string;
  /** Words that multiply: `2: twice double`. */
  readonly multiples: string;
  /** Plurals without a number, by the least they mean and the first they do not: `24 100: dozens`. */
  readonly plurals: string;
  /** The first word of "tens of thousands" by its value. */
  readonly tens: string;
  /** What is counted, by unit. */
  readonly units: string;
  /** Phrases for percent, money and measures, by unit. */
  readonly measures: string;
  /** Phrases before a figure, by modifier. */
  readonly before: string;
  /** Phrases behind a figure, by modifier. */
  readonly after: string;
  /** A part of one behind a number, by its decimals: `5: and a half`. */
  readonly halves: string;
  /** Small words by what they do in a figure: `and: and; to: to`. */
  readonly words: string;
}

/** A language: the words of its figures, and those by which their roles are found. */
export interface Language extends FigureWords {
  /** Small words by what they do in a clause: `not: not never`. */
  readonly clauseWords: string;
  /** The words of the cue rules, before and behind a figure, by rule; what a rule says is in the list of rules. */
  readonly cuesBefore: string;
  readonly cuesAfter: string;
}
