import { parseRoman } from './roman.js';
import type { SessionType } from './session.js';
import type { UnDocumentKind, UnSymbolModifier } from './unSymbol.js';

/** One piece of a symbol between two slashes. */
export type SymbolPart =
  | { readonly type: 'number'; readonly text: string; readonly number: number }
  | { readonly type: 'range'; readonly text: string; readonly number: number }
  | {
      readonly type: 'session';
      readonly text: string;
      readonly number: number;
      readonly sessionType: SessionType;
    }
  /** `C.3`, `CONF.62`, `SER.A`, `MP.PP`: a body or a series below the first. */
  | { readonly type: 'organ'; readonly text: string; readonly word: string }
  /** `L.52`, `PV.18`, `Res.14`: a kind of document with its number. */
  | {
      readonly type: 'numbered-kind';
      readonly text: string;
      readonly kind: UnDocumentKind;
      readonly number: number;
    }
  /** `RES`, `INF`, `HRC`, `OPAC`, `IND`. */
  | { readonly type: 'word'; readonly text: string };

/** Bodies that are numbered after a full stop. */
const ORGANS = new Set([
  'C',
  'AC',
  'CN',
  'CONF',
  'SC',
  'SUB',
  'WG',
  'GC',
  'PC',
  'PCN',
  'SER',
  'EA',
  'COP',
  'MEM',
]);

/** Kinds of document that are numbered after a full stop. */
const NUMBERED_KINDS = new Map<string, UnDocumentKind>([
  ['L', 'draft'],
  ['PV', 'verbatim-record'],
  ['SR', 'summary-record'],
  ['WP', 'working-paper'],
  ['CRP', 'conference-room-paper'],
  ['R', 'restricted'],
  ['INF', 'information'],
  ['NGO', 'ngo-statement'],
  ['PET', 'petition'],
  ['RES', 'resolution'],
  ['DEC', 'decision'],
]);

const KIND_WORDS = new Map<string, UnDocumentKind>([
  ['RES', 'resolution'],
  ['DEC', 'decision'],
  ['PRST', 'presidential-statement'],
  ['INF', 'information'],
  ['NGO', 'ngo-statement'],
  ['PET', 'petition'],
]);

/** The kind of document that a word stands for, such as `INF`; undefined for the name of a body. */
export function kindOfWord(word: string): UnDocumentKind | undefined {
  return KIND_WORDS.get(word);
}

const MODIFIERS = new Map<string, UnSymbolModifier['kind']>([
  ['ADD', 'Add'],
  ['AMEND', 'Amend'],
  ['CORR', 'Corr'],
  ['REV', 'Rev'],
  ['SUMMARY', 'Summary'],
]);

/** Words that are not written in capitals throughout. Before a number `Res` and `Dec` are, alone not. */
const SPELLED = new Map([
  ['AGENDA', 'Agenda'],
  ['EXCOM', 'ExCom'],
  ['MISC', 'Misc'],
  ['OZL', 'OzL'],
]);
const SPELLED_BEFORE_DOT = new Map([
  ['DEC', 'Dec'],
  ['MISC', 'Misc'],
  ['OZL', 'OzL'],
  ['RES', 'Res'],
  ['SUB', 'Sub'],
]);
const SPELLED_AFTER_DOT = new Map([['PRO', 'Pro']]);

const NUMBER = /^[1-9]\d{0,5}$/;
/** CRC/C/KAZ/5-6: the fifth and sixth reports in one document. */
const RANGE = /^([1-9]\d{0,2})-([1-9]\d{0,2})$/;
const SESSION = /^(ES|S)-([1-9]\d?)$/i;
/** `C.3`, `SER.A`, `C.II`, `MP.PP`; with a word between, `EA.SS.1` and `OzL.Pro.35`. */
const DOTTED = /^([A-Z]{1,8})\.(?:([A-Z]{2,4})\.)?([1-9]\d{0,4}|[A-Z]{1,5})$/i;
/** `OPAC`, `ABSTRACTS`; of several programmes together, `ICEF-UNW`. */
const WORD = /^[A-Z]{1,12}(?:-[A-Z]{2,8}){0,3}$/i;
/** `TD/B(S-XXXI)/INF/1` and `TD/B/EX(70)/R.1` carry the session at the name of the body. */
const WORD_IN_SESSION = /^[A-Z]{1,8}\((?:S-)?(?:[CLXVI]{1,8}|[1-9]\d{0,3})\)$/i;
/** S/AC.44/2004/(02)/1: committees of the Council name the state or resolution that is reported on. */
const BRACKETED = /^\(\d{2,4}\)$/;

/** `Add.2` or `Summary`; anything else is undefined. */
export function readModifier(raw: string): UnSymbolModifier | undefined {
  const dot = raw.indexOf('.');
  const kind = MODIFIERS.get((dot < 0 ? raw : raw.slice(0, dot)).toUpperCase());
  if (kind === undefined) return undefined;
  if (kind === 'Summary') return dot < 0 ? { kind, number: null } : undefined;
  const digits = dot < 0 ? '' : raw.slice(dot + 1);
  return /^[1-9]\d{0,3}$/.test(digits) ? { kind, number: Number(digits) } : undefined;
}

/** Reads one piece, in any case, into its canonical spelling; undefined if it is not one. */
export function readPart(raw: string): SymbolPart | undefined {
  if (NUMBER.test(raw)) return { type: 'number', text: raw, number: Number(raw) };
  const range = RANGE.exec(raw);
  if (range) {
    const first = Number(range[1]);
    return first < Number(range[2]) ? { type: 'range', text: raw, number: first } : undefined;
  }
  const session = SESSION.exec(raw);
  if (session) {
    const sessionType = session[1]?.length === 1 ? 'special' : 'emergency-special';
    return { type: 'session', text: raw.toUpperCase(), number: Number(session[2]), sessionType };
  }
  const capitals = raw.toUpperCase();
  const [, word, between, suffix] = DOTTED.exec(capitals) ?? [];
  if (word !== undefined && suffix !== undefined) return readDotted(word, between, suffix);
  if (WORD_IN_SESSION.test(raw) || BRACKETED.test(raw)) return { type: 'word', text: capitals };
  if (!WORD.test(raw) || MODIFIERS.has(capitals)) return undefined;
  return { type: 'word', text: SPELLED.get(capitals) ?? capitals };
}

function readDotted(
  word: string,
  between: string | undefined,
  suffix: string,
): SymbolPart | undefined {
  if (MODIFIERS.has(word)) return undefined;
  const number = Number(suffix);
  const spelled = SPELLED_BEFORE_DOT.get(word) ?? word;
  const kind = between === undefined ? NUMBERED_KINDS.get(word) : undefined;
  if (kind !== undefined) {
    if (Number.isNaN(number)) return undefined;
    return { type: 'numbered-kind', text: `${spelled}.${suffix}`, kind, number };
  }
  // TD/B/C.I counts its commissions in Roman figures, ST/ESA/SER.A names its series by a letter; but
  // there is no A/C.FOO.
  const isCounted = !Number.isNaN(number) || word === 'SER' || parseRoman(suffix) !== undefined;
  if (ORGANS.has(word) && between === undefined && !isCounted) return undefined;
  const pieces = [spelled, between, suffix].flatMap((piece, place) =>
    piece === undefined ? [] : [place === 0 ? piece : (SPELLED_AFTER_DOT.get(piece) ?? piece)],
  );
  return { type: 'organ', text: pieces.join('.'), word };
}

/** Whether an organ is one of the numbered bodies of the principal organs (`C.3`, `CONF.62`). */
export function isKnownOrgan(part: SymbolPart): boolean {
  return part.type === 'organ' && ORGANS.has(part.word);
}
