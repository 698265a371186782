// npm run playground: builds the playground into out/playground. With --serve it is also
// served on http://localhost:8080, where a change shows after a reload.
import { copyFile, mkdir } from 'node:fs/promises';
import { type BuildOptions, build, context } from 'esbuild';
import { subpaths } from './subpaths.js';

const OUT = 'out/playground';

const options: BuildOptions = {
  entryPoints: ['docs/playground/playground.ts'],
  outfile: `${OUT}/playground.js`,
  bundle: true,
  minify: true,
  // One classic file, so that the page also opens from the disk without a server.
  format: 'iife',
  target: 'es2022',
  alias: Object.fromEntries(subpaths().map(({ specifier, source }) => [specifier, `./${source}`])),
};

await mkdir(OUT, { recursive: true });
await copyFile('docs/playground/index.html', `${OUT}/index.html`);

if (process.argv.includes('--serve')) {
  const server = await context(options);
  const { port } = await server.serve({ servedir: OUT, port: 8080 });
  console.log(`http://localhost:${port}`);
} else {
  await build(options);
  console.log(`${OUT}/index.html`);
}
