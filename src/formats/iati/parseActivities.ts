import type { IsoDate } from '../../dates/isoDate.js';
import { requireDay } from '../../dates/requireDay.js';
import { readEach, readOne, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { requireOptions } from '../../problems/requireOptions.js';
import type { IatiActivity } from './activity.js';
import { readActivity } from './readActivity.js';
import { LIST, openActivities, unwrap } from './wrapping.js';

/** What the standard's rules need next to the activity. */
export interface IatiOptions {
  /** Without it no day is taken for one in the future. */
  readonly today?: IsoDate | undefined;
}

/**
 * Reads IATI activities of standard 2.x from the JSON of the datastore (`fl=iati_json`), from an
 * `iati-activities` as an XML reader gives it (fast-xml-parser, xml2js, xml-js, xmltodict), or from a list
 * of activities. `aidkit/iati/xml` reads the XML itself.
 *
 * An activity that breaks a rule of the standard (no start, an end before the start, percentages that
 * do not make 100, places or sectors given twice) is in `rejected` with the rule. A transaction, a budget or a
 * planned disbursement that cannot be read costs only itself: it is in `leftOut` of its activity, whose sums are
 * then not whole, and in `warnings` with its place, as are empty elements and whatever else is wrong. Currencies
 * that are not given are the activity's default. Fractions of a cent are rounded.
 * @param response - parsed JSON, or what an XML reader made of the XML; not a text.
 * @throws TypeError if the whole is none of these, or `today` is not a text; RangeError if `today` is not a
 *   day that exists.
 * @example
 * parseIatiActivities([{ 'iati-identifier': 'XM-1-2' }]).rejected[0].message
 * // => 'iati-activity[0].reporting-org.@ref: expected the reference of the reporter, received null'
 */
export function parseIatiActivities(
  response: unknown,
  options: IatiOptions = {},
): ReadResult<IatiActivity> {
  return readActivities(response, 'response', options);
}

/** Reads the activities of a whole, which an error calls by its name. */
export function readActivities(
  whole: unknown,
  name: string,
  options: IatiOptions,
): ReadResult<IatiActivity> {
  const today = dayOf(options);
  const { activities, place, version } = readWhole(name, () => openActivities(whole));
  return readEach(activities, place, (item, _index, parts) =>
    readActivity(unwrap(item), { today, version }, parts),
  );
}

/**
 * Reads one activity of a stream, bare or in a document of the datastore. The index is the place that
 * a rejection names.
 * @throws TypeError if `today` is not a text; RangeError if it is not a day that exists.
 * @example
 * parseIatiActivity({ 'iati-identifier': 'XM-1-2' }, 12).rejected[0].path
 * // => 'iati-activity[12].reporting-org.@ref'
 */
export function parseIatiActivity(
  json: unknown,
  index = 0,
  options: IatiOptions = {},
): ReadResult<IatiActivity> {
  const today = dayOf(options);
  return readOne(json, index, LIST, (item, _index, parts) =>
    readActivity(unwrap(item), { today, version: null }, parts),
  );
}

function dayOf(options: IatiOptions): IsoDate | null {
  requireOptions(options, ['today']);
  const { today } = options;
  if (today === undefined) return null;
  requireDay(today, 'options.today');
  return today;
}
