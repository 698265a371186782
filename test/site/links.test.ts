import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const SITE = 'out/site';

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const pages = filesIn(SITE).filter((file) => file.endsWith('.html'));
const idsOf = new Map<string, ReadonlySet<string>>();

function idsIn(file: string): ReadonlySet<string> {
  let ids = idsOf.get(file);
  if (ids === undefined) {
    const html = readFileSync(file, 'utf8');
    ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
    idsOf.set(file, ids);
  }
  return ids;
}

/** Why a link of a page leads nowhere; undefined where it leads somewhere. */
function deadness(page: string, link: string): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
  if (link.startsWith('/')) return 'starts at the root of a server';
  const [path = '', anchor] = link.split('#');
  const target =
    path === '' ? page : normalize(join(dirname(page), decodeURI(path.split('?')[0]!)));
  if (!existsSync(target)) return 'no such file';
  if (anchor && target.endsWith('.html') && !target.includes('/explorer/')) {
    if (!idsIn(target).has(decodeURIComponent(anchor))) return 'no such place on the page';
  }
  return undefined;
}

it('has no dead link', () => {
  const dead: string[] = [];
  let count = 0;
  for (const page of pages) {
    const html = readFileSync(page, 'utf8').replace(/<script>[\s\S]*?<\/script>/g, '');
    for (const [, link] of html.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)) {
      count++;
      const reason = deadness(page, link!.replaceAll('&amp;', '&'));
      if (reason !== undefined) dead.push(`${page}: ${link}: ${reason}`);
    }
  }
  console.log(`crawled: ${count} links of ${pages.length} pages`);
  expect(dead).toEqual([]);
  expect(pages.length).toBeGreaterThan(500);
});

it('says on each page what it is, in which language, and for a phone', () => {
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    for (const part of [
      /<html lang="en"/,
      /<title>[^<]{4,}<\/title>/,
      /name="viewport"/,
      /rel="icon"/,
    ]) {
      expect(html, page).toMatch(part);
    }
  }
});

it('gives assistants the documents as Markdown', () => {
  const text = readFileSync(join(SITE, 'llms.txt'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => link.endsWith('.md')).length).toBeGreaterThan(20);
  expect(links.filter((link) => !existsSync(join(SITE, link)))).toEqual([]);
});

it('holds no path of the machine that built it', () => {
  for (const page of pages) expect(readFileSync(page, 'utf8'), page).not.toContain(process.cwd());
});
