import { text } from './html.js';
import { site } from './settings.js';

/** One entry of the menu. */
export interface MenuItem {
  readonly name: string;
  readonly url: string;
}

/** One page of the site. */
export interface Page {
  /** From the root of the site, such as `api/coverage/fundingCoverage.html`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** A page of its own form, without the menu at the side. */
  readonly isWide?: boolean;
}

const TOP: readonly MenuItem[] = [
  { name: 'Tasks', url: 'tasks.html' },
  { name: 'Guides', url: 'guides/index.html' },
  { name: 'API', url: 'api/index.html' },
  { name: 'Gallery', url: 'gallery.html' },
  { name: 'Explorer', url: 'explorer/index.html' },
];

/** The way from a page to the root: `../` for each folder. */
export function rootOf(url: string): string {
  return '../'.repeat(url.split('/').length - 1);
}

/** A whole page. It works from any address and from the disk: every link is relative. */
export function layout(
  page: Page,
  menu: readonly { readonly name: string; readonly items: readonly MenuItem[] }[],
): string {
  const root = rootOf(page.url);
  const link = ({ name, url }: MenuItem) =>
    `<a href="${root}${url}"${url === page.url ? ' aria-current="page"' : ''}>${text(name)}</a>`;
  const side = menu
    .map(
      ({ name, items }) =>
        `<details${items.some(({ url }) => url === page.url) || name === 'Modules' ? ' open' : ''}><summary>${text(name)}</summary><ul>${items
          .map((item) => `<li>${link(item)}</li>`)
          .join('')}</ul></details>`,
    )
    .join('');
  const title =
    page.url === 'index.html' ? `${site.name}: ${page.title}` : `${page.title} · ${site.name}`;
  return `<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="description" content="${text(page.description)}">
<link rel="icon" href="${root}assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/highlight.css">
<link rel="stylesheet" href="${root}assets/site.css">
<script>try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}</script>
<script src="${root}assets/site.js" defer></script>
</head>
<body${page.isWide ? ' class="wide"' : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="brand" href="${root}index.html">${site.name} <small>${text(site.version)}</small></a>
<nav aria-label="Site">${TOP.map(link).join('')}</nav>
<form role="search" class="search"><input type="search" id="search" placeholder="Search" aria-label="Search functions, guides and types" autocomplete="off" aria-controls="results" aria-expanded="false" role="combobox"><div id="results" role="listbox" aria-label="Search results" hidden></div></form>
<button type="button" id="theme" aria-label="Light or dark">◐</button>
</header>
<div class="columns">
${page.isWide ? '' : `<nav class="side" aria-label="Contents"><button type="button" id="menu" aria-expanded="false" aria-controls="contents">Contents</button><div id="contents">${side}</div></nav>`}
<main id="content">
${page.body}
</main>
</div>
<footer>${site.name} ${text(site.version)} · ${text(site.licence)} · <a href="${root}llms.txt">llms.txt</a></footer>
</body>
</html>
`;
}
