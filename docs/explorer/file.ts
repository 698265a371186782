/// <reference lib="dom" />
import type { VegaLiteSpec } from 'aidkit/charts';
import { chartBox, theme } from './chart.js';
import { countText, el, table } from './dom.js';
import type { FileReport, WorkerMessage } from './report.js';
import { setState } from './state.js';

let worker: Worker | undefined;
let last: FileReport | undefined;

/** Today, as a person dates a file that does not tell its day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function show(main: HTMLElement): void {
  setState({ view: 'file' });
  const results = el('div', { 'aria-live': 'polite', id: 'report' });
  const input = el('input', {
    type: 'file',
    id: 'file',
    accept: '.json,.csv,.xml,.txt',
    onchange: () => {
      const [file] = input.files ?? [];
      if (file) start(file, results);
    },
  });
  const pasted = el('textarea', { id: 'pasted', rows: 4, spellcheck: 'false' });
  const drop = el(
    'div',
    { class: 'drop' },
    el('label', { for: 'file' }, el('span', {}, 'Choose a file, or drop it here')),
    input,
  );
  const over = (event: Event) => {
    event.preventDefault();
    drop.classList.add('over');
  };
  drop.addEventListener('dragover', over);
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) start(file, results);
  });
  main.append(
    el('h1', {}, 'What is in a file?'),
    el(
      'p',
      {},
      'A response of FTS (JSON), requirements and funding of HDX or funding of HAPI (CSV), activities of IATI (XML). It is read here and sent nowhere.',
    ),
    drop,
    el(
      'details',
      {},
      el('summary', {}, 'Or paste it'),
      el('label', { for: 'pasted' }, el('span', {}, 'Text of the file')),
      pasted,
      el(
        'button',
        { type: 'button', onclick: () => start(new Blob([pasted.value]), results) },
        'Read',
      ),
    ),
    results,
  );
  if (last !== undefined) fill(results, last);
}

function start(file: Blob, results: HTMLElement): void {
  worker?.terminate();
  const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  const step = el('span', {}, 'Reading');
  const bar = el('progress', { max: 1, 'aria-label': 'How much of the file was read' });
  const cancel = el('button', { type: 'button', onclick: () => stop('Cancelled.') }, 'Cancel');
  const stop = (message: string) => {
    own.terminate();
    results.replaceChildren(el('p', { role: 'status' }, message));
  };
  results.replaceChildren(el('p', {}, step, ' … '), bar, cancel);
  own.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (worker !== own) return;
    if (data.type === 'progress') {
      step.textContent = data.step;
      if (data.share === null) bar.removeAttribute('value');
      else bar.value = data.share;
      return;
    }
    own.terminate();
    if (data.type === 'failed') {
      results.replaceChildren(el('p', { role: 'alert' }, `It could not be read: ${data.message}`));
      return;
    }
    last = data.report;
    fill(results, data.report);
  };
  own.onerror = (event) => stop(`It could not be read: ${event.message}`);
  own.postMessage({ file, today: today() });
}

function fill(results: HTMLElement, report: FileReport): void {
  const { chart } = report;
  results.replaceChildren(
    el('h2', {}, report.kind),
    el(
      'p',
      {},
      `${countText(report.read)} ${report.unit} were read, ${countText(report.rejectedCount)} were rejected.`,
    ),
    el(
      'dl',
      { class: 'totals' },
      ...report.totals.map(([name, value]) =>
        el('div', {}, el('dt', {}, name), el('dd', {}, value)),
      ),
    ),
    chart === null ? '' : chartBox((): VegaLiteSpec => chart[theme()]),
    ...report.tables.map(({ caption, head, rows }) => table(caption, head, rows)),
    ...problems(report),
    el('h2', {}, 'The code that gives these numbers'),
    el('pre', { tabindex: 0 }, el('code', {}, report.code)),
  );
}

function problems({ rejected, rejectedCount, warnings }: FileReport): (HTMLElement | string)[] {
  return [
    rejected.length === 0
      ? ''
      : table(
          rejectedCount > rejected.length
            ? `Rejected: the first ${rejected.length} of ${countText(rejectedCount)}`
            : 'Rejected',
          ['where', 'why'],
          rejected.map(({ path, message }) => [path, message]),
        ),
    warnings.length === 0
      ? ''
      : table(
          'Parts that were left out of what was read',
          ['what'],
          warnings.map((message) => [message]),
        ),
  ];
}
