import { Problem, readEach, readWhole } from '../../problems/problem.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { IatiActivity, IatiHumanitarianScope } from './activity.js';
import { day, type Element, element, narrative } from './element.js';
import { checkRules } from './rules.js';
import { readSdgs } from './sdgTag.js';
import { share } from './share.js';
import { flag, readTransaction } from './transaction.js';

const WHOLE =
  'IATI activities: an answer of the datastore { response: { docs: [{ iati_json }] } }, { "iati-activities": { "iati-activity": [...] } } or a list of activities';

/** A text of one activity may be this long; beyond it nothing is parsed. */
const LONGEST = 50_000_000;

/**
 * Reads IATI activities of standard 2.03 from the JSON of the datastore (`fl=iati_json`), from an
 * `iati-activities` that was translated from XML, or from a list of activities.
 *
 * An activity that breaks a rule of the standard (no start, an end before the start, percentages that
 * do not make 100, places or sectors told twice, an amount without currency) stands in `rejected` with
 * the rule. Currencies that are not told are the activity's default. Fractions of a cent are rounded.
 * @throws TypeError where the whole is none of these.
 * @example
 * parseIatiActivities([{ 'iati-identifier': 'XM-1-2' }]).rejected[0].message
 * // => '[0].reporting-org.@ref: expected the reference of the reporter, received null'
 */
export function parseIatiActivities(json: unknown): ReadResult<IatiActivity> {
  return readWhole('input', () => {
    const { activities, place } = openActivities(json);
    return readEach(activities, place, (item) => readActivity(unwrap(item)));
  });
}

function openActivities(json: unknown): { activities: readonly unknown[]; place: string } {
  if (Array.isArray(json)) return { activities: json, place: '' };
  const inside = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as { [key: string]: unknown })[key]
      : undefined;
  const docs = inside(inside(json, 'response'), 'docs');
  if (Array.isArray(docs)) return { activities: docs, place: 'response.docs' };
  const all = inside(json, 'iati-activities');
  const list = inside(Array.isArray(all) ? all[0] : (all ?? json), 'iati-activity');
  if (Array.isArray(list)) return { activities: list, place: 'iati-activity' };
  if (typeof list === 'object' && list !== null) {
    return { activities: [list], place: 'iati-activity' };
  }
  throw new Problem('', WHOLE, json);
}

/** The datastore wraps an activity in a document, and writes it as a text of JSON. */
function unwrap(item: unknown): unknown {
  const inDocument = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'iati_json'))
      return value;
    const { iati_json } = value as { iati_json: unknown };
    return Array.isArray(iati_json) ? iati_json[0] : iati_json;
  };
  let found = inDocument(item);
  if (typeof found === 'string') found = parseText(found);
  if (typeof found === 'object' && found !== null && Object.hasOwn(found, 'iati-activity')) {
    const inner = (found as { 'iati-activity': unknown })['iati-activity'];
    return Array.isArray(inner) ? inner[0] : inner;
  }
  return found;
}

function parseText(text: string): unknown {
  if (text.length > LONGEST)
    throw new Problem('iati_json', `at most ${LONGEST} characters`, text.length);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('iati_json', 'JSON', text);
  }
}

function readActivity(json: unknown): IatiActivity {
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
  checkRules(activity);
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
