/// <reference lib="dom" />
// The explorer: four uses of aidkit in one static page. Each loads its code, and its data, when it is opened.
import './style.css';
import { el } from './dom.js';
import { state, type View, viewOf } from './state.js';

const VIEWS: Readonly<Record<View, () => Promise<{ show(main: HTMLElement): void }>>> = {
  plans: () => import('./plans.js'),
  file: () => import('./file.js'),
  names: () => import('./names.js'),
  sentence: () => import('./sentence.js'),
};

const main = document.getElementById('main') as HTMLElement;
let shown: View | undefined;

async function show(): Promise<void> {
  const view = viewOf(state());
  for (const link of document.querySelectorAll('#views a')) {
    const isHere = link.getAttribute('href') === `#view=${view}`;
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const isOther = shown !== undefined && shown !== view;
  shown = view;
  const { show: render } = await VIEWS[view]();
  if (shown !== view) return;
  main.replaceChildren();
  render(main);
  if (isOther) main.focus();
}

document.getElementById('theme')?.addEventListener('click', () => {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme
    ? dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', dataset.theme);
  } catch {
    // Without storage the choice holds for this page.
  }
  void show();
});
addEventListener('hashchange', () => void show());
show().catch((error: unknown) => {
  main.replaceChildren(
    el('p', { role: 'alert' }, `This page could not be loaded: ${String(error)}`),
  );
});
