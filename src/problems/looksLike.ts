/**
 * What a text that was taken for data is by its beginning, for an error message: people save the page of a
 * login, a pointer of Git LFS, a file in another encoding. Null if nothing of the kind is recognised.
 * @example
 * looksLike('<!DOCTYPE html><html lang="en">') // => 'an HTML page'
 */
export function looksLike(text: string): string | null {
  const start = text
    .slice(0, 256)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const lower = start.toLowerCase();
  if (lower.startsWith('<!doctype html') || lower.startsWith('<html')) return 'an HTML page';
  if (lower.startsWith('<?xml')) return 'XML';
  if (lower.startsWith('version https://git-lfs')) return 'a Git LFS pointer, not the file itself';
  if (start.startsWith('PK\u0003\u0004')) return 'a ZIP archive or an Excel workbook';
  if (start.startsWith('%PDF-')) return 'a PDF document';
  if (start.startsWith('\u001f\u008b') || start.startsWith('\u001f\ufffd')) return 'a gzip archive';
  if (start.includes('\u0000') || UTF_16_MARKS.some((mark) => start.startsWith(mark))) {
    return 'UTF-16 that was read in another encoding';
  }
  return null;
}

/** The same as an addition to a message: ` (an HTML page)`, or nothing. */
export function looksLikeHint(value: unknown): string {
  const kind = typeof value === 'string' ? looksLike(value) : null;
  return kind === null ? '' : ` (${kind})`;
}

/** The byte order mark of UTF-16 as Latin-1 and as UTF-8 show it. */
const UTF_16_MARKS: readonly string[] = ['\u00ff\u00fe', '\u00fe\u00ff', '\ufffd\ufffd', '\ufffe'];
