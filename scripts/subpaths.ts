import { existsSync, readFileSync } from 'node:fs';

/**
 * The public entries of the package, read from the `exports` of package.json: the one place where
 * they are listed. The bundler, the test runner's aliases and the docs all ask here.
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
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => {
      const name = key === '.' ? 'index' : key.slice(2);
      const candidates =
        key === '.' ? ['src/index.ts'] : [`src/${name}/index.ts`, `src/formats/${name}/index.ts`];
      const source = candidates.find((path) => existsSync(new URL(path, root)));
      if (source === undefined) {
        throw new Error(`package.json exports ${key}, but none of ${candidates.join(', ')} exists`);
      }
      return { specifier: key === '.' ? 'aidkit' : `aidkit/${name}`, name, source };
    });
}
