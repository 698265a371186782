import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from '../browser/browser.js';
import { serve } from '../browser/serve.js';

const path = chromiumPath();
if (path === undefined) {
  console.log('skipped: no Chromium is installed here, so no page was opened in a browser');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = 'out/screenshots';

let browser: Browser;
let server: Server;
let url = '';

beforeAll(async () => {
  if (path === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  ({ url, server } = await serve('out/site'));
  browser = await launch(path);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(address: string, theme: 'light' | 'dark', width = 1280): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: theme,
    acceptDownloads: true,
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${url}/${address}`, { waitUntil: 'networkidle' });
  return page;
}

/** What axe finds on a page. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: own } = globalThis as unknown as {
      axe: {
        run: () => Promise<{
          violations: {
            id: string;
            impact: string;
            nodes: { html: string; failureSummary: string }[];
          }[];
        }>;
      };
    };
    return (await own.run()).violations;
  });
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact} ${id}: ${nodes.length}x ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
  );
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

const isSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const PAGES = [
  'index.html',
  'tasks.html',
  'gallery.html',
  'guides/index.html',
  'guides/what-does-22-percent-funded-mean.html',
  'formats/hdx.html',
  'about/readme.html',
  'api/index.html',
  'api/coverage/index.html',
  'api/coverage/fundingCoverage.html',
  'api/appeals/types/Appeal.html',
  'source/src/coverage/fundingCoverage.ts.html',
];

describe.skipIf(path === undefined)('the site in a browser', () => {
  it.each(PAGES)(
    '%s: axe finds nothing, light and dark, and a phone does not scroll sideways',
    async (address) => {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of [1280, 390]) {
          const page = await open(address, theme, width);
          expect(await isSideways(page), `${theme} ${width}`).toBe(false);
          await shot(page, `${address.replace(/[/.]/g, '-')}-${theme}-${width}`);
          if (width === 1280) expect(await findings(page), theme).toEqual([]);
          await page.close();
        }
      }
    },
  );

  it('finds a function from the keyboard', async () => {
    const page = await open('index.html', 'light');
    await page.keyboard.press('/');
    await page.keyboard.type('percent funded');
    await page.waitForSelector('#results a');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/coveragePercent/);
    expect(await page.textContent('h1')).toBe('coveragePercent');
    await page.close();
  });

  it('works from the disk', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${process.cwd()}/out/site/index.html`);
    await page.fill('#search', 'sum money');
    await page.waitForSelector('#results a');
    await page.close();
  });
});

describe.skipIf(path === undefined)('the explorer in a browser', () => {
  it('shows the plans of a year and a country, with the code that gives the same numbers', async () => {
    const page = await open('explorer/index.html#view=plans&year=2025', 'light');
    await page.waitForSelector('.totals');
    await page.selectOption('#country', 'AFG');
    expect(page.url()).toContain('country=AFG');
    expect(await page.textContent('.totals')).toMatch(/USD 2,416,811,546/);
    expect(await page.textContent('pre code')).toContain('"countries":["AFG"]');
    await page.waitForSelector('.chart svg');
    expect(await page.getAttribute('.chart', 'aria-label')).toMatch(/Funding/);
    await page.close();
  });

  it('reads a file of FTS in a worker, and says what was rejected', async () => {
    const page = await open('explorer/index.html#view=file', 'light');
    await page.setInputFiles('#file', 'test/fixtures/formats/afghanistan-2025-flows.json');
    await page.waitForSelector('#report table');
    expect(await page.textContent('#report')).toContain('USD 433,533,333');
    await page.waitForSelector('.chart svg');
    await page.setInputFiles('#file', {
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"data": 5}'),
    });
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toContain('could not be read');
    await page.close();
  });

  it('reads CSV of HDX, and can be cancelled in the middle of 50 MB without freezing', async () => {
    const page = await open('explorer/index.html#view=file', 'light');
    const head =
      'countryCode,id,name,code,typeId,typeName,startDate,endDate,year,requirements,funding,percentFunded\n';
    const row = (index: number) =>
      `AFG,${index},Plan ${index},HX${index},5,Humanitarian response plan,2025-01-01,2025-12-31,2025,200,100,50\n`;
    const small = head + Array.from({ length: 40 }, (_, index) => row(index)).join('');
    await page.setInputFiles('#file', {
      name: 'small.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(small),
    });
    await page.waitForSelector('#report table');
    expect(await page.textContent('#report')).toContain('50%');
    const many = head + Array.from({ length: 500_000 }, (_, index) => row(index)).join('');
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'large.csv', { type: 'text/csv' }));
      const drop = document.querySelector('.drop') as HTMLElement;
      const ticks: number[] = [];
      Object.assign(globalThis, { ticks });
      const tick = () => {
        ticks.push(performance.now());
        requestAnimationFrame(tick);
      };
      tick();
      drop.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, many);
    await page.waitForSelector('#report progress');
    await page.waitForTimeout(700);
    const [longest, isThere] = await page.evaluate(() => {
      const { ticks } = globalThis as unknown as { ticks: number[] };
      const gaps = ticks.slice(1).map((at, index) => at - (ticks[index] as number));
      return [Math.max(...gaps), document.querySelector('#report progress') !== null];
    });
    // The page goes on drawing while the worker reads.
    expect(longest).toBeLessThan(2_000);
    expect(isThere).toBe(true);
    await page.click('text=Cancel');
    expect(await page.textContent('#report')).toBe('Cancelled.');
    await page.close();
  });

  it('matches country names, offers the doubtful ones, and gives a file', async () => {
    const page = await open('explorer/index.html#view=names', 'light');
    await page.fill('#names', 'Cote d’Ivoire\nKorea\nAtlantis');
    expect(await page.textContent('table')).toContain('CIV');
    expect(await page.locator('table select').count()).toBe(2);
    await page.selectOption('#name-1', 'PRK');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Download as CSV'),
    ]);
    const text = readFileSync((await file.path()) as string, 'utf8');
    expect(text).toContain('Korea,PRK,ambiguous');
    await page.close();
  });

  it('reads a sentence, in words, and holds it against the plan that it names', async () => {
    const page = await open('explorer/index.html#view=sentence', 'light');
    await page.waitForSelector('table');
    expect(await page.textContent('main')).toContain('2.35 to 2.45 billion');
    expect(await page.inputValue('#plan')).toBe('HAFG25');
    await page.fill(
      '#sentence',
      'The 2024 plan for Sudan, which asked for $2.7 billion, was 68% funded.',
    );
    expect(await page.locator('#plan option:checked').textContent()).toMatch(/Sudan/);
    await page.fill('#sentence', 'Seeks $2.4 billion and is 22% funded.');
    expect(await page.textContent('main')).toContain('held against none');
    await page.close();
  });

  it.each(['plans', 'file', 'names', 'sentence'])(
    '%s: axe finds nothing, light and dark, phone width',
    async (view) => {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of [1280, 390]) {
          const page = await open(`explorer/index.html#view=${view}`, theme, width);
          await page.waitForSelector('h1');
          if (view === 'file') {
            await page.setInputFiles('#file', 'test/fixtures/formats/afghanistan-2025-flows.json');
            await page.waitForSelector('#report table');
          }
          if (view === 'plans' || view === 'file') await page.waitForSelector('.chart svg');
          expect(await isSideways(page), `${theme} ${width}`).toBe(false);
          await page.screenshot({
            path: `${SHOTS}/explorer-${view}-${theme}-${width}.png`,
            fullPage: true,
          });
          expect(await findings(page), `${theme} ${width}`).toEqual([]);
          await page.close();
        }
      }
    },
  );

  it('loads less than 150 kB before the dataset and Vega', async () => {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/embed|humanitarianPlans/.test(response.url())) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${url}/explorer/index.html`, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`explorer: ${Math.round(bytes / 1000)} kB gzip without the dataset and Vega`);
    expect(bytes).toBeLessThan(150_000);
    await page.close();
  });
});
