// Runs after tsup: makes declarations that a user's own declarations can refer to.
//
// tsup puts what several entries share into declaration files with hashed names, which no `exports` reach. A
// user who exports `fundingTotals(…).incoming.funding` with `declaration: true` then reads TS2742 or TS2883:
// the type cannot be named. TypeScript names a type by any public entry that exports it, provided that the
// entry is part of the program. So each shared file gets a stable name, and imports the entries that export
// its types: the user's declaration says `import("aidkit/money").Money`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subpaths } from './subpaths.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const HASHED = /^(.+)-[\w-]{8}\.d\.(c?)ts$/;
const IMPORT = /(from |import |import\()'(\.{1,2}\/[^']+)\.(c?)js'/g;

/** A declaration file of dist/: its path there, such as `types/money.d.ts`, and its text. */
interface Declarations {
  path: string;
  text: string;
}

function readAll(): Declarations[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.d\.c?ts$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }));
}

/**
 * Old path -> new path: `money-FLsHI1HW.d.ts` -> `types/money.d.ts`. Where two have one name, what they hold
 * decides which is the first, not their hash.
 */
function stableNames(files: readonly Declarations[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const held = ({ text }: Declarations): string => text.replace(IMPORT, '');
  for (const { path } of [...files].sort((a, b) => (held(a) < held(b) ? -1 : 1))) {
    const match = HASHED.exec(path);
    if (match === null) continue;
    const [, base = '', kind = ''] = match;
    let name = `types/${base}.d.${kind}ts`;
    for (let i = 2; taken.has(name); i++) name = `types/${base}${i}.d.${kind}ts`;
    taken.add(name);
    names.set(path, name);
  }
  return names;
}

function stem(path: string): string {
  return path.replace(/\.d\.c?ts$/, '');
}

function renamed(file: Declarations, names: ReadonlyMap<string, string>): Declarations {
  const path = names.get(file.path) ?? file.path;
  const text = file.text.replace(IMPORT, (_, before: string, from: string, kind: string) => {
    const old = posix.normalize(posix.join(posix.dirname(file.path), from));
    const target = stem(names.get(`${old}.d.${kind}ts`) ?? `${old}.d.ts`);
    const wanted = posix.relative(posix.dirname(path), target);
    return `${before}'${wanted.startsWith('.') ? '' : './'}${wanted}.${kind}js'`;
  });
  return { path, text };
}

/** The names that a file exports, as it exports them: `type Money as M` is `M`. */
function exportedNames(text: string): string[] {
  return [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').flatMap((one) => /(?:as )?([\w$]+)\s*$/.exec(one)?.[1] ?? []),
  );
}

/** Shared file -> its own name of a type -> the entries that export it. */
function publicNames(entries: readonly Declarations[]): Map<string, Map<string, Set<string>>> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { path, text } of entries) {
    const exported = new Set(
      [...text.matchAll(/export \{([^}]*)\}(?: from '([^']+)')?/g)].flatMap(([, list = '', from]) =>
        list.split(',').map(
          (one) =>
            `${from ?? ''}|${
              one
                .trim()
                .replace(/^type /, '')
                .split(' as ')[0]
            }`,
        ),
      ),
    );
    const imports = /(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)'/g;
    for (const [whole, list = '', from = ''] of text.matchAll(imports)) {
      const target = posix.normalize(posix.join(posix.dirname(path), from)).replace(/\.c?js$/, '');
      for (const one of list.split(',')) {
        const [own = '', local = own] = one
          .trim()
          .replace(/^type /, '')
          .split(' as ');
        if (own === '') continue;
        const isExported = whole.startsWith('export') || exported.has(`|${local}`);
        if (!isExported) continue;
        const names = found.get(target) ?? new Map<string, Set<string>>();
        found.set(target, names);
        names.set(own, (names.get(own) ?? new Set()).add(path));
      }
    }
  }
  return found;
}

/** As few entries as export all that can be named. */
function entriesFor(names: ReadonlyMap<string, ReadonlySet<string>> | undefined): string[] {
  const left = new Map([...(names ?? [])].map(([name, entries]) => [name, entries] as const));
  const chosen: string[] = [];
  while (left.size > 0) {
    const counts = new Map<string, number>();
    for (const entries of left.values()) {
      for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
    const [best] = [...counts].sort(
      ([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1),
    )[0] as [string, number];
    chosen.push(best);
    for (const [name, entries] of left) if (entries.has(best)) left.delete(name);
  }
  return chosen.sort();
}

const before = readAll();
const names = stableNames(before);
const files = before.map((file) => renamed(file, names));
const isShared = ({ path }: Declarations): boolean => path.startsWith('types/');
// The root and the schemas gather what is in the others: nobody needs them for a name.
const gathering = new Set(['index', 'schemas']);
const entryNames = new Set(subpaths().map(({ name }) => name));
for (const ending of ['.d.ts', '.d.cts']) {
  const own = files.filter(({ path }) => path.endsWith(ending));
  const entries = own.filter(
    ({ path }) => entryNames.has(stem(path)) && !gathering.has(stem(path)),
  );
  const byFile = publicNames(entries);
  for (const file of own.filter(isShared)) {
    const known = byFile.get(stem(file.path));
    const side = entriesFor(known).map((entry) => {
      const script = entry.replace(/\.d\.(c?)ts$/, '.$1js');
      return `import '../${script}';\n`;
    });
    file.text += side.join('');
    const unnamed = exportedNames(file.text).filter((name) => !known?.has(name));
    if (ending === '.d.ts' && unnamed.length > 0) {
      console.log(`${file.path}: no entry exports ${unnamed.join(', ')}`);
    }
  }
}
for (const { path } of before) rmSync(join(dist, path));
mkdirSync(join(dist, 'types'), { recursive: true });
for (const { path, text } of files) writeFileSync(join(dist, path), text);
console.log(`dist/types: ${files.filter(isShared).length} shared declarations`);
