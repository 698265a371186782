import { expected } from '../problems/describe.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireGivenOptions, requireInput, requireText } from '../problems/requireOptions.js';
import type { SdgObservation } from '../sdg/observation.js';

/** A count, what it is counted of, and its share. */
export interface DataShare {
  readonly count: number;
  readonly of: number;
  /** Null if there is nothing to count. */
  readonly ratio: number | null;
}

/** How much of the framework a country has data for. */
export interface SdgDataCoverage {
  /** M49 code of the area. */
  readonly area: string;
  /** The first year that counts; null for all years. */
  readonly since: number | null;
  readonly indicators: DataShare;
  /** Targets of which at least one indicator has data. */
  readonly targets: DataShare;
  /** Goals of which at least one indicator has data. */
  readonly goals: DataShare;
  /** Of the indicators with data, those with a breakdown. */
  readonly disaggregated: DataShare;
  /** The indicators without data, in the order given. */
  readonly missing: readonly string[];
}

/** What is counted, and of what. */
export interface SdgDataCoverageOptions {
  /** M49 code with leading zeros, such as `762`. */
  readonly area: string;
  /** The codes of all indicators of the framework release you count in: the denominator. */
  readonly indicators: readonly string[];
  /** Only observations of this year and later count. */
  readonly since?: number | null | undefined;
  /**
   * A dimension such as `Sex`: an indicator is disaggregated when one of its series has two or more
   * values of it in one year. Without it, when a series has an observation that is not a total.
   */
  readonly dimension?: string | null | undefined;
}

/**
 * The shares of indicators, targets and goals for which a country has data, and of those indicators the
 * share with disaggregated data. The denominators are those of the list of indicators that you give,
 * since each framework release has its own; a code that occurs twice in it counts once.
 *
 * A bound such as "<5" is data; an observation with neither value nor bound is not. Observations of
 * indicators outside the list do not count.
 * @throws TypeError if `observations` or the options are not what they should be, RangeError for an area that
 * is not an M49 code: with "TJK" every share would be 0.
 * @example
 * const row = { area: '762', value: 1, bound: null, isTotal: true, dimensions: {} };
 * const observations = [{ ...row, series: 'SH_STA_MORT', indicators: ['3.1.1'], year: 2020 }];
 * const options = { area: '762', indicators: ['3.1.1', '3.1.2', '3.2.1', '4.1.1'], since: 2015 };
 * sdgDataCoverage(observations, options).indicators // => { count: 1, of: 4, ratio: 0.25 }
 * sdgDataCoverage(observations, options).goals // => { count: 1, of: 2, ratio: 0.5 }
 */
export function sdgDataCoverage(
  observations: readonly CoverageObservation[],
  options: SdgDataCoverageOptions,
): SdgDataCoverage {
  requireList(observations, 'observations', 'observations');
  requireObjects(observations, 'observations', 'an observation');
  requireWhatCounts(options);
  const { area, indicators, since = null, dimension = null } = options;
  const all = new Set(indicators);
  const covered = new Set<string>();
  const broken = new Set<string>();
  const seen = new Map<string, string>();
  for (const [index, observation] of observations.entries()) {
    const place = `observations[${index}]`;
    if (observation.area !== area) continue;
    requireFields(observation, place);
    if (since !== null && observation.year < since) continue;
    if (observation.value === null && observation.bound === null) continue;
    const breakdown =
      dimension === null ? !observation.isTotal : isSecondValue(observation, dimension, seen);
    for (const code of observation.indicators) {
      if (!all.has(code)) continue;
      covered.add(code);
      if (breakdown) broken.add(code);
    }
  }
  const shareOf = (part: (code: string) => string): DataShare =>
    share(new Set([...covered].map(part)).size, new Set([...all].map(part)).size);
  return {
    area,
    since,
    indicators: share(covered.size, all.size),
    targets: shareOf(targetOf),
    goals: shareOf(goalOf),
    disaggregated: share(broken.size, covered.size),
    missing: [...all].filter((code) => !covered.has(code)),
  };
}

function requireWhatCounts(options: SdgDataCoverageOptions): void {
  requireGivenOptions(
    options,
    ['area', 'indicators', 'since', 'dimension'],
    '{ area: "762", indicators }',
  );
  const { area, indicators, since, dimension } = options;
  requireText(area, 'options.area');
  if (!/^\d{3}$/.test(area)) {
    throw new RangeError(expected('options.area', 'an M49 code of three digits', area));
  }
  requireTexts(indicators, 'options.indicators');
  if (since !== undefined && since !== null)
    requireNumber(since, 'options.since', 'a year or null');
  if (dimension !== undefined && dimension !== null) requireText(dimension, 'options.dimension');
}

/** The fields of an observation of the area, on which its place in the counts depends. */
function requireFields(observation: CoverageObservation, place: string): void {
  requireTexts(observation.indicators, `${place}.indicators`);
  requireText(observation.series, `${place}.series`);
  requireNumber(observation.year, `${place}.year`, 'a year');
  requireInput(observation.dimensions, `${place}.dimensions`);
}

function requireTexts(list: unknown, field: string): void {
  requireList(list, field, 'codes as text');
  for (let i = 0; i < (list as unknown[]).length; i++) {
    requireText((list as unknown[])[i], `${field}[${i}]`);
  }
}

/** The fields of an {@link SdgObservation} that data coverage reads. */
export type CoverageObservation = Pick<
  SdgObservation,
  'series' | 'indicators' | 'area' | 'year' | 'value' | 'bound' | 'dimensions' | 'isTotal'
>;

/** Whether a series has had another value of the dimension in the same year. */
function isSecondValue(
  { series, year, dimensions }: CoverageObservation,
  dimension: string,
  seen: Map<string, string>,
): boolean {
  if (!Object.hasOwn(dimensions, dimension)) return false;
  const value = dimensions[dimension] ?? '';
  const key = `${series} ${year}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, value);
  return first !== undefined && first !== value;
}

function share(count: number, of: number): DataShare {
  return { count, of, ratio: of === 0 ? null : count / of };
}

/** `1.a.1` belongs to `1.a`. */
function targetOf(indicator: string): string {
  return indicator.split('.', 2).join('.');
}

function goalOf(indicator: string): string {
  return indicator.split('.', 1).join('');
}
