/**
 * The text with every blank a plain blank and every hyphen a plain hyphen, at the same places. Pages of the
 * UN print "resolution 79/233" with a blank that does not break, `A/ES‑10/L.31` with such a hyphen, and a
 * line may end anywhere in between.
 */
export function plainText(text: string): string {
  return text.replace(/[^\S ]/g, ' ').replace(/[\u2010\u2011]/g, '-');
}
