import type { IsoDate } from '../dates/isoDate.js';
import { frozen, lazyList } from '../problems/frozen.js';
import type { Alpha3, M49Area } from './code.table.js';
import { allCountries, decodeAreas } from './countries.js';
import { BEGINNINGS, GROUP_ROWS, GROUPS, type NamedGroup, ROW_SOURCES } from './group.table.js';

/** A group of countries: a code of its own, or the M49 code of a geographic region. */
export type Group = NamedGroup | M49Area;

/**
 * How sure an end of membership is: `recorded` (it happened, or none is known), `scheduled` (decided,
 * not yet recorded as done) or `contested` (decided or declared, and put in question since).
 */
export type Certainty = 'recorded' | 'scheduled' | 'contested';

/** A group and what its list is worth. */
export interface GroupInfo {
  readonly code: Group;
  /** English name. */
  readonly name: string;
  /** Day (or month) of the list. */
  readonly asOf: string;
  /** The day or year in which the group began: nobody was a member before. Null if no list says. */
  readonly began: string | null;
  /** First day from which the list is complete; null if it is complete since the group began. */
  readonly knownFrom: IsoDate | null;
  /** First day that the list no longer speaks about; null if it does not say. */
  readonly knownUntil: IsoDate | null;
  /** Where the list is from, and what of it is not checked. */
  readonly source: string;
}

/** One country in one group, from a day to a day. */
export interface Membership {
  readonly country: Alpha3;
  readonly group: Group;
  /** First day inside: `YYYY-MM-DD`, or `YYYY` where the day is not known. Null: not known, see `knownSince`. */
  readonly from: string | null;
  /** The earliest day for which the source is evidence of this membership. Null where `from` is known. */
  readonly knownSince: IsoDate | null;
  /** Not a member before this day, where that much is known of a beginning: the country did not exist yet. */
  readonly notBefore: IsoDate | null;
  /** First day outside, written likewise. Null: no end is known. */
  readonly to: string | null;
  /** How sure the end is. */
  readonly certainty: Certainty;
  readonly source: string;
}

/** A group with its memberships by country, in the order of time. */
export interface GroupTable {
  readonly info: GroupInfo;
  readonly memberships: ReadonlyMap<Alpha3, readonly Membership[]>;
}

const M49_DATE = '2026-05-15';
const M49_SOURCE =
  'UN M49 (2026-05-15); Kosovo and Taiwan, which M49 does not list, by where they lie';
/** M49 was first published in 1970; its regions of today are applied to the years since, as UNSD does. */
const M49_BEGAN = '1970-01-01';

/**
 * Every group: code, English name, dates and source of its list; the named ones, then the M49 areas.
 * @example
 * groups.find(({ code }) => code === '143')?.name // => 'Central Asia'
 */
export const groups: readonly GroupInfo[] = /* @__PURE__ */ lazyList(80, allGroups);

let read: readonly GroupInfo[] | undefined;

/** The same, for use inside: a list already decoded is faster to walk. */
export function allGroups(): readonly GroupInfo[] {
  read ??= frozen(readGroups());
  return read;
}

function readGroups(): GroupInfo[] {
  const named = GROUPS.split('\n').map((line): GroupInfo => {
    const [code, name = '', asOf = '', began, knownFrom, knownUntil, source = ''] = line.split('|');
    return {
      code: code as Group,
      name,
      asOf,
      began: began || null,
      knownFrom: knownFrom || null,
      knownUntil: knownUntil || null,
      source,
    };
  });
  const areas = decodeAreas().map(
    ({ code, name }): GroupInfo => ({
      code,
      name,
      asOf: M49_DATE,
      began: null,
      knownFrom: M49_BEGAN,
      knownUntil: null,
      source: M49_SOURCE,
    }),
  );
  return [...named, ...areas];
}

let tables: ReadonlyMap<Group, GroupTable> | undefined;

/** Every group with its memberships, decoded on first use. */
export function groupTables(): ReadonlyMap<Group, GroupTable> {
  if (!tables) {
    const rows = GROUP_ROWS.split('\n');
    const sources = new Map(
      ROW_SOURCES.split('\n').flatMap((line) => {
        const [group, members = '', source = ''] = line.split('|');
        return members.split(' ').map((member) => [`${group}|${member}`, source] as const);
      }),
    );
    tables = new Map(
      allGroups().map((info, place) => {
        const row = rows[place];
        const memberships = row === undefined ? inArea(info) : membershipsOf(info, row, sources);
        return [info.code, { info, memberships: byCountry(memberships) }];
      }),
    );
  }
  return tables;
}

const CERTAINTIES: Record<string, Certainty> = { '~': 'scheduled', '!': 'contested' };
/** Beginning, @ known since, < not before, > end, mark of its certainty; steps from country to country. */
const ROW = /^([\d-]*)(?:@([\d-]+))?(?:<([\d-]*))?(?:>([\d-]+))?([~!]?)(\w+)$/;

function membershipsOf(
  info: GroupInfo,
  line: string,
  sources: ReadonlyMap<string, string>,
): Membership[] {
  const beginnings = decodeBeginnings();
  const memberships = line.split(' ').flatMap((row) => {
    const [, from = '', knownSince, notBefore, to, mark = '', steps = ''] = ROW.exec(row) ?? [];
    return countriesOf(steps).map((country) =>
      Object.freeze({
        country,
        group: info.code,
        from: from || null,
        knownSince: from ? null : (knownSince ?? info.knownFrom ?? info.asOf),
        notBefore: notBefore === '' ? (beginnings.get(country) ?? null) : (notBefore ?? null),
        to: to ?? null,
        certainty: CERTAINTIES[mark] ?? 'recorded',
        source:
          sources.get(`${info.code}|${country}`) ??
          sources.get(`${info.code}|${country}${from || '-'}`) ??
          info.source,
      }),
    );
  });
  const key = ({ country, from }: Membership) => country + (from ?? '');
  return memberships.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The countries of steps in the order of alpha-3: a letter each, after a capital for each 26 that it adds. */
function countriesOf(steps: string): Alpha3[] {
  let place = -1;
  return (steps.match(/[A-Z]?[a-z]/g) ?? []).flatMap((step) => {
    const many = step.length > 1 ? step.charCodeAt(0) - 64 : 0;
    place += 26 * many + step.charCodeAt(step.length - 1) - 96;
    return allCountries()[place]?.alpha3 ?? [];
  });
}

function decodeBeginnings(): Map<string, string> {
  return new Map(BEGINNINGS.split(' ').map((entry) => [entry.slice(0, 3), entry.slice(3)]));
}

function inArea({ code, source }: GroupInfo): Membership[] {
  const beginnings = decodeBeginnings();
  return allCountries()
    .filter(
      ({ region, subregion, intermediateRegion }) =>
        region !== null &&
        (code === '001' ||
          [region.code, subregion?.code, intermediateRegion?.code].includes(code as M49Area)),
    )
    .map(({ alpha3 }) =>
      Object.freeze({
        country: alpha3,
        group: code,
        from: beginnings.get(alpha3) ?? null,
        knownSince: beginnings.has(alpha3) ? null : M49_BEGAN,
        notBefore: null,
        to: null,
        certainty: 'recorded' as const,
        source,
      }),
    );
}

function byCountry(memberships: readonly Membership[]): Map<Alpha3, Membership[]> {
  const map = new Map<Alpha3, Membership[]>();
  for (const membership of memberships) {
    const before = map.get(membership.country);
    if (before) before.push(membership);
    else map.set(membership.country, [membership]);
  }
  return map;
}
