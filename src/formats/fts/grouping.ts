import type { Money } from '../../money/money.js';
import {
  id,
  type JsonRecord,
  list,
  listOf,
  listOfOrNone,
  listOrNone,
  record,
  text,
  textOrNull,
  texts,
} from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readWhole } from '../../problems/read.js';
import type { Rejection } from '../../problems/rejection.js';
import { usDollars, usDollarsOrNull } from './dollars.js';
import { checkGrouping } from './groupingIdentities.js';
import type {
  FtsGroup,
  FtsGrouping,
  FtsGroupRequirement,
  FtsGroupRequirements,
  FtsReport,
  FtsSharedSet,
} from './groupingTypes.js';
import { FLOW_OBJECT_TYPES } from './objectType.js';
import { fundingOf } from './overview.js';
import { openResponse } from './response.js';

// /fts/flow/custom-search with groupby (v1), as seen in responses of 2020 and 2021.

const WHOLE = 'an FTS grouping { data: { report3: { fundingTotals } } }, asked for with groupby';

/**
 * Reads a grouping of FTS's API v1 (`/fts/flow/custom-search?…&groupby=cluster`, or `globalcluster`,
 * `location`, `plan`, `organization`). Shared sets stand beside the objects and are in the total of
 * none; "Not specified" has no id. FTS's own sums are checked, and one that does not hold is a warning.
 * Option `report`: which view to read; the four are views of the same money, never to be added.
 * @throws TypeError where the whole is no such response.
 * @example
 * const none = { total: 0, objects: [] };
 * parseFtsGrouping({ data: { report3: { fundingTotals: none, pledgeTotals: none } } }).total
 * // => { amount: 0, currency: 'USD' }
 */
export function parseFtsGrouping(
  json: unknown,
  { report = 'report3' }: { readonly report?: FtsReport } = {},
): FtsGrouping {
  return readWhole('response', () => {
    const data = record(openResponse(json, WHOLE).data, 'data');
    const at = `data.${report}`;
    if (data[report] === undefined) throw new Problem(at, WHOLE, undefined);
    const view = record(data[report], at);
    const fundingTotals = record(view.fundingTotals, `${at}.fundingTotals`);
    const total = usDollars(fundingTotals.total, `${at}.fundingTotals.total`);
    const objects = list(fundingTotals.objects, `${at}.fundingTotals.objects`);
    const place = `${at}.fundingTotals.objects[0]`;
    // Without any funding FTS leaves the list empty.
    const stated = objects.length === 0 ? null : record(objects[0], place);
    const requirements = readRequirements(data.requirements);
    const grouping = {
      ...readEach(
        stated === null ? [] : list(stated.objectsBreakdown, `${place}.objectsBreakdown`),
        `${place}.objectsBreakdown`,
        readGroup,
      ),
      report,
      total,
      pledges: readPledges(view.pledgeTotals, `${at}.pledgeTotals`),
      shared: listOfOrNone(
        stated?.sharedFundingObjects,
        `${place}.sharedFundingObjects`,
        readSharedSet,
      ),
      sharedTotal: usDollars(stated?.sharedFundingTotal ?? 0, `${place}.sharedFundingTotal`),
      overlapCorrection: readCorrection(stated, place),
      requirements: requirements?.values ?? null,
      rejectedRequirements: requirements?.rejected ?? [],
    };
    return { ...grouping, warnings: checkGrouping(grouping, stated, place) };
  });
}

function readGroup(json: unknown): FtsGroup {
  const item = record(json, '');
  const type = text(item.type, 'type');
  return {
    id: groupId(item.id),
    name: text(item.name, 'name'),
    type: FLOW_OBJECT_TYPES.get(type) ?? type,
    funding: fundingOf(item, ''),
  };
}

/** "Not specified" has no id; now and then FTS writes the text "undefined". */
function groupId(value: unknown): string | null {
  return value === undefined || value === null || value === 'undefined' ? null : id(value, 'id');
}

function readSharedSet(value: unknown, at: string): FtsSharedSet {
  const set = record(value, at);
  return {
    ids: listOf(set.id, `${at}.id`, id),
    names: texts(set.name, `${at}.name`),
    funding: usDollars(set.totalFunding, `${at}.totalFunding`),
    onBoundary: usDollars(set.onBoundaryFunding ?? 0, `${at}.onBoundaryFunding`),
  };
}

function readPledges(value: unknown, at: string): Money<'USD'> | null {
  if (value === null || value === undefined) return null;
  return usDollarsOrNull(record(value, at).total, `${at}.total`);
}

function readCorrection(stated: JsonRecord | null, at: string): Money<'USD'> {
  if (stated === null || stated.totalBreakdown === undefined) return { amount: 0, currency: 'USD' };
  const breakdown = record(stated.totalBreakdown, `${at}.totalBreakdown`);
  return usDollars(breakdown.overlapCorrection ?? 0, `${at}.totalBreakdown.overlapCorrection`);
}

function readRequirements(
  value: unknown,
): { values: FtsGroupRequirements; rejected: Rejection[] } | null {
  if (value === null || value === undefined) return null;
  const stated = record(value, 'data.requirements');
  const { values, rejected } = readEach(
    listOrNone(stated.objects, 'data.requirements.objects'),
    'data.requirements.objects',
    readGroupRequirement,
  );
  return {
    values: {
      original: usDollarsOrNull(stated.totalOrigReqs, 'data.requirements.totalOrigReqs'),
      revised: usDollarsOrNull(stated.totalRevisedReqs, 'data.requirements.totalRevisedReqs'),
      objects: values,
    },
    rejected,
  };
}

function readGroupRequirement(json: unknown): FtsGroupRequirement {
  const item = record(json, '');
  return {
    id: groupId(item.id),
    name: textOrNull(item.name, 'name') ?? 'Not specified',
    tags: texts(item.tags, 'tags'),
    requirement: {
      original: usDollarsOrNull(item.origRequirements, 'origRequirements'),
      revised: usDollarsOrNull(item.revisedRequirements, 'revisedRequirements'),
    },
  };
}
