// npm run examples -- FILE …: type-checks and runs the examples of these files or folders (source files
// or Markdown); without any, all of them.
import { spawnSync } from 'node:child_process';

const files = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'test/examples.test.ts', '--typecheck.enabled=false', '--reporter=dot'],
  {
    stdio: 'inherit',
    env: files.length === 0 ? process.env : { ...process.env, EXAMPLES: files.join('\n') },
  },
);
process.exitCode = status ?? 1;
