// npm run test:browser: bundles what a page would import from the built package, opens it in a headless
// Chromium and compares the answers with those of Node. Needs dist/ (npm run build). Where no Chromium
// is installed it says so and checks nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { subpaths } from '../../scripts/subpaths.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const answers = join(root, 'test/browser/answers.ts');

/** The first Chromium on the path; undefined where there is none. */
function chromium(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
}

/** Everything in one script without Node's modules; imports of aidkit come from dist/. */
async function bundle(entry: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, format: 'esm', platform, write: false, logLevel: 'error' },
    alias: Object.fromEntries(
      subpaths().map(({ specifier, name }) => [specifier, join(root, 'dist', `${name}.js`)]),
    ),
  });
  return outputFiles[0]?.text ?? '';
}

/** What a page holds after its scripts have run. */
function pageAfterScripts(browser: string, page: string): string {
  const flags =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync ' +
    '--disable-background-networking --disable-component-update --virtual-time-budget=10000 --dump-dom';
  return execFileSync(browser, [...flags.split(' '), pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const browser = chromium();
if (browser === undefined) {
  console.log('test:browser: skipped, no Chromium is installed here');
} else if (!existsSync(join(root, 'dist/index.js'))) {
  console.error('test:browser: dist/ is missing; run npm run build first');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'aidkit-browser-'));
  const script = await bundle(answers, 'browser');
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><pre id="answers"></pre><script type="module">${script.replaceAll('</script', '<\\/script')}
    document.getElementById('answers').textContent = encodeURIComponent(JSON.stringify(globalThis.answers));</script>`,
  );
  const inPage = /<pre id="answers">([^<]*)/.exec(pageAfterScripts(browser, page))?.[1] ?? '';
  const inNode = join(folder, 'node.mjs');
  writeFileSync(
    inNode,
    `${await bundle(answers, 'node')}\nconsole.log(JSON.stringify(globalThis.answers))`,
  );
  const expected = execFileSync(process.execPath, [inNode], { encoding: 'utf8' }).trim();
  rmSync(folder, { recursive: true, force: true });
  if (decodeURIComponent(inPage) === expected) {
    console.log(
      `test:browser: ${Object.keys(JSON.parse(expected)).length} answers are those of Node`,
    );
  } else {
    console.error(
      `test:browser: the page answered\n${decodeURIComponent(inPage)}\nNode\n${expected}`,
    );
    process.exitCode = 1;
  }
}
