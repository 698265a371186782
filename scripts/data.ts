// npm run data: writes every generated table from the files in data/. With --check it writes
// nothing and fails when a table differs from what its source says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** A generator reads data/ and answers the whole text of one src/**\/*.table.ts file (or several). */
export type TableGenerator = () => Record<string, string> | Promise<Record<string, string>>;

const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const folder = new URL('data/', root);
let stale = 0;
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.tables.ts')).sort()) {
  const { tables } = (await import(new URL(file, folder).href)) as { tables: TableGenerator };
  for (const [path, text] of Object.entries(await tables())) {
    const url = new URL(path, root);
    const before = existsSync(url) ? readFileSync(url, 'utf8') : null;
    if (before === text) {
      console.log(`${path}: up to date`);
    } else if (check) {
      stale++;
      console.error(`${path}: differs from its source; run npm run data and commit the result`);
    } else {
      writeFileSync(url, text);
      console.log(`${path}: written`);
    }
  }
}
if (stale > 0) process.exit(1);
