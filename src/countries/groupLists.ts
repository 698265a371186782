import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { expected } from '../problems/describe.js';
import { requireFlagIfAny, requireOptions } from '../problems/requireOptions.js';
import { countryOf } from './code.js';
import type { Alpha3 } from './code.table.js';
import { allCountries } from './countries.js';
import type { Country } from './country.js';
import { type Certainty, type Group, groupTables, type Membership } from './group.js';
import { groupTable } from './groupCode.js';
import {
  type GroupName,
  hasBegun,
  isCovered,
  type MembershipOnDay,
  membershipOn,
  reached,
} from './membership.js';

/** How {@link groupMembers} and {@link groupsOf} list what is in doubt. */
export interface GroupListOptions {
  /**
   * Lists memberships with their certainty, those too that are unknown on that day and those whose end is
   * scheduled or contested. Left out, the list has certain members alone.
   */
  readonly withCertainty?: boolean | undefined;
}

/** A country that is or may be a member of the group that was asked for. */
export interface GroupMember extends MembershipOnDay {
  readonly country: Country;
}

/** A group in which the country that was asked for is or may be. */
export interface CountryGroup extends MembershipOnDay {
  readonly group: Group;
}

/**
 * Returns the countries that are members of a group on a day, by alpha-3 code. A membership that is in doubt
 * is left out, unless `withCertainty` is set: then every country that is or may be a member comes with how sure
 * that is. A former State is not a country of the table: the LDCs of 1985 come without Democratic Yemen.
 * @param group The exact code of a group; `groupByCode` finds it by a name.
 * @param on The day, as `YYYY-MM-DD`.
 * @throws TypeError if an argument is of the wrong kind or an option does not exist.
 * @throws RangeError if the group is unknown, `on` is not a day, or no membership is known on that day.
 * @example
 * groupMembers('ldc', '2026-11-23').length // => 44
 * groupMembers('central_asia', '2026-11-23').map(({ alpha3 }) => alpha3)
 * // => ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
 * groupMembers('ldc', '2026-11-30', { withCertainty: true })
 *   .filter(({ certainty }) => certainty !== 'recorded')
 *   .map(({ country, certainty }) => `${country.alpha3} ${certainty}`)
 * // => ['BGD contested', 'LAO scheduled', 'NPL contested']
 */
export function groupMembers(
  group: GroupName,
  on: IsoDate,
  options?: { readonly withCertainty?: false | undefined },
): Country[];
export function groupMembers(
  group: GroupName,
  on: IsoDate,
  options: { readonly withCertainty: true },
): GroupMember[];
export function groupMembers(
  group: GroupName,
  on: IsoDate,
  options?: GroupListOptions,
): Country[] | GroupMember[];
export function groupMembers(
  group: GroupName,
  on: IsoDate,
  options: GroupListOptions = {},
): Country[] | GroupMember[] {
  const table = groupTable(group);
  requireDay(on, 'on');
  requireListOptions(options);
  const all = allCountries().map((country) => ({
    country,
    ...membershipOn(table, country.alpha3, on),
  }));
  if (options.withCertainty) return all.filter(isOrMayBe);
  const members = all.filter(({ member }) => member).map(({ country }) => country);
  if (members.length > 0 || isCovered(table, on)) return members;
  const { code, knownFrom, knownUntil } = table.info;
  const end = knownUntil === null ? '' : ` to before ${knownUntil}`;
  const span = `a day from ${knownFrom}${end}, which the list of ${code} covers`;
  throw new RangeError(expected('on', span, on));
}

/**
 * Returns the codes of all groups that a country is in on a day, named groups first, then its M49 areas
 * in the order of their codes. With `withCertainty` the memberships themselves, those too that are unknown on
 * that day. Empty for an unknown country.
 * @param code Any code that `countryByCode` reads.
 * @param on The day, as `YYYY-MM-DD`.
 * @throws TypeError if `on` is not a text or an option does not exist; RangeError if `on` is not a day.
 * @example
 * groupsOf('UZB', '2025-08-03').slice(0, 4)
 * // => ['lldc', 'central_asia', 'central_asia_afghanistan', 'speca']
 * groupsOf('UZB', '2010-01-01', { withCertainty: true }).find(({ group }) => group === 'lldc')?.member // => null
 */
export function groupsOf(
  code: string | number,
  on: IsoDate,
  options?: { readonly withCertainty?: false | undefined },
): Group[];
export function groupsOf(
  code: string | number,
  on: IsoDate,
  options: { readonly withCertainty: true },
): CountryGroup[];
export function groupsOf(
  code: string | number,
  on: IsoDate,
  options?: GroupListOptions,
): Group[] | CountryGroup[];
export function groupsOf(
  code: string | number,
  on: IsoDate,
  options: GroupListOptions = {},
): Group[] | CountryGroup[] {
  requireDay(on, 'on');
  requireListOptions(options);
  const country = countryOf(code);
  if (!country) return [];
  const all = [...groupTables().values()].map((table) => ({
    group: table.info.code,
    ...membershipOn(table, country.alpha3, on),
  }));
  if (options.withCertainty) return all.filter(isOrMayBe);
  return all.filter(({ member }) => member).map(({ group }) => group);
}

/**
 * Returns every membership of a group that the table holds, past, present and scheduled.
 * @throws TypeError if `group` is not a text; RangeError if it is unknown.
 * @example
 * groupHistory('ldc').filter(({ certainty }) => certainty === 'contested').map((row) => row.country)
 * // => ['BGD', 'NPL']
 */
export function groupHistory(group: GroupName): Membership[] {
  return [...groupTable(group).memberships.values()].flat();
}

/** A country that entered or left a group. */
export interface GroupChange {
  readonly country: Alpha3;
  readonly change: 'entered' | 'left';
  /**
   * First day inside, or first day outside; a bare year where the day is not known, null where not even the
   * year is.
   */
  readonly on: string | null;
  /** How sure it is; `unknown` where it may lie outside of the two days. */
  readonly certainty: Certainty | 'unknown';
  /** Where it is from, such as the resolution. */
  readonly source: string;
}

/**
 * Returns who entered and who left a group after one day and up to another, in the order of time: what
 * makes the members of `to` out of those of `from`. A change of which the day is not known is in the list if
 * it may lie between the two.
 * @param group The exact code of a group; `groupByCode` finds it by a name.
 * @param from The day before, as `YYYY-MM-DD`.
 * @param to The day after, as `YYYY-MM-DD`.
 * @throws TypeError if an argument is not a text.
 * @throws RangeError if the group is unknown, a day is invalid, or `to` is before `from`.
 * @example
 * groupChanges('ldc', '2023-01-01', '2024-12-31').map(({ country, change, on }) => `${country} ${change} ${on}`)
 * // => ['BTN left 2023-12-13', 'STP left 2024-12-13']
 */
export function groupChanges(group: GroupName, from: IsoDate, to: IsoDate): GroupChange[] {
  const table = groupTable(group);
  requireDay(from, 'from');
  requireDay(to, 'to');
  if (to < from) throw new RangeError(expected('to', `a day on or after ${from}`, to));
  const changeOf = (row: Membership, change: GroupChange['change']): GroupChange | undefined => {
    const on = change === 'entered' ? row.from : row.to;
    if (change === 'left' && on === null) return undefined;
    const isBefore = (day: IsoDate) => table.info.began !== null && day < table.info.began;
    const has = (day: IsoDate) =>
      !isBefore(day) && (change === 'entered' ? hasBegun(row, day) : reached(on ?? '', day));
    const [before, after] = [has(from), has(to)];
    if (before === true || after === false || (before === null && on === null)) return undefined;
    const { country, source } = row;
    const known = change === 'entered' ? 'recorded' : row.certainty;
    const certainty = before === null || after === null ? 'unknown' : known;
    return { country, change, on, certainty, source };
  };
  return [...table.memberships.values()]
    .flat()
    .flatMap((row) => [changeOf(row, 'entered') ?? [], changeOf(row, 'left') ?? []].flat())
    .sort((a, b) => compare(a.on ?? '9', b.on ?? '9') || compare(a.country, b.country));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isOrMayBe({ member, certainty }: MembershipOnDay): boolean {
  return member !== false || certainty !== 'recorded';
}

function requireListOptions(options: GroupListOptions): void {
  requireOptions(options, ['withCertainty']);
  requireFlagIfAny(options.withCertainty, 'options.withCertainty');
}
