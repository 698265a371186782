import type { IsoDate } from '../../dates/isoDate.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type {
  IatiActivity,
  IatiHumanitarianScope,
  IatiLeftOut,
  IatiOrganization,
} from './activity.js';
import { readBudget, readPlannedDisbursement } from './budget.js';
import { day, Element } from './element.js';
import { filled, flag, narrativeOf, readable } from './notes.js';
import { readMoney } from './readMoney.js';
import { checkRules } from './rules.js';
import { readSdgs } from './sdgTag.js';
import { readShares } from './share.js';
import { readTransaction } from './transaction.js';
import { requireAttributes, requireVersion2 } from './version.js';

/** What is known next to the activity: the day of today, and the version that its file states. */
export interface Surroundings {
  readonly today: IsoDate | null;
  readonly version: string | null;
}

export function readActivity(json: unknown, around: Surroundings, parts: Parts): IatiActivity {
  const from = new Element(json, '');
  requireVersion2(from, around.version);
  requireAttributes(from, json);
  const reporter = readReporter(from, parts);
  const id = readIdentifier(from);
  const currency = from.attribute('default-currency');
  const humanitarian = flag(from, 'humanitarian', parts) ?? false;
  const defaults = { currency, humanitarian, today: around.today };
  const leftOut: IatiLeftOut[] = [];
  const reading = { from, parts, leftOut };
  const activity: IatiActivity = {
    id,
    title: known(narrativeOf(from.all('title')[0], parts), 'title', 'a title', parts),
    ...reporter,
    status: known(
      from.all('activity-status')[0]?.attribute('code'),
      'activity-status.@code',
      'the code of a status',
      parts,
    ),
    humanitarian,
    humanitarianScopes: readable(filled(from, 'humanitarian-scope', parts), parts, readScope),
    ...readDates(from, parts),
    defaultCurrency: currency,
    recipientCountries: readShares(from, 'recipient-country', parts),
    recipientRegions: readShares(from, 'recipient-region', parts),
    sectors: readShares(from, 'sector', parts),
    sdgs: readSdgs(from),
    transactions: readMoney('transaction', reading, (item) =>
      readTransaction(item, defaults, parts),
    ),
    budgets: readMoney('budget', reading, (item) => readBudget(item, currency, parts)),
    plannedDisbursements: readMoney('planned-disbursement', reading, (item) =>
      readPlannedDisbursement(item, currency, parts),
    ),
    leftOut,
  };
  checkRules(activity, around.today, parts);
  return activity;
}

function readReporter(
  from: Element,
  parts: Parts,
): { reportingOrganization: IatiOrganization; secondaryReporter: boolean } {
  const reporter = from.all('reporting-org')[0];
  const ref = reporter?.attribute('ref') ?? null;
  if (reporter === undefined || ref === null) {
    throw new Problem('reporting-org.@ref', 'the reference of the reporter', null);
  }
  return {
    reportingOrganization: {
      ref,
      name: narrativeOf(reporter, parts),
      type: reporter.attribute('type'),
      activityId: null,
    },
    secondaryReporter: flag(reporter, 'secondary-reporter', parts) ?? false,
  };
}

/** An identifier of digits alone that an XML reader made a number of may have lost its zeros. */
function readIdentifier(from: Element): string {
  const found = from.all('iati-identifier')[0];
  const text = found?.text ?? undefined;
  if (text === undefined) throw new Problem('iati-identifier', 'an identifier', undefined);
  if (found?.isNumber && !Number.isSafeInteger(Number(text))) {
    const expectation =
      'an identifier as text, not as a number (fast-xml-parser: { parseTagValue: false })';
    throw new Problem('iati-identifier', expectation, Number(text));
  }
  return text;
}

/** A text that the standard asks for and an activity means something without; null, with a note. */
function known(
  text: string | null | undefined,
  at: string,
  what: string,
  parts: Parts,
): string | null {
  if (text === null || text === undefined) parts.note(new Problem(at, what, text), 'missing-field');
  return text ?? null;
}

type Dates = Pick<IatiActivity, 'plannedStart' | 'actualStart' | 'plannedEnd' | 'actualEnd'>;

const DATE_TYPES: ReadonlyMap<string, keyof Dates> = new Map([
  ['1', 'plannedStart'],
  ['2', 'actualStart'],
  ['3', 'plannedEnd'],
  ['4', 'actualEnd'],
]);

function readDates(from: Element, parts: Parts): Dates {
  const dates: { -readonly [K in keyof Dates]: Dates[K] } = {
    plannedStart: null,
    actualStart: null,
    plannedEnd: null,
    actualEnd: null,
  };
  readable(filled(from, 'activity-date', parts), parts, (item) => {
    const type = item.attribute('type');
    const field = DATE_TYPES.get(type ?? '');
    if (field === undefined)
      throw new Problem(`${item.at}.@type`, 'a type of date from 1 to 4', type);
    dates[field] = day(item.attribute('iso-date'), `${item.at}.@iso-date`);
  });
  return dates;
}

function readScope(from: Element): IatiHumanitarianScope {
  const type = from.attribute('type');
  if (type !== '1' && type !== '2') {
    throw new Problem(`${from.at}.@type`, '1 (emergency) or 2 (appeal)', type);
  }
  const required = (name: string): string => {
    const text = from.attribute(name);
    if (text === null) throw new Problem(`${from.at}.@${name}`, `a ${name}`, null);
    return text;
  };
  return {
    type: type === '1' ? 'emergency' : 'appeal',
    vocabulary: required('vocabulary'),
    code: required('code'),
  };
}
