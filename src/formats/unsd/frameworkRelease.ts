import type { SdgRelease } from '../../sdg/release.js';

/** What an entry of a list shows of its time. */
interface Listed {
  readonly code: string;
  readonly series: readonly { readonly release: string | null }[] | null;
}

/** More codes than this are a whole list and not an excerpt. */
const ALMOST_ALL = 240;

/**
 * The release of the framework that a list of indicators follows, which UNSD does not name. The codes of a
 * whole list show it; of an excerpt with children, the newest release of its series. Null if neither
 * does.
 */
export function frameworkOf(list: readonly Listed[]): SdgRelease | null {
  const codes = new Set(list.map(({ code }) => code));
  if (codes.has('2.2.4')) return '2025';
  if (codes.has('13.3.2')) return '2017';
  if (codes.has('11.5.3')) return '2022';
  return codes.size > ALMOST_ALL ? '2020' : frameworkOfYear(newestYear(list));
}

function newestYear(list: readonly Listed[]): number {
  let newest = 0;
  for (const { series } of list) {
    for (const { release } of series ?? []) {
      const year = /^20\d\d/.exec(release ?? '');
      if (year !== null) newest = Math.max(newest, Number(year[0]));
    }
  }
  return newest;
}

/** Only a year that lies wholly inside one framework says which. */
function frameworkOfYear(year: number): SdgRelease | null {
  if (year >= 2026) return '2025';
  if (year === 2023 || year === 2024) return '2022';
  return year === 2021 ? '2020' : null;
}
