import { type IsoDate, type Period, toIsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import {
  exactToTheCent,
  flagOrNull,
  id as idOf,
  type JsonRecord,
  numeral,
  record,
  text,
} from '../../problems/fields.js';
import { looksLikeHint } from '../../problems/looksLike.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readOne, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import type { IfrcAppeal, IfrcAppealKind } from './appeal.js';

// The GO platform's /api/v2/appeal, shape of February 2023: amounts are texts in Swiss francs, a page is
// { count, next, previous, results }.

/** A page of appeals. */
export interface IfrcAppealPage extends ReadResult<IfrcAppeal> {
  /** Appeals of the whole query; null if the response does not say. */
  readonly count: number | null;
  /** The address of the next page; null on the last one. */
  readonly next: string | null;
}

const WHOLE = 'a page of IFRC GO appeals { count, next, results: [...] } or a list of appeals';

/**
 * Reads a page of the appeals of the IFRC's GO platform (`/api/v2/appeal`), or a list of appeals.
 *
 * An appeal needs its id, its type and one of its two amounts; an unknown type of a number that GO has not
 * named is `other`. Everything else that is empty or wrong is null, with a warning.
 * @param response - the parsed answer.
 * @throws TypeError if the whole is no such page.
 * @example
 * const { values, next } = parseIfrcAppeals({ count: 1, next: null, results: [
 *   { id: '9', atype: 1, atype_display: 'Emergency Appeal', code: 'MDRXX001', name: 'A made appeal',
 *     amount_requested: '200000.00', amount_funded: '150000.00', country: { iso3: 'KAZ' } },
 * ] });
 * values[0].funded // => { amount: 150000, currency: 'CHF' }
 * next // => null
 */
export function parseIfrcAppeals(response: unknown): IfrcAppealPage {
  return readWhole('response', () => {
    const { page, appeals, place } = open(response);
    return {
      ...readEach(appeals, place, (item, _index, parts) => readAppeal(item, parts)),
      count: Number.isSafeInteger(page.count) ? (page.count as number) : null,
      next: typeof page.next === 'string' && page.next !== '' ? page.next : null,
    };
  });
}

/**
 * Reads one appeal of a stream. The index is the place that a rejection names.
 * @example
 * parseIfrcAppeal({ id: '9', atype: 0, amount_funded: 'much' }, 12).rejected[0].path
 * // => 'results[12].amount_funded'
 */
export function parseIfrcAppeal(json: unknown, index = 0): ReadResult<IfrcAppeal> {
  return readOne(json, index, 'results', (item, _index, parts) => readAppeal(item, parts));
}

function open(json: unknown): { page: JsonRecord; appeals: readonly unknown[]; place: string } {
  if (Array.isArray(json)) return { page: {}, appeals: json, place: 'results' };
  if (typeof json !== 'object' || json === null) {
    throw new Problem('', WHOLE + looksLikeHint(json), json);
  }
  const page = record(json, '');
  if (Array.isArray(page.results)) return { page, appeals: page.results, place: 'results' };
  const why =
    typeof page.detail === 'string'
      ? ` (GO says ${JSON.stringify(page.detail.slice(0, 100))})`
      : '';
  throw new Problem('response.results', WHOLE + why, page.results);
}

function readAppeal(json: unknown, parts: Parts): IfrcAppeal {
  const from = record(json, '');
  const id = idOf(from.id, 'id');
  const kind = readKind(from);
  requireAmount(from);
  const country = part(from, 'country', parts);
  const region = part(from, 'region', parts);
  const said = (fields: JsonRecord, field: string, at: string) =>
    parts.textOrNull(fields[field], at, text);
  return {
    id,
    code: said(from, 'code', 'code'),
    name: said(from, 'name', 'name'),
    ...{ kind, kindName: said(from, 'atype_display', 'atype_display') },
    status: said(from, 'status_display', 'status_display'),
    country: parts.textOrNull(country.iso3, 'country.iso3', alpha3),
    region: said(region, 'region_name', 'region.region_name'),
    disaster: said(part(from, 'dtype', parts), 'name', 'dtype.name'),
    emergency: parts.orNull(from.event, 'event', emergency),
    peopleTargeted: parts.orNull(from.num_beneficiaries, 'num_beneficiaries', people),
    requested: parts.orNull(from.amount_requested, 'amount_requested', francs),
    funded: parts.orNull(from.amount_funded, 'amount_funded', francs),
    period: readPeriod(from, parts),
    updatedOn: parts.orNull(from.real_data_update, 'real_data_update', day),
    needsConfirmation: parts.orNull(from.needs_confirmation, 'needs_confirmation', flagOrNull),
  };
}

/** An object inside, whose fields are read one by one; without any if there is none. */
function part(from: JsonRecord, field: string, parts: Parts): JsonRecord {
  return parts.orNull(from[field], field, record) ?? {};
}

/** GO's AppealType: 0 DREF, 1 emergency appeal; the rarer ones are not counted in either. */
function readKind(from: JsonRecord): IfrcAppealKind {
  const number = numeral(from.atype);
  if (number === 0) return 'dref';
  if (number === 1) return 'emergency-appeal';
  if (number !== undefined && Number.isInteger(number) && number > 1) return 'other';
  if (from.atype_display === 'DREF') return 'dref';
  if (from.atype_display === 'Emergency Appeal') return 'emergency-appeal';
  throw new Problem(
    'atype',
    'a type of appeal: 0 (DREF), 1 (emergency appeal) or more',
    from.atype,
  );
}

/** A record without either amount says nothing of money. */
function requireAmount(from: JsonRecord): void {
  const fields = ['amount_requested', 'amount_funded'] as const;
  if (fields.some((field) => numeral(from[field]) !== undefined)) return;
  const wrong =
    fields.find((field) => from[field] !== undefined && from[field] !== null) ?? 'amount_requested';
  throw new Problem(wrong, 'an amount of Swiss francs, here or in the other amount', from[wrong]);
}

function francs(value: unknown, at: string): Money<'CHF'> {
  const amount = numeral(value);
  if (amount === undefined) throw new Problem(at, 'an amount of Swiss francs', value);
  return { amount: exactToTheCent(amount, at, 'Swiss francs'), currency: 'CHF' };
}

function people(value: unknown, at: string): number {
  const count = numeral(value);
  if (count === undefined || count < 0) throw new Problem(at, 'a number of people', value);
  return count;
}

/** GO gives the id of the emergency, or the emergency with its id. */
function emergency(value: unknown, at: string): string {
  return typeof value === 'object' ? idOf(record(value, at).id, `${at}.id`) : idOf(value, at);
}

function alpha3(value: unknown, at: string): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw new Problem(at, 'an alpha-3 code such as "AFG"', value);
}

function day(value: unknown, at: string): IsoDate {
  const found = toIsoDate(value);
  if (found === undefined) throw new Problem(at, 'a day that exists, as YYYY-MM-DD', value);
  return found;
}

function readPeriod(from: JsonRecord, parts: Parts): Period | null {
  const start = parts.orNull(from.start_date, 'start_date', day);
  const end = parts.orNull(from.end_date, 'end_date', day);
  if (start === null || end === null) return null;
  if (end >= start) return { start, end };
  parts.note(new Problem('end_date', `a day on or after ${start}`, end));
  return null;
}
