import { type Caseload, completeCaseload } from '../../appeals/caseload.js';
import { finite, id, record, text } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';

/** One set of figures on people that FTS attaches to a plan. A plan may have several. */
export interface FtsCaseload {
  /** Id of the attachment. */
  readonly id: string | null;
  /** Such as `1` or `BP1`. OCHA's own pages take the lowest where a plan has several. */
  readonly reference: string | null;
  readonly caseload: Caseload;
  /** Reached over targeted in percent, as FTS states it; 0 if nothing was reported. */
  readonly publishedTargetPercent: number | null;
  /** Figures that {@link Caseload} has no place for, such as `cumulativeReach` and "Covered". */
  readonly otherFigures: readonly FtsFigure[];
}

/** A figure by FTS's word for its kind and its published name. */
export interface FtsFigure {
  /** Such as `target`; `measure` for what was counted in the response, of which the name tells more. */
  readonly type: string;
  /** As published, such as `Reached` or `Atteints`. */
  readonly name: string | null;
  readonly value: number | null;
}

type FigureField = Exclude<keyof Caseload, 'unit'>;

const FIGURES: ReadonlyMap<string, FigureField> = new Map([
  ['totalPopulation', 'population'],
  ['affected', 'affected'],
  ['inNeed', 'inNeed'],
  ['target', 'targeted'],
  ['expectedReach', 'expectedReach'],
  ['reached', 'reached'],
]);

/**
 * FTS writes people reached as a `measure` with this name. Its own percentage of the target is made of that
 * figure, not of "Cumulative reach" or "Covered" (overview of 2022; OCHA's code knows the same names).
 */
const NAMES_OF_REACHED: readonly string[] = ['reached', 'atteints', 'personas atendidas'];

function fieldOf({ type, name }: FtsFigure): FigureField | undefined {
  if (type !== 'measure') return FIGURES.get(type);
  return NAMES_OF_REACHED.includes(name?.trim().toLowerCase() ?? '') ? 'reached' : undefined;
}

/** Takes figures by FTS's word for their kind. The first figure of a kind stands. */
export function toCaseload(figures: readonly FtsFigure[]): {
  caseload: Caseload;
  otherFigures: FtsFigure[];
} {
  const known: { -readonly [K in FigureField]?: Caseload[K] } = {};
  const otherFigures: FtsFigure[] = [];
  for (const figure of figures) {
    const field = fieldOf(figure);
    if (field === undefined || typeof known[field] === 'number') otherFigures.push(figure);
    else known[field] = figure.value;
  }
  return { caseload: completeCaseload(known), otherFigures };
}

/** The `caseLoads` of a plan in the overview. None where the plan has no figures. */
export function readCaseloads(value: unknown, at: string, parts: Parts): readonly FtsCaseload[] {
  const caseloads = parts.listOf(value, at, (item, place) => {
    const attachment = record(item, place);
    const figures = parts.listOf(attachment.totals, `${place}.totals`, (total, here) =>
      readFigure(total, here, parts),
    );
    return {
      id: parts.orNull(attachment.attachmentId, `${place}.attachmentId`, id),
      reference: parts.textOrNull(attachment.customReference, `${place}.customReference`, id),
      ...toCaseload(figures),
      publishedTargetPercent: parts.orNull(
        attachment.globalTargetPercentage,
        `${place}.globalTargetPercentage`,
        finite,
      ),
    };
  });
  if (isPlannedReach(caseloads)) {
    return caseloads.map((one, i) => asPlanned(one, `${at}[${i}]`, parts));
  }
  for (const [i, one] of caseloads.entries()) checkReached(one, `${at}[${i}]`, parts);
  return caseloads;
}

/**
 * Some plans have the expected reach once more as people reached: on every caseload the two are equal, and
 * on one they are above the target (Afghanistan 2020: 10,000,000 on each of three). One caseload that met
 * its plan to a person could be real; all of them, and beyond the target, are the plan repeated.
 */
function isPlannedReach(caseloads: readonly FtsCaseload[]): boolean {
  const stated = caseloads.filter(({ caseload }) => caseload.reached !== null);
  return (
    stated.length > 0 &&
    stated.every(({ caseload }) => caseload.reached === caseload.expectedReach) &&
    stated.some(({ caseload: { reached, targeted } }) => (reached ?? 0) > (targeted ?? Infinity))
  );
}

function asPlanned(one: FtsCaseload, at: string, parts: Parts): FtsCaseload {
  const { reached, expectedReach } = one.caseload;
  if (reached === null) return one;
  const what = 'people reached, not the expected reach once more';
  parts.note(new Problem(`${at}.totals`, what, expectedReach), 'planned-reach-repeated');
  return {
    ...one,
    caseload: { ...one.caseload, reached: null },
    otherFigures: [...one.otherFigures, { type: 'reached', name: null, value: reached }],
  };
}

/** FTS's percentage is made of reached and target; if it is not, one of the three is wrong. */
function checkReached(
  { caseload: { reached, targeted, expectedReach }, publishedTargetPercent }: FtsCaseload,
  at: string,
  parts: Parts,
): void {
  if (reached === null || reached === 0) return;
  if (reached === expectedReach) {
    parts.note(
      new Problem(`${at}.totals`, 'people reached that differ from the expected reach', reached),
      'reached-as-expected',
    );
  }
  if (targeted === null || targeted === 0 || publishedTargetPercent === null) return;
  if (Math.abs((reached / targeted) * 100 - publishedTargetPercent) < 0.01) return;
  parts.note(
    new Problem(
      `${at}.globalTargetPercentage`,
      `${reached} reached of ${targeted} in percent`,
      publishedTargetPercent,
    ),
    'reached-not-confirmed',
  );
}

/**
 * The caseload that stands for the plan where it has several: the one with the lowest reference, as on
 * OCHA's own pages. Null if the plan has none.
 */
export function leadingCaseload(caseloads: readonly FtsCaseload[]): Caseload | null {
  const [leading] = [...caseloads].sort((a, b) => rank(a.reference) - rank(b.reference));
  return leading?.caseload ?? null;
}

/** `2` before `10`, `BP1` by its number, and what has no number last. */
function rank(reference: string | null): number {
  const digits = /\d{1,9}/.exec(reference ?? '');
  return digits === null ? Number.MAX_VALUE : Number(digits[0]);
}

function readFigure(value: unknown, at: string, parts: Parts): FtsFigure {
  const figure = record(value, at);
  return {
    type: parts.textOrNull(figure.type, `${at}.type`, text) ?? '',
    name: parts.textOrNull(figure.name, `${at}.name`, nameOf),
    value: parts.orNull(figure.value, `${at}.value`, finite),
  };
}

/** `{ en: "Reached" }`; the text under `en` is in the language of the plan. */
function nameOf(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  return text(record(value, at).en, `${at}.en`);
}
