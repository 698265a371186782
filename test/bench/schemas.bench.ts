import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as schemas from 'aidkit/schemas';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { ZodType } from 'zod';
import type { Measure } from '../../scripts/bench.js';
import { plainModule } from './support/plainSchema.js';

// What the schemas of the built package weigh over schemas of the same kinds of Zod without a rule of ours, both
// bundled, minified and gzipped: by esbuild and by Rollup, as far as these leave out what nobody imports.
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The singles that are printed one by one: what most people import, and what carries a reader of texts with it. */
const SHOWN = ['flowSchema', 'moneySchema', 'appealSchema', 'alpha3Schema', 'mandateSchema'];

export async function measures(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aidkit-schemas-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/aidkit'));
    symlinkSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'));
    const all = Object.fromEntries(
      Object.entries(schemas).flatMap(([name, schema]) =>
        schema instanceof ZodType ? [[name, schema] as const] : [],
      ),
    );
    const found: Measure[] = [];
    for (const [bundler, weigh] of Object.entries({ esbuild: byEsbuild, Rollup: byRollup })) {
      const ratio = async (ours: string, plain: string) =>
        (await weigh(folder, ours)) / (await weigh(folder, plain));
      const singles = new Map<string, number>();
      for (const [name, schema] of Object.entries(all)) {
        const ours = `export { ${name} } from 'aidkit/schemas';`;
        singles.set(name, await ratio(ours, plainModule({ [name]: schema })));
      }
      const measure = (what: string, value: number, budget: number | null): Measure => ({
        ...{ what: `${what}, ${bundler}`, value, budget, unit: 'x size of plain' },
      });
      const sorted = [...singles.values()].sort((a, b) => a - b);
      found.push(
        ...SHOWN.map((name) => measure(name, singles.get(name) ?? Number.NaN, 1.15)),
        measure('median of all single schemas', sorted[sorted.length >> 1] ?? Number.NaN, 1.15),
        measure(
          'all schemas',
          await ratio(`export * from 'aidkit/schemas';`, plainModule(all)),
          1.15,
        ),
        measure(
          `share of ${sorted.length} within 1.15`,
          sorted.filter((value) => value <= 1.15).length / sorted.length,
          null,
        ),
      );
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gzipped = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length;

async function byEsbuild(resolveDir: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'js' },
    ...{ bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' },
  });
  return gzipped(outputFiles[0]?.contents ?? '');
}

/** Rollup finds the modules as Node does; that they have no side effects, it is told as package.json tells others. */
async function byRollup(folder: string, contents: string): Promise<number> {
  const input = join(folder, 'input.mjs');
  writeFileSync(input, contents);
  const bundle = await rollup({
    input,
    logLevel: 'silent',
    plugins: [
      {
        name: 'resolve',
        resolveId(id, from) {
          const [name, ...path] = id.split('/');
          const file = id.startsWith('.')
            ? resolve(from ?? '', '..', id)
            : name === 'aidkit'
              ? join(root, 'dist', `${path.join('/')}.js`)
              : name === 'zod'
                ? join(root, 'node_modules/zod', ...path, 'index.js')
                : id;
          return { id: file, moduleSideEffects: id === input };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = await transform(output[0].code, { minify: true, format: 'esm' });
  return gzipped(code);
}
