import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VegaLiteSpec } from 'aidkit/charts';
import { drawSvg } from '../../../scripts/draw.js';

/** What one way of adding up a file of flows cost: medians of its runs. */
export interface ScaleResult {
  readonly way: string;
  readonly flows: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly mb: number;
}

const GUIDE = 'docs/guides/flows-that-do-not-fit-into-memory.md';
const CHART = 'docs/images/scale.svg';
const [BEGIN, END] = ['<!-- npm run bench scale -->', '<!-- end -->'];

/** How the ways are called in the guide. */
const NAMES: Readonly<Record<string, string>> = {
  readline: 'readline and JSON.parse, nothing added up',
  page: 'fundingTotals over a list',
  table: 'fundingTotals over a flowTable',
  stream: 'summariseFlows',
  'duckdb, NDJSON': 'DuckDB, NDJSON',
  'duckdb, Parquet': 'DuckDB, Parquet',
  'clickhouse, NDJSON': 'ClickHouse, NDJSON',
};
const nameOf = (way: string): string => NAMES[way] ?? way;

/** What was measured now, and what an earlier run has left in its folder of the rest. */
function withEarlier(results: readonly ScaleResult[], folder: string | undefined): ScaleResult[] {
  if (folder === undefined) return [...results];
  const file = join(folder, 'results.json');
  const earlier: ScaleResult[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const isNew = ({ way, flows }: ScaleResult) =>
    !results.some((result) => result.way === way && result.flows === flows);
  const ways = Object.keys(NAMES);
  const all = [...earlier.filter(isNew), ...results].sort(
    (a, b) => ways.indexOf(a.way) - ways.indexOf(b.way) || a.flows - b.flows,
  );
  writeFileSync(file, JSON.stringify(all, null, 1));
  return all;
}

/** Writes the table of the guide and draws its chart. */
export async function writeScaleReport(
  measured: readonly ScaleResult[],
  folder?: string,
): Promise<void> {
  const results = withEarlier(measured, folder);
  const guide = readFileSync(GUIDE, 'utf8');
  const [before, after] = [guide.split(BEGIN)[0], guide.split(END)[1]];
  if (after === undefined) throw new Error(`${GUIDE} has no ${BEGIN} and ${END}`);
  writeFileSync(GUIDE, `${before}${BEGIN}\n\n${tableOf(results)}\n\n${END}${after}`);
  await drawSvg(chartOf(results), CHART);
}

function tableOf(results: readonly ScaleResult[]): string {
  const sizes = [...new Set(results.map(({ flows }) => flows))].sort((a, b) => a - b);
  const cell = (way: string, size: number): string => {
    const found = results.find(({ way: own, flows }) => own === way && flows === size);
    if (found === undefined) return '';
    const { seconds, cpu, mb } = found;
    const digits = (value: number) =>
      value >= 100 ? value.toFixed(0) : String(+value.toPrecision(2));
    return `${digits(seconds)} s (${digits(cpu)} s), ${mb.toFixed(0)} MB`;
  };
  const heads = sizes.map((size) => `${size.toLocaleString('en')} flows`);
  return [
    `| way | ${heads.join(' | ')} |`,
    `|---|${sizes.map(() => '---').join('|')}|`,
    ...[...new Set(results.map(({ way }) => way))].map(
      (way) => `| ${nameOf(way)} | ${sizes.map((size) => cell(way, size)).join(' | ')} |`,
    ),
  ].join('\n');
}

function chartOf(results: readonly ScaleResult[]): VegaLiteSpec {
  const values = results.flatMap(({ way, flows, cpu, mb }) => [
    { way: nameOf(way), flows, measure: 'CPU, seconds', value: cpu },
    { way: nameOf(way), flows, measure: 'peak memory, MB', value: mb },
  ]);
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description:
      'CPU time and peak memory of each way of adding up flows, by their number, both on logarithmic scales.',
    background: '#ffffff',
    data: { values },
    columns: 2,
    facet: { field: 'measure', title: null, header: { labelFontSize: 13 } },
    spec: {
      width: 290,
      height: 240,
      mark: { type: 'line', point: true },
      encoding: {
        x: {
          field: 'flows',
          type: 'quantitative',
          scale: { type: 'log' },
          axis: {
            format: '~s',
            values: [...new Set(results.map(({ flows }) => flows))],
            grid: false,
          },
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { type: 'log' },
          title: null,
          axis: { format: ',~r' },
        },
        color: { field: 'way', title: null, scale: { scheme: 'tableau10' }, sort: null },
        strokeDash: { field: 'way', title: null, sort: null },
        shape: { field: 'way', title: null, sort: null },
      },
    },
    resolve: { scale: { y: 'independent' } },
    config: { legend: { orient: 'bottom', columns: 2, labelLimit: 300, symbolType: 'circle' } },
  };
  return spec as unknown as VegaLiteSpec;
}
