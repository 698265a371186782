import { parseRoman, type SessionType } from './session.js';
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
  /** `C.3`, `CONF.62`, `SER.A`: a body or a series below the first. */
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

/** Bodies that are numbered after a full stop, by their canonical spelling. */
const ORGANS = new Map<string, string>(
  ['C', 'AC', 'CN', 'CONF', 'SC', 'Sub', 'WG', 'GC', 'PC', 'PCN', 'SER', 'EA', 'COP', 'MEM'].map(
    (word): [string, string] => [word.toUpperCase(), word],
  ),
);

/** Kinds of document that are numbered after a full stop, by their canonical spelling. */
const NUMBERED_KINDS = new Map<string, readonly [spelling: string, kind: UnDocumentKind]>([
  ['L', ['L', 'draft']],
  ['PV', ['PV', 'verbatim-record']],
  ['SR', ['SR', 'summary-record']],
  ['WP', ['WP', 'working-paper']],
  ['CRP', ['CRP', 'conference-room-paper']],
  ['R', ['R', 'restricted']],
  ['INF', ['INF', 'information']],
  ['NGO', ['NGO', 'ngo-statement']],
  ['PET', ['PET', 'petition']],
  ['RES', ['Res', 'resolution']],
  ['DEC', ['Dec', 'decision']],
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

const MODIFIERS = new Map<string, UnSymbolModifier['kind']>(
  (['Add', 'Amend', 'Corr', 'Rev', 'Summary'] as const).map(
    (word): [string, UnSymbolModifier['kind']] => [word.toUpperCase(), word],
  ),
);

const NUMBER = /^[1-9]\d{0,5}$/;
/** CRC/C/KAZ/5-6: the fifth and sixth reports in one document. */
const RANGE = /^([1-9]\d{0,2})-([1-9]\d{0,2})$/;
const SESSION = /^(ES|S)-([1-9]\d?)$/i;
const DOTTED = /^([A-Z]{1,8})\.([1-9]\d{0,4}|[A-Z]{1,4})$/i;
const WORD = /^[A-Z]{1,8}$/i;
/** `TD/B(S-XXXI)/INF/1` and `TD/B/EX(70)/R.1` carry the session at the name of the body. */
const WORD_IN_SESSION = /^[A-Z]{1,8}\((?:S-)?(?:[CLXVI]{1,8}|[1-9]\d{0,3})\)$/i;
const SPELLED = new Map([['AGENDA', 'Agenda']]);

/** `Add.2` or `Summary`; anything else is undefined. */
export function readModifier(raw: string): UnSymbolModifier | undefined {
  const dot = raw.indexOf('.');
  const kind = MODIFIERS.get((dot < 0 ? raw : raw.slice(0, dot)).toUpperCase());
  if (kind === undefined) return undefined;
  if (kind === 'Summary') return dot < 0 ? { kind, number: null } : undefined;
  const digits = dot < 0 ? '' : raw.slice(dot + 1);
  return /^[1-9]\d{0,3}$/.test(digits) ? { kind, number: Number(digits) } : undefined;
}

/** Reads one piece, in any case, into its canonical spelling; undefined where it is none. */
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
  const dotted = DOTTED.exec(raw);
  if (dotted) return readDotted((dotted[1] ?? '').toUpperCase(), (dotted[2] ?? '').toUpperCase());
  if (WORD_IN_SESSION.test(raw)) return { type: 'word', text: raw.toUpperCase() };
  if (!WORD.test(raw)) return undefined;
  const word = raw.toUpperCase();
  return MODIFIERS.has(word) ? undefined : { type: 'word', text: SPELLED.get(word) ?? word };
}

function readDotted(word: string, suffix: string): SymbolPart | undefined {
  const number = Number(suffix);
  const kind = NUMBERED_KINDS.get(word);
  if (kind !== undefined) {
    if (Number.isNaN(number)) return undefined;
    return { type: 'numbered-kind', text: `${kind[0]}.${suffix}`, kind: kind[1], number };
  }
  if (MODIFIERS.has(word)) return undefined;
  // TD/B/C.I counts its commissions in Roman figures; ST/ESA/SER.A names its series by a letter.
  if (Number.isNaN(number) && word !== 'SER' && parseRoman(suffix) === undefined) return undefined;
  return { type: 'organ', text: `${ORGANS.get(word) ?? word}.${suffix}`, word };
}

/** Whether an organ is one of the numbered bodies of the principal organs (`C.3`, `CONF.62`). */
export function isKnownOrgan(part: SymbolPart): boolean {
  return part.type === 'organ' && ORGANS.has(part.word);
}
