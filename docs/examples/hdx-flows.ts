// Funding by year from a file of HDX, read as a stream: a file of any size fits.
//
//   npx tsx docs/examples/hdx-flows.ts fts_incoming_funding_afg.csv

import { createReadStream } from 'node:fs';
import { argv } from 'node:process';
import { pipeline, type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type HdxFlow, parseHdxFlow } from 'aidkit/hdx';
import { addMoney, formatMoney, type Money } from 'aidkit/money';
import { parse } from 'csv-parse';

/** Funding by usage year, and why some rows were not taken. */
export interface FundingByYear {
  readonly funding: ReadonlyMap<string, Money<'USD'>>;
  readonly problems: readonly string[];
}

/** Adds up what comes into the country of the file and belongs to it alone, year by year. */
export async function fundingByYear(csv: Readable): Promise<FundingByYear> {
  const funding = new Map<string, Money<'USD'>>();
  const problems: string[] = [];
  let index = 0;
  // Unlike csv.pipe(…), a pipeline hands an error of the file on to the loop.
  const rows = pipeline(csv, parse({ columns: true, bom: true }), () => {});
  for await (const row of rows) {
    // A line of HXL tags, as older files have, is neither a flow nor a rejection.
    const { values, rejected } = parseHdxFlow(row, index++);
    problems.push(...rejected.map(({ message }) => message));
    for (const flow of values.filter(counts)) {
      const year = flow.destination.usageYears?.first ?? 'no year';
      const sum = funding.get(year);
      funding.set(year, sum === undefined ? flow.amount : addMoney(sum, flow.amount));
    }
  }
  return { funding, problems };
}

/** Pledges are no funding, and flows that several countries share are in the total of none. */
function counts({ boundary, onBoundary, status }: HdxFlow): boolean {
  return boundary === 'incoming' && onBoundary === 'single' && status !== 'pledge';
}

const [, script, path] = argv;
if (script === fileURLToPath(import.meta.url)) {
  if (path === undefined) throw new Error('usage: npx tsx docs/examples/hdx-flows.ts FILE.csv');
  const { funding, problems } = await fundingByYear(createReadStream(path));
  for (const [year, sum] of [...funding].sort())
    console.log(year, formatMoney(sum, { locale: 'en' }));
  for (const problem of problems) console.warn(problem);
}
