// npm run current: writes docs/how-current.md. With --check it writes nothing, fails where the page differs from its
// tables or a table is not registered, and warns of facts whose day has come unseen (--on YYYY-MM-DD: by that day).
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { page, passedFacts, unregistered } from './current/howCurrent.js';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, on: { type: 'string' } },
});
const path = 'docs/how-current.md';
const text = page();
for (const table of unregistered()) {
  console.error(`${table}: no row of data/how-current.csv names it`);
  process.exitCode = 1;
}
if (!values.check) {
  writeFileSync(path, text);
  console.log(`${path}: written`);
} else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path}: differs from its tables; run npm run current and commit the result`);
  process.exitCode = 1;
}
const today = values.on ?? new Date().toISOString().slice(0, 10);
for (const { on, what, table, lookedAt } of passedFacts(today)) {
  console.warn(`warning: ${table}: ${what} was due on ${on}; last looked at on ${lookedAt}`);
}
