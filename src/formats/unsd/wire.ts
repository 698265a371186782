import { list, listOf, record } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';

// The SDG API of UNSD, /v1/sdg/… (bases unstats.un.org/sdgapi and unstats.un.org/sdgs/UNSDGAPIV5), as
// seen in responses of 2022 (release 2022.Q1.G.03) and 2026 (2026.Q1.G.01). Lists come as bare arrays;
// Series/Data comes as a page { data, dimensions, attributes, totalElements, … }.

/** The records of a list: a bare array, or the `data` of an object. */
export function openUnsdList(
  json: unknown,
  whole: string,
): { records: readonly unknown[]; at: string } {
  if (Array.isArray(json)) return { records: json, at: '' };
  if (typeof json !== 'object' || json === null) throw new Problem('', whole, json);
  const response = record(json, '');
  if (!Array.isArray(response.data)) throw new Problem('response.data', whole, response.data);
  return { records: response.data, at: 'data' };
}

/** Reads a list record by record; `whole` says what it should be. */
export function readUnsdList<T>(
  json: unknown,
  whole: string,
  read: (item: unknown, at: string, parts: Parts) => T,
): ReadResult<T> {
  return readWhole('response', () => {
    const { records, at } = openUnsdList(json, whole);
    return readEach(records, at, (item, _index, parts) => read(item, '', parts));
  });
}

/** Where a field of an entry is; the entry may be a child of another. */
export function fieldOf(at: string, field: string): string {
  return at === '' ? field : `${at}.${field}`;
}

/** The children of an entry, of which a wrong one is left out; null where the list was asked for without. */
export function children<T>(
  value: unknown,
  at: string,
  parts: Parts,
  read: (item: unknown, at: string, parts: Parts) => T,
): T[] | null {
  const items = parts.orNull(value, at, list);
  return items === null ? null : parts.listOf(items, at, (item, place) => read(item, place, parts));
}

/** A code of a target, an indicator or a series. Never a number: 8.10 would be 8.1. */
export function codeText(value: unknown, at: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new Problem(at, 'a code as text (a number cannot tell 8.10 from 8.1)', value);
}

/** A code, several codes, or null inside lists with children: always a list. */
export function codeTexts(value: unknown, at: string): readonly string[] {
  return each(value, at, codeText);
}

/** The code of a goal. Copies of the API's data have it as a whole number, which can mean only one. */
export function goalText(value: unknown, at: string): string {
  return codeText(Number.isInteger(value) ? String(value) : value, at);
}

/** A goal, several goals, or null inside lists with children: always a list. */
export function goalTexts(value: unknown, at: string): readonly string[] {
  return each(value, at, goalText);
}

function each(
  value: unknown,
  at: string,
  read: (value: unknown, at: string) => string,
): readonly string[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [read(value, at)];
  // A series with two targets of one goal repeats the goal.
  return [...new Set(listOf(value, at, read))];
}

/** Official wording, which an entry cannot be without. */
export function wording(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Problem(at, 'the official wording as text', value);
}
