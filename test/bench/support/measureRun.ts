import type { Bench } from '../../../scripts/bench.js';

// The process of one bench: `fork(measureRun, [address of the bench])` gets its measures as a message.
const [bench = ''] = process.argv.slice(2);
const { measures } = (await import(bench)) as { measures: Bench };
process.send?.(await measures());
