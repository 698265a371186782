import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Room {
  /** What is changed: files and folders below src/. */
  readonly files: readonly string[];
  /** The tests that should notice: files and folders below test/. */
  readonly tests: readonly string[];
}

/**
 * Rooms of which every line is changed, and the tests that should notice. Laws run hundreds of cases for each change,
 * which takes hours, so that the examples of a room are asked alone: a score is what they notice at least.
 */
export const MUTATED: Readonly<Record<string, Room>> = {
  dates: { files: ['dates'], tests: ['dates'] },
  // tally*.ts of the same room are tested where they are used, in funding.
  money: {
    files: [
      ...[
        'allocation',
        'arithmetic',
        'currency',
        'currencyInfo',
        'decimal',
        'exchange',
        'fixedRate',
      ],
      ...['format', 'minorUnit', 'money', 'rateOn', 'requireMoney', 'rounding', 'sum'],
    ].map((one) => `money/${one}.ts`),
    tests: ['money'],
  },
  appeals: { files: ['appeals'], tests: ['appeals', 'coverage/pool.test.ts'] },
  'sdg codes': {
    files: [
      ...['codeText', 'codes', 'compareSdgCodes', 'formatSdgCode', 'labelledCode', 'parseSdgCode'],
      ...['places', 'releaseCodes', 'repeats', 'sdgUri', 'unsdCode'],
    ].map((one) => `sdg/${one}.ts`),
    tests: ['sdg', 'properties/sdg.test.ts'],
  },
  progress: { files: ['progress'], tests: ['progress'] },
  countries: {
    files: ['group', 'groupCode', 'groupLists', 'membership', 'resolve', 'suggestions'].map(
      (one) => `countries/${one}.ts`,
    ),
    tests: ['countries', 'conformance/countries.cases.test.ts'],
  },
  coverage: { files: ['coverage'], tests: ['coverage'] },
  funding: {
    files: ['funding', 'money/tally.ts', 'money/tallyColumn.ts'],
    tests: ['funding', 'conformance/funding-jordan2020.test.ts'],
  },
  'reported: interval': { files: ['reported/interval'], tests: ['reported'] },
  'reported: figure': { files: ['reported/figure'], tests: ['reported'] },
  'reported: quantity': { files: ['reported/quantity'], tests: ['reported'] },
  'reported: claim': { files: ['reported/claim'], tests: ['reported'] },
  'reported: check': { files: ['reported/check'], tests: ['reported'] },
};

/** A change that no test can notice, because nothing that a caller sees depends on it. */
interface Equivalent {
  readonly file: string;
  /** The line that is changed, without the space around it. */
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

export interface MutationScore {
  readonly changes: number;
  readonly noticed: number;
  /** Of those that were not noticed: how many are known to be equivalent. */
  readonly equivalent: number;
  readonly day: string;
  /** Of the files that were changed and their tests: whether they are still the same. */
  readonly digest: string;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: Readonly<Record<'start' | 'end', { line: number; column: number }>>;
}

interface Report {
  readonly files: Readonly<Record<string, { source: string; mutants: readonly Mutant[] }>>;
}

const SCORES = 'scripts/mutation/scores.json';
const EQUIVALENT = 'scripts/mutation/equivalent.json';

/** The files of a list of files and folders below a folder, in a fixed order. */
function below(folder: string, list: readonly string[], wanted: RegExp): string[] {
  const files = list.flatMap((one) =>
    one.endsWith('.ts')
      ? [one]
      : (readdirSync(join(folder, one), { recursive: true }) as string[]).map(
          (name) => `${one}/${name.replaceAll('\\', '/')}`,
        ),
  );
  return files.filter((file) => wanted.test(file)).sort();
}
const testFiles = (root: string, room: Room) =>
  below(join(root, 'test'), room.tests, /\.test\.ts$/);
const sourceFiles = (root: string, room: Room) =>
  below(
    join(root, 'src'),
    room.files,
    /^(?!.*\/(?:index|mission|schemas)\.ts$)(?!.*\.(?:table|schema)\.ts$).*\.ts$/,
  );

/** What a score is about: the files that are changed and the tests that run. */
export function digestOf(root: string, name: string): string {
  const room = MUTATED[name] as Room;
  const hash = createHash('sha256');
  for (const file of sourceFiles(root, room)) hash.update(readFileSync(join(root, 'src', file)));
  for (const file of testFiles(root, room)) hash.update(readFileSync(join(root, 'test', file)));
  return hash.digest('hex').slice(0, 16);
}

export function storedScores(root: string): Record<string, MutationScore> {
  return JSON.parse(readFileSync(join(root, SCORES), 'utf8')) as Record<string, MutationScore>;
}

/** The text between two places of a source. */
function between(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** Changes every line of a room in turn and runs the room's tests: how many changes they noticed. */
export function mutate(root: string, name: string): MutationScore {
  const stryker = 'scripts/mutation/node_modules/@stryker-mutator';
  if (!existsSync(join(root, stryker))) {
    throw new Error('mutation: run npm ci --prefix scripts/mutation first');
  }
  const room = MUTATED[name] as Room;
  const digest = digestOf(root, name);
  const slug = name.replace(/\W+/g, '-');
  const report = `.stryker/${slug}.json`;
  const config = {
    testRunner: 'vitest',
    plugins: [`./${stryker}/vitest-runner/dist/src/index.js`],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    mutate: sourceFiles(root, room).map((file) => `src/${file}`),
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `.stryker/${slug}.incremental.json`,
    // What runs while a file loads would need all tests again for each change.
    ignoreStatic: true,
    disableTypeChecks: false,
    timeoutMS: 8000,
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: '.stryker/sandbox',
    ignorePatterns: ['out', 'dist', '.coverage', '.bench', 'docs/explorer'],
  };
  const file = join(root, `.stryker.${slug}.json`);
  writeFileSync(file, JSON.stringify(config));
  const bin = join(root, stryker, 'core/bin/stryker.js');
  spawnSync(process.execPath, [bin, 'run', file], {
    cwd: root,
    env: { ...process.env, MUTATION_TESTS: testFiles(root, room).join(' ') },
    stdio: 'inherit',
  });
  const score = readReport(root, name, JSON.parse(readFileSync(join(root, report), 'utf8')));
  const stored = { ...score, day: new Date().toISOString().slice(0, 10), digest };
  const all = { ...storedScores(root), [name]: stored };
  writeFileSync(join(root, SCORES), `${JSON.stringify(all, null, 2)}\n`);
  return stored;
}

/** Counts a report, and writes what was not noticed and is not listed next to it. */
export function readReport(root: string, name: string, { files }: Report) {
  const known = JSON.parse(readFileSync(join(root, EQUIVALENT), 'utf8')) as Equivalent[];
  const used = new Set<Equivalent>();
  const survivors: string[] = [];
  let [changes, noticed, equivalent] = [0, 0, 0];
  // An incremental report keeps files that are no longer changed.
  const wanted = sourceFiles(root, MUTATED[name] as Room).map((file) => `src/${file}`);
  for (const [file, { source, mutants }] of Object.entries(files)) {
    if (!wanted.includes(file)) continue;
    for (const mutant of mutants) {
      if (/Ignored|Error/.test(mutant.status)) continue;
      changes++;
      if (/Killed|Timeout/.test(mutant.status)) {
        noticed++;
        continue;
      }
      const at = mutant.location.start.line;
      const line = source.split('\n')[at - 1]?.trim() ?? '';
      const original = between(source, mutant.location);
      const entry = known.find(
        (one) =>
          one.file === file &&
          one.line === line &&
          one.original === original &&
          one.replacement === mutant.replacement,
      );
      if (entry === undefined) {
        const change = JSON.stringify({ file, line, original, replacement: mutant.replacement });
        survivors.push(`${at} ${mutant.status} ${mutant.mutatorName} ${change}`);
      } else {
        equivalent++;
        used.add(entry);
      }
    }
  }
  const text = `${survivors.join('\n')}\n`;
  writeFileSync(join(root, `.stryker/${name.replace(/\W+/g, '-')}.survivors.txt`), text);
  const gone = known.filter((one) => wanted.includes(one.file) && !used.has(one));
  for (const { file, line, replacement } of gone) {
    console.error(
      `mutation: ${file}: "${line}" -> "${replacement}" is listed as equivalent and was noticed`,
    );
  }
  if (gone.length > 0) process.exitCode = 1;
  return { changes, noticed, equivalent };
}
