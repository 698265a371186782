import { looksLike } from '../../problems/looksLike.js';
import { Problem } from '../../problems/problem.js';
import { versionOf } from './version.js';

// IATI comes in several wrappings: documents of the datastore with a text of JSON inside, the root
// element of an XML file, or a bare list.

const WHOLE =
  'IATI activities: a response of the datastore { response: { docs: [{ iati_json }] } }, { "iati-activities": { "iati-activity": [...] } } or a list of activities';

/** A text of one activity may be this long; beyond it nothing is parsed. */
const LONGEST = 50_000_000;

export const LIST = 'iati-activity';

/** The activities of an input, where they are, and the version of the standard that a file states. */
export interface OpenedActivities {
  readonly activities: readonly unknown[];
  readonly place: string;
  readonly version: string | null;
}

export function openActivities(json: unknown): OpenedActivities {
  if (Array.isArray(json)) return { activities: json, place: LIST, version: null };
  if (typeof json === 'string') {
    const kind = looksLike(json);
    const hint = kind === null ? '' : ` (it looks like ${kind})`;
    const expectation = `what a reader of XML or JSON made of the text${hint}; aidkit/iati/xml reads XML`;
    throw new Problem('', expectation, json);
  }
  const docs = inside(inside(json, 'response'), 'docs');
  if (Array.isArray(docs)) return { activities: docs, place: 'response.docs', version: null };
  const root = firstOf(inside(json, 'iati-activities')) ?? json;
  const version = versionOf(root);
  const list = inside(root, LIST);
  if (Array.isArray(list)) return { activities: list, place: LIST, version };
  if (typeof list === 'object' && list !== null)
    return { activities: [list], place: LIST, version };
  throw new Problem('', WHOLE, json);
}

/** An own field; undefined if there is none, and of anything that is not an object. */
function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as { [key: string]: unknown })[key]
    : undefined;
}

/** XML's JSON writes an element that comes once as itself or as a list of one. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** The datastore wraps an activity in a document, and writes it as a text of JSON. */
export function unwrap(item: unknown): unknown {
  if (inside(item, 'iati_identifier') !== undefined && inside(item, 'iati_json') === undefined) {
    const expectation =
      'the activity, asked for with fl=iati_json (a flat document does not tell which values belong together)';
    throw new Problem('iati_json', expectation, undefined);
  }
  let found = firstOf(inside(item, 'iati_json') ?? item);
  if (typeof found === 'string') found = parseText(found);
  found = firstOf(inside(found, 'iati-activities')) ?? found;
  return firstOf(inside(found, LIST)) ?? found;
}

function parseText(text: string): unknown {
  if (text.length > LONGEST)
    throw new Problem('iati_json', `at most ${LONGEST} characters`, text.length);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('iati_json', 'JSON', text);
  }
}
