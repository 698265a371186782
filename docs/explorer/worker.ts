/// <reference lib="dom" />
// Reads a file away from the page. The page may end it at any time; then nothing of it is left.
import { CsvReader } from './csv.js';
import type { FileReport, WorkerMessage } from './report.js';

const say = (message: WorkerMessage) => postMessage(message);

addEventListener('message', (event: MessageEvent<{ file: Blob; today: string }>) => {
  read(event.data.file, event.data.today).then(
    (report) => say({ type: 'done', report }),
    (error: unknown) =>
      say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

/** The pieces of a file as text, with the share that was read so far. */
async function pieces(file: Blob, take: (text: string) => void): Promise<void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let done = 0;
  for (;;) {
    const { value, done: isEnd } = await reader.read();
    if (isEnd) break;
    take(decoder.decode(value, { stream: true }));
    done += value.length;
    say({ type: 'progress', share: done / file.size, step: 'Reading' });
  }
  take(decoder.decode());
}

async function textOf(file: Blob): Promise<string> {
  const parts: string[] = [];
  await pieces(file, (text) => parts.push(text));
  say({ type: 'progress', share: null, step: 'Understanding' });
  return parts.join('');
}

async function read(file: Blob, today: string): Promise<FileReport> {
  const start = (await file.slice(0, 4000).text()).replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw new TypeError('the file is empty');
  if (start.startsWith('<')) {
    const { readIati } = await import('./readIati.js');
    return readIati(await textOf(file));
  }
  if (/^[[{]/.test(start)) {
    const { readFts } = await import('./readFts.js');
    return readFts(JSON.parse(await textOf(file)));
  }
  const csv = new CsvReader();
  await pieces(file, (text) => csv.add(text));
  const rows = csv.end();
  say({ type: 'progress', share: null, step: 'Understanding' });
  const { readHapi, readHdx } = await import('./readTables.js');
  const header = rows[0]?.map((name) => name.trim().toLowerCase()) ?? [];
  return header.includes('funding_usd') ? readHapi(rows) : readHdx(rows, today);
}
