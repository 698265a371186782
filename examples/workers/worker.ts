// One worker: reads the files that it is sent, one after the other, and returns the summary of each. A summary is
// plain data, so it passes between threads (and between machines, as JSON) as it is.
import { createReadStream } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { parseFtsFlow } from 'aidkit/fts';
import { summariseFlows } from 'aidkit/funding';
import { asked } from './asked.js';

parentPort?.on('message', async (file: string) => {
  const done = await summariseFlows(createReadStream(file), { ...asked, reader: parseFtsFlow });
  parentPort?.postMessage(done);
});
