import type { IsoDate } from '../dates/isoDate.js';

/** What a caption is made of: the day and the source of every figure that is drawn. */
export interface Origin {
  readonly asOf: IsoDate | null;
  readonly source?: string | null;
}

const MOST_SOURCES = 3;
const LINE = 100;

/**
 * The lines below a title: as of when the figures are and where they are from. A figure without a day
 * or without a source is told too.
 */
export function captionOf(figures: readonly Origin[]): readonly string[] {
  if (figures.length === 0) return [];
  return [...wrap(daysOf(figures)), ...wrap(sourcesOf(figures))];
}

function daysOf(figures: readonly Origin[]): string {
  const days = figures.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined) return 'As of: not stated.';
  const known = first === last ? `As of ${first}` : `As of ${first} to ${last}`;
  const undated = figures.length - days.length;
  return undated === 0 ? `${known}.` : `${known}; ${undated} without a day.`;
}

function sourcesOf(figures: readonly Origin[]): string {
  const all = [...new Set(figures.flatMap(({ source }) => (source ? [source] : [])))].sort();
  if (all.length === 0) return 'Source: not stated.';
  const more = all.length - MOST_SOURCES;
  const named = all.slice(0, MOST_SOURCES).join('; ');
  const word = all.length === 1 ? 'Source' : 'Sources';
  return more > 0 ? `${word}: ${named}; and ${more} more.` : `${word}: ${named}.`;
}

/** Lines of about one width: Vega does not break them. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(0, 8 * LINE).split(' ')) {
    if (line !== '' && line.length + word.length >= LINE) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
