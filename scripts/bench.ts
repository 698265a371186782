// npm run bench [name …]: runs every test/bench/*.bench.ts on the built package, prints each measure beside its
// budget as a ratio taken in one run. A ratio of rounds is over budget where its lower quartile is; a size, which
// is the same in every run, where it is; what was measured once, where it lies half above (machines are noisy).
import { readdir } from 'node:fs/promises';

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
const isSize = (unit: string): boolean => /^kB/.test(unit);
const wanted = process.argv.slice(2);
const folder = new URL('../test/bench/', import.meta.url);
const files = (await readdir(folder))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
let over = 0;
for (const file of files) {
  console.log(`\n${file.replace('.bench.ts', '')}`);
  const { measures } = (await import(new URL(file, folder).href)) as { measures: Bench };
  for (const { what, value, lowerQuartile, budget, unit } of await measures()) {
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
