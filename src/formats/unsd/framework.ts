import { list, record, textOrNull } from '../../problems/fields.js';
import { Problem, readEach, readWhole } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { GoalCode, TargetCode } from '../../sdg/code.table.js';
import { parseSdgCode } from '../../sdg/parseSdgCode.js';
import type { SdgRelease } from '../../sdg/release.js';
import { codeText, codeTexts, openUnsdList } from './wire.js';

/** A goal as UNSD lists it, in the language of the request. */
export interface UnsdGoal {
  readonly code: GoalCode;
  /** Official wording. */
  readonly title: string;
  readonly description: string | null;
  readonly uri: string | null;
}

/** A target as UNSD lists it. */
export interface UnsdTarget {
  readonly code: TargetCode;
  readonly goal: GoalCode;
  /** Official wording. */
  readonly title: string;
  readonly description: string | null;
  readonly uri: string | null;
  /** Null where the list was asked for without children. */
  readonly indicators: readonly UnsdIndicator[] | null;
}

/** An indicator as UNSD lists it. */
export interface UnsdIndicator {
  /** As UNSD writes it. In older lists it may mean something else than today. */
  readonly code: string;
  /**
   * The release of the framework that the list shows: by codes that only one release has, else by the
   * releases of its series. Null where neither tells.
   */
  readonly framework: SdgRelease | null;
  /** Official wording. */
  readonly description: string;
  /** `1` or `2` as text; indicators of several tiers are flattened to `2`. */
  readonly tier: string | null;
  readonly uri: string | null;
  /** Null without children. With children a series stands once for each release, retired ones too. */
  readonly series: readonly UnsdSeries[] | null;
}

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
 * Reads `Goal/List`.
 * @throws TypeError where the whole is no list.
 * @example
 * parseUnsdGoals([{ code: '1', title: 'Official words', description: null }]).values[0].code // => '1'
 * parseUnsdGoals([{ code: 18, title: 'x' }]).rejected[0].path // => '[0].code'
 */
export function parseUnsdGoals(json: unknown): ReadResult<UnsdGoal> {
  return readList(json, 'a UNSD list of goals', (item) => {
    const goal = record(item, '');
    const parsed = parseSdgCode(codeText(goal.code, 'code'));
    if (parsed?.kind !== 'goal')
      throw new Problem('code', 'the code of a goal, "1" to "17"', goal.code);
    return {
      code: parsed.code,
      title: wording(goal.title, 'title'),
      description: textOrNull(goal.description, 'description'),
      uri: textOrNull(goal.uri, 'uri'),
    };
  });
}

/**
 * Reads `Target/List`, with or without children.
 * @throws TypeError where the whole is no list.
 * @example
 * const { values } = parseUnsdTargets([{ goal: '3', code: '3.8', title: 'Official words', indicators: null }]);
 * values[0].indicators // => null
 */
export function parseUnsdTargets(json: unknown): ReadResult<UnsdTarget> {
  return readList(json, 'a UNSD list of targets', (item) => {
    const target = record(item, '');
    const parsed = parseSdgCode(codeText(target.code, 'code'));
    if (parsed?.kind !== 'target') throw new Problem('code', 'the code of a target', target.code);
    return {
      code: parsed.code,
      goal: parsed.goal,
      title: wording(target.title, 'title'),
      description: textOrNull(target.description, 'description'),
      uri: textOrNull(target.uri, 'uri'),
      indicators:
        target.indicators === null || target.indicators === undefined
          ? null
          : list(target.indicators, 'indicators').map((child, index) =>
              readInside(`indicators[${index}]`, () => readIndicator(child, null)),
            ),
    };
  });
}

/**
 * Reads `Indicator/List`. A list of an older framework keeps its codes: an entry says by `framework`
 * which release it belongs to, since 8.9.2 or 3.b.3 do not mean in each what they mean today.
 * @throws TypeError where the whole is no list.
 * @example
 * const { values } = parseUnsdIndicators([
 *   { goal: '3', target: '3.8', code: '3.8.1', description: 'Official words', tier: '1', series: null },
 * ]);
 * values[0].tier // => '1'
 */
export function parseUnsdIndicators(json: unknown): ReadResult<UnsdIndicator> {
  return readWhole('response', () => {
    const { records, at } = openUnsdList(json, 'a UNSD list of indicators');
    const framework = frameworkOfList(records);
    return readEach(records, at, (item) => readIndicator(item, framework));
  });
}

function readList<T>(json: unknown, whole: string, read: (item: unknown) => T): ReadResult<T> {
  return readWhole('response', () => {
    const { records, at } = openUnsdList(json, whole);
    return readEach(records, at, read);
  });
}

function readIndicator(item: unknown, framework: SdgRelease | null): UnsdIndicator {
  const indicator = record(item, '');
  const code = codeText(indicator.code, 'code');
  // Codes of older releases that exist no more pass: only the form is asked for.
  if (!/^\d{1,2}\.(\d{1,2}|[a-d])\.\d{1,2}$/.test(code)) {
    throw new Problem('code', 'the code of an indicator, such as "3.8.1"', indicator.code);
  }
  const series =
    indicator.series === null || indicator.series === undefined
      ? null
      : list(indicator.series, 'series').map((child, index) =>
          readInside(`series[${index}]`, () => readSeries(child)),
        );
  return {
    code,
    framework: framework ?? frameworkOfSeries(series ?? []),
    description: wording(indicator.description, 'description'),
    tier: textOrNull(indicator.tier, 'tier'),
    uri: textOrNull(indicator.uri, 'uri'),
    series,
  };
}

function readSeries(item: unknown): UnsdSeries {
  const series = record(item, '');
  return {
    code: codeText(series.code, 'code'),
    description: textOrNull(series.description, 'description'),
    release: textOrNull(series.release, 'release'),
    goals: codeTexts(series.goal, 'goal'),
    targets: codeTexts(series.target, 'target'),
    indicators: codeTexts(series.indicator, 'indicator'),
    uri: textOrNull(series.uri, 'uri'),
  };
}

function readInside<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    throw problem instanceof Problem ? problem.inside(place) : problem;
  }
}

function wording(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Problem(at, 'the official wording as text', value);
}

/** Whole lists show their framework by the codes that only one release has. */
function frameworkOfList(records: readonly unknown[]): SdgRelease | null {
  const codes = new Set(
    records.map((item) =>
      typeof item === 'object' && item !== null ? (item as { code?: unknown }).code : undefined,
    ),
  );
  if (codes.has('2.2.4')) return '2025';
  if (codes.has('13.3.2')) return '2017';
  if (codes.has('11.5.3')) return '2022';
  return codes.size > 240 ? '2020' : null;
}

/** The newest release of the series: only years that lie wholly inside one framework tell. */
function frameworkOfSeries(series: readonly UnsdSeries[]): SdgRelease | null {
  const years = series.map(({ release }) => Number(release?.slice(0, 4)));
  const latest = Math.max(0, ...years.filter((year) => year > 2000));
  if (latest >= 2026) return '2025';
  if (latest === 2023 || latest === 2024) return '2022';
  return latest === 2021 ? '2020' : null;
}

/**
 * Reads `Series/List`: one row a series and release. A series may serve several indicators.
 * @throws TypeError where the whole is no list.
 * @example
 * const { values } = parseUnsdSeries([{ code: 'EN_MAT_DOMCMPT', goal: ['12', '8'], target: ['12.2', '8.4'], indicator: ['12.2.2', '8.4.2'] }]);
 * values[0].indicators // => ['12.2.2', '8.4.2']
 */
export function parseUnsdSeries(json: unknown): ReadResult<UnsdSeries> {
  return readList(json, 'a UNSD list of series', readSeries);
}

/** An area for which UNSD publishes data: a country or a region. */
export interface UnsdArea {
  /** M49 code as three digits. */
  readonly area: string;
  readonly name: string;
}

/**
 * Reads `GeoArea/List`, and puts the leading zeros of the M49 codes back.
 * @throws TypeError where the whole is no list.
 * @example
 * parseUnsdAreas([{ geoAreaCode: '4', geoAreaName: 'Afghanistan' }]).values
 * // => [{ area: '004', name: 'Afghanistan' }]
 */
export function parseUnsdAreas(json: unknown): ReadResult<UnsdArea> {
  return readList(json, 'a UNSD list of areas', (item) => {
    const area = record(item, '');
    return {
      area: areaCode(area.geoAreaCode, 'geoAreaCode'),
      name: wording(area.geoAreaName, 'geoAreaName'),
    };
  });
}

/** M49 as three digits; UNSD writes it without leading zeros. */
export function areaCode(value: unknown, at: string): string {
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits === 'string' && /^\d{1,3}$/.test(digits)) return digits.padStart(3, '0');
  throw new Problem(at, 'an M49 code of up to three digits', value);
}
