// What lists put on a name that says nothing about which country is meant: footnotes, years, notes.

/** A footnote at the end: "Kosovo 1/", "Tanzania /2", "Cyprus (a, b)", "Kenya [note 3]", "Iran (Islamic Republic of)¹". */
const FOOTNOTE =
  /(?:[¹²³⁰-⁹]|(?<=[)\]])\d|[([/^]\s?(?:note )?(?:\d\d?|[a-d])(?:[, ]{1,2}(?:\d\d?|[a-d]))*[)\]]?|\s(?:\d\d?|[a-d])[/)])$/;

/** A year or the beginning of a span: "Albania (2015)", "Ethiopia [from 1993]", "Serbia (2006-)". */
const SINCE =
  /[([](?:(?:from|since|as of|after) )?\d{4} ?(?:[-–…+]|\.{2,3}|to present|onwards?)?[)\]]$/i;
/** A span that is over, where the name may mean a former State: "Sudan (...2011)", "Sudan (1956-2011)". */
const UNTIL = /[([](?:\d{4} ?)?(?:[-–…]|\.{2,3}|to|up to|until|till|before|pre-?) ?\d{4}[)\]]$/i;
/** What a figure is: "Kenya (provisional)". */
const OF_FIGURES =
  /[([](?:provisional|preliminary|prov\.|prel\.|est\.|estimated?|revised|projected|total|national)[)\]]$/i;
/** Where words run together, the small ones inside: "TrinidadandTobago". */
const INSIDE = /(?<=\p{Ll})(and|of)?(the)?(?=\p{Lu})/gu;

/**
 * A text without such marks, with blanks between words that run together, and with `?` for entities and for
 * letters that no repair has brought back. A name whose span is over is that of a former State.
 */
export function withoutMarks(text: string): string {
  let bare = text.trimEnd();
  // One at a time: an expression that takes several at once can do so in exponentially many ways.
  while (FOOTNOTE.test(bare)) bare = bare.replace(FOOTNOTE, '').trimEnd();
  bare = bare.replace(UNTIL, 'former').replace(SINCE, '').replace(OF_FIGURES, '').trimEnd();
  if (!/\s/.test(bare)) bare = bare.replace(INSIDE, ' $1 $2 ');
  return bare.replace(/&amp;/g, '&').replace(/&#?\w+;|(?<=\w)[^\0-\x7f]/g, '?');
}

const EXCLUSION =
  /^(.*?)[\s,(;[-]+(?:exc(?:l|lud\w+|ept)?|ex\.? dep|without|w\/o|other than|not including|minus)(?:\b|\s).*$/is;

/** What a text speaks of: "China" in "China (excluding Hong Kong)". Undefined if nothing is left out. */
export function withoutExclusion(text: string): string | undefined {
  return EXCLUSION.exec(text)?.[1];
}
