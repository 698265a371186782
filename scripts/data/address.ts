/**
 * The addresses in a text that were cut off: they end in a date path, as `…/2025/03/05/`, or in a hyphen or
 * an underscore. Nobody can open such an address; name the source without one instead.
 */
export function cutOffAddresses(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>;,)]+/g)]
    .map(([address]) => address)
    .filter((address) => /[-_]$|\/(19|20)\d\d\/\d\d?(\/\d\d?)?\/?$/.test(address));
}
