import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  compareSdgCodes,
  indicatorCodes,
  indicatorsOf,
  parseSdgCode,
  sdgIndicator,
} from 'aidkit/sdg';
import { build } from 'esbuild';
import type { Measure } from '../../scripts/bench.js';
import { bundledKB, time } from './support/measure.js';

const CODES_AND_HIERARCHY =
  'goalCodes, targetCodes, indicatorCodes, targetCodesOf, indicatorCodesOf, parentCodeOf, ' +
  'parseSdgCode, formatSdgCode, compareSdgCodes';
const TITLES = 'goals, targets, indicators';

const WRITTEN = ['SDG 3.8.1', '03.08.01', 'indicator_3-8-1', 'C030801', 'Target 1.A', '3.14'];
const HOSTILE = [
  'a'.repeat(1_000_000),
  '3'.repeat(290),
  'sdg '.repeat(70),
  `goal 3. ${'x '.repeat(140)}`,
  '/'.repeat(290),
  `unstats.un.org/sdgs/metadata?${'goal=3&'.repeat(35)}`,
];

const weigh = (names: string) => bundledKB(`export { ${names} } from 'aidkit/sdg'`);

export async function measures(): Promise<Measure[]> {
  const codes = await weigh(CODES_AND_HIERARCHY);
  const withTitles = await weigh(`${CODES_AND_HIERARCHY}, ${TITLES}`);
  const parse = time(() => WRITTEN.map((text) => parseSdgCode(text))) / WRITTEN.length;
  const reversed = [...indicatorCodes].reverse();
  const hostile = HOSTILE.map((text) => time(() => parseSdgCode(text), { rounds: 5, minMs: 1 }));
  const cold = await coldStart();
  const rows: [string, number, number | null, string][] = [
    ['codes and hierarchy, bundled', codes, 6, 'kB gzip'],
    ['titles and all else of the three tables, on top', withTitles - codes, 12, 'kB gzip'],
    ['targets and indicators alone, bundled', await weigh('targets, indicators'), 12, 'kB gzip'],
    ['goals, targets and indicators, bundled', await weigh(TITLES), null, 'kB gzip'],
    ['parseSdgCode, bundled', await weigh('parseSdgCode'), null, 'kB gzip'],
    ['first look-up of a target in a new process', cold.sdgTarget, 2, 'ms'],
    ['first look-up of an indicator in a new process', cold.sdgIndicator, 2, 'ms'],
    ['first reading of a code in a new process', cold.parseSdgCode, 2, 'ms'],
    ['parseSdgCode, mean of six forms', parse / 1000, null, 'microseconds'],
    ['parseSdgCode, slowest of hostile texts', Math.max(...hostile) / 1000, 50, 'microseconds'],
    ['sdgIndicator', time(() => sdgIndicator('3.8.1')) / 1000, null, 'microseconds'],
    ['indicatorsOf a goal', time(() => indicatorsOf('3')) / 1000, null, 'microseconds'],
    [
      'sorting 251 codes',
      time(() => [...reversed].sort(compareSdgCodes)) / 1000,
      null,
      'microseconds',
    ],
  ];
  return rows.map(([what, value, budget, unit]) => ({ what, value, budget, unit }));
}

/**
 * What a process waits for its first answer in milliseconds, decoding of the tables included: each
 * function in new processes, the best of several.
 */
async function coldStart(): Promise<Record<'sdgTarget' | 'sdgIndicator' | 'parseSdgCode', number>> {
  const room = fileURLToPath(new URL('../../src/sdg/index.ts', import.meta.url));
  const best = async (name: string, code: string) => {
    const bundle = await build({
      stdin: { contents: `export { ${name} } from ${JSON.stringify(room)}`, resolveDir: '.' },
      ...{ bundle: true, minify: true, format: 'iife', globalName: 'aidkit', write: false },
    });
    const script =
      `const start = performance.now();${bundle.outputFiles[0]?.text}` +
      `;aidkit.${name}(${JSON.stringify(code)});const waited = performance.now() - start;` +
      'process.stdout.write(String(waited))';
    const runs = Array.from({ length: 7 }, () =>
      Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
    );
    return Math.min(...runs);
  };
  return {
    sdgTarget: await best('sdgTarget', '3.8'),
    sdgIndicator: await best('sdgIndicator', '3.8.1'),
    parseSdgCode: await best('parseSdgCode', 'SDG 3.8.1'),
  };
}
