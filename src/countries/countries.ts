import type { CurrencyCode } from '../money/currency.js';
import type { Alpha2, Alpha3, M49, M49Area } from './code.table.js';
import type { Area, Country } from './country.js';
import * as table from './country.table.js';

let decoded: readonly Country[] | undefined;

/** The table, decoded on first use. */
export function allCountries(): readonly Country[] {
  decoded ??= Object.freeze(decode());
  return decoded;
}

/**
 * The 250 countries and areas of ISO 3166-1 and Kosovo, in the order of their alpha-3 codes.
 * UN names and regions are those of M49 (2026-05-15), currencies those of ISO 4217, FTS location ids
 * those of OCHA's taxonomy (2026-01-30); the guide to joining data by country lists all sources.
 * @example
 * countries.length // => 250
 * countries.filter((country) => country.unMember).length // => 193
 */
export const countries: readonly Country[] = /* @__PURE__ */ allCountries();

/** Code, code of the area above and name of every M49 area, in the order of the codes. */
export function decodeAreas(): { code: M49Area; parent: M49Area | null; name: string }[] {
  return table.AREAS.split('|').map((row) => ({
    code: row.slice(0, 3) as M49Area,
    parent: (row[3] === '-' ? null : row.slice(3, 6)) as M49Area | null,
    name: row.slice(6),
  }));
}

/** The path from the region down to each area, in their order; the World is left out of paths. */
function areaPaths(): Area[][] {
  const areas = decodeAreas();
  return areas.map((deepest) => {
    const path: Area[] = [];
    let area: (typeof areas)[number] | undefined = deepest;
    while (area?.parent) {
      path.unshift({ code: area.code, name: area.name });
      const above: M49Area = area.parent;
      area = areas.find(({ code }) => code === above);
    }
    return path;
  });
}

/** A code that begins as a text does and ends in its own way. */
function withEnd(text: string, length: number, end = ''): string {
  return text.slice(0, length - end.length) + end;
}

function decode(): Country[] {
  const paths = areaPaths();
  const names = table.NAME.split('|');
  const alpha3Ends = table.ALPHA3.split('|');
  const alpha2Ends = table.ALPHA2.split('|');
  const currencies = table.CURRENCY.split('|');
  const commonNames = new Map(
    table.COMMON_NAME.split('|').map((row) => [row.slice(0, 3), row.slice(3)]),
  );
  const m49Steps = table.M49_STEP.split('|');
  let m49 = 0;
  let ftsLocationId = 0;
  return names
    .map((name, i): Country => {
      const alpha3 = withEnd(name.toUpperCase(), 3, alpha3Ends[i]) as Alpha3;
      const alpha2 = withEnd(alpha3, 2, alpha2Ends[i]) as Alpha2;
      const [region = null, subregion = null, intermediateRegion = null] =
        paths[table.AREA.charCodeAt(i) - 97] ?? [];
      const currency = currencies[i] || 'EUR';
      const m49Step = m49Steps[i];
      m49 += Number.parseInt(m49Step || '4', 36);
      const ftsStep = table.FTS_STEP.charAt(i);
      ftsLocationId += Number.parseInt(ftsStep, 36);
      return Object.freeze({
        alpha2,
        alpha3,
        m49: m49Step === '-' ? null : (String(m49).padStart(3, '0') as M49),
        name,
        commonName: commonNames.get(alpha3) ?? name.replace(/ \([^)]*\)$/, ''),
        region,
        subregion,
        intermediateRegion,
        unMember: table.UN_MEMBER.charAt(i) === '+',
        currency: currency === '-' ? null : (withEnd(alpha2, 3, currency) as CurrencyCode),
        ftsLocationId: ftsStep === '-' ? null : String(ftsLocationId),
        iso: alpha2 !== 'XK',
      });
    })
    .sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));
}
