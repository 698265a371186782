import { type JsonRecord, record } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';

/** The envelope that every endpoint of FTS sends: `{ status: "ok", data }`. */
export function openResponse(json: unknown, whole: string): JsonRecord {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Problem('', whole, json);
  }
  const response = record(json, '');
  if (response.status !== undefined && response.status !== 'ok') {
    throw new Problem('status', '"ok"', response.status);
  }
  return response;
}

/** A response whose `data` is a list. */
export function openList(json: unknown, whole: string): readonly unknown[] {
  const { data } = openResponse(json, whole);
  if (!Array.isArray(data)) throw new Problem('data', whole, data);
  return data;
}
