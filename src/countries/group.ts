import type { IsoDate } from '../dates/isoDate.js';
import { expected, oneOf } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import type { Alpha3, M49Area } from './code.table.js';
import { allCountries, decodeAreas } from './countries.js';
import { GROUP_ROWS, type NamedGroup, ROW_SOURCES } from './group.table.js';

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
  /** First day that the list speaks about; null where it does not say. */
  readonly knownFrom: IsoDate | null;
  /** First day that the list no longer speaks about; null where it does not say. */
  readonly knownUntil: IsoDate | null;
  /** Where the list is from, and what of it is not checked. */
  readonly source: string;
}

/** One country in one group, from a day to a day. */
export interface Membership {
  readonly country: Alpha3;
  readonly group: Group;
  /** First day inside: `YYYY-MM-DD`, or `YYYY` where the day is not known. Null: not recorded. */
  readonly from: string | null;
  /** First day outside, written likewise. Null: no end is known. */
  readonly to: string | null;
  /** How sure the end is. */
  readonly certainty: Certainty;
  readonly source: string;
}

/** A group with its memberships by country. */
export interface GroupTable {
  readonly info: GroupInfo;
  readonly memberships: ReadonlyMap<Alpha3, readonly Membership[]>;
}

/** Other spellings of group codes that people write. */
const SPELLINGS: readonly (readonly [string, Group])[] = [
  ['ldcs', 'ldc'],
  ['lldcs', 'lldc'],
  ['sids', 'sids_m49'],
  ['smallislanddevelopingstates', 'sids_m49'],
  ['carca', 'central_asia_afghanistan'],
  ['eca', 'un_eca'],
  ['uneca', 'un_eca'],
  ['ece', 'un_ece'],
  ['unece', 'un_ece'],
  ['eclac', 'un_eclac'],
  ['cepal', 'un_eclac'],
  ['escap', 'un_escap'],
  ['unescap', 'un_escap'],
  ['escwa', 'un_escwa'],
  ['unescwa', 'un_escwa'],
  ['afro', 'who_afr'],
  ['amro', 'who_amr'],
  ['euro', 'who_eur'],
  ['emro', 'who_emr'],
  ['searo', 'who_sear'],
  ['wpro', 'who_wpr'],
  ['lowincome', 'wb_low'],
  ['lowermiddleincome', 'wb_lower_middle'],
  ['uppermiddleincome', 'wb_upper_middle'],
  ['highincome', 'wb_high'],
];

let tables: Map<Group, GroupTable> | undefined;
let codesByKey: Map<string, Group> | undefined;

/** Every group, decoded on first use: the named ones, then the M49 areas. */
export function groupTables(): ReadonlyMap<Group, GroupTable> {
  tables ??= new Map([...namedGroups(), ...areaGroups()].map((table) => [table.info.code, table]));
  return tables;
}

/**
 * Every group: code, English name, as-of date and source of its list.
 * @example
 * groups().find(({ code }) => code === '143')?.name // => 'Central Asia'
 */
export function groups(): readonly GroupInfo[] {
  return [...groupTables().values()].map(({ info }) => info);
}

/**
 * The group of a code or an English name: case, hyphens and blanks do not count, M49 areas are found
 * without leading zeros too, and some common short forms are known (`LDCs`, `UNECE`, `EMRO`). `SIDS`
 * means `sids_m49`, the list that UN statistics use; `sids_ohrlls` has the 39 that OHRLLS counts, and
 * `sids_un_members` the 37 of them that are UN Members.
 * Undefined for an unknown one.
 * @example
 * groupByCode('Least developed countries')?.code // => 'ldc'
 * groupByCode('central-asia')?.code // => 'central_asia'
 * groupByCode('2')?.name // => 'Africa'
 * groupByCode('OPEC') // => undefined
 */
export function groupByCode(text: string): GroupInfo | undefined {
  return groupTables().get(text as Group)?.info ?? groupTables().get(codeOf(text) as Group)?.info;
}

/** The table of a group that the caller names. */
export function groupTable(group: string): GroupTable {
  const table = groupTables().get(group as Group) ?? groupTables().get(codeOf(group) as Group);
  if (table) return table;
  throw new RangeError(expected('group', expectation(String(group)), group));
}

/** The codes that begin like a text or are nearly spelled so; else all but those of areas, which are numbers. */
function expectation(text: string): string {
  const codes = [...groupTables().keys()];
  const isNumber = /^\d/.test(text);
  const alike = codes.filter((code) => /^\d/.test(code) === isNumber);
  const begun = text.length > 1 ? alike.filter((code) => code.startsWith(text.toLowerCase())) : [];
  const near = nearest(text, alike, { maxDistance: text.length > 4 ? 2 : 1 });
  const some = [...new Set([...begun, ...near])].slice(0, 3);
  if (some.length > 0) return `a code such as ${oneOf(some)}`;
  const named = codes.filter((code) => !/^\d/.test(code));
  return `a code of groups() such as ${oneOf(named)}, or the M49 code of an area`;
}

function codeOf(text: string): Group | undefined {
  if (typeof text !== 'string' || text.length > 100) return undefined;
  if (!codesByKey) {
    codesByKey = new Map(SPELLINGS);
    // Codes last, so that no name of an area hides the code of a group.
    for (const { code, name } of groups()) {
      if (!codesByKey.has(key(name))) codesByKey.set(key(name), code);
    }
    for (const { code } of groups()) codesByKey.set(key(code), code);
  }
  return codesByKey.get(key(text));
}

function key(text: string): string {
  const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^\d+$/.test(bare) ? bare.padStart(3, '0') : bare;
}

const CERTAINTIES: Record<string, Certainty> = { '~': 'scheduled', '!': 'contested' };

function namedGroups(): GroupTable[] {
  const rowSources = new Map(
    ROW_SOURCES.split('\n').map((line) => {
      const [group, country, source] = line.split('|');
      return [`${group}|${country}`, source];
    }),
  );
  return GROUP_ROWS.split('\n').map((line) => {
    const [code, name = '', asOf = '', knownFrom, knownUntil, source = '', rows = ''] =
      line.split('|');
    const group = code as Group;
    const memberships = rows.split(' ').map((row): Membership => {
      const country = row.slice(0, 3) as Alpha3;
      const mark = CERTAINTIES[row.slice(-1)];
      const [from, to] = row.slice(3, mark ? -1 : undefined).split('>');
      return {
        country,
        group,
        from: from || null,
        to: to || null,
        certainty: mark ?? 'recorded',
        source: rowSources.get(`${group}|${country}`) ?? source,
      };
    });
    const info: GroupInfo = {
      code: group,
      name,
      asOf,
      knownFrom: knownFrom || null,
      knownUntil: knownUntil || null,
      source,
    };
    return { info, memberships: byCountry(memberships) };
  });
}

const M49_SOURCE =
  'UN M49 (2026-05-15); Kosovo and Taiwan, which M49 does not list, by where they lie';

function areaGroups(): GroupTable[] {
  return decodeAreas().map(({ code, name }) => {
    const inside = allCountries().filter(
      ({ region, subregion, intermediateRegion }) =>
        region !== null &&
        (code === '001' || [region.code, subregion?.code, intermediateRegion?.code].includes(code)),
    );
    const info: GroupInfo = {
      code,
      name,
      asOf: '2026-05-15',
      knownFrom: null,
      knownUntil: null,
      source: M49_SOURCE,
    };
    const memberships = inside.map(
      ({ alpha3 }): Membership => ({
        country: alpha3,
        group: code,
        from: null,
        to: null,
        certainty: 'recorded',
        source: M49_SOURCE,
      }),
    );
    return { info, memberships: byCountry(memberships) };
  });
}

function byCountry(memberships: Membership[]): Map<Alpha3, Membership[]> {
  const map = new Map<Alpha3, Membership[]>();
  for (const membership of memberships) {
    const before = map.get(membership.country);
    if (before) before.push(membership);
    else map.set(membership.country, [membership]);
  }
  return map;
}
