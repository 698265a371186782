// All flows of a query of FTS, page by page, with the check that all of them came.
//
//   npx tsx docs/examples/fts-pages.ts "https://api.hpc.tools/v1/public/fts/flow?planid=1263"

import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkFtsPages, type FtsFlowPage, parseFtsFlows } from 'aidkit/fts';
import { type Flow, fundingTotals } from 'aidkit/funding';

/** The flows of a query, what was not taken of them, and what is odd about the pages together. */
export interface FetchedFlows {
  readonly flows: readonly Flow<'USD'>[];
  readonly problems: readonly string[];
}

/**
 * Follows the links from page to page. `get` fetches one address and parses its JSON, so that retries, caches
 * and limits are the caller's own.
 */
export async function fetchFlows(
  first: string,
  get: (address: string) => Promise<unknown>,
  mostPages = 1000,
): Promise<FetchedFlows> {
  const pages: FtsFlowPage[] = [];
  for (let next: string | null = first; next !== null && pages.length < mostPages; ) {
    const page: FtsFlowPage = parseFtsFlows(await get(next));
    pages.push(page);
    next = page.nextLink;
  }
  return {
    flows: pages.flatMap(({ values }) => values),
    problems: [
      ...pages.flatMap(({ rejected }) => rejected.map(({ message }) => message)),
      ...checkFtsPages(pages).map(({ message }) => message),
    ],
  };
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , address] = argv;
  if (address === undefined) throw new Error('give the address of a query of FTS');
  const { flows, problems } = await fetchFlows(address, getJson);
  const plan = new URL(address).searchParams.get('planid');
  if (plan !== null) console.log(fundingTotals(flows, { plan: [plan] }).incoming);
  console.log(`${flows.length} flows, ${problems.length} problems`);
  for (const problem of problems) console.log(problem);
}
