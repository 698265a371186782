import { ratioOf } from './measure.js';
import { sampleFiles } from './sampleFiles.js';

// A process of its own for each format: what parsing and reading a file takes over parsing it alone, and what both
// hold. node --expose-gc .bench/test/bench/support/filesRun.js FORMAT MEGABYTES ROUNDS, which `npm run bench files`
// compiles and starts. Before each round the garbage of the one before is collected, which no side should pay for.

const [name = '', megabytes = '4', rounds = '7'] = process.argv.slice(2);
const file = sampleFiles[name];
if (file === undefined) throw new Error(`no file of ${name}`);
const text = file.text(Number(megabytes));
const { parse, both } = file;

const collect = (): void => {
  globalThis.gc?.();
  globalThis.gc?.();
};

/** CPU time in milliseconds, that of the collector's own threads included. */
function cpu(run: () => unknown): number {
  collect();
  const start = process.cpuUsage();
  const kept = run();
  const { user, system } = process.cpuUsage(start);
  if (kept === undefined) throw new Error('nothing was read');
  return (user + system) / 1000;
}

/** Megabytes that a value holds. */
function held(make: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  return value === undefined ? 0 : (after - before) / 1e6;
}

const { rejected } = both(text);
if (rejected.length > 0) throw new Error(`${name}: ${JSON.stringify(rejected[0]).slice(0, 300)}`);
parse(text);
const times = { parsed: [] as number[], ratios: [] as number[] };
for (let round = 0; round < Number(rounds); round++) {
  const parsed = cpu(() => parse(text));
  times.parsed.push(parsed);
  times.ratios.push(cpu(() => both(text)) / parsed);
}
console.log(
  JSON.stringify({
    ...{ parser: file.parser, megabytes: text.length / 1e6, ratio: ratioOf(times.ratios) },
    parsedMs: ratioOf(times.parsed).value,
    parsedHeld: held(() => parse(text)),
    bothHeld: held(() => both(text)),
  }),
);
