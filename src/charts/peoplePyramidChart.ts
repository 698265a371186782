import type { Caseload } from '../appeals/caseload.js';
import type { IsoDate } from '../dates/isoDate.js';
import { expected } from '../problems/describe.js';
import { requireText } from '../problems/requireOptions.js';
import { captionOf } from './caption.js';
import { requireFinite, requireObject, requireOrigin } from './requireFigures.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  nothingToDraw,
  type VegaLiteSpec,
} from './spec.js';

/** Options of {@link peoplePyramidChart}. */
export interface PeoplePyramidOptions extends ChartOptions {
  /** As of when the figures are. */
  readonly asOf?: IsoDate | null | undefined;
  /** Where the figures are from. */
  readonly source?: string | null | undefined;
}

const STEPS = ['population', 'affected', 'inNeed', 'targeted', 'expectedReach', 'reached'] as const;

/**
 * Returns the people of a plan as a pyramid of centred bars: the population, the people in need, those
 * targeted and those reached, with each figure written above its bar. What is not known is not drawn.
 * @param caseload the figures; what is missing or null is not known
 * @throws TypeError if `caseload` is not a caseload, and for an unknown option; RangeError for a negative count
 *   and for an option of a wrong value.
 * @example
 * peoplePyramidChart({ inNeed: 22_900_000, targeted: 16_800_000, reached: null }).description
 * // => 'People: in need 22.9 m, targeted 16.8 m.'
 */
export function peoplePyramidChart(
  caseload: Partial<Caseload>,
  options: PeoplePyramidOptions = {},
): VegaLiteSpec {
  requireCaseload(caseload);
  const look = lookOf(options, ['asOf', 'source']);
  requireOrigin(options, 'options');
  const { words, theme } = look;
  const values = rowsOf(caseload, look);
  const { asOf = null, source = null } = options;
  const unit = caseload.unit ?? 'people';
  const heading = unit === 'people' ? words.people : unit;
  const y = { field: 'step', type: 'nominal', sort: values.map(({ step }) => step), axis: null };
  return chart(
    {
      title: heading,
      description: `${heading}: ${values.map(({ text }) => text).join(', ') || words.nothing}.`,
      caption: asOf === null && source === null ? [] : captionOf([{ asOf, source }], words),
      ...(values.length === 0
        ? nothingToDraw(look)
        : {
            height: 48 * values.length,
            encoding: { y },
            layer: [
              {
                data: { values },
                mark: { type: 'bar', size: 20, yOffset: 9 },
                encoding: {
                  x: { field: 'from', type: 'quantitative', axis: null },
                  x2: { field: 'to' },
                  color: {
                    ...{ field: 'kind', type: 'nominal', legend: null },
                    scale: {
                      domain: ['living', 'asked', 'done'],
                      range: [theme.gap, theme.funding, theme.surplus],
                    },
                  },
                  tooltip: [{ field: 'whole', title: ' ' }],
                },
              },
              {
                data: { values: values.map((value) => ({ ...value })) },
                mark: { type: 'text', align: 'center', baseline: 'bottom', yOffset: -4 },
                encoding: { x: { value: { expr: 'width / 2' } }, text: { field: 'text' } },
              },
            ],
          }),
    },
    look,
  );
}

function rowsOf(caseload: Partial<Caseload>, { words, numbers }: ChartLook) {
  return STEPS.flatMap((step) => {
    const count = caseload[step] ?? null;
    if (count === null) return [];
    const kind = step === 'population' || step === 'affected' ? 'living' : 'asked';
    return [
      {
        ...{ step, from: -count / 2, to: count / 2, kind: step === 'reached' ? 'done' : kind },
        text: `${words[step]} ${numbers.short(count)}`,
        whole: `${words[step]}: ${numbers.whole(count)}`,
      },
    ];
  });
}

function requireCaseload(caseload: unknown): asserts caseload is Partial<Caseload> {
  requireObject(caseload, 'caseload', 'a caseload such as { targeted: 5 }');
  const given = caseload as Partial<Record<string, unknown>>;
  if (given.unit !== undefined) requireText(given.unit, 'caseload.unit');
  for (const step of STEPS) {
    const count = given[step];
    if (count === null || count === undefined) continue;
    requireFinite(count, `caseload.${step}`);
    if ((count as number) < 0) {
      throw new RangeError(expected(`caseload.${step}`, '0 or more, or null', count));
    }
  }
}
