// The words of a text as the search compares them. The build and the page use this same file.

const STOP = new Set(
  'a an the of to in on at for is are be it its as by or and with from that this which who how what when does do not no you your i my can'.split(
    ' ',
  ),
);

/** A word without its ending: funded, funding and funds are one. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let root = word.replace(/(ies)$/, 'y').replace(/(sses)$/, 'ss');
  root = root.replace(/([^s])s$/, '$1');
  root = root.replace(/(ations?|ating|ated|ators?)$/, 'ate');
  if (root.length > 5) root = root.replace(/(ing|ed|er|ment)$/, '');
  if (root.length > 4) root = root.replace(/(.)\1$/, '$1').replace(/e$/, '');
  return root;
}

/** The words of a text, stemmed, in order; names in camelCase are split and kept whole. */
export function tokens(value: string): string[] {
  const folded = value.normalize('NFKD').replace(/\p{M}/gu, '');
  const found: string[] = [];
  for (const [word] of folded.matchAll(/\d+(?:\.\d+)?%|[\p{L}\p{N}]+(?:\.\d+)?/gu)) {
    const parts = word.split(/(?<=[a-z\d])(?=[A-Z])/);
    for (const part of parts) {
      const lower = part.toLowerCase();
      if (!STOP.has(lower)) found.push(stem(lower));
    }
    if (parts.length > 1) found.push(word.toLowerCase());
  }
  return found;
}
