import { describeValue } from '../problems/describe.js';
import { orCancelled } from './cancel.js';
import { type Line, LineCutter } from './lines.js';
import type { CancelSignal } from './platform.js';
import { open, type Source } from './source.js';

/** What a stream hands out: a record, or an invalid line. */
export type StreamItem =
  | { readonly value: unknown; readonly place: string }
  | { readonly problem: string; readonly place: string };

/** How far a stream has been read. */
export interface StreamCount {
  /** UTF-8 bytes of text that came; 0 for a stream of records. */
  bytes: number;
}

/** A line may hold one record with all its text; what is longer is no line of NDJSON. */
const MAX_LINE = 2 ** 26;

/**
 * The records of a source one by one: of lists and streams of records or of lists of them, and of NDJSON
 * as bytes or text. Nothing is read ahead, and the source is closed when the caller stops.
 */
export async function* recordsOf(
  source: Source<unknown>,
  count: StreamCount,
  signal: CancelSignal | undefined,
): AsyncGenerator<readonly StreamItem[], void, undefined> {
  const pull = open(source);
  const cutter = new LineCutter(MAX_LINE);
  let index = 0;
  try {
    for (;;) {
      const step = await orCancelled(pull.next(), signal);
      if (step.done) break;
      const { value } = step;
      if (typeof value === 'string' || value instanceof Uint8Array) {
        count.bytes += typeof value === 'string' ? byteLength(value) : value.byteLength;
        yield itemsOf(cutter.cut(value));
      } else if (Array.isArray(value)) {
        yield Array.from(value, (one) => ({ value: one, place: `records[${index++}]` }));
      } else {
        yield [{ value, place: `records[${index++}]` }];
      }
    }
    yield itemsOf(cutter.end());
  } finally {
    pull.close();
  }
}

function itemsOf(lines: readonly Line[]): StreamItem[] {
  const items: StreamItem[] = [];
  for (const { text, number, tooLong } of lines) {
    const place = `line ${number}`;
    if (tooLong) {
      items.push({
        problem: `${place}: expected at most ${MAX_LINE} characters, received more`,
        place,
      });
    } else if (text !== '' && text.trim() !== '') {
      items.push(itemOf(text, place, number));
    }
  }
  return items;
}

/** A line is JSON or it is not; what an engine says of the latter is in its own words. */
function itemOf(text: string, place: string, number: number): StreamItem {
  try {
    return { value: JSON.parse(text) as unknown, place };
  } catch {
    const problem = `${place}: expected one JSON object, received ${describeValue(text)}`;
    return { problem: number === 1 ? problem + wholeFileHint(text) : problem, place };
  }
}

/** A file whose first line only opens a list or an object is JSON over several lines, and no NDJSON. */
function wholeFileHint(text: string): string {
  if (!/^\s*(?:\[|\{\s*$)/.test(text)) return '';
  return ' (NDJSON has one object a line: parse a JSON array or page whole, and pass its records as the source)';
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair is two units and four bytes, so each half is two.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
