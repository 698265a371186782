import { list, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

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
  if (!Array.isArray(response.data)) throw new Problem('data', whole, response.data);
  return { records: response.data, at: 'data' };
}

/** A text that UNSD sends as a text, or as a number in copies of its data. */
export function codeText(value: unknown, at: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new Problem(at, 'a code as text (as a number 8.10 is the same as 8.1)', value);
}

/** A code, several codes, or null inside lists with children: always a list. */
export function codeTexts(value: unknown, at: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [codeText(value, at)];
  const codes = list(value, at).map((code, index) => codeText(code, `${at}[${index}]`));
  // A series with two targets of one goal repeats the goal.
  return [...new Set(codes)];
}
