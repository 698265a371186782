import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { countryOf } from './code.js';
import type { Alpha2, Alpha3, M49 } from './code.table.js';
import type { Certainty, Group, GroupTable, Membership } from './group.js';
import { groupTable } from './groupCode.js';

/** Whether a country is in a group on a day, and how sure that is. */
export interface MembershipOnDay {
  /** Null if the table does not say: see `certainty`. */
  readonly member: boolean | null;
  /**
   * `recorded`; `scheduled` or `contested` from the day of an end on that is one of these; `unknown`
   * on a day for which the source is not evidence: before the earliest that it speaks of, outside of the days
   * that the list covers, or in a year of change, before its last day, where only the year is known.
   */
  readonly certainty: Certainty | 'unknown';
  /** First day inside (a bare year where the day is not known) of the membership that decided. */
  readonly from: string | null;
  /** First day outside, past or to come; null if none is known. */
  readonly to: string | null;
  readonly source: string;
}

/** The code of a group, from `groups`; an editor completes it. */
export type GroupName = Group | (string & Record<never, never>);

/**
 * Returns whether a country is a member of a group on a day. The day is always given: nothing here reads a
 * clock. `to` is the first day outside, so LDC membership to 2026-11-24 still counts on the 23rd.
 *
 * From the day of a scheduled or contested end on, `member` is what the last recorded decision says
 * (false), and `certainty` that it is not yet recorded as done. Where no beginning is known, `member` is null
 * before the earliest day for which the source is evidence. Undefined for an unknown country.
 * @param code Any code that `countryByCode` reads.
 * @param group The exact code of a group, such as `ldc` or `142`; `groupByCode` finds it by a name.
 * @param on The day, as `YYYY-MM-DD`.
 * @throws TypeError if `group` or `on` is not a text.
 * @throws RangeError if the group is unknown or `on` is not a day.
 * @example
 * membership('STP', 'ldc', '2024-12-12')?.member // => true
 * membership('STP', 'ldc', '2024-12-13')?.member // => false
 * membership('BGD', 'ldc', '2026-11-25')?.certainty // => 'contested'
 * membership('BGD', 'ldc', '1975-06-01')?.member // => null
 * membership('ETH', 'lldc', '1990-01-01')?.member // => false
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
  const table = groupTable(group);
  requireDay(on, 'on');
  const country = countryOf(code);
  return country && membershipOn(table, country.alpha3, on);
}

/** The membership of a country in a group on a day. */
export function membershipOn(table: GroupTable, alpha3: Alpha3, on: IsoDate): MembershipOnDay {
  const { info, memberships } = table;
  const rows = memberships.get(alpha3) ?? [];
  const first = rows[0];
  const told = (member: boolean | null, certainty: MembershipOnDay['certainty'], row = first) => ({
    member,
    certainty,
    from: row?.from ?? null,
    to: row?.to ?? null,
    source: row?.source ?? info.source,
  });
  if (info.began !== null && on < info.began) return told(false, 'recorded');
  if (info.knownUntil !== null && on >= info.knownUntil) return told(null, 'unknown');
  let decided: MembershipOnDay | undefined;
  // The last row that has begun decides. A bare year is known to have begun on its last day.
  for (const row of rows) {
    const begun = hasBegun(row, on);
    if (begun === false) break;
    const ended = row.to === null ? false : reached(row.to, on);
    decided =
      begun === null || ended === null
        ? told(null, 'unknown', row)
        : told(!ended, ended ? row.certainty : 'recorded', row);
  }
  if (decided) return decided;
  // Before its first membership, of which the beginning is known, a country is not a member.
  return first || isCovered(table, on) ? told(false, 'recorded') : told(null, 'unknown');
}

/** Whether the list is complete on a day, so that a country that it does not name is not a member. */
export function isCovered({ info }: GroupTable, on: IsoDate): boolean {
  if (info.began !== null && on < info.began) return true;
  return (
    on >= (info.knownFrom ?? info.began ?? '') && (info.knownUntil === null || on < info.knownUntil)
  );
}

/** Whether a membership has begun on a day; null where that is not known. */
export function hasBegun({ from, knownSince, notBefore }: Membership, on: IsoDate): boolean | null {
  if (from !== null) return reached(from, on);
  if (notBefore !== null && on < notBefore) return false;
  return on >= (knownSince ?? '') || null;
}

/** Whether a day or year of change has come; null inside a year of which the day is not known, until its last. */
export function reached(change: string, on: IsoDate): boolean | null {
  if (change.length === 4 && on.startsWith(change)) return on.endsWith('-12-31') || null;
  return on >= change;
}
