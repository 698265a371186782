// npm run site: the documentation as one folder of static pages, out/site, that works from any address and
// from the disk. TypeDoc reads the sources and the documents; the pages are our own (scripts/site).
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { convert } from './site/convert.js';
import { searchIndexOf } from './site/findable.js';
import { galleryPage } from './site/gallery.js';
import { tidied } from './site/html.js';
import { layout, type Page } from './site/layout.js';
import { writeForAssistants } from './site/llms.js';
import { guidesPage, menuOf, modulesPage, tasksPage } from './site/overviews.js';
import { site } from './site/settings.js';
import { sourcePages } from './site/sources.js';
import { startPage } from './site/startPage.js';
import { SiteTheme } from './site/theme.js';

const { app, project } = await convert();
app.renderer.defineTheme('site', SiteTheme);
app.options.setValue('theme', 'site');
rmSync(site.out, { recursive: true, force: true });
await app.generateDocs(project, site.out);
// A page with a dead link is still a page; the check fails.
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;

const of = (reflection: object): string => {
  const url = SiteTheme.addresses.get(reflection);
  if (url === undefined) throw new Error('a page of something that has none was linked');
  return url;
};
const highlight = (code: string) => tidied(SiteTheme.markdown(`\`\`\`ts\n${code}\n\`\`\``));

const described = new Map(SiteTheme.pages.map(({ url, description }) => [url, description]));
const pages: Page[] = [
  ...SiteTheme.pages,
  startPage(highlight),
  tasksPage(project, { of }),
  modulesPage(project, { of }),
  guidesPage(project, { of }, described),
  await galleryPage(site.out, highlight),
  ...sourcePages(),
];

const assets = join(site.out, 'assets');
for (const name of readdirSync(assets)) if (name !== 'highlight.css') rmSync(join(assets, name));
const menu = menuOf(project, { of });
for (const page of pages) write(page.url, layout(page, menu));
write(
  'assets/search.js',
  `window.aidkitSearch=${JSON.stringify(searchIndexOf(project, pages, of))}`,
);
cpSync('scripts/site/site.css', join(assets, 'site.css'));
cpSync('scripts/site/favicon.svg', join(assets, 'favicon.svg'));
buildSync({
  ...{ entryPoints: ['scripts/site/client.ts'], outfile: join(assets, 'site.js') },
  ...{ bundle: true, minify: true, format: 'iife', target: 'es2022' },
});
writeForAssistants(project, of);
for (const folder of ['hierarchy.html', 'modules.html'])
  rmSync(join(site.out, folder), { force: true });
if (existsSync('out/explorer'))
  cpSync('out/explorer', join(site.out, 'explorer'), { recursive: true });
console.log(`${site.out}: ${pages.length} pages`);

function write(url: string, content: string): void {
  const path = join(site.out, url);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
