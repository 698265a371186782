import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { subpaths } from '../scripts/subpaths.js';

// Who imports one function pays for that one: of which files a byte is left in the bundle is what esbuild says. The
// rooms below are all that a function may bring along; a new one here is a cost for every page that uses it.

const GROUND = ['problems'];
/** A guard of an appeal knows the codes of countries, and nothing else of them. */
const BEYOND_ALPHA3 = /countries\/(?!alpha3\.table|requireAlpha3)/;
const rooms: Record<string, { from: string; brings: readonly string[]; never?: RegExp }> = {
  toIsoDate: { from: 'dates', brings: [] },
  sumMoney: { from: 'money', brings: [] },
  countryByCode: { from: 'countries', brings: [], never: /names|group|resolve|mentions/ },
  resolveCountry: {
    from: 'countries',
    brings: ['dates'],
    never: /group|mentions|countries\/names\//,
  },
  membership: { from: 'countries', brings: ['dates'], never: /resolve|mentions|nameIndex/ },
  sdgTarget: { from: 'sdg', brings: [], never: /indicator\.table/ },
  openSdgScore: { from: 'progress', brings: [], never: /sdgIndex|undp|eurostat/ },
  requirementOf: {
    from: 'appeals',
    brings: ['countries', 'dates', 'money'],
    never: BEYOND_ALPHA3,
  },
  fundingTotals: { from: 'funding', brings: ['money'], never: /summary|stream|arrow/i },
  fundingCoverage: { from: 'coverage', brings: ['dates', 'money'] },
  coverageTimeline: {
    from: 'coverage',
    brings: ['appeals', 'countries', 'dates', 'funding', 'money'],
    never: BEYOND_ALPHA3,
  },
  coverageBarsChart: {
    from: 'charts',
    brings: ['dates', 'money'],
    never: /words\/(?!english)|(?<!Bars)Chart\.ts/,
  },
  parseUnSymbol: { from: 'un-symbols', brings: ['symbols', 'dates'], never: /find/ },
  parseQuantity: { from: 'reported', brings: ['money'], never: /claim|check|french|russian/ },
  centreStatusOn: { from: 'cooperation', brings: ['dates'], never: /resolution|conference/i },
  centralAsiaAppeals: { from: 'datasets', brings: ['appeals', 'money'], never: /story|plans/ },
  parseFtsFlows: {
    from: 'fts',
    brings: ['formats', 'dates', 'funding', 'money'],
    never: /overview|plan/,
  },
  parseHapiFunding: {
    from: 'hapi',
    brings: ['formats', 'tables', 'dates', 'money'],
    never: /fts|hdx/,
  },
};

/** The files of ours that leave bytes in a bundle of one import. */
async function filesOf(name: string, specifier: string): Promise<string[]> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const sources = new Map(subpaths().map((one) => [one.specifier, root + one.source]));
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from '${specifier}'`, resolveDir: root, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', write: false, metafile: true },
    ...{ absWorkingDir: root, tsconfigRaw: {} },
    plugins: [
      {
        name: 'from-source',
        setup: (plugin) =>
          plugin.onResolve({ filter: /^aidkit/ }, ({ path }) => ({
            path: sources.get(path) ?? '',
            sideEffects: false,
          })),
      },
    ],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.startsWith('src/'))
      .map(([file]) => file),
  );
}

describe('a single import pays nothing for another', () => {
  it.each(Object.entries(rooms))('%s', async (name, { from, brings, never }) => {
    const files = await filesOf(name, `aidkit/${from}`);
    const found = [...new Set(files.map((file) => file.split('/')[1] as string))];
    expect(found.filter((room) => ![...GROUND, from, ...brings].includes(room))).toEqual([]);
    expect(files.filter((file) => never?.test(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
