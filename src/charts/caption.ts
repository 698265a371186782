import type { IsoDate } from '../dates/isoDate.js';
import { type ChartWords, fill } from './words/english.js';

/** What a caption is made of: the day and the source of every figure that is drawn. */
export interface Origin {
  readonly asOf?: IsoDate | null | undefined;
  readonly source?: string | null | undefined;
}

const MOST_SOURCES = 3;

/**
 * The lines below a title: as of when the figures are and where they are from. A figure without a day
 * or without a source is named too.
 */
export function captionOf(figures: readonly Origin[], words: ChartWords): readonly string[] {
  if (figures.length === 0) return [];
  return [daysOf(figures, words), sourcesOf(figures, words)];
}

function daysOf(figures: readonly Origin[], words: ChartWords): string {
  const days = figures.flatMap(({ asOf }) => (asOf ? [asOf] : [])).sort();
  const [from] = days;
  const to = days[days.length - 1];
  if (from === undefined || to === undefined) return words.asOfUnknown;
  const known =
    from === to ? fill(words.asOfDay, { day: from }) : fill(words.asOfDays, { from, to });
  const undated = figures.length - days.length;
  return undated === 0 ? `${known}.` : `${known}; ${fill(words.withoutDay, { count: undated })}.`;
}

function sourcesOf(figures: readonly Origin[], words: ChartWords): string {
  const all = [...new Set(figures.flatMap(({ source }) => (source ? [source] : [])))].sort();
  if (all.length === 0) return words.sourceUnknown;
  const more = all.length - MOST_SOURCES;
  const named = all.slice(0, MOST_SOURCES).join('; ');
  const colon = words.asOfUnknown.includes(' :') ? ' :' : ':';
  const label = `${all.length === 1 ? words.source : words.sources}${colon} ${named}`;
  return more > 0 ? `${label}; ${fill(words.moreSources, { count: more })}.` : `${label}.`;
}
