import type { FlowObjectType } from '../../funding/flow.js';
import type { Money } from '../../money/money.js';
import { id, type JsonRecord, list, record, text } from '../../problems/fields.js';
import { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { type Read, readEach, readWhole } from '../../problems/read.js';
import { requireOptions, requireWord } from '../../problems/requireOptions.js';
import { year } from './days.js';
import { usDollars } from './dollars.js';
import { checkGrouping } from './groupingIdentities.js';
import type {
  FtsGroup,
  FtsGrouping,
  FtsGroupRequirement,
  FtsGroupRequirements,
  FtsReport,
  FtsSharedSet,
} from './groupingTypes.js';
import { FTS_OBJECT_TYPES } from './objectType.js';
import { fundingOf } from './overview.js';
import { openResponse } from './response.js';

// /fts/flow/custom-search with groupby (v1), as seen in responses of 2020, 2021 and 2022. No response with
// groupby=year was at hand: its objects are read as those of flows are, whose years have FTS's own ids.

const WHOLE = 'an FTS grouping { data: { report3: { fundingTotals } } }, asked for with groupby';

const REPORTS: readonly FtsReport[] = ['report1', 'report2', 'report3', 'report4'];

/** Options of {@link parseFtsGrouping}. */
export interface ParseFtsGroupingOptions {
  /** Which view to read; the four are views of the same money, never to be added. Default `report3`. */
  readonly report?: FtsReport | undefined;
}

/**
 * Reads a grouping of FTS's API v1 (`/fts/flow/custom-search?…&groupby=cluster`, or `globalcluster`,
 * `location`, `plan`, `organization`, `year`). Shared sets are next to the objects and in the total of
 * none; "Not specified" has no id; the id of a year is the year. FTS's own sums are checked, and one that
 * does not hold is a warning, as is a part that is empty or wrong. An object needs its total.
 * @throws TypeError if the whole is no such response, or an option is unknown; RangeError for another report.
 * @example
 * const none = { total: 0, objects: [] };
 * parseFtsGrouping({ data: { report3: { fundingTotals: none, pledgeTotals: none } } }).total
 * // => { amount: 0, currency: 'USD' }
 */
export function parseFtsGrouping(
  response: unknown,
  options: ParseFtsGroupingOptions = {},
): FtsGrouping {
  requireOptions(options, ['report']);
  const { report = 'report3' } = options;
  requireWord(report, REPORTS, 'options.report');
  return readWhole('response', () => {
    const data = record(openResponse(response, WHOLE).data, 'data');
    const at = `data.${report}`;
    if (data[report] === undefined) throw new Problem(at, WHOLE, undefined);
    const view = record(data[report], at);
    const fundingTotals = record(view.fundingTotals, `${at}.fundingTotals`);
    const total = usDollars(fundingTotals.total, `${at}.fundingTotals.total`);
    const objects = list(fundingTotals.objects, `${at}.fundingTotals.objects`);
    const place = `${at}.fundingTotals.objects[0]`;
    // Without any funding FTS leaves the list empty.
    const stated = objects.length === 0 ? null : record(objects[0], place);
    const groups = readEach(
      stated === null ? [] : list(stated.objectsBreakdown, `${place}.objectsBreakdown`),
      `${place}.objectsBreakdown`,
      (item, _, parts) => readGroup(item, parts),
    );
    const whole = new Parts('');
    const years = yearsOf(groups.values);
    const requirements = readRequirements(data.requirements, whole);
    const grouping = {
      ...groups,
      report,
      total,
      pledges: readPledges(view.pledgeTotals, `${at}.pledgeTotals`, whole),
      shared: whole.listOf(
        stated?.sharedFundingObjects,
        `${place}.sharedFundingObjects`,
        (set, here) => readSharedSet(set, here, years, whole),
      ),
      sharedTotal: readShared(stated, place, whole),
      overlapCorrection: readCorrection(stated, place, whole),
      requirements: requirements.values,
      rejectedRequirements: requirements.rejected,
    };
    return {
      ...grouping,
      warnings: [
        ...groups.warnings,
        ...whole.warnings,
        ...requirements.warnings,
        ...checkGrouping(grouping, stated, place),
      ],
    };
  });
}

function readGroup(json: unknown, parts: Parts): FtsGroup {
  const item = record(json, '');
  const name = text(item.name, 'name');
  const type = typeOf(item.type, parts);
  return {
    id: type === 'usageYear' ? yearId(item.id, name, parts) : groupId(item.id, 'id'),
    name,
    type,
    funding: fundingOf(item, '', parts),
  };
}

function typeOf(value: unknown, parts: Parts): FlowObjectType | (string & {}) {
  const type = parts.textOrNull(value, 'type', text) ?? '';
  return FTS_OBJECT_TYPES.get(type) ?? type;
}

/** "Not specified" has no id; now and then FTS writes the text "undefined". */
function groupId(value: unknown, at: string): string | null {
  const isNone = value === undefined || value === null || value === '' || value === 'undefined';
  return isNone ? null : id(value, at);
}

/** The year is the name; FTS's id of it is a number of its own, which stands where the name is no year. */
function yearId(value: unknown, name: string, parts: Parts): string | null {
  const id = groupId(value, 'id');
  return id === null ? null : (parts.orNull(name, 'name', year) ?? id);
}

/** Whether the objects are years. */
function yearsOf(groups: readonly FtsGroup[]): boolean {
  return groups.some(({ type }) => type === 'usageYear');
}

function readSharedSet(value: unknown, at: string, areYears: boolean, parts: Parts): FtsSharedSet {
  const set = record(value, at);
  const ids = list(set.id, `${at}.id`).map((item, i) => id(item, `${at}.id[${i}]`));
  const names = parts.listOf(set.name, `${at}.name`, text);
  return {
    ids: areYears && names.length === ids.length ? names : ids,
    names,
    funding: usDollars(set.totalFunding, `${at}.totalFunding`),
    onBoundary:
      parts.orNull(set.onBoundaryFunding, `${at}.onBoundaryFunding`, usDollars) ?? noMoney(),
  };
}

const noMoney = (): Money<'USD'> => ({ amount: 0, currency: 'USD' });

function readPledges(value: unknown, at: string, parts: Parts): Money<'USD'> | null {
  const pledges = parts.orNull(value, at, record);
  return pledges === null ? null : parts.orNull(pledges.total, `${at}.total`, usDollars);
}

function readShared(stated: JsonRecord | null, at: string, parts: Parts): Money<'USD'> {
  const shared = stated?.sharedFundingTotal;
  return parts.orNull(shared, `${at}.sharedFundingTotal`, usDollars) ?? noMoney();
}

function readCorrection(stated: JsonRecord | null, at: string, parts: Parts): Money<'USD'> {
  const breakdown = parts.orNull(stated?.totalBreakdown, `${at}.totalBreakdown`, record);
  const place = `${at}.totalBreakdown.overlapCorrection`;
  return parts.orNull(breakdown?.overlapCorrection, place, usDollars) ?? noMoney();
}

function readRequirements(
  value: unknown,
  parts: Parts,
): Omit<Read<FtsGroupRequirement>, 'values'> & { values: FtsGroupRequirements | null } {
  const at = 'data.requirements';
  const stated = parts.orNull(value, at, record);
  if (stated === null) return { values: null, rejected: [], warnings: [] };
  const objects = parts.orNull(stated.objects, `${at}.objects`, list) ?? [];
  const { values, ...others } = readEach(objects, `${at}.objects`, (item, _, ofObject) =>
    readGroupRequirement(item, ofObject),
  );
  return {
    values: {
      original: parts.orNull(stated.totalOrigReqs, `${at}.totalOrigReqs`, usDollars),
      revised: parts.orNull(stated.totalRevisedReqs, `${at}.totalRevisedReqs`, usDollars),
      objects: values,
    },
    ...others,
  };
}

function readGroupRequirement(json: unknown, parts: Parts): FtsGroupRequirement {
  const item = record(json, '');
  const name = parts.textOrNull(item.name, 'name', text) ?? 'Not specified';
  return {
    id: item.objectType === 'UsageYear' ? yearId(item.id, name, parts) : groupId(item.id, 'id'),
    name,
    tags: parts.listOf(item.tags, 'tags', text),
    requirement: {
      original: parts.orNull(item.origRequirements, 'origRequirements', usDollars),
      revised: parts.orNull(item.revisedRequirements, 'revisedRequirements', usDollars),
    },
  };
}
