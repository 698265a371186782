// npm run test:zones: runs the tests of everything that knows dates on machines far apart: a day ahead
// of UTC, half an hour off the hours, and in Central Asia.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ZONES = ['Pacific/Apia', 'America/St_Johns', 'Asia/Almaty'];
const FOLDERS = [
  'dates',
  'appeals',
  'funding',
  'coverage',
  'formats',
  'datasets',
  'cooperation',
  'charts',
];

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = FOLDERS.map((name) => `test/${name}`).filter((path) =>
  existsSync(`${root}${path}`),
);
let failed = 0;
for (const zone of ZONES) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', ...folders, 'test/examples.test.ts'],
      ...['--typecheck.enabled=false', '--reporter=dot'],
    ],
    { cwd: root, env: { ...process.env, TZ: zone }, stdio: 'inherit' },
  );
  if (status !== 0) failed++;
}
if (failed > 0) {
  console.error(`\nthe tests failed in ${failed} of ${ZONES.length} time zones`);
  process.exit(1);
}
