// npm run walks: which files one must open to follow a call, guards included. The example of the doc comment is run
// in a process of its own; a file counts if one of its functions runs, and a table if such a file imports it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runExamples } from '../test/support/calls.js';
import { load } from '../test/support/examples.js';

/**
 * The calls that are followed: how many files each should take at most, and how many it takes. docs/architecture.md
 * says why two of them take more.
 */
export const WALKS = {
  fundingCoverage: { from: 'aidkit/coverage', atMost: 8, takes: 10 },
  resolveCountry: { from: 'aidkit/countries', atMost: 11, takes: 11 },
  coverageTimeline: { from: 'aidkit/coverage', atMost: 11, takes: 17 },
  parseFtsFlows: { from: 'aidkit/fts', atMost: 12, takes: 12 },
} as const;

const root = fileURLToPath(new URL('../', import.meta.url));

/** The files of the walk of a function, in a process of its own: nothing is cached yet. */
export function walkOf(name: keyof typeof WALKS): readonly string[] {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, name], {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const line = stdout.split('\n').find((one) => one.startsWith('['));
  if (line === undefined) throw new Error(`no walk of ${name}: ${stderr.slice(-2000)}`);
  return JSON.parse(line) as string[];
}

/** Runs the example with every function counted, and keeps the largest walk of its calls. */
async function follow(name: keyof typeof WALKS): Promise<readonly string[]> {
  const target = (await load(WALKS[name].from))[name];
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // On a session of its own thread the answer is there when `post` returns. Counts start again at 0.
  const takeCounts = (): readonly Profiler.ScriptCoverage[] => {
    let counts: readonly Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (problem, taken) => {
      if (problem) throw problem;
      counts = taken.result;
    });
    return counts;
  };
  let longest: string[] = [];
  await runExamples(
    (fn, _args, run) => {
      if (fn !== target) return run();
      takeCounts();
      const result = run();
      const ran = takeCounts().filter(({ url, functions }) => {
        const isOurs = url.startsWith(pathToFileURL(join(root, 'src/')).href);
        return (
          isOurs &&
          functions.some(({ ranges: [range] }) => range && range.startOffset > 0 && range.count > 0)
        );
      });
      const files = ran.map(({ url }) => relative(root, fileURLToPath(url.replace(/\?.*$/, ''))));
      const all = [...new Set([...files, ...files.flatMap(tablesOf)])].sort();
      if (all.length > longest.length) longest = all;
      return result;
    },
    (code) => code.includes(`${name}(`),
  );
  return longest;
}

/** The tables that a file imports. */
function tablesOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const imports = text.matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from '(\.[^']*\.table)\.js';/gm,
  );
  return [...imports].map(([, path = '']) => join(dirname(file), `${path}.ts`));
}

const asked = process.argv[2] as keyof typeof WALKS | undefined;
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (asked !== undefined) console.log(JSON.stringify(await follow(asked)));
  else {
    for (const name of Object.keys(WALKS) as (keyof typeof WALKS)[]) {
      const files = walkOf(name);
      console.log(`${name}: ${files.length} files (at most ${WALKS[name].atMost})`);
      for (const file of files) console.log(`  ${file}`);
    }
  }
}
