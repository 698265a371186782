/**
 * The text with every blank a plain blank and every hyphen a plain hyphen, at the same places. Pages of the
 * UN print "resolution 79/233" with a blank that does not break, `A/ES‑10/L.31` with such a hyphen, and a
 * line may end anywhere in between.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/[^\S ]/g, ' ')
      .replace(/[\u2010\u2011]/g, '-')
      // A/RES/44/240[A], as the Digital Library has parts: read as those in "A/RES/44/240 A)".
      .replace(/(?<=[\d)])\[([A-Z](?:-[A-Z])?)\]/g, ' $1)')
      .replace(/(?<=[\d)]) \[([A-Z](?:-[A-Z])?)\]/g, ' $1) ')
  );
}

const PATH_LINK =
  /^(?:https?:\/\/)?(?:www\.)?(?:undocs|docs\.un)\.org\/(?:(?:ar|en|es|fr|ru|zh)\/)?(?=[A-Z])/i;
/** A link that has the symbol in its query: "?symbol=", "FinalSymbol=", "&DS=". */
const QUERY_LINK =
  /^(?:https?:\/\/)?(?:[a-z-]{1,20}\.)?un(?:docs)?\.org\/[^\s?]{0,60}\?(?:[^\s?#]{0,80}&)?(?:FinalSymbol|symbol|DS)=(?:(?:ar|en|es|fr|ru|zh)\/)?(?=[A-Z])/i;
/** Letters and asterisks behind `#`, as `unDocumentUrl` writes them. */
const PART = /#([A-Z](?:[-,][A-Z]){0,25})?(\*{0,3})$/;
/** A_RES_80_4-EN.pdf, as the Digital Library names its files. */
const FILE = /^([A-Z]{1,6}_[\w.()-]+)\.(?:pdf|docx?)$/i;
const LANGUAGE = /[-_](?:AR|EN|ES|FR|RU|ZH)$/i;

/** The symbol in a link to the UN's document system, or in the name of a file; any other text as it is. */
export function symbolText(text: string): string {
  const trimmed = text.trim();
  const link = (QUERY_LINK.exec(trimmed) ?? PATH_LINK.exec(trimmed))?.[0];
  if (link !== undefined) {
    const rest = trimmed.slice(link.length);
    const [, letters, asterisks = ''] = PART.exec(rest) ?? [];
    const symbol = decoded(rest.replace(/\/?(?:[?&#].*)?$/, ''));
    return symbol + (letters ? ` ${letters.replace(/,/g, ', ')}` : '') + asterisks;
  }
  const file = FILE.exec(trimmed)?.[1];
  return file === undefined
    ? text
    : file
        .replace(LANGUAGE, '')
        // Brackets as a browser saves them: S_RES_2593_2021_-EN.pdf.
        .replace(/_((?:[A-Z][a-z]+\._)?[A-Za-z\d-]{1,12})_$/, ' ($1)')
        .replace(/_(?=\(|[^()]*\))/g, ' ')
        .replace(/_/g, '/');
}

/** With the blanks between words that links leave out: "(Plan outline)", "(Part One)". */
function decoded(address: string): string {
  try {
    return decodeURI(address.replace(/%2F/gi, '/')).replace(
      /\((plan|part|income)(?=outline|one|two|three|sect)/i,
      '($1 ',
    );
  } catch {
    return address; // a percent sign that encodes nothing
  }
}
