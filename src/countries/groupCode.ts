import { expected, nearestHint } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { allGroups, type Group, type GroupInfo, type GroupTable, groupTables } from './group.js';

/** Other spellings of group codes that people write, by the code; and of those of M49 areas. */
const SPELLINGS = `ldc ldcs
lldc lldcs
sids_m49 sids smallislanddevelopingstates
central_asia_afghanistan carca
un_eca eca uneca
un_ece ece unece
un_eclac eclac cepal
un_escap escap unescap
un_escwa escwa unescwa
who_afr afro
who_amr amro
who_eur euro
who_emr emro
who_sear searo
who_wpr wpro
wb_low lowincome
wb_lower_middle lowermiddleincome
wb_upper_middle uppermiddleincome
wb_high highincome
euro_area eurozone euroarea
african_union au
arab_league las leagueofarabstates
dac_members dac
dac_recipients odarecipients odaeligible
eaeu eeu`;

let codesByKey: Map<string, Group> | undefined;

/**
 * Returns the group of a code or an English name: case, hyphens and blanks do not count, M49 areas are found
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
  if (typeof text !== 'string') return undefined;
  return (groupTables().get(text as Group) ?? groupTables().get(codeOf(text) as Group))?.info;
}

/** The table of a group, by its exact code. */
export function groupTable(group: string): GroupTable {
  if (typeof group !== 'string') throw new TypeError(expected('group', 'a code of groups', group));
  const table = groupTables().get(group as Group);
  if (table) return table;
  throw new RangeError(
    expected('group', 'a code of groups', group) + nearestHint(nearestCodes(group)),
  );
}

/** The code that a text means; else codes that begin like it or are nearly spelled so. */
function nearestCodes(text: string): string[] {
  const meant = codeOf(text);
  if (meant !== undefined) return [meant];
  const codes = allGroups().map(({ code }) => code as string);
  const isNumber = /^\d/.test(text);
  const alike = codes.filter((code) => /^\d/.test(code) === isNumber);
  const begun = text.length > 1 ? alike.filter((code) => code.startsWith(text.toLowerCase())) : [];
  const near = nearest(text, alike, { maxDistance: text.length > 4 ? 2 : 1 });
  return [...new Set([...begun, ...near])].slice(0, 3);
}

function codeOf(text: string): Group | undefined {
  if (text.length > 100) return undefined;
  if (!codesByKey) {
    codesByKey = new Map();
    for (const line of SPELLINGS.split('\n')) {
      const [code, ...spellings] = line.split(' ');
      for (const spelling of spellings) codesByKey.set(spelling, code as Group);
    }
    // Codes last, so that no name of an area hides the code of a group.
    for (const { code, name } of allGroups()) {
      if (!codesByKey.has(key(name))) codesByKey.set(key(name), code);
    }
    for (const { code } of allGroups()) codesByKey.set(key(code), code);
  }
  return codesByKey.get(key(text));
}

function key(text: string): string {
  const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^\d+$/.test(bare) ? bare.padStart(3, '0') : bare;
}
