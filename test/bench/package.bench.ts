import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Measure } from '../../scripts/bench.js';
import { type Ratio, ratioOf } from './support/measure.js';

// What the built package costs the one who imports it: milliseconds, bytes, seconds of type-checking.
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder in which `aidkit` and `zod` are installed. */
function consumer(): string {
  if (!existsSync(join(root, 'dist/json-schema'))) {
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'aidkit-bench-'));
  mkdirSync(join(folder, 'node_modules/aidkit'), { recursive: true });
  for (const name of ['dist', 'package.json']) {
    symlinkSync(join(root, name), join(folder, 'node_modules/aidkit', name));
  }
  for (const name of ['zod', 'date-fns']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** A whole node process over one that loads an empty module, in turns. */
function coldStarts(folder: string, programs: Record<string, string>): Record<string, Ratio> {
  for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, name), code);
  const names = Object.keys(programs);
  const ratios = names.map((): number[] => []);
  for (let round = 0; round < 15; round++) {
    const times = names.map((name) => {
      const start = performance.now();
      execFileSync(process.execPath, [join(folder, name)], { cwd: folder });
      return performance.now() - start;
    });
    ratios.forEach((of, i) => {
      of.push((times[i] ?? Number.NaN) / (times[0] ?? Number.NaN));
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, ratioOf(ratios[i] ?? [])]));
}

/** kB (1,000 bytes) of an import, bundled from the built package, minified and gzipped. */
async function bundledKB(folder: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    ...{ bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}

const FIVE_MODELS = `
import type { Appeal } from 'aidkit/appeals';
import type { FundingCoverage } from 'aidkit/coverage';
import type { Flow, FundingObservation } from 'aidkit/funding';
import type { Money } from 'aidkit/money';
import { fundingCoverage } from 'aidkit/coverage';

export function share(appeal: Appeal, seen: FundingObservation): FundingCoverage {
  return fundingCoverage({
    funding: seen.funding,
    requirement: appeal.versions.at(-1)?.revisedRequirement ?? null,
    asOf: seen.asOf,
    source: seen.source,
  });
}
export const amounts = (flows: readonly Flow[]): Money[] => flows.map(({ amount }) => amount);
`;

/** Seconds that a fresh TypeScript computes for a file, standard library included; the best of some. */
function typeCheckSeconds(folder: string, code: string): number {
  writeFileSync(join(folder, 'file.ts'), code);
  const program = `
    const ts = require(${JSON.stringify(join(root, 'node_modules/typescript'))});
    const start = process.cpuUsage();
    const program = ts.createProgram(['file.ts'], {
      strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext,
    });
    const problems = ts.getPreEmitDiagnostics(program);
    if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost({})));
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e6);`;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const printed = execFileSync(process.execPath, ['--input-type=commonjs', '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    best = Math.min(best, Number(printed));
  }
  return best;
}

export async function measures(): Promise<Measure[]> {
  const folder = consumer();
  try {
    const cold = coldStarts(folder, {
      'empty.mjs': 'import "./nothing.mjs";',
      'nothing.mjs': 'export {};',
      'root.mjs': 'import "aidkit";',
      'root.cjs': 'require("aidkit");',
      'coverage.mjs': 'import "aidkit/coverage";',
      'schemas.mjs': 'import "aidkit/schemas";',
      'zod.mjs': 'import "zod";',
      'date-fns.mjs': 'import "date-fns";',
    });
    const start = (file: string, what: string, budget: number | null = null): Measure => ({
      what: `cold import of ${what}`,
      ...(cold[file] ?? ratioOf([])),
      budget,
      unit: 'x empty module',
    });
    const size = async (name: string, from: string, budget: number): Promise<Measure> => ({
      what: `${name}, bundled from ${from}`,
      value: await bundledKB(folder, `export { ${name} } from '${from}'`),
      budget,
      unit: 'kB min + gzip',
    });
    return [
      start('root.mjs', 'the root', 1.15),
      start('root.cjs', 'the root by require', 1.15),
      start('coverage.mjs', 'aidkit/coverage', 1.15),
      start('schemas.mjs', 'aidkit/schemas, which carries zod'),
      start('zod.mjs', 'zod alone'),
      start('date-fns.mjs', 'the root of date-fns'),
      await size('fundingCoverage', 'aidkit/coverage', 2.8),
      await size('fundingCoverage', 'aidkit', 2.8),
      await size('countryByCode', 'aidkit/countries', 5.5),
      await size('countryByCode, resolveCountry', 'aidkit/countries', 13),
      {
        what: 'type-check of a file that uses 5 models',
        value: typeCheckSeconds(folder, FIVE_MODELS),
        budget: 0.6,
        unit: 's of CPU',
      },
      {
        what: 'type-check of an empty file, in the same way',
        value: typeCheckSeconds(folder, 'export {};'),
        budget: null,
        unit: 's of CPU',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
