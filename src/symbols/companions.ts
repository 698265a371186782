import { type FoundSymbol, found, lastBehind } from './match.js';
import { readModifier } from './part.js';
import { scanSymbol } from './scanSymbol.js';
import { type UnSymbol, type UnSymbolModifier, withPieces } from './unSymbol.js';

// "A/60/496 and Corr.1 and 2", "A/78/7/Add.1-3", "A/C.3/79/L.5 and L.6": behind the first symbol, others are
// named by their last piece alone. Each is a document of its own.

const MOST_IN_A_RANGE = 50;
const JOINT = /^(?:, and |, | and | & )/;

/** What may follow a number that belongs to a symbol; anything else makes it a number of its own. */
export const MAY_FOLLOW =
  /^(?:$|[,;:.)\]*]|-[A-Z]|\s+(?:and |or |of |on |to |are |were |was |is |in |by |\())/;

/** The first symbol with its companions; stops when there are `most`, or soon after. */
export function withCompanions(text: string, first: FoundSymbol, most: number): FoundSymbol[] {
  const list = [first];
  let base = first.match.symbol;
  while (list.length < most) {
    const at = lastBehind(list);
    const joint = JOINT.exec(text.slice(at, at + 6))?.[0];
    const last = list[list.length - 1]?.match.symbol ?? base;
    if (joint === undefined) {
      const rest = restOfRange(text, at, base, last, most);
      if (rest.length === 0) break;
      list.push(...rest);
      continue;
    }
    const next = readSibling(text, at + joint.length, base);
    if (next !== undefined) base = next.match.symbol;
    const more = next ? [next] : readModifiers(text, at + joint.length, base, last, most);
    if (more.length === 0) break;
    list.push(...more);
  }
  return list;
}

const NUMBER_OF_MODIFIER = /^(?:([A-Za-z]{3,5})\. ?)?([1-9]\d{0,3})/;

/** `Corr.1`, or `2` where the companion before it was a corrigendum too. */
function readModifiers(
  text: string,
  from: number,
  base: UnSymbol,
  last: UnSymbol,
  most: number,
): FoundSymbol[] {
  const piece = NUMBER_OF_MODIFIER.exec(text.slice(from, from + 12));
  if (piece === null) return [];
  const [words, word, digits = ''] = piece;
  const kind =
    word === undefined ? lastModifier(last)?.kind : readModifier(`${word}.${digits}`)?.kind;
  if (kind === undefined) return [];
  const end = from + words.length;
  const symbol = withModifier(base, { kind, number: Number(digits) });
  const rest = restOfRange(text, end, base, symbol, most);
  if (rest.length === 0 && !MAY_FOLLOW.test(text.slice(end, end + 8))) return [];
  return [found(text, from, { symbol, end }), ...rest];
}

const RANGE = /^(?:[-\u2013]| to )([1-9]\d{0,3})/;

/** `-3` behind `Add.1`: the second and third addenda. They are where the range is. */
function restOfRange(
  text: string,
  at: number,
  base: UnSymbol,
  first: UnSymbol,
  most: number,
): FoundSymbol[] {
  const modifier = lastModifier(first);
  const range = RANGE.exec(text.slice(at, at + 10));
  if (range === null || modifier === undefined || modifier.number === null) return [];
  const end = at + range[0].length;
  const last = Number(range[1]);
  if (last - modifier.number > MOST_IN_A_RANGE || !MAY_FOLLOW.test(text.slice(end, end + 8))) {
    return [];
  }
  // All are at one place, before the same date and pinpoint.
  const { match, behind } = found(text, at, { symbol: first, end });
  const list: FoundSymbol[] = [];
  for (let number = modifier.number + 1; number <= last && list.length < most; number++) {
    const symbol = withModifier(base, { kind: modifier.kind, number });
    list.push({ match: { ...match, symbol }, behind });
  }
  return list;
}

/** `L.6` behind `A/C.3/79/L.5`: the same kind of document next to the first, with its own modifiers. */
function readSibling(text: string, from: number, base: UnSymbol): FoundSymbol | undefined {
  const last = base.parts[base.parts.length - 1] ?? '';
  const kind = /^[A-Z]{1,3}\./i.exec(last)?.[0].toUpperCase();
  if (kind === undefined || text.slice(from, from + kind.length).toUpperCase() !== kind) {
    return undefined;
  }
  const before = `${[base.body, ...base.parts.slice(0, -1)].join('/')}/`;
  const scanned = scanSymbol(before + text.slice(from, from + 60), 0);
  if (scanned === undefined || scanned.end <= before.length) return undefined;
  return found(text, from, { symbol: scanned.symbol, end: from + scanned.end - before.length });
}

function lastModifier(symbol: UnSymbol): UnSymbolModifier | undefined {
  return symbol.modifiers[symbol.modifiers.length - 1];
}

/** A companion of the same kind is next to the first, not below it: `Add.1 and Add.2`. */
function withModifier(base: UnSymbol, modifier: UnSymbolModifier): UnSymbol {
  const kept =
    lastModifier(base)?.kind === modifier.kind ? base.modifiers.slice(0, -1) : base.modifiers;
  return withPieces(base, { modifiers: [...kept, modifier], letters: [], reissues: 0 });
}
