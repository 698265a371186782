import { type ProseContext, readLead, readProseNumber } from './proseReference.js';
import { scanSymbol } from './scanSymbol.js';
import { readModifier } from './symbolPart.js';
import { type UnSymbol, type UnSymbolModifier, withPieces } from './unSymbol.js';

/** A symbol in a text, with its place. */
export interface UnSymbolMatch {
  readonly symbol: UnSymbol;
  /** The words as they stand: `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The place inside the document that is named behind it, such as `para. 110`. */
  readonly pinpoint: string | null;
}

/** A match, and the place behind its pinpoint where reading goes on. */
export interface FoundSymbol {
  readonly match: UnSymbolMatch;
  readonly behind: number;
}

const MOST_IN_A_RANGE = 100;

/** What may follow a number that belongs to a symbol; anything else makes it a number of its own. */
const MAY_FOLLOW = /^(?:$|[,;:.)\]*]|\s+(?:and |or |of |on |to |are |were |was |is |in |by |\())/;

const PINPOINT =
  /,? {0,2}(?:at )?((?:paras?\.?|paragraphs?|pp?\.|sects?\.|chaps?\.|arts?\.|articles?|appendix|table|footnote|annex(?:es)?) {0,2}(?:\d{1,4}|[IVXL]{1,6})?(?: {0,1}\([a-z\d]{1,4}\))?(?: {0,1}(?:[-\u2013]|and|to) {0,1}\d{1,4})?)(?![\w/])/iy;

/**
 * Reads the symbol that begins at a place, and its companions ("and Add.1"). Stops when there are
 * `most`, or soon after.
 */
export function readReference(
  text: string,
  at: number,
  most = Number.POSITIVE_INFINITY,
): FoundSymbol[] | undefined {
  const scanned = scanSymbol(text, at);
  return scanned && withCompanions(text, found(text, at, scanned), most);
}

/** Reads the numbers behind the words that lead to them. The first match begins at `start`. */
export function readNumbers(
  text: string,
  start: number,
  numberAt: number,
  context: ProseContext,
): FoundSymbol[] | undefined {
  const first = readProseNumber(text, numberAt, context);
  if (first === undefined) return undefined;
  const list = [found(text, start, first)];
  for (let at = lastBehind(list); ; at = lastBehind(list)) {
    const joint = /^(?:, and |, | and | & )/.exec(text.slice(at, at + 6))?.[0];
    if (joint === undefined) break;
    const next = readProseNumber(text, at + joint.length, context);
    if (next === undefined) break;
    // "resolution 2777, 15 members": a lone number continues a list only behind "resolutions".
    const lone = /^\d+$/.test(text.slice(at + joint.length, next.end));
    if (lone && !(context.plural && MAY_FOLLOW.test(text.slice(next.end, next.end + 8)))) break;
    list.push(found(text, at + joint.length, next));
  }
  return list;
}

/** Reads the words "Security Council resolution" that begin at a place, and the numbers behind them. */
export function readProse(text: string, at: number): FoundSymbol[] | undefined {
  const window = text.slice(at, at + 48);
  for (const word of window.matchAll(/res|dec|unscr/gi)) {
    const lead = readLead(text, at + word.index);
    if (lead === undefined || lead.start !== at) continue;
    return readReference(text, lead.end) ?? readNumbers(text, at, lead.end, lead);
  }
  return undefined;
}

export function lastBehind(list: readonly FoundSymbol[]): number {
  return list[list.length - 1]?.behind ?? 0;
}

function found(
  text: string,
  start: number,
  { symbol, end }: { readonly symbol: UnSymbol; readonly end: number },
): FoundSymbol {
  PINPOINT.lastIndex = end;
  const pinpoint = PINPOINT.exec(text);
  return {
    match: {
      symbol,
      text: text.slice(start, end),
      start,
      end,
      pinpoint: pinpoint?.[1]?.trim() ?? null,
    },
    behind: pinpoint === null ? end : PINPOINT.lastIndex,
  };
}

/** "A/60/496 and Corr.1 and 2": the corrigenda are documents of their own. */
function withCompanions(text: string, first: FoundSymbol, most: number): FoundSymbol[] {
  const list = [first];
  const base = first.match.symbol;
  let kind = base.modifiers[base.modifiers.length - 1]?.kind;
  for (let at = first.behind; list.length < most; at = lastBehind(list)) {
    const joint = /^(?:, and |, | and | & )/.exec(text.slice(at, at + 6))?.[0];
    if (joint === undefined) break;
    const from = at + joint.length;
    const piece = /^(?:([A-Za-z]{3,5})\.)?([1-9]\d{0,3})(?:[-\u2013]([1-9]\d{0,3}))?/.exec(
      text.slice(from, from + 16),
    );
    if (piece === null) break;
    const [words, word, low = '', high = low] = piece;
    if (word !== undefined) kind = readModifier(`${word}.${low}`)?.kind;
    const end = from + words.length;
    if (kind === undefined || !MAY_FOLLOW.test(text.slice(end, end + 8))) break;
    const numbers = Number(high) - Number(low);
    if (numbers < 0 || numbers > MOST_IN_A_RANGE) break;
    for (let number = Number(low); number <= Number(high) && list.length < most; number++) {
      list.push(found(text, from, { symbol: withModifier(base, { kind, number }), end }));
    }
  }
  return list;
}

/** A companion of the same kind stands beside the first, not below it: `Add.1 and Add.2`. */
function withModifier(base: UnSymbol, modifier: UnSymbolModifier): UnSymbol {
  const last = base.modifiers[base.modifiers.length - 1];
  const kept = last?.kind === modifier.kind ? base.modifiers.slice(0, -1) : base.modifiers;
  return withPieces(base, { modifiers: [...kept, modifier], letters: [], reissues: 0 });
}
