import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subpaths } from '../../scripts/subpaths.js';
import { chromiumPath, launch } from '../browser/browser.js';
import { serve } from '../browser/serve.js';

// The recipe of a React component, mounted and taken away again in a browser.

const path = chromiumPath();
if (path === undefined) {
  console.log('skipped: no Chromium is installed here, so the React recipe was not mounted');
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const MOUNT = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { coverageBarsChart } from 'aidkit/charts';
  import { fundingCoverage } from 'aidkit/coverage';
  import { money } from 'aidkit/money';
  import { Chart } from './docs/examples/react-chart.ts';
  const chartOf = (label) => coverageBarsChart([{
    label,
    coverage: fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') }),
  }], { width: 'container' });
  const place = createRoot(document.getElementById('place'));
  globalThis.show = (label) => place.render(createElement(Chart, { spec: chartOf(label) }));
  globalThis.leave = () => place.unmount();
  globalThis.show('Health');
`;

describe.skipIf(path === undefined)('the recipe of a React component', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aidkit-react-'));
  let browser: Browser;
  let server: Server;
  let url = '';
  beforeAll(async () => {
    await build({
      stdin: { contents: MOUNT, resolveDir: root, loader: 'ts' },
      ...{ bundle: true, format: 'esm', platform: 'browser', outfile: join(folder, 'page.js') },
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: Object.fromEntries(
        subpaths().map(({ specifier, source }) => [specifier, join(root, source)]),
      ),
      logLevel: 'error',
    });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="place"></div><script type="module" src="page.js"></script>',
    );
    ({ url, server } = await serve(folder));
    browser = await launch(path as string);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('draws, follows its specification and its width, and leaves nothing behind', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 600 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${url}/index.html`);
    const svg = page.locator('#place svg, #place canvas');
    await svg.waitFor();
    const chart = page.locator('#place > div');
    expect(await chart.getAttribute('aria-label')).toContain('Health');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await page.evaluate("show('Education')");
    await page.waitForFunction(
      "document.querySelector('#place > div').getAttribute('aria-label').includes('Education')",
    );
    await svg.waitFor();
    await page.evaluate('leave()');
    await page.waitForFunction("document.getElementById('place').children.length === 0");
    await page.waitForTimeout(300);
    expect(errors).toEqual([]);
    await page.close();
  });
});
