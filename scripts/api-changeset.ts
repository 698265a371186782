// npm run api:changeset -- BASE: a change of the public API (etc/*.api.md) since BASE needs a changeset, so
// that nobody who pins a version learns of it from a compiler.
import { execFileSync } from 'node:child_process';

const [base = 'origin/main'] = process.argv.slice(2);
const changed = execFileSync('git', ['diff', '--name-only', `${base}...HEAD`], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const reports = changed.filter((file) => /^etc\/.*\.api\.md$/.test(file));
const told = changed.some(
  (file) => file === 'CHANGELOG.md' || /^\.changeset\/(?!README).*\.md$/.test(file),
);
if (reports.length > 0 && !told) {
  console.error(`The public API changed without a changeset: ${reports.join(', ')}`);
  process.exit(1);
}
console.log(
  `${reports.length} API reports changed${reports.length > 0 ? ', and a changeset tells it' : ''}.`,
);
