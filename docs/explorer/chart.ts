/// <reference lib="dom" />
import type { ChartOptions, VegaLiteSpec } from 'aidkit/charts';
import { el } from './dom.js';

/** The theme of the page. */
export function theme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A place for a chart. Vega is loaded when the first one is drawn. */
export function chartBox(draw: (options: ChartOptions) => VegaLiteSpec): HTMLElement {
  const spec = draw({ theme: theme(), width: 'container' });
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': spec.description });
  box.textContent = 'Drawing …';
  import('vega-embed')
    .then(({ default: embed }) => {
      box.textContent = '';
      return embed(box, spec, { actions: false, renderer: 'svg' });
    })
    .catch((error: unknown) => {
      box.textContent = `${spec.description} (not drawn: ${String(error)})`;
    });
  return box;
}
