import { describeValue } from '../../problems/describe.js';
import { type JsonRecord, record } from '../../problems/fields.js';
import { looksLikeHint } from '../../problems/looksLike.js';
import { Problem } from '../../problems/problem.js';

/** The envelope that every endpoint of FTS sends: `{ status: "ok", data }`. */
export function openResponse(json: unknown, whole: string): JsonRecord {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Problem('', `${whole}${looksLikeHint(json)}`, json);
  }
  const response = record(json, '');
  const { status = 'ok', message } = response;
  if (status !== 'ok') {
    const why = typeof message === 'string' ? ` (FTS says ${describeValue(message)})` : '';
    throw new Problem('status', `"ok"${why}`, status);
  }
  if (typeof response.data !== 'object' || response.data === null) {
    throw new Problem('data', whole, response.data);
  }
  return response;
}

/** A response whose `data` is a list. */
export function openList(json: unknown, whole: string): readonly unknown[] {
  const { data } = openResponse(json, whole);
  if (!Array.isArray(data)) throw new Problem('data', whole, data);
  return data;
}
