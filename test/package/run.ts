// npm run test:package: packs the package, unpacks it into the node_modules of consumers as an
// installation would, and uses it there as an ES module, as CommonJS and from TypeScript. Needs dist/
// (npm run build), no network.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { subpaths } from '../../scripts/subpaths.js';
import {
  type AnyFunction,
  copied,
  isSchema,
  publicFunctions,
  runExamples,
} from '../support/calls.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const use = join(root, 'test/package/consumers/use.ts');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const place = mkdtempSync(join(tmpdir(), 'aidkit-package-'));
let failed = 0;

function check(what: string, run: () => void): void {
  try {
    run();
    console.log(`ok    ${what}`);
  } catch (error) {
    failed++;
    const { stdout = '', stderr = '', message } = error as Error & Record<string, string>;
    console.error(`FAIL  ${what}\n${stdout}${stderr || message}`);
  }
}

function expectEqual(actual: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`expected ${b}, received ${a}`);
}

/** Runs node in a consumer's folder; what it prints as JSON. */
function node(folder: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function pack(): string {
  const printed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', place],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(place, filename);
}

/** A folder with aidkit installed, and beside it the packages that the consumer has anyway. */
function consumer(
  name: string,
  tarball: string,
  { packages = [] as string[], type = 'module' } = {},
) {
  const folder = join(place, name);
  const installed = join(folder, 'node_modules', 'aidkit');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const one of packages) {
    const link = join(folder, 'node_modules', one);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules', one)), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type }));
  return folder;
}

const namesByImport = (specifiers: string[]): string => `
  const names = {};
  for (const one of ${JSON.stringify(specifiers)}) {
    names[one] = Object.keys(await import(one)).filter((n) => n !== 'default' && n !== 'module.exports').sort();
  }
  console.log(JSON.stringify(names));`;
const namesByRequire = (specifiers: string[]): string => `
  const names = {};
  for (const one of ${JSON.stringify(specifiers)}) names[one] = Object.keys(require(one)).sort();
  console.log(JSON.stringify(names));`;

if (!existsSync(join(root, 'dist/index.js'))) {
  console.error('test:package: dist/ is missing; run npm run build first');
  process.exit(1);
}
const tarball = pack();
const all = subpaths();
const specifiers = all.map(({ specifier }) => specifier);
// Schemas carry zod, and formats may.
const plain = all.filter(({ source }) => !/^src\/(schemas|formats)\//.test(source));
const plainSpecifiers = plain.map(({ specifier }) => specifier);

const bare = consumer('bare', tarball);
check('the tarball holds the built files, docs, licence and notice, and no sources', () => {
  const top = readdirSync(join(bare, 'node_modules/aidkit')).sort();
  const known = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'dist',
    'docs',
    'package.json',
  ];
  expectEqual(
    top.filter((name) => !known.includes(name)),
    [],
  );
  for (const name of ['LICENSE', 'NOTICE', 'README.md', 'dist'])
    expectEqual([name, top.includes(name)], [name, true]);
});
check('it asks for no package but the peers zod and, where wanted, fast-xml-parser', () => {
  const { dependencies = {}, peerDependencies } = JSON.parse(
    readFileSync(join(bare, 'node_modules/aidkit/package.json'), 'utf8'),
  );
  expectEqual([dependencies, Object.keys(peerDependencies)], [{}, ['fast-xml-parser', 'zod']]);
});
check(`without zod, the root and ${plain.length - 1} subpaths load as ES modules`, () => {
  node(bare, '--input-type=module', '-e', namesByImport(plainSpecifiers));
});
check('without zod, they load as CommonJS', () => {
  node(bare, '--input-type=commonjs', '-e', namesByRequire(plainSpecifiers));
});
check('without zod, aidkit/schemas does not load', () => {
  let loaded = true;
  try {
    node(bare, '--input-type=module', '-e', "await import('aidkit/schemas')");
  } catch {
    loaded = false;
  }
  expectEqual(loaded, false);
});

const full = consumer('full', tarball, { packages: ['zod', 'fast-xml-parser'] });
check(`all ${specifiers.length} subpaths load in both systems, with the same names`, () => {
  const byImport = JSON.parse(node(full, '--input-type=module', '-e', namesByImport(specifiers)));
  const byRequire = JSON.parse(
    node(full, '--input-type=commonjs', '-e', namesByRequire(specifiers)),
  );
  for (const one of specifiers) expectEqual([one, byImport[one]], [one, byRequire[one]]);
  expectEqual(byImport.aidkit.includes('money'), true);
});

/** What a call gives, or the error that it throws. */
function answerOf(fn: AnyFunction, args: readonly unknown[]): unknown {
  try {
    return copied(fn(...copied(args)));
  } catch (thrown) {
    return String(thrown);
  }
}

/** The calls that all examples make, with values that the sources made, in both systems of one process. */
async function compareSystems(): Promise<number> {
  const require = createRequire(join(full, 'package.json'));
  const named = new Map(
    (await publicFunctions()).map(({ fn, room, name }) => [fn, { room, name }]),
  );
  const entries = new Map<string, { esm: object; cjs: object }>();
  for (const { name, specifier } of all) {
    const file = require.resolve(specifier).replace(/\.cjs$/, '.js');
    entries.set(name, { esm: await import(pathToFileURL(file).href), cjs: require(specifier) });
  }
  const find = (entry: object, path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as never)[key], entry) as AnyFunction;
  const wrong: string[] = [];
  let calls = 0;
  await runExamples((fn, args, run) => {
    const { room, name } = named.get(fn) ?? { room: '', name: '' };
    const entry = entries.get(room);
    if (entry && !args.some((arg) => typeof arg === 'function')) {
      calls++;
      const [esm, cjs] = [find(entry.esm, name), find(entry.cjs, name)];
      const answer = answerOf(esm, args);
      if (answer instanceof Promise || isSchema(answer)) return run();
      if (!isDeepStrictEqual(answer, answerOf(cjs, args))) wrong.push(`${room}: ${name}`);
    }
    return run();
  });
  expectEqual([...new Set(wrong)], []);
  return calls;
}
const compared = await compareSystems().catch((error: unknown) => error);
check(`ES modules and CommonJS answer alike in one process (${compared} calls)`, () => {
  if (typeof compared !== 'number') throw compared;
  expectEqual(compared > 400, true);
});
check('JSON Schema files and package.json resolve', () => {
  const title = "console.log(require('aidkit/json-schema/money.json').title)";
  expectEqual(node(full, '--input-type=commonjs', '-e', title).trim(), 'Money');
  const version = "console.log(typeof require('aidkit/package.json').version)";
  expectEqual(node(full, '--input-type=commonjs', '-e', version).trim(), 'string');
});
check(
  'every link of the README and of the pages that it links to leads to a file of the package',
  () => {
    const packed = join(full, 'node_modules/aidkit');
    const targets = (page: string): string[] =>
      [...readFileSync(join(packed, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        ([, link = '']) => join(dirname(page), link),
      );
    const pages = ['README.md', ...targets('README.md').filter((page) => page.endsWith('.md'))];
    const links = pages.flatMap((page) => targets(page).map((target) => `${page}: ${target}`));
    if (links.length < 50) throw new Error(`only ${links.length} links were found`);
    const dead = links.filter((link) => !existsSync(join(packed, link.split(': ')[1] ?? '')));
    expectEqual(dead.join('\n'), '');
  },
);
check('what is no entry does not resolve', () => {
  const inner =
    "try { require('aidkit/dist/rooms/money.cjs'); console.log('resolved') } catch (e) { console.log(e.code) }";
  expectEqual(
    node(full, '--input-type=commonjs', '-e', inner).trim(),
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  );
});

const kinds = [
  { name: 'bundler', type: 'module', module: 'preserve', moduleResolution: 'bundler', run: false },
  { name: 'node16-esm', type: 'module', module: 'node16', moduleResolution: 'node16', run: true },
  { name: 'node16-cjs', type: 'commonjs', module: 'node16', moduleResolution: 'node16', run: true },
];
for (const { name, type, module, moduleResolution, run } of kinds) {
  check(`TypeScript, ${name}: type-checks${run ? ' and runs' : ', bundles and runs'}`, () => {
    const folder = consumer(name, tarball, { packages: ['zod', 'esbuild'], type });
    cpSync(use, join(folder, 'use.ts'));
    writeFileSync(
      join(folder, 'every.ts'),
      specifiers.map((one, i) => `export type * as every${i} from '${one}';\n`).join(''),
    );
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], module, moduleResolution },
      // The declarations of aidkit are checked, too.
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, outDir: 'out' },
      rootDir: '.',
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['use.ts', 'every.ts'] }),
    );
    node(folder, tsc, '-p', '.');
    if (run) {
      node(folder, 'out/use.js');
    } else {
      const bundle = `require('esbuild').buildSync({ entryPoints: ['out/use.js'], bundle: true, format: 'esm', outfile: 'bundle.mjs' })`;
      node(folder, '--input-type=commonjs', '-e', bundle);
      node(folder, 'bundle.mjs');
    }
  });
}

check('a bundle of one schema holds no other schema of its file', () => {
  const folder = consumer('one-schema', tarball, { packages: ['zod', 'esbuild'], type: 'module' });
  writeFileSync(join(folder, 'one.js'), "export { moneySchema } from 'aidkit/schemas';");
  const bundle = `const { outputFiles: [file] } = require('esbuild').buildSync({ entryPoints: ['one.js'],
    bundle: true, format: 'esm', write: false, external: ['zod'] });
    console.log(['an amount of money', 'an exchange rate', 'a period'].filter((words) => file.text.includes(words)).join());`;
  expectEqual(node(folder, '--input-type=commonjs', '-e', bundle).trim(), 'an amount of money');
});

// Inferred types of a user's exports: every schema, a sum deep inside a result, and what is made of datasets.
const inferred = `
import * as z from 'zod';
import * as schemas from 'aidkit/schemas';
import { poolAppeals } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { fundingTotals } from 'aidkit/funding';
const { appeals, observations } = centralAsiaAppeals;
export const every = { ...schemas };
export const grant = z.object({ amount: schemas.moneySchema, flow: schemas.flowSchema });
export const funding = fundingTotals([], { plan: ['1263'] }).incoming.funding;
export const members = poolAppeals(appeals, observations, { on: '2026-09-27' }).members;
`;
// AIDKIT_TYPESCRIPTS: folders of further versions, such as one of 5.4 (the oldest that is supported).
const further = (process.env.AIDKIT_TYPESCRIPTS ?? '').split(',').filter((one) => one !== '');
for (const compiler of [join(root, 'node_modules/typescript'), ...further]) {
  const { version } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8'));
  for (const type of ['module', 'commonjs']) {
    check(
      `TypeScript ${version}, ${type}: a user's declarations name types by public entries`,
      () => {
        const folder = consumer(`declarations-${version}-${type}`, tarball, {
          packages: ['zod'],
          type,
        });
        writeFileSync(join(folder, 'inferred.ts'), inferred);
        const compilerOptions = {
          ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true },
          ...{ module: 'node16', moduleResolution: 'node16', skipLibCheck: true },
          ...{ declaration: true, emitDeclarationOnly: true, outDir: 'out', rootDir: '.' },
        };
        const config = { compilerOptions, files: ['inferred.ts'] };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
        node(folder, join(compiler, 'bin/tsc'), '-p', '.');
        const written = readFileSync(join(folder, 'out/inferred.d.ts'), 'utf8');
        const named = [...written.matchAll(/import\("([^"]+)"/g)].map(([, from = '']) => from);
        expectEqual(
          named.filter((from) => !specifiers.includes(from) && !/^zod\b/.test(from)),
          [],
        );
        expectEqual(named.includes('aidkit/money'), true);
      },
    );
  }
}

rmSync(place, { recursive: true, force: true });
if (failed > 0) {
  console.error(`\n${failed} check(s) of the packed package failed`);
  process.exit(1);
}
