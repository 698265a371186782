import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as charts from 'aidkit/charts';
import { compareOnSameDay, coverageTimeline, fundingCoverage } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { fundingBreakdown } from 'aidkit/funding';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../scripts/draw.js';
import { typeCheck } from '../../scripts/examples/typeCheck.js';
import { makeFlow } from '../support/flows.js';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const at = (funding: number, requirement: number | null) =>
  fundingCoverage({
    funding: usd(funding),
    requirement: requirement === null ? null : usd(requirement),
    asOf: '2025-06-30',
    source: 'FTS',
  });
const { appeals, observations } = centralAsiaAppeals;
const timelines = appeals.map((plan) => coverageTimeline(plan, observations));
const plan = timelines.find(({ code }) => code === 'HAFG25')!;
const flows = [
  makeFlow({ to: { plan: '10', cluster: '7' }, amount: 50_000_000 }),
  makeFlow({ to: { plan: '10', cluster: ['7', '8'] }, amount: 1_250 }),
  makeFlow({ to: { plan: '10' }, amount: 5_000, newMoney: true }),
];
const bars = [
  {
    label: 'Bangladesh: Rohingya Humanitarian Crisis Joint Response Plan 2025',
    coverage: at(30, 100),
  },
  { label: 'Beyond', coverage: at(165, 100) },
  { label: 'Not asked', coverage: at(40, null) },
];
const arc = (x: number) => [
  [x, 30],
  [x, 38],
  [x + 9, 38],
  [x + 9, 30],
  [x, 30],
];
const shape = (id: string, index: number) => ({ type: 'Polygon', id, arcs: [[index]] });
const topology = {
  type: 'Topology',
  objects: {
    lands: { type: 'GeometryCollection', geometries: [shape('AFG', 0), shape('IRN', 1)] },
  },
  arcs: [arc(61), arc(50)],
};

type Draw = (options?: charts.ChartOptions) => charts.VegaLiteSpec;
const every: Readonly<Record<string, Draw>> = {
  coverageBarsChart: (options) => charts.coverageBarsChart(bars, options),
  coverageTimelineChart: (options) =>
    charts.coverageTimelineChart([{ name: 'whole plan', coverages: plan.points }], options),
  breakdownChart: (options) =>
    charts.breakdownChart(fundingBreakdown(flows, { plan: ['10'] }, 'cluster'), options),
  plansOfYearChart: (options) => charts.plansOfYearChart(bars, options),
  sameDayChart: (options) =>
    charts.sameDayChart(compareOnSameDay(timelines.slice(-5), '2026-04-30'), options),
  appealVersionsChart: (options) => charts.appealVersionsChart(plan, options),
  peoplePyramidChart: (options) =>
    charts.peoplePyramidChart(
      { population: 44_500_000, inNeed: 22_900_000, targeted: 16_800_000 },
      options,
    ),
  goalDashboardChart: (options) =>
    charts.goalDashboardChart(
      [
        { goal: 4, colour: 'red', score: 42.4, trend: 'stagnating' },
        { goal: 1, colour: 'green' },
      ],
      options,
    ),
  coverageMapChart: (options) =>
    charts.coverageMapChart(
      [{ country: 'AFG', name: 'Afghanistan', coverage: at(30, 100) }],
      { topology, feature: 'lands' },
      options,
    ),
};

/** What Vega-Lite complains of. */
function complaintsOf(spec: charts.VegaLiteSpec): unknown[] {
  const complaints: unknown[] = [];
  const complain = (...words: readonly unknown[]) => {
    complaints.push(words);
    return logger;
  };
  const ignore = () => logger;
  const logger = { level: ignore, error: complain, warn: complain, info: ignore, debug: ignore };
  compile(spec, { logger: logger as never });
  return complaints;
}

const texts = (svg: string) =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => text!);

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv') as {
  default: new (
    options: object,
  ) => {
    addFormat: (name: string, format: () => boolean) => void;
    compile: (schema: object) => { (value: unknown): boolean; errors?: unknown };
  };
};
const schema = JSON.parse(
  readFileSync(require.resolve('vega-lite/vega-lite-schema.json'), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addFormat('color-hex', () => true);
const validate = ajv.compile(schema);

describe.each(Object.entries(every))('%s', (name, draw) => {
  it('is valid by the schema of Vega-Lite, plain JSON, and nothing to warn of', () => {
    for (const options of [{}, { theme: 'dark', width: 'container' }, { width: 390 }] as const) {
      const spec = draw(options);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      expect(validate(JSON.parse(JSON.stringify(spec))), JSON.stringify(validate.errors)).toBe(
        true,
      );
      expect(complaintsOf(spec)).toEqual([]);
    }
  });

  it.each([
    [640, 'light'],
    [390, 'dark'],
  ] as const)('is drawn %i pixels wide on a %s page', async (width, theme) => {
    const svg = await toSvg(draw({ width, theme }));
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(svg).toMatch(new RegExp(`<svg[^>]* width="${width}"`));
    expect(svg).toContain(theme === 'dark' ? '#16191f' : '#ffffff');
  });

  it('says in words what it shows', () => {
    expect(draw().description).toMatch(/\d/);
  });

  it('is written in the words and numbers of its reader', async () => {
    for (const [locale, words] of [
      ['fr', charts.frenchChartWords],
      ['es', charts.spanishChartWords],
      ['ru', charts.russianChartWords],
    ] as const) {
      const spec = draw({ locale, words, title: undefined });
      expect(spec.description).not.toBe(draw().description);
      expect(await toSvg(spec)).not.toMatch(/NaN|undefined/);
    }
  });

  it('takes no option that it does not know', () => {
    expect(() => draw({ them: 'dark' } as never)).toThrow(TypeError);
    expect(() => draw({ theme: 'blue' } as never)).toThrow(RangeError);
    expect(() => draw({ locale: 'not a tag' })).toThrow(RangeError);
    expect(() => draw({ width: 0 })).toThrow(RangeError);
    expect(() => draw({ width: '640' } as never)).toThrow(TypeError);
    expect(() => draw({ words: { gapp: 'x' } } as never)).toThrow('gap');
    expect(() => draw(null as never)).toThrow(TypeError);
  });

  it('throws only errors of its own, whatever it is given', () => {
    const chart = (charts as unknown as Record<string, (...values: unknown[]) => unknown>)[name]!;
    const odd = [
      null,
      undefined,
      5,
      'x',
      Symbol('s'),
      10n,
      {},
      [],
      [null],
      [{}],
      [[]],
      [undefined],
      Object.create(null),
      () => 1,
    ];
    for (const first of odd) {
      for (const second of [undefined, null, 5, {}, []]) {
        try {
          chart(first, second, undefined);
        } catch (error) {
          expect([TypeError, RangeError]).toContain((error as Error).constructor);
          expect((error as Error).message).toMatch(/expected .* received/);
        }
      }
    }
  });
});

describe('numbers of the reader', () => {
  it('have the currency of the plan', async () => {
    const coverage = fundingCoverage({
      funding: { amount: 2_500_000_000, currency: 'EUR' },
      requirement: { amount: 10_000_000_000, currency: 'EUR' },
    });
    const list = [{ label: 'x', coverage }];
    expect(JSON.stringify(charts.coverageBarsChart(list))).toContain('EUR 2.50 bn');
    const french = charts.coverageBarsChart(list, { locale: 'fr', words: charts.frenchChartWords });
    expect(JSON.stringify(french).replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('2,5 Md EUR');
    expect(
      texts(await toSvg(french))
        .join('|')
        .replaceAll(/[\u00a0\u202f]/g, ' '),
    ).toMatch(/\|2 Md\|4 Md\|/);
  });

  it('have the months of the language', async () => {
    const svg = await toSvg(every.coverageTimelineChart!({ locale: 'fr' }));
    expect(texts(svg).some((text) => /janv|juil|avr/.test(text))).toBe(true);
  });
});

describe('names', () => {
  it('stand above the bars on a phone, whole, and on the axis where there is room', async () => {
    const narrow = texts(await toSvg(every.coverageBarsChart!({ width: 390 })));
    expect(narrow.join(' ')).toContain('Rohingya Humanitarian Crisis Joint Response Plan 2025');
    expect(every.coverageBarsChart!({ width: 390 }).encoding.y.axis).toBeNull();
    expect(every.coverageBarsChart!({ width: 800 }).encoding.y.axis).not.toBeNull();
  });
});

it('is assignable to the types of vega-lite and vega-embed, in strict mode', {
  timeout: 240_000,
}, () => {
  const calls = Object.keys(every).map((name) => `charts.${name}`);
  const code = `import * as charts from 'aidkit/charts';
import embed, { type VisualizationSpec } from 'vega-embed';
import { compile, type TopLevelSpec } from 'vega-lite';
type Spec = ${calls.map((call) => `ReturnType<typeof ${call}>`).join(' | ')};
export const forLite = (spec: Spec): TopLevelSpec => spec;
export const forEmbed = (spec: Spec): VisualizationSpec => spec;
compile(charts.coverageBarsChart([]));
export const wide: TopLevelSpec = { ...charts.coverageBarsChart([]), width: 300 };
export const draw = (element: HTMLElement) => embed(element, charts.coverageBarsChart([], { width: 'container' }));
`;
  const [found] = typeCheck([{ name: 'types', code }]);
  expect(found?.errors).toEqual([]);
});
