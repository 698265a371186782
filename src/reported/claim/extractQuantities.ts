import type { ReportedQuantity } from '../quantity/quantity.js';
import { modifierOf, type Writable, wordsOf } from '../quantity/quantityOf.js';
import { type Placed, rolesOf } from '../role/roles.js';
import type { Role } from '../rules/role.js';
import { mentionsOf } from '../sentence/mention.js';
import { type Scope, scopesOf } from '../sentence/scope.js';
import { type ReadingOptions, readText, requireReading } from '../text/readText.js';
import { english } from '../vocabulary/english/english.js';
import type { Evidence } from './claim.js';

/** A quantity in its text, with its place and what it is said to be. */
export interface ExtractedQuantity extends ReportedQuantity {
  /** Place of the words in the text: `text.slice(start, end)` is the quantity's `text`. */
  readonly start: number;
  readonly end: number;
  /** What the words around say it is; null if they do not tell. */
  readonly role: Role | null;
  /** `prioritised` for a part of the plan, `before` for an earlier figure; null for the plan as it stands. */
  readonly layer: string | null;
  /** What it may be if `role` is null, so that you can tag it; otherwise empty. */
  readonly candidates: readonly Role[];
  /** The rules that were heard, by the names in the list of rules. */
  readonly why: readonly string[];
  /** What the role rests on; null if there is none. */
  readonly evidence: Evidence | null;
}

/**
 * Returns every quantity of a text, from left to right, each with its place, its interval and, if the
 * words around tell it, its role in an appeal. Years, dates, ages, document symbols and the numbers of
 * sections, goals and plans are not quantities. Never throws on text; the time grows with the length of
 * the text and no faster.
 * @param text a sentence or a report; Markdown, tags and footnotes are passed over.
 * @param options `languages` of `aidkit/reported/languages`; English if there are none.
 * @throws TypeError if `options` has another key, RangeError if `languages` is empty.
 * @example
 * const found = extractQuantities('The 2025 plan seeks $2.4 billion to assist nearly 17 million people.')
 * found.map(({ role, text }) => `${role}: ${text}`)
 * // => ['requirement: $2.4 billion', 'targeted: nearly 17 million people']
 */
export function extractQuantities(text: string, options?: ReadingOptions): ExtractedQuantity[] {
  const languages = requireReading(options) ?? [english];
  if (typeof text !== 'string') return [];
  const all = mentionsOf(readText(text, languages));
  const roles = rolesOf(all);
  const scopes = scopesOf(all);
  const key = keyOf(text);
  return all.mentions.map(({ found, index, sentence }) => {
    const { role, layer, candidates, why, direct, relation } = roles[index] as Placed;
    const scope = scopeOf(scopes, index, relation, role);
    const rule = why[0] ?? '';
    const { interval, precision, strict } = found.meaning;
    const { text: words, start, end } = wordsOf(all.text, found);
    // Field by field: spreading makes slow objects of what a text may hold by the thousand.
    const quantity: Writable<ExtractedQuantity> = {
      text: words,
      value: found.value,
      low: interval.low,
      high: interval.high,
      lowInclusive: interval.lowInclusive,
      highInclusive: interval.highInclusive,
      unit: found.unit,
      modifier: modifierOf(found),
      precision,
      start,
      end,
      role,
      layer,
      candidates,
      why,
      evidence:
        role === null
          ? null
          : { rule, direct, text: key, figure: index, sentence, scope, relation },
    };
    if (found.assumed) quantity.unitAssumed = true;
    if (strict !== null) quantity.strict = strict;
    return quantity;
  });
}

/** A part and a share are said of what their whole is said of, whatever they are for. */
function scopeOf(
  scopes: readonly Scope[],
  index: number,
  relation: Placed['relation'],
  role: Role | null,
): Scope {
  const own = scopes[index] as Scope;
  const isPart = relation?.kind === 'partOf' && role?.endsWith('Part') === true;
  const whole = isPart || relation?.kind === 'shareOf' ? scopes[relation.to] : undefined;
  if (whole === undefined) return own;
  return { of: whole.of, year: whole.year, day: own.day, group: own.group };
}

/** A short key of a text, by which claims of one text are known. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
