import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { subpaths } from './scripts/subpaths.js';

// Tests import the package by its public names, as a user would.
const alias = subpaths().map(({ specifier, source }) => ({
  find: new RegExp(`^${specifier}$`),
  replacement: fileURLToPath(new URL(source, import.meta.url)),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    // Laws run hundreds of cases; on a machine that others use too they take their time.
    testTimeout: 30_000,
    exclude: ['test/package/**', 'test/browser/**', 'test/site/**', 'node_modules/**', 'dist/**'],
    reporters: ['default', './test/support/withShared.ts'],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: 'tsconfig.test.json',
    },
    coverage: {
      reportsDirectory: '.coverage',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts', 'src/**/*.table.ts'],
    },
  },
});
