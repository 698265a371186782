import { defineConfig } from 'tsup';
import { pureSchemas } from './scripts/pureSchemas.js';
import { builtFiles, oneFileARoom } from './scripts/rooms.js';
import { subpaths } from './scripts/subpaths.js';

const entry = Object.fromEntries(subpaths().map(({ name, source }) => [name, source]));

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  treeshake: false,
  sourcemap: false,
  clean: true,
  external: ['zod', 'fast-xml-parser'],
  // date-fns is a dev dependency of which four functions are bundled: eleven files of its own would
  // cost a cold import as much as all of aidkit does (docs/decisions/one-file-a-room.md).
  noExternal: [/^date-fns/, '@date-fns/utc'],
  esbuildPlugins: [oneFileARoom(), pureSchemas()],
  esbuildOptions(options) {
    options.entryPoints = builtFiles();
    // Nothing is minified: esbuild would drop the PURE marks, by which a consumer's bundler leaves out
    // the tables that it does not use.
  },
  // TypeScript 6 calls the baseUrl that tsup's declaration build sets deprecated (TS5101).
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
});
