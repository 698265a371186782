// npm run trust: the proofs that take too long for every change. Each part that runs writes its own section of
// docs/trust.md, with the day; `npm run trust -- regex coverage` runs these two alone. `--calls=N`: how many broken
// calls each public function receives (5,000; a release asks for 100,000), `--files=N`: how many files each reader
// (1,000; a release asks for 10,000). `npm run trust -- mutation --rooms=dates,money` changes these rooms, after `npm ci
// --prefix scripts/mutation`: an hour for the large ones. Without rooms, their stored scores are told.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, MUTATED, mutate, storedScores } from './trust/mutation.js';
import { regularExpressions } from './trust/regexes.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = join(root, 'docs/trust.md');
const place = mkdtempSync(join(tmpdir(), 'aidkit-trust-'));
const given = process.argv.slice(2);
const rooms = given
  .find((one) => one.startsWith('--rooms='))
  ?.slice(8)
  .split(',');
const calls = given.find((one) => one.startsWith('--calls='))?.slice(8) ?? '5000';
const files = given.find((one) => one.startsWith('--files='))?.slice(8) ?? '1000';

interface Ran {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly seconds: number;
}

/** Runs vitest; how many tests passed, and the names of those that did not. */
function vitest(args: readonly string[], env: Record<string, string> = {}): Ran {
  const report = join(place, 'report.json');
  const began = Date.now();
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--typecheck.enabled=false', ...args],
      ...['--testTimeout=900000', '--reporter=json', `--outputFile=${report}`],
    ],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!existsSync(report)) throw new Error(`vitest wrote no report: ${stdout.slice(-2000)}`);
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    testResults: {
      name: string;
      status: string;
      assertionResults: { status: string; fullName: string }[];
    }[];
  };
  const failed = read.testResults.flatMap(({ name, status, assertionResults }) => {
    const own = assertionResults.filter((one) => one.status === 'failed');
    if (own.length > 0) return own.map(({ fullName }) => fullName);
    return status === 'failed' ? [`${name.slice(root.length)} (the file)`] : [];
  });
  return { passed: read.numPassedTests, failed, seconds: Math.round((Date.now() - began) / 1000) };
}

function told({ passed, failed, seconds }: Ran): string {
  const names = failed.slice(0, 10).map((name) => `\n  - ${name}`);
  return `${passed} tests pass, ${failed.length} fail (${seconds} s)${names.join('')}`;
}

/** A part of the report: whether it holds, and what it says. */
interface Part {
  readonly holds: boolean;
  readonly text: string;
}

const WITHOUT = ['--exclude', 'test/examples.test.ts'];
const SETTINGS: readonly [string, readonly string[], Record<string, string>][] = [
  ['UTC', [], { TZ: 'UTC' }],
  ['Asia/Almaty', [], { TZ: 'Asia/Almaty' }],
  ["America/St_Johns (St John's)", [], { TZ: 'America/St_Johns' }],
  ['tr-TR', [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['shuffled order', ['--sequence.shuffle', '--sequence.seed=20261201'], {}],
];

const PARTS: Record<string, () => Part> = {
  regex() {
    const all = regularExpressions(root);
    const unproved = all.filter(({ problem }) => problem !== null);
    const rows = unproved.map(
      ({ file, line, text, problem, worst }) =>
        `| \`${file}:${line}\` | \`${shown(text)}\` | ${problem} | ${worst?.toFixed(0)} |`,
    );
    const slow = unproved.filter(({ worst }) => (worst ?? 0) > 1000);
    return {
      holds: slow.length === 0,
      text: `${all.length} regular expressions are in the sources. redos-detector proves ${all.length - unproved.length} of them
to match in a bounded number of ways (score at most 200). The other ${unproved.length} are measured on texts of 10,000
characters that go back and forth; none may take a second of the processor (${slow.length} do):

| where | expression | checker | ms of the processor |
|---|---|---|---|
${rows.join('\n')}`,
    };
  },
  sums() {
    const ran = vitest(['test/properties/exactSums.test.ts'], { AIDKIT_TRUST: '1' });
    return {
      holds: ran.failed.length === 0,
      text: `Sums of money next to sums of BigInts, with lists of 100,000 amounts: ${told(ran)}.`,
    };
  },
  fuzz() {
    const ran = vitest(['test/problems/guards.test.ts', 'test/properties/ownSchemas.test.ts'], {
      AIDKIT_TRUST_CALLS: calls,
    });
    return {
      holds: ran.failed.length === 0,
      text: `Each public function of the rooms that the test names receives ${calls} broken calls; errors must be ours, and results what
their own schemas accept (5,000 calls each at most): ${told(ran)}.`,
    };
  },
  files() {
    const ran = vitest(['test/formats/wholeFiles.test.ts'], { AIDKIT_TRUST_FILES: files });
    return {
      holds: ran.failed.length === 0,
      text: `Each reader receives ${files} whole files, broken in one to six places. It throws declared errors alone, changes
nothing, returns values that are valid by their schema where we have one (numbers and money elsewhere), and looks at
no file more than a bounded number of times for each of its fields: ${told(ran)}.`,
    };
  },
  mutation() {
    // Hours for all rooms: what is stored is told with its day, and rooms run when they are asked for.
    for (const room of rooms ?? []) mutate(root, room);
    const scores = storedScores(root);
    const judged = Object.entries(MUTATED).map(([room, { files: what, tests }]) => {
      const score = scores[room];
      if (score === undefined) return { holds: false, row: `| ${room} | not run | | | | | |` };
      const { changes, noticed, equivalent, day, digest } = score;
      const percent = (100 * noticed) / (changes - equivalent);
      const still = digest === digestOf(root, room) ? 'yes' : 'no';
      const names = what.map((one) => one.replace(/^.*\/|\.ts$/g, '')).join(', ');
      return {
        holds: percent >= 90,
        row: `| ${room} | ${names} (${tests.length}) | ${changes} | ${noticed} | ${equivalent} | ${percent.toFixed(1)} | ${day}, ${still} |`,
      };
    });
    const short = judged.filter(({ holds }) => !holds).length;
    return {
      holds: short === 0,
      text: `Each line of what is named is changed in turn (Stryker), and the room's tests run again: at least 90% of the changes
should be noticed, those set apart that no test can notice (\`scripts/mutation/equivalent.json\` has the reason of each). What
runs while a file loads, tables and schemas are left out. A room runs when it is asked for, and keeps its score with the day;
the last column says whether its files and tests are still the same. ${short} of ${judged.length} fall short or have not run.

| room | changed (and lists of tests) | changes | noticed | equivalent | % | run on, still the same |
|---|---|---|---|---|---|---|
${judged.map(({ row }) => row).join('\n')}`,
    };
  },
  determinism() {
    const runs = SETTINGS.map(
      ([name, args, env]) => [name, vitest([...WITHOUT, ...args], env)] as const,
    );
    return {
      holds: runs.every(([, { failed }]) => failed.length === 0),
      text: `Each file of tests runs in a process of its own, so that every one of these runs is also a run of each file alone.

${runs.map(([name, ran]) => `- ${name}: ${told(ran)}`).join('\n')}`,
    };
  },
  coverage() {
    const reports = join(place, 'coverage');
    const ran = vitest([
      ...['--coverage', '--coverage.provider=v8', '--coverage.reporter=json-summary'],
      ...['--coverage.reportOnFailure', `--coverage.reportsDirectory=${reports}`],
    ]);
    const summary = JSON.parse(
      readFileSync(join(reports, 'coverage-summary.json'), 'utf8'),
    ) as Record<string, Record<'lines' | 'branches', { total: number; covered: number }>>;
    const rooms = new Map<string, [number, number, number, number]>();
    for (const [file, { lines, branches }] of Object.entries(summary)) {
      const room = file === 'total' ? 'all' : (file.split('/src/')[1]?.split('/')[0] ?? '');
      const before = rooms.get(room) ?? [0, 0, 0, 0];
      const own = [lines.covered, lines.total, branches.covered, branches.total];
      rooms.set(room, before.map((n, i) => n + (own[i] ?? 0)) as typeof before);
    }
    const percent = (part: number, whole: number) =>
      whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
    const rows = [...rooms].map(
      ([room, [a, b, c, d]]) => `| ${room} | ${percent(a, b)} | ${percent(c, d)} |`,
    );
    const [lineHits, lines, branchHits, branches] = rooms.get('all') ?? [0, 1, 0, 1];
    return {
      holds: ran.failed.length === 0 && lineHits / lines >= 0.98 && branchHits / branches >= 0.96,
      text: `${told(ran)}. Generated tables and \`index.ts\` are not counted. At least 98% of the lines and 96% of the
branches of all rooms together should run. In percent:

| room | lines | branches |
|---|---|---|
${rows.join('\n')}`,
    };
  },
};

const asked = given.filter((one) => !one.startsWith('--'));
const unknown = asked.filter((one) => PARTS[one] === undefined);
if (unknown.length > 0) {
  console.error(`trust: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
const sections = new Map<string, string>();
if (existsSync(page)) {
  for (const section of readFileSync(page, 'utf8')
    .split(/^(?=## )/m)
    .slice(1)) {
    sections.set(section.slice(3, section.indexOf('\n')), section.trimEnd());
  }
}
let fails = 0;
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { holds, text } = part();
  if (!holds) fails++;
  const day = new Date().toISOString().slice(0, 10);
  sections.set(
    name,
    `## ${name}\n\nRun on ${day}, Node ${process.versions.node}: ${holds ? 'holds' : 'FAILS'}.\n\n${text}`,
  );
  console.log(`\n${sections.get(name)}`);
  writeFileSync(
    page,
    `# What has been proved, and when

Written by \`npm run trust\`: a part that is not here has not been run. What is proved on every change is in \`test/\`.

${[...sections.values()].join('\n\n')}
`,
  );
}
if (fails > 0) process.exit(1);

/** An expression in a cell of a table: cut, and not behind a backslash, which would escape the mark after it. */
function shown(text: string): string {
  return text.slice(0, 70).replaceAll('|', '\\|').replaceAll('`', "'").replace(/\\+$/, '');
}
