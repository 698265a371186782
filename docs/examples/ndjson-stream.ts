// # NDJSON stream with progress
// Any number of flows in constant memory: it says how far it is, and can be cancelled with a signal.
import { parseFtsFlow } from 'aidkit/fts';
import { fundingSummary, summariseFlows } from 'aidkit/funding';

// In place of a file: any stream or iterable of bytes or text, a flow of FTS on each line.
const line = (id: number) =>
  JSON.stringify({
    ...{
      id: String(id),
      amountUSD: 1000 * id,
      status: 'paid',
      flowType: 'Standard',
      newMoney: true,
    },
    sourceObjects: [],
    destinationObjects: [{ type: 'Plan', id: '1263', name: 'A plan', behavior: 'single' }],
  });
const source = [1, 2, 3, 4].map((id) => `${line(id)}\n`);

let last = 0;
const { summary, rejectedCount } = await summariseFlows(source, {
  boundary: { plan: ['1263'] },
  reader: parseFtsFlow,
  onProgress: ({ records }) => {
    last = records;
  },
});
console.log(last, rejectedCount, fundingSummary.result(summary).totals?.incoming.funding);
