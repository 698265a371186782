import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../../scripts/bench.js';
import type { Ratio } from './support/measure.js';
import { sampleFiles } from './support/sampleFiles.js';

// Parsing and reading a file, over parsing it alone: docs/formats/README.md. Each format in a process of its own, since
// what one reader has made the engine learn is no cost of the next. `FILES_MB=50 npm run bench files` for files as large
// as the budget speaks of, `FILES_ONLY=IATI` for some, `FILES_REPORT=table.md` for the table of the docs.
const MB = Number(process.env.FILES_MB ?? 4);
const ROUNDS = MB > 10 ? 5 : 9;
const ONLY = process.env.FILES_ONLY ?? '';
const BUDGET = 1.3;

interface Run {
  readonly parser: string;
  readonly megabytes: number;
  readonly ratio: Ratio;
  readonly parsedMs: number;
  readonly parsedHeld: number;
  readonly bothHeld: number;
}

function run(name: string): Run {
  const script = fileURLToPath(
    new URL('../../.bench/test/bench/support/filesRun.js', import.meta.url),
  );
  const flags = ['--expose-gc', '--max-old-space-size=6000'];
  const args = [...flags, script, name, String(MB), String(ROUNDS)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Run;
}

/** What a reader costs on top of the parser of its file, and what it holds. */
export function measures(): Measure[] {
  const found: Measure[] = [];
  const lines: string[] = [];
  for (const name of Object.keys(sampleFiles).filter((one) => one.includes(ONLY))) {
    const { parser, megabytes, ratio, parsedMs, parsedHeld, bothHeld } = run(name);
    const perMB = (held: number): string => (held / megabytes).toFixed(1);
    found.push(
      { what: name, ...ratio, budget: BUDGET, unit: `x ${parser}` },
      { what: `${name}: held`, value: bothHeld / megabytes, budget: null, unit: 'MB a MB' },
    );
    lines.push(
      `| ${name}, ${megabytes.toFixed(0)} MB | ${parser}, ${parsedMs.toFixed(0)} ms | ${ratio.value.toFixed(2)} | ${ratio.lowerQuartile.toFixed(2)} | ${perMB(parsedHeld)} | ${perMB(bothHeld)} |`,
    );
  }
  const report = process.env.FILES_REPORT;
  if (report !== undefined) writeFileSync(report, `${lines.join('\n')}\n`);
  return found;
}
