// Funding by year and status from a file of HDX, read as a stream: a file of any size fits.
//
//   npx tsx docs/examples/hdx-flows.ts fts_incoming_funding_afg.csv

import { createReadStream } from 'node:fs';
import { type HdxFlow, parseHdxFlow } from 'aidkit/hdx';
import { formatMoney, type Money, sumMoney } from 'aidkit/money';
import { parse } from 'csv-parse';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npx tsx docs/examples/hdx-flows.ts FILE.csv');
  process.exit(1);
}

const rows = createReadStream(path).pipe(parse({ columns: true, bom: true }));
const amounts = new Map<string, Money<'USD'>[]>();
let count = 0;
let refused = 0;

for await (const row of rows) {
  // A line of HXL tags, as older files have, is neither a flow nor a rejection.
  const { values, rejected } = parseHdxFlow(row as Record<string, unknown>, count++);
  for (const flow of values) add(flow);
  for (const { message } of rejected) {
    refused++;
    console.warn(message);
  }
}

/** What comes into the country and belongs to it alone; shared flows are in no country's total. */
function add(flow: HdxFlow): void {
  if (flow.boundary !== 'incoming' || flow.onBoundary !== 'single') return;
  const year = flow.destination.usageYears?.first ?? 'no year';
  const kind = flow.status === 'pledge' ? 'pledged' : 'paid and committed';
  const key = `${year} ${kind}`;
  const list = amounts.get(key) ?? [];
  list.push(flow.amount);
  amounts.set(key, list);
}

for (const [key, list] of [...amounts].sort()) {
  console.log(key.padEnd(26), formatMoney(sumMoney(list, 'USD'), { locale: 'en' }));
}
console.log(`${count} rows, ${refused} refused`);
