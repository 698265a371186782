// HXL, the Humanitarian Exchange Language: a line of tags below the header says what a column holds.

/** Whether a row is a line of tags: a tag in every cell that is filled, such as `#country+code`. */
export function isHxlLine(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  let tags = 0;
  for (const cell of Object.values(row)) {
    if (cell === '' || cell === null || cell === undefined) continue;
    if (typeof cell !== 'string' || !cell.trim().startsWith('#')) return false;
    tags++;
  }
  return tags > 0;
}

/**
 * A tag in one spelling: small letters, without blanks, the attributes in the order of the alphabet, since
 * their order means nothing in HXL.
 * @example
 * hxlTag('#value +usd +funding') // => '#value+funding+usd'
 */
export function hxlTag(tag: string): string {
  const [name = '', ...attributes] = tag.toLowerCase().replace(/\s+/g, '').split('+');
  return [name, ...attributes.sort()].join('+');
}
