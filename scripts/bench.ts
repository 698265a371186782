// npm run bench [name …]: runs every test/bench/*.bench.ts on the built package, each in a process of its own, and
// prints each measure next to its budget as a ratio taken in one run. A ratio of rounds is over budget where its lower
// quartile is; a size, which is the same in every run, where it is; what was measured once, where it lies half above
// (machines are noisy). The processes are plain Node, as a user's: under tsx the same code takes a third longer.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** One measured ratio or size and what it may be at most (DESIGN budgets, docs/benchmarks.md). */
export interface Measure {
  readonly what: string;
  readonly value: number;
  /** The lower quartile, where `value` is the median of rounds. */
  readonly lowerQuartile?: number | undefined;
  /** Null where there is no budget: a peer, for comparison. */
  readonly budget: number | null;
  /** Such as `x Map.get`, `kB gzip`, `ms`. */
  readonly unit: string;
}

/** What a bench file exports as `measures`. */
export type Bench = () => Measure[] | Promise<Measure[]>;

const TOLERANCE = 1.5;
const isSize = (unit: string): boolean => /^kB|size/.test(unit);
const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL('../test/bench/', import.meta.url));

/** Benches and the programs that they start, as JavaScript in `.bench`; every file still knows where it came from. */
async function compile(sources: readonly string[]): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({
    entryPoints: [...sources],
    ...{ bundle: true, packages: 'external', format: 'esm', target: 'node20', sourcemap: 'linked' },
    ...{ outdir: `${root}.bench`, outbase: root, logLevel: 'error' },
    plugins: [
      {
        name: 'where it came from',
        setup(plugin) {
          plugin.onLoad({ filter: /\/(test|scripts)\/.*\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

/** The measures of one bench, taken in a process of its own. */
async function measuresOf(file: string): Promise<Measure[]> {
  const compiled = new URL('../.bench/test/bench/', import.meta.url);
  const child = fork(
    new URL('support/measureRun.js', compiled),
    [new URL(file.replace(/\.ts$/, '.js'), compiled).href],
    { serialization: 'advanced' },
  );
  let measured: Measure[] | undefined;
  child.on('message', (message) => {
    measured = message as Measure[];
  });
  await once(child, 'exit');
  if (!measured) throw new Error(`${file} did not end well`);
  return measured;
}

const files = (await readdir(folder))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
const programs = (await readdir(`${folder}support`)).filter((name) => name.endsWith('Run.ts'));
await compile(
  [...files, ...programs.map((name) => `support/${name}`)].map((name) => folder + name),
);
let over = 0;
for (const file of files) {
  console.log(`\n${file.replace('.bench.ts', '')}`);
  for (const { what, value, lowerQuartile, budget, unit } of await measuresOf(file)) {
    const verdict =
      budget === null
        ? ''
        : value <= budget
          ? 'ok'
          : (lowerQuartile ?? (isSize(unit) ? value : value / TOLERANCE)) <= budget
            ? 'above budget, within noise'
            : 'ABOVE BUDGET';
    if (verdict === 'ABOVE BUDGET') over++;
    const limit = budget === null ? '' : `of ${budget}`;
    console.log(
      `  ${what.padEnd(58)} ${value.toPrecision(3).padStart(9)} ${unit.padEnd(16)} ${limit.padEnd(8)} ${verdict}`,
    );
  }
}
if (files.length === 0) {
  console.error('no benchmark matched');
  process.exit(1);
}
if (over > 0) {
  console.error(`\n${over} measure(s) well above budget`);
  process.exit(1);
}
