import { type Caseload, completeCaseload } from '../../appeals/caseload.js';
import {
  finiteOrNull,
  idOrNull,
  listOf,
  listOfOrNone,
  record,
  textOrNull,
} from '../../problems/fields.js';

/** One set of figures on people that FTS attaches to a plan. A plan may have several. */
export interface FtsCaseload {
  /** Id of the attachment. */
  readonly id: string | null;
  /** Such as `1` or `BP1`. OCHA's own pages take the lowest where a plan has several. */
  readonly reference: string | null;
  readonly caseload: Caseload;
  /** Reached over targeted in percent, as FTS states it; 0 where nothing was reported. */
  readonly publishedTargetPercent: number | null;
  /** Figures of kinds that {@link Caseload} does not know, such as `cumulativeReach` and `measure`. */
  readonly otherFigures: readonly { readonly type: string; readonly value: number | null }[];
}

const FIGURES: ReadonlyMap<string, keyof Caseload> = new Map([
  ['totalPopulation', 'population'],
  ['affected', 'affected'],
  ['inNeed', 'inNeed'],
  ['target', 'targeted'],
  ['expectedReach', 'expectedReach'],
  ['reached', 'reached'],
]);

/** Takes figures by FTS's word for their kind. The first figure of a kind stands. */
export function toCaseload(figures: readonly { type: string; value: number | null }[]): {
  caseload: Caseload;
  otherFigures: { type: string; value: number | null }[];
} {
  const known: { -readonly [K in keyof Caseload]?: Caseload[K] } = {};
  const taken = new Set<string>();
  const otherFigures: { type: string; value: number | null }[] = [];
  for (const figure of figures) {
    const field = FIGURES.get(figure.type);
    if (field === undefined || field === 'unit' || taken.has(field)) otherFigures.push(figure);
    else {
      taken.add(field);
      known[field] = figure.value;
    }
  }
  return { caseload: completeCaseload(known), otherFigures };
}

/** The `caseLoads` of a plan in the overview. Null or none where the plan has no figures. */
export function readCaseloads(value: unknown, at: string): readonly FtsCaseload[] {
  return listOfOrNone(value, at, (item, place) => {
    const attachment = record(item, place);
    const figures = listOf(attachment.totals, `${place}.totals`, readFigure);
    return {
      id: idOrNull(attachment.attachmentId, `${place}.attachmentId`),
      reference: idOrNull(attachment.customReference, `${place}.customReference`),
      ...toCaseload(figures),
      publishedTargetPercent: finiteOrNull(
        attachment.globalTargetPercentage,
        `${place}.globalTargetPercentage`,
      ),
    };
  });
}

/**
 * The caseload that stands for the plan where it has several: the one with the lowest reference, as on
 * OCHA's own pages. Null where the plan has none.
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

function readFigure(value: unknown, at: string): { type: string; value: number | null } {
  const figure = record(value, at);
  return {
    type: textOrNull(figure.type, `${at}.type`) ?? '',
    value: finiteOrNull(figure.value, `${at}.value`),
  };
}
