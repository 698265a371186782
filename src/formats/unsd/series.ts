import { record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import { codeText, codeTexts, fieldOf, goalTexts, readUnsdList } from './wire.js';

/** A series in one release of the data. */
export interface UnsdSeries {
  /** Such as `SH_STA_MORT`. */
  readonly code: string;
  readonly description: string | null;
  /** Release of the data, such as `2026.Q1.G.01`. Releases do not come in order of time. */
  readonly release: string | null;
  readonly goals: readonly string[];
  readonly targets: readonly string[];
  readonly indicators: readonly string[];
  readonly uri: string | null;
}

/**
 * Reads `Series/List`: one row a series and release. A series may serve several indicators.
 * @throws TypeError if the whole is not a list.
 * @example
 * const { values } = parseUnsdSeries([{ code: 'EN_MAT_DOMCMPT', goal: ['12', '8'], target: ['12.2', '8.4'], indicator: ['12.2.2', '8.4.2'] }]);
 * values[0].indicators // => ['12.2.2', '8.4.2']
 */
export function parseUnsdSeries(response: unknown): ReadResult<UnsdSeries> {
  return readUnsdList(response, 'a UNSD list of series', readSeries);
}

/** A series, as a list of its own or as a child of an indicator. */
export function readSeries(item: unknown, at: string, parts: Parts): UnsdSeries {
  const series = record(item, at);
  const textOrNull = (field: string) => parts.textOrNull(series[field], fieldOf(at, field), text);
  const codes = (field: string, read: typeof codeTexts) =>
    parts.orNull(series[field], fieldOf(at, field), read) ?? [];
  return {
    code: seriesCode(series.code, fieldOf(at, 'code')),
    description: textOrNull('description'),
    release: textOrNull('release'),
    goals: codes('goal', goalTexts),
    targets: codes('target', codeTexts),
    indicators: codes('indicator', codeTexts),
    uri: textOrNull('uri'),
  };
}

/** Goals, targets and indicators have the fields of a series too; their codes begin with a digit. */
function seriesCode(value: unknown, at: string): string {
  const code = codeText(value, at);
  if (!/^\d/.test(code)) return code;
  throw new Problem(at, 'the code of a series, such as "SH_STA_MORT"', value);
}
