import { formatRoman, parseRoman } from './roman.js';
import type { SessionType } from './session.js';

/** What a bracket of a symbol says, with its canonical text. */
export type SymbolNote =
  | { readonly type: 'year'; readonly text: string; readonly year: number }
  | {
      readonly type: 'session';
      readonly text: string;
      readonly session: number;
      readonly sessionType: SessionType;
    }
  | { readonly type: 'words'; readonly text: string };

/** A bracket that is longer than this is prose, not part of a symbol. */
export const LONGEST_NOTE = 40;

const WORDS = new Map<string, string>([
  ['sect', 'Sect.'],
  ['sects', 'Sects.'],
  ['section', 'Sect.'],
  ['income sect', 'Income sect.'],
  ['part', 'Part'],
  ['parts', 'Parts'],
  ['vol', 'Vol.'],
  ['vols', 'Vols.'],
  ['volume', 'Vol.'],
  ['prog', 'Prog.'],
  ['programme', 'Prog.'],
  ['resumption', 'Resumption'],
  ['chap', 'Chap.'],
]);

const WITHOUT_NUMBER = new Map<string, string>([
  ['introduction', 'Introduction'],
  ['foreword', 'Foreword'],
  ['plan', 'Plan'],
  ['resumption', 'Resumption'],
  ['supp', 'Supp.'],
  ['supp.', 'Supp.'],
  ['plan outline', 'Plan outline'],
  ['part one', 'Part One'],
  ['part two', 'Part Two'],
  ['part three', 'Part Three'],
]);

/** Reads what is between the brackets of a symbol; undefined where that is not a part of one. */
export function readNote(raw: string): SymbolNote | undefined {
  const text = raw.trim();
  if (text.length === 0 || text.length > LONGEST_NOTE) return undefined;
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    return year >= 1945 && year <= 2099 ? { type: 'year', text, year } : undefined;
  }
  return readOldSession(text) ?? readWords(text);
}

/** `XXX`, `S-VII`, `ES-V`. */
function readOldSession(text: string): SymbolNote | undefined {
  const capitals = text.toUpperCase();
  const prefix = /^E?S-/.exec(capitals)?.[0] ?? '';
  const session = parseRoman(capitals.slice(prefix.length));
  if (session === undefined) return undefined;
  const sessionType = prefix === '' ? 'regular' : prefix === 'S-' ? 'special' : 'emergency-special';
  return { type: 'session', text: prefix + formatRoman(session), session, sessionType };
}

/** Figures may carry a letter: the programme budget has sections 29A to 29F. */
const FIGURES =
  /^(\d{1,4}[a-z]?|[clxvi]{1,8})(?:(?: ?[-\u2013] ?| and | to )(\d{1,4}[a-z]?|[clxvi]{1,8}))?$/;

/** `Sect. 1-36`, `Part II`, `Vol. I`, `Resumption 1`; blanks may be missing, as in `(PartI)`. */
function readWords(text: string): SymbolNote | undefined {
  const lower = text.toLowerCase().replace(/ {2,}/g, ' ');
  const alone = WITHOUT_NUMBER.get(lower);
  if (alone !== undefined) return { type: 'words', text: alone };
  for (const [word, canonical] of WORDS) {
    if (!lower.startsWith(word)) continue;
    const figures = FIGURES.exec(lower.slice(word.length).replace(/^[. ]{0,2}/, ''));
    const [, from = '', to] = figures ?? [];
    const start = readFigure(from);
    if (start === undefined) continue;
    if (to === undefined) return { type: 'words', text: `${canonical} ${start}` };
    const end = readFigure(to);
    if (end !== undefined) return { type: 'words', text: `${canonical} ${start}-${end}` };
  }
  return undefined;
}

function readFigure(text: string): string | undefined {
  if (/^[1-9]\d{0,3}[a-z]?$/.test(text)) return text.toUpperCase();
  const roman = parseRoman(text);
  return roman === undefined ? undefined : formatRoman(roman);
}
