import { type FoundSymbol, lastBehind } from './match.js';
import { plainText, symbolText } from './plainText.js';
import type { ProseContext } from './proseLead.js';
import { readNumbers, readProse, readReference } from './references.js';
import type { UnSymbol } from './unSymbol.js';

const LONGEST_SYMBOL = 160;
/** A link is a little longer than its symbol, and may have a query. */
const LONGEST_LINK = 400;
/** A text that is longer than this is prose, which {@link findUnSymbols} searches. */
const LONGEST_LIST = 1000;

const BARE: ProseContext = { organ: null, kind: 'RES', named: false, plural: false };

/**
 * Reads a United Nations document symbol: `A/RES/79/233`, `S/RES/2777 (2025)`, `A/78/464/Add.2`,
 * `A/RES/3363(XXX)`, `CAT/C/SR.209`. Also the ways in which sentences name one: "General Assembly
 * resolution 79/233", "resolution 2777 (2025)", "UN Doc. A/79/1", "31/16 A", "3367 A (XXX)". Case does not
 * count, nor does the kind of blank or hyphen that was printed. Also links to the UN's document system, as
 * `unDocumentUrl` writes them, names of files (`A_RES_80_4-EN.pdf`), parts in square brackets
 * (`A/RES/44/240[A]`) and the Assembly's resolutions before 1976 by their number alone (`A/RES/194`). A date or a pinpoint behind it ("of 24 December
 * 2024", ", para. 110") is left aside, being outside the symbol.
 *
 * Returns undefined for anything else: a press release (`GA/12676`, see {@link parsePressRelease}), a
 * broken symbol (`A/RES/79`), two numbers that may be a day or a share (`31/12`), a resolution of nobody or of
 * another body ("resolution 2777", "ESCAP resolution 79/1"), and a text that names several documents
 * ("A/60/496 and Corr.1 and 2"), which {@link parseUnSymbols} reads. Whether the symbol fits the calendar is
 * not asked here; {@link checkUnSymbol} does that.
 *
 * Grammar: the UN library's research guide (research.un.org/en/docs/symbols); for the old style the
 * UN's note on symbols of 1980.
 * @example
 * parseUnSymbol('a/res/79/233')?.symbol // => 'A/RES/79/233'
 * parseUnSymbol('resolution 2777 (2025)')?.symbol // => 'S/RES/2777 (2025)'
 * parseUnSymbol('3367 A (XXX)')?.session // => 30
 * parseUnSymbol('A/RES/79') // => undefined
 */
export function parseUnSymbol(text: string): UnSymbol | undefined {
  if (typeof text !== 'string' || text.length > LONGEST_LINK) return undefined;
  const symbol = symbolText(text);
  if (symbol.length > LONGEST_SYMBOL) return undefined;
  // The second document decides: this is no single symbol.
  const list = readWhole(symbol, 2);
  return list?.length === 1 ? list[0]?.match.symbol : undefined;
}

/**
 * Reads a text that is nothing but document symbols, one or several, divided by commas, semicolons or
 * "and": "A/60/496 and Corr.1 and 2" is three, as is "A/78/7/Add.1-3"; "A/C.3/79/L.5 and L.6" is two, and so
 * is "A/46/874-S/23513" (one document, two series).
 * Undefined where anything else comes between them, and for an empty text.
 * @example
 * parseUnSymbols('A/60/496 and Corr.1 and 2')?.map(({ symbol }) => symbol)
 * // => ['A/60/496', 'A/60/496/Corr.1', 'A/60/496/Corr.2']
 * parseUnSymbols('A/78/7/Add.1-3')?.length // => 3
 * parseUnSymbols('31/16 A; decisions 31/406 A to E')?.map(({ symbol }) => symbol)
 * // => ['A/RES/31/16 A', 'A/DEC/31/406 A-E']
 */
export function parseUnSymbols(text: string): readonly UnSymbol[] | undefined {
  if (typeof text !== 'string' || text.length > LONGEST_LIST) return undefined;
  return readWhole(symbolText(text), Number.POSITIVE_INFINITY)?.map(({ match }) => match.symbol);
}

const JOINT =
  /^(?: {0,2}[,;] {0,2}(?:and )?| (?:and|&) | {1,2}(?=[A-Z]{1,6}\/)|[-\u2013](?=[A-Z]{1,6}\/))/i;

/** A small letter that may be that of a lettered text: `a/res/31/16 a`, `2200(xxi)a`. */
const SMALL_LETTER = /[\d)] ?[a-z](?![a-z])/;

/** In a sentence, letters behind a number are capitals; alone, a/res/31/16 a can mean nothing else. */
function readWhole(text: string, most: number): FoundSymbol[] | undefined {
  // The full stop of a sentence is not part of the symbol.
  const plain = plainText(text.replace(/(?<=[\w)*])\.\s*$/, '')).replace(
    /(?<=[\d)] [A-Z](?:-[A-Z])?)\)/g,
    '',
  );
  const list = readList(plain, most);
  if (list !== undefined || !SMALL_LETTER.test(plain)) return list;
  return readList(
    plain.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
    most,
  );
}

/** Reads the list to its end, or until it has `most` members. */
function readList(text: string, most: number): FoundSymbol[] | undefined {
  const end = text.trimEnd().length;
  let at = text.length - text.trimStart().length;
  const list: FoundSymbol[] = [];
  while (at < end) {
    const next =
      readReference(text, at, most) ??
      readProse(text, at, most) ??
      readNumbers(text, at, at, BARE, most);
    if (next === undefined) return undefined;
    list.push(...next);
    at = lastBehind(list);
    if (at >= end || list.length >= most) return list;
    const joint = JOINT.exec(text.slice(at, at + 12))?.[0];
    if (joint === undefined) return undefined;
    at += joint.length;
  }
  return undefined;
}
