/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The script of every page of the site: search, light and dark, the menu on a phone, copying of code.
import { type SearchIndex, search } from './rank.js';

declare global {
  interface Window {
    aidkitSearch?: SearchIndex;
  }
}

const root = document.documentElement.dataset.root ?? '';
const input = document.getElementById('search') as HTMLInputElement | null;
const results = document.getElementById('results');

let loading: Promise<SearchIndex> | undefined;

/** The index is a script, so that it also loads from the disk. */
function loadIndex(): Promise<SearchIndex> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/search.js`;
    script.onload = () => resolve(window.aidkitSearch as SearchIndex);
    script.onerror = () => reject(new Error('the search index was not found'));
    document.head.append(script);
  });
  return loading;
}

let chosen = -1;

async function show(): Promise<void> {
  if (input === null || results === null) return;
  const query = input.value;
  const found = query.trim() === '' ? [] : search(await loadIndex(), query);
  if (query !== input.value) return;
  chosen = -1;
  results.replaceChildren(
    ...found.map((entry, index) => {
      const link = document.createElement('a');
      link.href = root + entry.url;
      link.id = `result-${index}`;
      link.setAttribute('role', 'option');
      link.tabIndex = -1;
      const name = document.createElement('b');
      name.textContent = entry.title;
      const place = document.createElement('small');
      place.textContent = `${entry.kind} · ${entry.place}`;
      const summary = document.createElement('span');
      summary.textContent = entry.summary;
      link.append(name, ' ', place, summary);
      return link;
    }),
  );
  results.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
}

function choose(step: number): void {
  const links = [...(results?.querySelectorAll('a') ?? [])];
  if (links.length === 0) return;
  links[chosen]?.removeAttribute('aria-selected');
  chosen = (chosen + step + links.length) % links.length;
  links[chosen]?.setAttribute('aria-selected', 'true');
  links[chosen]?.scrollIntoView({ block: 'nearest' });
  input?.setAttribute('aria-activedescendant', links[chosen]?.id ?? '');
}

input?.addEventListener('focus', () => void loadIndex());
input?.addEventListener('input', () => void show());
input?.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') choose(1);
  else if (event.key === 'ArrowUp') choose(-1);
  else if (event.key === 'Escape') {
    if (results) results.hidden = true;
  } else return;
  event.preventDefault();
});
input?.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const links = results?.querySelectorAll('a');
  const link = links?.[Math.max(0, chosen)];
  if (link) location.href = link.href;
});
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || /^(input|textarea|select)$/i.test(target.tagName)) return;
  event.preventDefault();
  input?.focus();
});
document.addEventListener('click', (event) => {
  if (results && !(event.target as HTMLElement).closest('.search')) results.hidden = true;
});

document.getElementById('theme')?.addEventListener('click', () => {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme
    ? dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', dataset.theme);
  } catch {
    // A page from the disk may have no storage: the choice holds for this page.
  }
});

const menu = document.getElementById('menu');
menu?.addEventListener('click', () => {
  const isOpen = menu.getAttribute('aria-expanded') === 'true';
  menu.setAttribute('aria-expanded', String(!isOpen));
});

for (const block of document.querySelectorAll('pre > code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent ?? '');
    button.textContent = 'Copied';
  });
  const frame = document.createElement('div');
  frame.className = 'code';
  const pre = block.parentElement as HTMLElement;
  pre.replaceWith(frame);
  frame.append(pre, button);
}
