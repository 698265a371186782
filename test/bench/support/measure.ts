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

/** A ratio over many rounds: what `Measure` takes. */
export interface Ratio {
  readonly value: number;
  readonly lowerQuartile: number;
}

/**
 * The ratio of CPU times to that of `base`, round by round in turns: the median and the lower quartile.
 * CPU time, since what other processes do on the machine takes time, but not of this process.
 */
export function ratiosTo<B extends string, K extends string>(
  base: B,
  runs: Record<B | K, () => unknown>,
  { rounds = 15, minMs = 20 } = {},
): Record<B | K, Ratio> {
  const names = Object.keys(runs) as (B | K)[];
  const cpu = (name: B | K, calls: number): number => {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) sink(runs[name]());
    const { user, system } = process.cpuUsage(start);
    return (user + system) / calls;
  };
  const calls = {} as Record<B | K, number>;
  const ratios = {} as Record<B | K, number[]>;
  for (const name of names) {
    calls[name] = 1;
    ratios[name] = [];
    while (cpu(name, calls[name]) * calls[name] < minMs * 1000) calls[name] *= 2;
  }
  for (let round = 0; round < rounds; round++) {
    const times = {} as Record<B | K, number>;
    for (const name of names) times[name] = cpu(name, calls[name]);
    for (const name of names) ratios[name].push(times[name] / times[base]);
  }
  return Object.fromEntries(names.map((name) => [name, ratioOf(ratios[name])])) as Record<
    B | K,
    Ratio
  >;
}

/** Median and lower quartile of the ratios of all rounds. */
export function ratioOf(ratios: readonly number[]): Ratio {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return { value: at(0.5), lowerQuartile: at(0.25) };
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
