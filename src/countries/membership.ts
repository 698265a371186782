import { type IsoDate, isIsoDate } from '../dates/isoDate.js';
import { expected } from '../problems/describe.js';
import { countryOf } from './code.js';
import type { Alpha2, Alpha3, M49 } from './code.table.js';
import type { Country } from './country.js';
import {
  type Certainty,
  type Group,
  type GroupTable,
  groupTable,
  groupTables,
  type Membership,
} from './group.js';

/** Whether a country is in a group on a day, and how sure that is. */
export interface MembershipOnDay {
  /** Null where the table does not say: see `certainty`. */
  readonly member: boolean | null;
  /**
   * `recorded`; `scheduled` or `contested` from the day of an end on that is one of these; `unknown`
   * where only the year of a change is known and the day lies in it, before its last, or the list does not
   * cover the day.
   */
  readonly certainty: Certainty | 'unknown';
  /** First day inside (a bare year where the day is not known) of the membership that decided. */
  readonly from: string | null;
  /** First day outside, past or to come; null where none is known. */
  readonly to: string | null;
  readonly source: string;
}

/** Any code that {@link groupByCode} reads; an editor completes the exact ones. */
export type GroupName = Group | (string & Record<never, never>);

/**
 * Whether a country is a member of a group on a day. The day is always given: nothing here reads a
 * clock. `to` is the first day outside, so LDC membership to 2026-11-24 still counts on the 23rd.
 *
 * From the day of a scheduled or contested end on, `member` is what the last recorded decision says
 * (false), and `certainty` that it is not yet recorded as done. A membership whose `from` is null holds
 * as far back as asked: since when is not recorded. Where the table does not know, `member` is null.
 * An unknown country answers undefined.
 * @param group A code or name that {@link groupByCode} reads, such as `ldc` or `142`.
 * @throws RangeError where the group is unknown or `on` is not a day.
 * @example
 * membership('STP', 'ldc', '2024-12-12')?.member // => true
 * membership('STP', 'ldc', '2024-12-13')?.member // => false
 * membership('BGD', 'ldc', '2026-11-25')?.certainty // => 'contested'
 * membership('BGD', 'ldc', '1975-06-01')?.member // => null
 * membership('BGD', 'OPEC', '2026-11-25') // => throws RangeError: group: expected a code
 */
export function membership(
  code: Alpha2 | Alpha3 | M49,
  group: GroupName,
  on: IsoDate,
): MembershipOnDay;
export function membership(
  code: string | number,
  group: GroupName,
  on: IsoDate,
): MembershipOnDay | undefined;
export function membership(
  code: string | number,
  group: GroupName,
  on: IsoDate,
): MembershipOnDay | undefined {
  checkDay(on);
  const table = groupTable(group);
  const country = countryOf(code);
  return country && onDay(table, country.alpha3, on);
}

/**
 * The countries that are members of a group on a day, by alpha-3 code; those of which the table does
 * not know are left out. A State that no longer exists is no country of the table: the LDCs of 1985
 * come without Democratic Yemen.
 * @throws RangeError where the group is unknown, `on` is not a day, or the list does not cover the day
 * (the income groups of the World Bank are those of its fiscal years 2026 and 2027).
 * @example
 * groupMembers('ldc', '2026-11-23').length // => 44
 * groupMembers('central_asia', '2026-11-23').map(({ alpha3 }) => alpha3)
 * // => ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
 */
export function groupMembers(group: GroupName, on: IsoDate): Country[] {
  checkDay(on);
  const table = groupTable(group);
  if (!covers(table, on)) {
    const { code, knownFrom, knownUntil } = table.info;
    const span = `a day from ${knownFrom} to before ${knownUntil}, which the list of ${code} covers`;
    throw new RangeError(expected('on', span, on));
  }
  return [...table.memberships.keys()]
    .filter((alpha3) => onDay(table, alpha3, on).member)
    .sort()
    .map((alpha3) => countryOf(alpha3) as Country);
}

/**
 * The codes of all groups that a country is in on a day, named groups first, then its M49 areas
 * in the order of their codes. Empty for an unknown country.
 * @throws RangeError where `on` is not a day.
 * @example
 * groupsOf('UZB', '2025-08-03').slice(0, 4)
 * // => ['lldc', 'central_asia', 'central_asia_afghanistan', 'speca']
 */
export function groupsOf(code: string | number, on: IsoDate): Group[] {
  checkDay(on);
  const country = countryOf(code);
  if (!country) return [];
  return [...groupTables().values()]
    .filter((table) => onDay(table, country.alpha3, on).member)
    .map(({ info }) => info.code);
}

/**
 * Every membership of a group that the table holds, past, present and scheduled.
 * @throws RangeError where the group is unknown.
 * @example
 * groupHistory('ldc').filter(({ certainty }) => certainty === 'contested').map((row) => row.country)
 * // => ['BGD', 'NPL']
 */
export function groupHistory(group: GroupName): Membership[] {
  return [...groupTable(group).memberships.values()].flat();
}

function onDay(table: GroupTable, alpha3: Alpha3, on: IsoDate): MembershipOnDay {
  const rows = table.memberships.get(alpha3) ?? [];
  if (!covers(table, on)) {
    return { member: null, certainty: 'unknown', from: null, to: null, source: table.info.source };
  }
  // The last row that has begun decides. A bare year is known to have begun on its last day.
  let decided: MembershipOnDay = {
    member: false,
    certainty: 'recorded',
    from: rows[0]?.from ?? null,
    to: rows[0]?.to ?? null,
    source: rows[0]?.source ?? table.info.source,
  };
  for (const { from, to, certainty, source } of rows) {
    const begun = from === null ? true : reached(from, on);
    if (begun === false) break;
    const ended = to === null ? false : reached(to, on);
    const known = begun !== null && ended !== null;
    decided = {
      member: known ? !ended : null,
      certainty: known ? (ended ? certainty : 'recorded') : 'unknown',
      from,
      to,
      source,
    };
  }
  return decided;
}

/** Whether a day or year of change has come; null inside a year of which the day is not known, until its last. */
function reached(change: string, on: IsoDate): boolean | null {
  if (change.length === 4 && on.startsWith(change)) return on.endsWith('-12-31') || null;
  return on >= change;
}

function covers({ info: { knownFrom, knownUntil } }: GroupTable, on: IsoDate): boolean {
  return (knownFrom === null || on >= knownFrom) && (knownUntil === null || on < knownUntil);
}

function checkDay(on: IsoDate): void {
  if (!isIsoDate(on)) throw new RangeError(expected('on', 'a day as YYYY-MM-DD', on));
}
