import type { Caseload } from '../../appeals/caseload.js';
import { id, numeral, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';

/** People reached by the end of a monitoring period. */
export interface FtsMeasurement {
  readonly monitoringPeriodId: string | null;
  readonly cumulativeReach: number | null;
}

/** The people of a plan or of one of its clusters in a summary. */
export interface FtsSummaryCaseload {
  readonly id: string;
  /** Such as `BP1` (the plan) or `CLPRO/BF1-PRO-CPN`. */
  readonly reference: string | null;
  /** `plan` or `cluster`. Null if it was not given. */
  readonly scope: string | null;
  readonly description: string | null;
  /** Code of the global cluster, such as `PRO-CPN`. Null if there is none ("n/a"). */
  readonly globalCluster: string | null;
  /** `reached` is the cumulative reach of the latest monitoring period that has one. */
  readonly caseload: Caseload;
  readonly measurements: readonly FtsMeasurement[];
}

/** Reads a caseload; `periods` are the ids of the monitoring periods, the latest last. */
export function readSummaryCaseload(
  json: unknown,
  at: string,
  periods: readonly string[],
  parts: Parts,
): FtsSummaryCaseload {
  const item = record(json, at);
  const textOf = (field: string) => parts.textOrNull(item[field], `${at}.${field}`, text);
  const figure = (field: string) => figureOrNull(item[field], `${at}.${field}`, parts);
  const measurements = parts.listOf(item.measurements, `${at}.measurements`, (one, place) =>
    readMeasurement(one, place, parts),
  );
  const cluster = textOf('availableGlobalClusterCode');
  return {
    id: id(item.caseloadId, `${at}.caseloadId`),
    reference: textOf('caseloadCustomRef'),
    scope: textOf('caseloadType'),
    description: textOf('caseloadDescription'),
    globalCluster: cluster === 'n/a' ? null : cluster,
    caseload: {
      unit: 'people',
      population: figure('totalPopulation'),
      affected: figure('affected'),
      inNeed: figure('inNeed'),
      targeted: figure('target'),
      expectedReach: figure('expectedReach'),
      reached: latestReach(measurements, periods),
    },
    measurements,
  };
}

function readMeasurement(json: unknown, at: string, parts: Parts): FtsMeasurement {
  const item = record(json, at);
  const period = item.monitoringPeriodId;
  return {
    monitoringPeriodId: parts.textOrNull(period, `${at}.monitoringPeriodId`, id),
    cumulativeReach: figureOrNull(item.cumulativeReach, `${at}.cumulativeReach`, parts),
  };
}

/** A figure, which may be a text; an empty one is a missing one. */
function figureOrNull(value: unknown, at: string, parts: Parts): number | null {
  if (value === '') return null;
  return parts.orNull(value, at, (given, place) => {
    const number = numeral(given);
    if (number === undefined) throw new Problem(place, 'a finite number or null', given);
    return number;
  });
}

/** Without the order of the periods only a single measurement says which is the latest. */
function latestReach(
  measurements: readonly FtsMeasurement[],
  periods: readonly string[],
): number | null {
  const known = measurements.filter(({ cumulativeReach }) => cumulativeReach !== null);
  if (known.length === 1) return known[0]?.cumulativeReach ?? null;
  let latest: FtsMeasurement | undefined;
  let place = -1;
  for (const one of known) {
    const own = periods.indexOf(one.monitoringPeriodId ?? '');
    if (own > place) [latest, place] = [one, own];
  }
  return latest?.cumulativeReach ?? null;
}
