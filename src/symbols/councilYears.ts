import type { YearSpan } from './session.js';

/**
 * Resolutions of the Council whose year is beyond doubt, as `number:year`. The Council counts in one series
 * since 1946, so that any number lies between its neighbours here.
 *
 * Source: the bracket with which the Council itself cites them in later resolutions; 84, 1353 and 1440 also in
 * library guides. Known to November 2026.
 */
const ANCHORS = `
1:1946 82:1950 84:1950 95:1951 118:1956 143:1960 169:1961 181:1963 186:1964 217:1965 232:1966
242:1967 252:1968 267:1969 276:1970 298:1971 316:1972 338:1973 353:1974 384:1975 385:1976
418:1977 425:1978 435:1978 446:1979 465:1980 478:1980 487:1981 497:1981 502:1982 541:1983
550:1984 573:1985 588:1986 598:1987 612:1988 632:1989 660:1990 678:1990 687:1991 713:1991
743:1992 794:1992 808:1993 827:1993 918:1994 955:1994 1019:1995 1031:1995 1101:1997 1160:1998
1244:1999 1284:1999 1325:2000 1353:2001 1373:2001 1440:2002 1441:2002 1483:2003 1511:2003
1540:2004 1559:2004 1593:2005 1701:2006 1718:2006 1769:2007 1803:2008 1820:2008 1874:2009
1888:2009 1929:2010 1970:2011 1973:2011 2043:2012 2085:2012 2098:2013 2118:2013 2139:2014
2178:2014 2231:2015 2254:2015 2274:2016 2334:2016 2349:2017 2397:2017 2401:2018 2451:2018
2462:2019 2493:2019 2510:2020 2532:2020 2593:2021 2623:2022 2626:2022 2664:2022 2672:2023
2681:2023 2720:2023 2722:2024 2727:2024 2767:2024 2768:2025 2777:2025 2803:2025
`;

let anchors: readonly (readonly [number: number, year: number])[] | undefined;

function councilAnchors(): readonly (readonly [number: number, year: number])[] {
  anchors ??= ANCHORS.trim()
    .split(/\s+/)
    .map((anchor) => [Number(anchor.split(':')[0]), Number(anchor.split(':')[1])] as const);
  return anchors;
}

/**
 * The years in which a resolution of the Security Council can have been adopted, by its number alone:
 * `to` is null beyond the last number that is known here. For anything but a whole number from 1 on
 * undefined.
 * @example
 * councilResolutionYears(2777) // => { from: 2025, to: 2025 }
 * councilResolutionYears(1400) // => { from: 2001, to: 2002 }
 * councilResolutionYears(2900) // => { from: 2025, to: null }
 */
export function councilResolutionYears(number: number): YearSpan | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  let from = 1946;
  let to: number | null = null;
  for (const [anchor, year] of councilAnchors()) {
    if (anchor <= number) from = year;
    if (anchor >= number) {
      to = year;
      break;
    }
  }
  return { from, to };
}
