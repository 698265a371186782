import type { Years } from './session.js';

/**
 * Numbers of Council resolutions whose year is beyond doubt. The Council counts in one series since
 * 1946, so that any number lies between its neighbours here.
 *
 * Sources: the bracket with which the Council itself cites them; 84, 1353 and 1440 in library guides,
 * 1019 to 2777 checked in November 2026.
 */
const COUNCIL_ANCHORS: readonly (readonly [number: number, year: number])[] = [
  [1, 1946],
  [84, 1950],
  [242, 1967],
  [338, 1973],
  [678, 1990],
  [1019, 1995],
  [1325, 2000],
  [1353, 2001],
  [1440, 2002],
  [1540, 2004],
  [1701, 2006],
  [1973, 2011],
  [2178, 2014],
  [2254, 2015],
  [2274, 2016],
  [2401, 2018],
  [2532, 2020],
  [2593, 2021],
  [2626, 2022],
  [2681, 2023],
  [2727, 2024],
  [2777, 2025],
];

/**
 * The years in which a resolution of the Security Council can have been adopted, by its number alone:
 * `to` is null beyond the last number that is known here. For anything but a whole number from 1 on
 * undefined.
 * @example
 * councilResolutionYears(2777) // => { from: 2025, to: 2025 }
 * councilResolutionYears(1400) // => { from: 2001, to: 2002 }
 * councilResolutionYears(2900) // => { from: 2025, to: null }
 */
export function councilResolutionYears(number: number): Years | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined;
  let from = 1946;
  let to: number | null = null;
  for (const [anchor, year] of COUNCIL_ANCHORS) {
    if (anchor <= number) from = year;
    if (anchor >= number) {
      to = year;
      break;
    }
  }
  return { from, to };
}
