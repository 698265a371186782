import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The best time of several rounds in nanoseconds a call: the one the machine disturbed least. */
export function time(run: () => unknown, { rounds = 15, minMs = 20 } = {}): number {
  let calls = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sink(run());
    if (performance.now() - start >= minMs || calls > 1e9) break;
    calls *= 2;
  }
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sink(run());
    best = Math.min(best, performance.now() - start);
  }
  return (best / calls) * 1e6;
}

/** Times several functions in turns, so that a slow moment of the machine hits all of them. */
export function timeTogether<K extends string>(
  runs: Record<K, () => unknown>,
  { rounds = 15, minMs = 20 } = {},
): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const calls = {} as Record<K, number>;
  const best = {} as Record<K, number>;
  for (const name of names) {
    calls[name] = 1;
    best[name] = Number.POSITIVE_INFINITY;
    for (;;) {
      const start = performance.now();
      for (let i = 0; i < calls[name]; i++) sink(runs[name]());
      if (performance.now() - start >= minMs || calls[name] > 1e9) break;
      calls[name] *= 2;
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      for (let i = 0; i < calls[name]; i++) sink(runs[name]());
      best[name] = Math.min(best[name], ((performance.now() - start) / calls[name]) * 1e6);
    }
  }
  return best;
}

let kept: unknown;
/** Keeps a result alive, so that the work is not optimised away. */
export function sink(value: unknown): void {
  kept = value;
}
export function lastResult(): unknown {
  return kept;
}

/** What a user's import costs: bundled from source, minified, gzipped, in kB (1,000 bytes). */
export async function bundledKB(code: string, external: string[] = []): Promise<number> {
  const result = await build({
    stdin: {
      contents: code,
      resolveDir: new URL('../../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    treeShaking: true,
    external,
    tsconfigRaw: {},
    plugins: [
      {
        name: 'aidkit-from-source',
        setup(plugin) {
          plugin.onResolve({ filter: /^aidkit/ }, async ({ path }) => {
            const { subpaths } = await import('../../../scripts/subpaths.js');
            const found = subpaths().find(({ specifier }) => specifier === path);
            if (!found) return { errors: [{ text: `no subpath ${path}` }] };
            const base = new URL('../../../', import.meta.url).pathname;
            return { path: base + found.source, sideEffects: false };
          });
        },
      },
    ],
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}
