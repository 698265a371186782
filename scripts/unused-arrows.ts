// npm run arrows, second half: an arrow that the table in docs/architecture.md allows and no file uses is
// taken out of the table, so that the table is a picture of the house and not of what it might become.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const page = readFileSync('docs/architecture.md', 'utf8');
const table = page.slice(page.indexOf('<!-- arrows -->'), page.indexOf('<!-- /arrows -->'));
const rows = [...table.matchAll(/^\| `([\w/]+)`\s*\|([^|]*)\|/gm)].map(
  ([, room = '', cell = '']) => ({
    room,
    mayImport: [...cell.matchAll(/`([\w/]+)`/g)].map(([, name = '']) => name),
  }),
);
// The longest name first: `formats/fts` before a `formats`.
const rooms = rows.map(({ room }) => room).sort((a, b) => b.length - a.length);

function roomOf(file: string): string | undefined {
  return rooms.find((room) => file.startsWith(`src/${room}/`));
}

const used = new Set<string>();
for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
  const file = join(entry.parentPath, entry.name).replaceAll('\\', '/');
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const target = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
    used.add(`${roomOf(file)} -> ${roomOf(target)}`);
  }
}

const unused = rows.flatMap(({ room, mayImport }) =>
  mayImport
    .filter((other) => !used.has(`${room} -> ${other}`))
    .map((other) => `${room} -> ${other}`),
);
for (const arrow of unused) {
  console.error(
    `docs/architecture.md allows ${arrow}, which no file uses: take it out of the table`,
  );
}
if (unused.length > 0) process.exit(1);
