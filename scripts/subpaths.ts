import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The public entries of the package. They are listed once, in scripts/subpaths.json; the `exports` of
 * package.json and the `paths` of tsconfig.json are written from there by `npm run subpaths`, and the
 * bundler, the test runner's aliases and the docs ask here.
 */
export interface Subpath {
  /** `aidkit/money`, or `aidkit` for the root. */
  readonly specifier: string;
  /** `money`, or `index` for the root: the name of the built file. */
  readonly name: string;
  /** `src/money/index.ts`. */
  readonly source: string;
}

const root = new URL('../', import.meta.url);

export function subpaths(): Subpath[] {
  const list = readJson('scripts/subpaths.json') as Record<string, string>;
  return Object.entries(list).map(([key, source]) => ({
    specifier: `aidkit${key.slice(1)}`,
    name: key === '.' ? 'index' : key.slice(2),
    source,
  }));
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
}

/** The `exports` of package.json: a file and its declarations, for `import` and for `require`. */
function exportsOf(list: readonly Subpath[]): Record<string, unknown> {
  const entries = list.map(({ specifier, name }) => [
    `.${specifier.slice('aidkit'.length)}`,
    {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    },
  ]);
  return {
    ...Object.fromEntries(entries),
    './json-schema/*.json': './dist/json-schema/*.json',
    './package.json': './package.json',
  };
}

/** Writes both files; with `--check` it fails if one of them differs. */
function write(check: boolean): void {
  const list = subpaths();
  const manifest = readJson('package.json');
  const paths = Object.fromEntries(
    list.map(({ specifier, source }) => [specifier, [`./${source}`]]),
  );
  const config = readFileSync(new URL('tsconfig.json', root), 'utf8');
  const body = JSON.stringify(paths, null, 2)
    .replaceAll('\n', '\n    ')
    .replace(/\[\s+(".*?")\s+\]/g, '[$1]');
  const files = {
    'package.json': `${JSON.stringify({ ...manifest, exports: exportsOf(list) }, null, 2)}\n`,
    'tsconfig.json': config.replace(/"paths": \{[^}]*\}/, `"paths": ${body}`),
  };
  for (const [file, text] of Object.entries(files)) {
    if (readFileSync(new URL(file, root), 'utf8') === text) continue;
    if (check) throw new Error(`${file} differs from scripts/subpaths.json; run npm run subpaths`);
    writeFileSync(new URL(file, root), text);
    console.log(`${file}: written`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write(process.argv.includes('--check'));
