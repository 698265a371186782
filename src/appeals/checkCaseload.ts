import { expected } from '../problems/describe.js';
import type { Warning } from '../problems/rejection.js';
import { requireText } from '../problems/requireOptions.js';
import { type Caseload, type CaseloadInput, completeCaseload } from './caseload.js';

/** The figures that are counted before anybody acts, each usually a part of the one before it. */
const USUAL_ORDER = ['population', 'affected', 'inNeed', 'targeted'] as const;
const FIGURES = [...USUAL_ORDER, 'expectedReach', 'reached'] as const;

type Figure = (typeof FIGURES)[number];

const WORDS: Readonly<Record<Figure, string>> = {
  population: 'population',
  affected: 'affected',
  inNeed: 'in need',
  targeted: 'targeted',
  expectedReach: 'expected reach (planned)',
  reached: 'reached',
};

/**
 * What is unusual about a caseload, with both figures of each case: more people in need than there
 * are, more targeted than in need, more reached (or planned to be reached) than targeted, a figure
 * that is not a whole number. All of it occurs in real plans, so it is a warning and no error. Missing
 * figures (null or left out) are passed over; each is compared with the nearest one that is known.
 *
 * `path` is the place that the warnings name.
 *
 * Source: FTS and HPC caseloads, where the order is usual and broken: Afghanistan 2024 plans to
 * reach 18.4 million and targets 17.3 million.
 * @example
 * checkCaseload({ targeted: 17300000, expectedReach: 18400000 }).map(({ message }) => message)
 * // => ['caseload.expectedReach: 18400000 people expected reach (planned), more than the 17300000 targeted']
 */
export function checkCaseload(caseload: CaseloadInput, path = 'caseload'): readonly Warning[] {
  requireText(path, 'path');
  const complete = completeCaseload(caseload);
  const warnings: Warning[] = [];
  for (const figure of FIGURES) {
    const count = complete[figure];
    if (count !== null && !Number.isInteger(count)) {
      const place = `${path}.${figure}`;
      warnings.push({
        code: 'not-a-whole-number',
        path: place,
        message: expected(place, `a whole number of ${complete.unit}`, count),
      });
    }
  }
  let larger: Figure | undefined;
  for (const figure of USUAL_ORDER) {
    if (complete[figure] === null) continue;
    if (larger !== undefined) compare(complete, figure, larger, path, warnings);
    larger = figure;
  }
  const goal = complete.targeted !== null ? 'targeted' : larger;
  if (goal !== undefined) {
    compare(complete, 'expectedReach', goal, path, warnings);
    compare(complete, 'reached', goal, path, warnings);
  }
  return warnings;
}

function compare(
  caseload: Caseload,
  smaller: Figure,
  larger: Figure,
  path: string,
  warnings: Warning[],
): void {
  const part = caseload[smaller];
  const whole = caseload[larger];
  if (part === null || whole === null || part <= whole) return;
  warnings.push({
    code: `${kebab(smaller)}-above-${kebab(larger)}`,
    path: `${path}.${smaller}`,
    message: `${path}.${smaller}: ${part} ${caseload.unit} ${WORDS[smaller]}, more than the ${whole} ${WORDS[larger]}`,
  });
}

function kebab(figure: Figure): string {
  return figure.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
