import { defineConfig } from 'vitest/config';

// The built site: npm run test:site builds it and asks these tests.
export default defineConfig({
  test: { include: ['test/site/**/*.test.ts'], root: '.', testTimeout: 120_000 },
});
