import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseFtsFlows } from 'aidkit/fts';
import { parseHdxFlows, toHdxFlowRows } from 'aidkit/hdx';
import * as z from 'zod';
import type { Measure } from '../../scripts/bench.js';
import { makePage } from './support/ftsFlows.js';
import { ratiosTo, sink, timeTogether } from './support/measure.js';

const FLOWS = 1000; // a full page
const LARGE = 40_000; // 70 MB

/** What a page of flows costs to validate, against reading its text; a zod schema of the same beside. */
export function measures(): Measure[] {
  const text = JSON.stringify(makePage(FLOWS));
  const good: unknown = JSON.parse(text);
  const broken: unknown = JSON.parse(JSON.stringify(makePage(FLOWS, { brokenEvery: 10 })));
  const { values } = parseFtsFlows(good);
  const boundary = { location: ['114'] };
  const rows = toHdxFlowRows(values, { boundary, side: 'incoming' });
  const unit = 'x JSON.parse';
  // Rounds of ten pages, since the garbage of one is collected while the next is read; and before any other reader.
  const alone = ratiosTo(
    'parse',
    { parse: () => JSON.parse(text), read: () => parseFtsFlows(good) },
    { minMs: 100 },
  );
  const times = timeTogether(
    {
      parse: () => JSON.parse(text),
      zod: () => page.safeParse(good),
      toRows: () => toHdxFlowRows(values, { boundary, side: 'incoming' }),
      fromRows: () => parseHdxFlows(rows),
    },
    { rounds: 100, minMs: 2 },
  ); // short rounds: the more of them the machine leaves alone
  const ratios = ratiosTo('parse', {
    parse: () => JSON.parse(text),
    good: () => parseFtsFlows(good),
    broken: () => parseFtsFlows(broken),
  });
  const perRow = (nanoseconds: number) => nanoseconds / rows.length / 1000;
  // As large as FTS sends a whole year, 70 MB: what is read stays in memory while the next flow is read.
  const large = JSON.stringify(makePage(LARGE));
  const largePage: unknown = JSON.parse(large);
  const ofLarge = ratiosTo('parse', {
    parse: () => JSON.parse(large),
    read: () => parseFtsFlows(largePage),
  });
  return [
    { what: 'parseFtsFlows, a page of 70 MB', ...ofLarge.read, budget: 0.3, unit },
    { what: 'parseFtsFlows, a page of 2 MB', ...alone.read, budget: 0.2, unit },
    { what: '  the same after other readers', ...ratios.good, budget: null, unit },
    {
      what: '  every tenth flow broken',
      ...ratios.broken,
      budget: null,
      unit,
    },
    {
      what: '  peer: zod, check only, no model made',
      value: times.zod / times.parse,
      budget: null,
      unit,
    },
    { what: 'memory of a parsed page', value: memory(text), budget: 3, unit: 'x parsed JSON' },
    { what: 'toHdxFlowRows', value: perRow(times.toRows), budget: null, unit: 'us a row' },
    { what: 'parseHdxFlows', value: perRow(times.fromRows), budget: null, unit: 'us a row' },
  ];
}

/** The heap that results hold, over the heap that the same parsed JSON holds. */
function memory(text: string): number {
  const copies = 8;
  const held = (make: (copy: number) => unknown): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: copies }, (_, copy) => make(copy));
    collect();
    const bytes = process.memoryUsage().heapUsed - before;
    sink(kept); // alive until here
    return bytes;
  };
  const inputs = Array.from({ length: copies }, () => JSON.parse(text) as unknown);
  const json = held(() => JSON.parse(text) as unknown);
  return held((copy) => parseFtsFlows(inputs[copy])) / json;
}

/** Garbage collection, which node hands out only when asked by a flag. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const object = z.looseObject({
  type: z.enum([
    'Organization',
    'Location',
    'UsageYear',
    'Plan',
    'Cluster',
    'GlobalCluster',
    'Project',
    'Emergency',
  ]),
  id: z.string(),
  name: z.string(),
  behavior: z.enum(['single', 'shared', 'overlap']),
});
const day = z.iso.datetime().nullable();
const page = z.looseObject({
  data: z.looseObject({
    flows: z.array(
      z.looseObject({
        id: z.string(),
        amountUSD: z.number(),
        status: z.enum(['paid', 'commitment', 'pledge']),
        flowType: z.string(),
        newMoney: z.boolean(),
        date: day,
        decisionDate: day,
        firstReportedDate: day,
        createdAt: day,
        updatedAt: day,
        budgetYear: z.string().nullable(),
        description: z.string(),
        keywords: z.array(z.string()).nullable(),
        sourceObjects: z.array(object),
        destinationObjects: z.array(object),
        versionId: z.int(),
      }),
    ),
  }),
});
