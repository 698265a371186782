import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { subpaths } from './subpaths.js';

/**
 * How the files of src/ become the files of dist/ (why: docs/decisions/one-file-a-room.md).
 *
 * A folder of src/ becomes one file, `dist/rooms/<folder>.js`, its schemas another one,
 * `dist/rooms/<folder>.schema.js`, so that nobody gets zod who did not ask for it. A public entry
 * holds nothing but re-exports from these.
 */
const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Rooms that share a file, since who loads one of them loads the others too. */
const SHARED_FILES: Record<string, readonly string[]> = {
  ground: ['problems', 'dates', 'money'],
  aid: ['appeals', 'funding', 'coverage'],
  cooperation: ['cooperation', 'symbols'],
};

/** Chapters that are files of their own, since who loads the room around them does not need them. */
const OWN_CHAPTERS = ['countries/names', 'formats/', 'datasets/plans'];

/**
 * Files that stand apart from their folder's: date-fns' UTC date changes prototypes when it loads, so a
 * bundler keeps it for whoever imports anything of the same file. What needs fast-xml-parser, an optional peer, is
 * loaded by whoever asks for it alone.
 */
const OWN_FILES = new Map([
  ['dates/calendar.ts', 'calendar'],
  ['formats/iati/xml/parseIatiXml.ts', 'formats-iati-xml'],
]);

const sharedFileOf = new Map(
  Object.entries(SHARED_FILES).flatMap(([file, folders]) =>
    folders.map((folder) => [folder, file] as const),
  ),
);

/** The built file that a source file goes into, such as `rooms/money.schema`; undefined for an index, which is in the entries. */
export function roomOf(file: string): string | undefined {
  const path = relative(src, file).split(sep);
  const [name = '', ...folders] = [...path].reverse();
  if (/^(index|mission|schemas)\.ts$/.test(name)) return undefined;
  const own = OWN_FILES.get(path.join('/'));
  if (own !== undefined) return `rooms/${own}`;
  const folder = roomFolder(folders.reverse());
  const room = sharedFileOf.get(folder) ?? folder;
  return `rooms/${room}${name.endsWith('.schema.ts') ? '.schema' : ''}`;
}

/** The room of a folder: its first name, or the first two where the chapter is a file of its own. */
function roomFolder([room = '', chapter]: readonly string[]): string {
  const path = `${room}/${chapter}`;
  const own = OWN_CHAPTERS.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
  return own ? `${room}-${chapter}` : room;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : [];
    })
    .sort();
}

/** Built file -> the source files in it, for every room. */
function rooms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of sourceFiles(src)) {
    const room = roomOf(file);
    if (room !== undefined) found.set(room, [...(found.get(room) ?? []), file]);
  }
  return found;
}

/** What esbuild is to write: every public entry and every room. */
export function builtFiles(): Record<string, string> {
  return {
    ...Object.fromEntries(subpaths().map(({ name, source }) => [name, source])),
    ...Object.fromEntries([...rooms().keys()].map((room) => [room, `room:${room}`])),
  };
}

/** Gathers the files of a room in one module, and points imports of other rooms at their files. */
export function oneFileARoom(): Plugin {
  return {
    name: 'one-file-a-room',
    setup(build) {
      const files = rooms();
      const entries = new Map(subpaths().map(({ name, source }) => [resolve(source), name]));
      const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
      build.onResolve({ filter: /^room:/ }, ({ path }) => ({
        path: path.slice('room:'.length),
        namespace: 'room',
      }));
      build.onLoad({ filter: /.*/, namespace: 'room' }, ({ path }) => ({
        contents: (files.get(path) ?? [])
          .map((file) => `export * from ${JSON.stringify(file)};`)
          .join('\n'),
        resolveDir: src,
        loader: 'ts',
      }));
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
        if (!importer.startsWith(src)) return undefined; // date-fns' own files
        const room = roomOf(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
        const from = roomOf(importer);
        if (room === undefined || room === from) return undefined;
        // An index that is no entry itself is copied into the entry of the root or of the schemas.
        const importerName = from ?? entries.get(importer) ?? 'index';
        const specifier = relative(dirname(importerName), room).split(sep).join('/');
        return {
          path: `${specifier.startsWith('.') ? '' : './'}${specifier}${ending}`,
          external: true,
        };
      });
    },
  };
}
