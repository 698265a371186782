import type { Caseload } from '../../appeals/caseload.js';
import type { IsoDate } from '../../dates/isoDate.js';
import { finite, id, type JsonRecord, record, text } from '../../problems/fields.js';
import { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { toCaseload } from './caseload.js';
import { dayBeforeMonth } from './days.js';
import { type FtsLocation, readLocation } from './location.js';
import { openResponse } from './response.js';

// /plan/{id}/responseMonitoring?includeCaseloadDisaggregation=true (needs a token), seen in January 2025.

/** The people of a plan or of one of its clusters, with the places and groups they are told for. */
export interface FtsMonitoredCaseload {
  readonly id: string;
  /** Such as `BP1` (the plan) or `CLEDU/BF1-EDU`. */
  readonly reference: string | null;
  /** `plan` or `cluster`. Figures of clusters are not additive: they count the same people. */
  readonly scope: string;
  readonly description: string | null;
  /** Code of the global cluster, such as `EDU`. Null if there is none ("n/a"). */
  readonly globalCluster: string | null;
  /** Id of the cluster; null for the plan. */
  readonly entityId: string | null;
  readonly caseload: Caseload;
  readonly disaggregated: readonly FtsDisaggregation[];
}

/** A part of a caseload: one place and one group. Groups cut the same people in several ways. */
export interface FtsDisaggregation {
  readonly locationId: string;
  /** Such as `IDPs`, `Female`, `total`. */
  readonly category: string;
  readonly categoryName: string | null;
  /** Figures may have fractions, as published. */
  readonly caseload: Caseload;
}

/** Which clusters of the plan belong to a global cluster. */
export interface FtsGlobalClusterLink {
  readonly globalClusterId: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly clusterIds: readonly string[];
}

/** What response monitoring publishes of a plan. */
export interface FtsResponseMonitoring extends ReadResult<FtsMonitoredCaseload> {
  /** Such as `1.21`: a text, since 1.3 is older than 1.21. */
  readonly publishedVersion: string | null;
  readonly publishedOn: IsoDate | null;
  readonly locations: readonly FtsLocation[];
  readonly globalClusters: readonly FtsGlobalClusterLink[];
}

const WHOLE = 'an FTS response monitoring { data: { caseloads: [...] } }';

/**
 * Reads a plan's caseloads with their places and groups (`/plan/{id}/responseMonitoring`). Days come as
 * `15/01/2025`, day first.
 * @throws TypeError if the whole is no such response.
 * @example
 * parseFtsResponseMonitoring({ data: { lastPublishedDate: '15/01/2025', caseloads: [] } }).publishedOn
 * // => '2025-01-15'
 */
export function parseFtsResponseMonitoring(response: unknown): FtsResponseMonitoring {
  return readWhole('response', () => {
    const data = record(openResponse(response, WHOLE).data, 'data');
    if (!Array.isArray(data.caseloads)) throw new Problem('data.caseloads', WHOLE, data.caseloads);
    const read = readEach(data.caseloads, 'data.caseloads', (item, _, parts) =>
      readMonitored(item, parts),
    );
    const ofData = new Parts('data');
    return {
      ...read,
      publishedVersion: ofData.textOrNull(data.lastPublishedVersion, 'lastPublishedVersion', id),
      publishedOn: ofData.textOrNull(data.lastPublishedDate, 'lastPublishedDate', dayBeforeMonth),
      locations: ofData.listOf(data.locations, 'locations', (place, at) =>
        readLocation(place, at, ofData),
      ),
      globalClusters: ofData.listOf(data.planGlobalClusters, 'planGlobalClusters', (link, at) =>
        readLink(link, at, ofData),
      ),
      warnings: [...read.warnings, ...ofData.warnings],
    };
  });
}

function readMonitored(json: unknown, parts: Parts): FtsMonitoredCaseload {
  const item = record(json, '');
  const textOf = (field: string) => parts.textOrNull(item[field], field, text);
  const cluster = textOf('availableGlobalClusterCode');
  return {
    id: id(item.caseloadId, 'caseloadId'),
    reference: textOf('caseloadCustomRef'),
    scope: text(item.caseloadType, 'caseloadType'),
    description: textOf('caseloadDescription'),
    globalCluster: cluster === 'n/a' ? null : cluster,
    entityId: parts.textOrNull(item.entityId, 'entityId', id),
    caseload: caseloadOf(item, parts),
    disaggregated: parts.listOf(
      item.disaggregatedAttachments,
      'disaggregatedAttachments',
      (part, at) => readPart(part, at, parts),
    ),
  };
}

function caseloadOf(item: JsonRecord, parts: Parts): Caseload {
  const figure = (field: string) => parts.orNull(item[field], field, finite);
  return {
    unit: 'people',
    population: figure('totalPopulation'),
    affected: figure('affected'),
    inNeed: figure('inNeed'),
    targeted: figure('target'),
    expectedReach: figure('expectedReach'),
    reached: figure('reached'),
  };
}

function readPart(value: unknown, at: string, parts: Parts): FtsDisaggregation {
  const part = record(value, at);
  const figures = parts.listOf(part.dataMatrix, `${at}.dataMatrix`, (cell, place) => {
    const { metricType, value: figure } = record(cell, place);
    return {
      type: text(metricType, `${place}.metricType`),
      name: null,
      value: parts.orNull(figure, `${place}.value`, finite),
    };
  });
  return {
    locationId: id(part.locationId, `${at}.locationId`),
    category: text(part.categoryLabel, `${at}.categoryLabel`),
    categoryName: parts.textOrNull(part.categoryName, `${at}.categoryName`, text),
    caseload: toCaseload(figures).caseload,
  };
}

function readLink(value: unknown, at: string, parts: Parts): FtsGlobalClusterLink {
  const link = record(value, at);
  return {
    globalClusterId: id(link.globalClusterId, `${at}.globalClusterId`),
    code: parts.textOrNull(link.globalClusterCode, `${at}.globalClusterCode`, text),
    name: parts.textOrNull(link.globalClusterName, `${at}.globalClusterName`, text),
    clusterIds: parts.listOf(link.planClusters, `${at}.planClusters`, id),
  };
}
