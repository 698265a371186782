import { isLetter } from './letters.js';

// The words that lead to a number or a symbol: "General Assembly resolution", "UNSCR", "UN Doc.".

/** Whose resolution it is, where the words say so. */
export type NamedOrgan = 'A' | 'S' | 'E' | 'A/HRC' | 'E/CN.4' | null;

/** What the words before the numbers say. */
export interface ProseContext {
  readonly organ: NamedOrgan;
  readonly kind: 'RES' | 'DEC';
  /** False where only the number is there, as in "31/16 A". */
  readonly named: boolean;
  /** "resolutions": more numbers may follow that are nothing but a number. */
  readonly plural: boolean;
}

/** The words that lead to a number, when they end at `end`: where they begin and what they say. */
export interface ProseLead extends ProseContext {
  readonly start: number;
  readonly end: number;
}

const ORGANS: readonly (readonly [string, NamedOrgan])[] = [
  ['general assembly', 'A'],
  ['unga', 'A'],
  ['ga', 'A'],
  ['g.a.', 'A'],
  ['e.s.c.', 'E'],
  ['security council', 'S'],
  ['unsc', 'S'],
  ['sc', 'S'],
  ['s.c.', 'S'],
  ['economic and social council', 'E'],
  ['ecosoc', 'E'],
  ['human rights council', 'A/HRC'],
  ['unhrc', 'A/HRC'],
  ['hrc', 'A/HRC'],
  ['commission on human rights', 'E/CN.4'],
  // Alone, and before a number without a session: the Security Council, or nobody's.
  ['council', 'S'],
];

/** May come before an organ and says nothing more. */
const UNITED_NATIONS = ['united nations ', 'u.n. ', 'un '];

const KIND_WORD = /(?:resolutions?|res\.?|decisions?|dec\.|unscr) {1,3}/iy;
const LONGEST_LEAD = 100;

/** Reads "Security Council resolution " and the like around the kind word that begins at a place. */
export function readLead(text: string, kindStart: number): ProseLead | undefined {
  if (isLetter(text, kindStart - 1)) return undefined;
  KIND_WORD.lastIndex = kindStart;
  const word = KIND_WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const kind = word[0] === 'd' || word[0] === 'D' ? 'DEC' : 'RES';
  const end = kindStart + word.length;
  const plural = /s {1,3}$/i.test(word) && !/^res /i.test(word);
  const said = { kind, named: true, plural, end } as const;
  if (/^unscr/i.test(word)) return { ...said, organ: 'S', start: kindStart };

  const before = text.slice(Math.max(0, kindStart - LONGEST_LEAD), kindStart);
  if (OTHER_BODY.test(before) || COMMISSION_ON.test(before)) return undefined;
  for (const [name, organ] of ORGANS) {
    const rest = withoutWords(before, `${name} `);
    if (rest === undefined) continue;
    const start = kindStart - before.length + withoutUnitedNations(rest).length;
    return { ...said, organ, start };
  }
  return { ...said, organ: null, start: kindStart };
}

/**
 * "ESCAP resolution 79/1", "Commission on the Status of Women resolution 60/2": numbered like the
 * Assembly's, and not the Assembly's.
 */
const OTHER_BODY =
  /\b(?:(?:Commission|Committee|Board|Conference|Congress|Parties|Union|Parliament)|(?:Governing|European|Trusteeship|Executive|Atlantic|National|World) Council|(?:Environment|Health|Parliamentary|National) Assembly|E(?:CE|CA|SCAP|CLAC|SCWA)|UNEA|CND|CSW) $/;
/** "Commission on the Status of Women "; that on Human Rights is known. */
const COMMISSION_ON =
  /\b(?:Commission|Committee|Conference) (?:on|of|for)(?! Human Rights $)(?: (?:the|and|of|[A-Z][a-z]{1,15})){0,7} [A-Z][a-z]{1,15} $/;

/** What comes before some words at the end of a text, in any case; undefined where they do not. */
function withoutWords(text: string, words: string): string | undefined {
  const start = text.length - words.length;
  if (start < 0 || text.slice(start).toLowerCase() !== words) return undefined;
  return isLetter(text, start - 1) ? undefined : text.slice(0, start);
}

function withoutUnitedNations(text: string): string {
  for (const words of UNITED_NATIONS) {
    const rest = withoutWords(text, words);
    if (rest !== undefined) return rest;
  }
  return text;
}

const DOCUMENT_WORDS =
  /(?:(?:united nations |u\.?n\.? )?doc(?:\.|uments?)? |draft (?:resolution|decision)s? )/iy;

/** Where the words "UN Doc." or "draft resolution", which lead to a symbol, end; undefined if there are none. */
export function endOfDocumentWords(text: string, at: number): number | undefined {
  DOCUMENT_WORDS.lastIndex = at;
  return DOCUMENT_WORDS.test(text) ? DOCUMENT_WORDS.lastIndex : undefined;
}
