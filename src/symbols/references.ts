import { MAY_FOLLOW, withCompanions } from './companions.js';
import { type FoundSymbol, found, lastBehind } from './match.js';
import { endOfDocumentWords, type ProseContext, readLead } from './proseLead.js';
import { readProseNumber } from './proseReference.js';
import { scanSymbol } from './scanSymbol.js';

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

/** Reads up to `most` numbers behind the words that lead to them. The first match begins at `start`. */
export function readNumbers(
  text: string,
  start: number,
  numberAt: number,
  context: ProseContext,
  most = Number.POSITIVE_INFINITY,
): FoundSymbol[] | undefined {
  const first = readProseNumber(text, numberAt, context);
  if (first === undefined) return undefined;
  const list = [found(text, start, first)];
  for (let at = lastBehind(list); list.length < most; at = lastBehind(list)) {
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

const LONGEST_LEAD = 48;

/** Reads the words that begin at a place ("Security Council resolution", "UN Doc.") and what they lead to. */
export function readProse(text: string, at: number, most?: number): FoundSymbol[] | undefined {
  const documentAt = endOfDocumentWords(text, at);
  if (documentAt !== undefined) return readReference(text, documentAt, most);
  for (const word of text.slice(at, at + LONGEST_LEAD).matchAll(/res|dec|unscr/gi)) {
    const lead = readLead(text, at + word.index);
    if (lead === undefined || lead.start !== at) continue;
    return readReference(text, lead.end, most) ?? readNumbers(text, at, lead.end, lead, most);
  }
  return undefined;
}
