import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms of which every line is changed, and the tests that should notice. */
export const MUTATED: Readonly<Record<string, readonly string[]>> = {
  dates: ['dates'],
  money: ['money', 'properties'],
  coverage: ['coverage', 'properties'],
  appeals: ['appeals', 'coverage'],
  funding: ['funding', 'properties'],
  sdg: ['sdg'],
  progress: ['progress'],
  countries: ['countries'],
  reported: ['reported'],
};

export interface MutationScore {
  readonly room: string;
  readonly changes: number;
  readonly noticed: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

/** Changes every line of a room in turn and runs the room's tests: how many changes they noticed. */
export function mutate(root: string, room: string): MutationScore {
  const stryker = 'scripts/mutation/node_modules/@stryker-mutator';
  if (!existsSync(join(root, stryker))) {
    throw new Error('mutation: run npm install in scripts/mutation first');
  }
  const report = `.stryker/${room}.json`;
  const config = {
    testRunner: 'vitest',
    plugins: [`./${stryker}/vitest-runner/dist/src/index.js`],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    mutate: [
      `src/${room}/**/*.ts`,
      '!src/**/{index,mission,schemas}.ts',
      '!src/**/*.{table,schema}.ts',
    ],
    coverageAnalysis: 'perTest',
    // What runs while a file loads would need all tests again for each change.
    ignoreStatic: true,
    disableTypeChecks: true,
    timeoutMS: 20_000,
    reporters: ['json', 'clear-text'],
    jsonReporter: { fileName: report },
    tempDirName: '.stryker/sandbox',
  };
  const file = join(root, `.stryker.${room}.json`);
  writeFileSync(file, JSON.stringify(config));
  const bin = join(root, stryker, 'core/bin/stryker.js');
  spawnSync(process.execPath, [bin, 'run', file], {
    cwd: root,
    env: { ...process.env, MUTATION_TESTS: (MUTATED[room] ?? []).join(' ') },
    stdio: 'inherit',
  });
  const { files } = JSON.parse(readFileSync(join(root, report), 'utf8')) as Report;
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const counted = states.filter((state) => !/Ignored|Error/.test(state));
  const noticed = counted.filter((state) => /Killed|Timeout/.test(state)).length;
  return { room, changes: counted.length, noticed };
}
