// npm run explorer: builds the explorer into out/explorer. With --serve it is served with each change.
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig } from 'vite';
import { subpaths } from './subpaths.js';

const config: InlineConfig = {
  configFile: false,
  root: 'docs/explorer',
  base: './',
  resolve: {
    alias: subpaths().map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(`../${source}`, import.meta.url)),
    })),
  },
  worker: { format: 'es' },
  build: { outDir: '../../out/explorer', emptyOutDir: true, target: 'es2022' },
  logLevel: 'warn',
};

if (process.argv.includes('--serve')) {
  const server = await createServer(config);
  await server.listen(8080);
  server.printUrls();
} else {
  await build(config);
  console.log('out/explorer/index.html');
}
