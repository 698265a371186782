import { requireList } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireOptions, requireWord } from '../problems/requireOptions.js';
import { maybe, requireShape } from '../problems/requireShape.js';
import type { SessionType } from './session.js';

/** What a document is, as far as its symbol tells. `document` where it tells nothing more. */
export type UnDocumentKind =
  | 'resolution'
  | 'decision'
  | 'draft'
  | 'verbatim-record'
  | 'summary-record'
  | 'presidential-statement'
  | 'working-paper'
  | 'conference-room-paper'
  | 'restricted'
  | 'information'
  | 'ngo-statement'
  | 'petition'
  | 'document';

/** A change to a document that has a symbol of its own: an addendum, a corrigendum, a revision, … */
export interface UnSymbolModifier {
  readonly kind: 'Add' | 'Amend' | 'Corr' | 'Rev' | 'Summary';
  /** Null for `Summary`, which has none. */
  readonly number: number | null;
}

/** What a symbol is built from; {@link formatUnSymbol} reads these and nothing else. */
export interface UnSymbolParts {
  /** The series: `A`, `S`, `E`, `CRC`, … */
  readonly body: string;
  /** What follows the series, up to the modifiers: `['RES', '79', '233']`, `['CN.3', '2025', '2']`. */
  readonly parts: readonly string[];
  /** In the order of the symbol: `Add.1/Rev.2/Corr.1` is three. */
  readonly modifiers?: readonly UnSymbolModifier[];
  /** What is in brackets: a year (`2025`), an old session (`XXX`, `S-VII`) or `Sect. 1-36`. */
  readonly note?: string | null;
  /** How many of the modifiers come before the note; 0 where there is no note. */
  readonly noteAfter?: number;
  /** The lettered texts under one number: `['A', 'B', 'C']` for `A-C`. */
  readonly letters?: readonly string[];
  /** The number of asterisks: how often the document was reissued for technical reasons. */
  readonly reissues?: number;
}

/** A United Nations document symbol, taken apart. */
export interface UnSymbol extends Required<UnSymbolParts> {
  /** The canonical text, the same in all languages: fit as a key. */
  readonly symbol: string;
  readonly kind: UnDocumentKind;
  /** Null where the symbol carries none (Council, treaty bodies, documents before 1976). */
  readonly session: number | null;
  /** Null together with `session`. */
  readonly sessionType: SessionType | null;
  /** The year in the symbol or in brackets. Null where it carries none. */
  readonly year: number | null;
  /** The serial number: 233 in `A/RES/79/233`, 52 in `A/79/L.52`. Null where there is none. */
  readonly number: number | null;
}

const PIECES = {
  body: 'text',
  parts: ['text'],
  modifiers: /* @__PURE__ */ maybe([{ kind: 'text', number: 'number?' }]),
  note: 'text?',
  noteAfter: 'number?',
  letters: /* @__PURE__ */ maybe(['text']),
  reissues: 'number?',
} as const;

/**
 * The canonical text of a symbol: slashes without blanks, a blank before brackets and letters, none
 * before an old session in Roman figures, letters after the bracket.
 * @example
 * formatUnSymbol({ body: 'A', parts: ['RES', '79', '233'] }) // => 'A/RES/79/233'
 * formatUnSymbol({ body: 'S', parts: ['RES', '2777'], note: '2025' }) // => 'S/RES/2777 (2025)'
 * formatUnSymbol({ body: 'A', parts: ['RES', '79', '259'], letters: ['A', 'B', 'C'] })
 * // => 'A/RES/79/259 A-C'
 * @throws TypeError for a text: `parseUnSymbol` reads it first; RangeError for other than 0 to 3 reissues.
 */
export function formatUnSymbol(symbol: UnSymbolParts): string {
  requireList(symbol?.parts, 'symbol.parts', 'the pieces that parseUnSymbol reads');
  requireShape(symbol, PIECES, 'symbol');
  const { body, parts, note = null, noteAfter = 0 } = symbol;
  const modifiers = symbol.modifiers ?? [];
  const letters = symbol.letters ?? [];
  let text = [body, ...parts].join('/');
  for (let place = 0; place <= modifiers.length; place++) {
    if (note !== null && place === noteAfter) text += formatNote(note);
    const modifier = modifiers[place];
    if (modifier === undefined) break;
    text += modifier.number === null ? `/${modifier.kind}` : `/${modifier.kind}.${modifier.number}`;
  }
  if (letters.length > 0) text += ` ${formatLetters(letters)}`;
  return text + asterisks(symbol);
}

/** A symbol is reissued once or twice; three asterisks are the most that are read. */
const MOST_REISSUES = 3;

function asterisks({ reissues = 0 }: UnSymbolParts): string {
  requireNumber(
    reissues,
    'symbol.reissues',
    `a whole number from 0 to ${MOST_REISSUES}`,
    (count) => Number.isInteger(count) && count >= 0 && count <= MOST_REISSUES,
  );
  return '*'.repeat(reissues);
}

/** Old sessions are glued to the number, as in `A/RES/3363(XXX)`; years and words are not. */
function formatNote(note: string): string {
  return isOldSession(note) ? `(${note})` : ` (${note})`;
}

function isOldSession(note: string): boolean {
  return /^(?:E?S-)?[CLXVI]{1,12}$/.test(note);
}

function formatLetters(letters: readonly string[]): string {
  const first = letters[0] ?? '';
  const last = letters[letters.length - 1] ?? '';
  if (letters.length === 1) return first;
  const run = letters.every(
    (letter, place) => letter.charCodeAt(0) === first.charCodeAt(0) + place,
  );
  if (run && letters.length > 2) return `${first}-${last}`;
  return `${letters.slice(0, -1).join(', ')} and ${last}`;
}

/** Options of {@link unDocumentUrl}. */
export interface UnDocumentUrlOptions {
  /** English unless given. */
  readonly language?: UnDocumentLanguage | undefined;
}

const LANGUAGES: readonly UnDocumentLanguage[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/**
 * The address at which the UN's document system shows the document, in English unless another
 * official language is asked for. Built from the symbol, never fetched: that it exists is not checked.
 * Blanks are left out. Letters and asterisks name no document of their own and follow `#`, as parts of a page
 * do. `parseUnSymbol` reads every such address as the symbol again.
 * @example
 * unDocumentUrl({ body: 'A', parts: ['RES', '79', '233'] }) // => 'https://undocs.org/en/A/RES/79/233'
 * unDocumentUrl({ body: 'S', parts: ['RES', '2777'], note: '2025' }, { language: 'fr' })
 * // => 'https://undocs.org/fr/S/RES/2777(2025)'
 * unDocumentUrl({ body: 'A', parts: ['RES', '79', '259'], letters: ['A', 'B', 'C'] })
 * // => 'https://undocs.org/en/A/RES/79/259#A-C'
 */
export function unDocumentUrl(symbol: UnSymbolParts, options: UnDocumentUrlOptions = {}): string {
  requireOptions(options, ['language']);
  const { language = 'en' } = options;
  requireWord(language, LANGUAGES, 'options.language');
  formatUnSymbol(symbol); // throws where a piece is not valid
  const letters = symbol.letters ?? [];
  const part = letters.length > 0 ? formatLetters(letters).replace(/, | and /g, ',') : '';
  const behind = part + asterisks(symbol);
  // "KAZ(3)/Add.1" is a piece with a bracket of its own, so a word and its note stay apart.
  const text = formatUnSymbol({ ...symbol, letters: [], reissues: 0 }).replace(
    /(?<![a-z]) | (?!\([^)]*\)\/)/gi,
    '',
  );
  // Half of a pair of surrogates has no bytes: encodeURI would stop at it.
  const encoded = (piece: string) => encodeURI(piece.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `https://undocs.org/${language}/${encoded(text)}${behind && `#${encoded(behind)}`}`;
}

/** The six official languages of the United Nations. */
export type UnDocumentLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** The symbol with some of its pieces exchanged; kind, session, year and number stay. */
export function withPieces(
  symbol: UnSymbol,
  change: Partial<Pick<UnSymbol, 'modifiers' | 'letters' | 'reissues'>>,
): UnSymbol {
  const changed = { ...symbol, ...change };
  return { ...changed, symbol: formatUnSymbol(changed) };
}
