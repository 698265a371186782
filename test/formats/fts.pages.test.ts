import { checkFtsPages, parseFtsFlows } from 'aidkit/fts';
import { describe, expect, it } from 'vitest';
import { fetchFlows } from '../../docs/examples/fts-pages.js';
import { makePage } from '../bench/support/ftsFlows.js';

/** A query of 20 flows in pages of 10. */
function pages(change: (answers: ReturnType<typeof makePage>[]) => void = () => {}) {
  const whole = makePage(20);
  const answers = [0, 10].map((from) => {
    const answer = structuredClone(whole);
    answer.data.flows = answer.data.flows.slice(from, from + 10);
    return { ...answer, meta: { ...answer.meta, ...(from === 0 ? { nextLink: 'next' } : {}) } };
  });
  change(answers);
  return answers.map(parseFtsFlows);
}

const codes = (list: ReturnType<typeof pages>) => checkFtsPages(list).map(({ code }) => code);

describe('a page without its meta', () => {
  it.each([undefined, null])('keeps its flows: %s', (meta) => {
    const { values, count, nextLink } = parseFtsFlows({ ...makePage(2), meta });
    expect([values.length, count, nextLink]).toEqual([2, null, null]);
  });
});

describe('checkFtsPages', () => {
  it('has nothing to say of whole pages', () => {
    expect(codes(pages())).toEqual([]);
    expect(checkFtsPages([])).toEqual([]);
  });

  it('misses a page', () => {
    expect(codes(pages().slice(0, 1))).toEqual(['flows-missing', 'order-of-pages']);
    expect(codes(pages().slice(1))).toEqual(['flows-missing']);
  });

  it('counts rejected flows among those that came', () => {
    expect(codes(pages(([first]) => (first!.data.flows[0]!.status = 'x')))).toEqual([]);
  });

  it('sees totals that moved between two fetches', () => {
    expect(codes(pages((answers) => answers[1]!.data.incoming.flowCount++))).toEqual([
      'totals-moved',
    ]);
  });

  it('sees a flow that was pushed on to the next page', () => {
    const found = checkFtsPages(
      pages(([first, second]) => (second!.data.flows[0] = first!.data.flows[9]!)),
    );
    expect(found).toEqual([
      {
        code: 'duplicate-id',
        path: 'pages[1]',
        message: 'pages[1]: the flow "700009" is on page 0 too',
      },
    ]);
  });

  it('sees pages in the wrong order, or twice', () => {
    const [first, second] = pages();
    expect(codes([second!, first!])).toEqual(['order-of-pages']);
    expect(codes([first!, first!, second!])[0]).toBe('flows-too-many');
  });
});

describe('docs/examples/fts-pages.ts', () => {
  const flow = (id: string) => ({
    ...{ id, status: 'paid', amountUSD: 5, sourceObjects: [], destinationObjects: [] },
  });

  it('follows the links and tells what did not come', async () => {
    const pages: Record<string, unknown> = {
      first: { data: { flows: [flow('1')] }, meta: { count: 3, nextLink: 'second' } },
      second: { data: { flows: [flow('2'), { id: '9' }] }, meta: { count: 3 } },
    };
    const get = async (address: string) => pages[address];
    const { flows, problems } = await fetchFlows('first', get);
    expect(flows.map(({ id }) => id)).toEqual(['1', '2']);
    expect(problems).toHaveLength(1);
    const half = await fetchFlows('first', get, 1);
    expect(half.problems.join()).toContain('1 flows came, and FTS counts 3');
  });
});
