import { type IsoDate, isIsoDate } from '../../dates/isoDate.js';
import { expected } from '../../problems/describe.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readOne, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { IatiActivity, IatiHumanitarianScope } from './activity.js';
import { day, type Element, element, narrative } from './element.js';
import { checkRules } from './rules.js';
import { readSdgs } from './sdgTag.js';
import { share } from './share.js';
import { flag, readTransaction } from './transaction.js';
import { LIST, openActivities, unwrap } from './wrapping.js';

/** What the standard's rules need beside the activity. */
export interface IatiOptions {
  /** Without it no day is taken for one in the future. */
  readonly today?: IsoDate;
}

/**
 * Reads IATI activities of standard 2.03 from the JSON of the datastore (`fl=iati_json`), from an
 * `iati-activities` that was translated from XML, or from a list of activities.
 *
 * An activity that breaks a rule of the standard (no start, an end before the start, percentages that
 * do not make 100, places or sectors told twice, an amount without currency) stands in `rejected` with
 * the rule. Currencies that are not told are the activity's default. Fractions of a cent are rounded.
 * @throws TypeError where the whole is none of these; RangeError where `today` is no day.
 * @example
 * parseIatiActivities([{ 'iati-identifier': 'XM-1-2' }]).rejected[0].message
 * // => 'iati-activity[0].reporting-org.@ref: expected the reference of the reporter, received null'
 */
export function parseIatiActivities(
  json: unknown,
  options: IatiOptions = {},
): ReadResult<IatiActivity> {
  const today = dayOf(options);
  const { activities, place } = readWhole('input', () => openActivities(json));
  return readEach(activities, place, (item) => readActivity(unwrap(item), today));
}

/**
 * Reads one activity of a stream, bare or in a document of the datastore. The index is the place that
 * a rejection names.
 * @throws RangeError where `today` is no day.
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
  return readOne(json, index, LIST, (item) => readActivity(unwrap(item), today));
}

function dayOf({ today = null }: { readonly today?: IsoDate | null }): IsoDate | null {
  if (today !== null && !isIsoDate(today)) {
    throw new RangeError(expected('today', 'a day as YYYY-MM-DD', today));
  }
  return today;
}

function readActivity(json: unknown, today: IsoDate | null): IatiActivity {
  const from = element(json, '');
  const reporter = from.all('reporting-org')[0];
  const ref = reporter?.attribute('ref') ?? null;
  if (reporter === undefined || ref === null) {
    throw new Problem('reporting-org.@ref', 'the reference of the reporter', null);
  }
  const dates = readDates(from);
  const defaultCurrency = from.attribute('default-currency');
  const humanitarian = flag(from, 'humanitarian') ?? false;
  const defaults = { currency: defaultCurrency, humanitarian };
  const activity: IatiActivity = {
    id: required(from.all('iati-identifier')[0]?.text, 'iati-identifier', 'an identifier'),
    title: required(narrative(from.all('title')[0]), 'title', 'a title'),
    reportingOrganization: {
      ref,
      name: narrative(reporter),
      type: reporter.attribute('type'),
      activityId: null,
    },
    secondaryReporter: flag(reporter, 'secondary-reporter') ?? false,
    status: required(
      from.all('activity-status')[0]?.attribute('code'),
      'activity-status.@code',
      'the code of a status',
    ),
    humanitarian,
    humanitarianScopes: from.all('humanitarian-scope').map(readScope),
    ...dates,
    defaultCurrency,
    recipientCountries: from.all('recipient-country').map(share),
    recipientRegions: from.all('recipient-region').map(share),
    sectors: from.all('sector').map(share),
    sdgs: readSdgs(from),
    transactions: from.all('transaction').map((item) => readTransaction(item, defaults)),
  };
  checkRules(activity, today);
  return activity;
}

function required(text: string | null | undefined, at: string, what: string): string {
  if (text === null || text === undefined) throw new Problem(at, what, text);
  return text;
}

type Dates = Pick<IatiActivity, 'plannedStart' | 'actualStart' | 'plannedEnd' | 'actualEnd'>;

const DATE_TYPES: ReadonlyMap<string, keyof Dates> = new Map([
  ['1', 'plannedStart'],
  ['2', 'actualStart'],
  ['3', 'plannedEnd'],
  ['4', 'actualEnd'],
]);

function readDates(from: Element): Dates {
  const dates: { -readonly [K in keyof Dates]: Dates[K] } = {
    plannedStart: null,
    actualStart: null,
    plannedEnd: null,
    actualEnd: null,
  };
  for (const item of from.all('activity-date')) {
    const field = DATE_TYPES.get(item.attribute('type') ?? '');
    if (field === undefined) {
      throw new Problem(`${item.at}.@type`, 'a type of date from 1 to 4', item.attribute('type'));
    }
    dates[field] = day(item.attribute('iso-date'), `${item.at}.@iso-date`);
  }
  return dates;
}

function readScope(from: Element): IatiHumanitarianScope {
  const type = from.attribute('type');
  if (type !== '1' && type !== '2') {
    throw new Problem(`${from.at}.@type`, '1 (emergency) or 2 (appeal)', type);
  }
  return {
    type: type === '1' ? 'emergency' : 'appeal',
    vocabulary: required(from.attribute('vocabulary'), `${from.at}.@vocabulary`, 'a vocabulary'),
    code: required(from.attribute('code'), `${from.at}.@code`, 'a code'),
  };
}
