import { parseFtsFlow, parseFtsFlows } from 'aidkit/fts';
import {
  type Flow,
  fundingSummary,
  type SummariseFlowsAbortError,
  summariseFlows,
} from 'aidkit/funding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFlow, makePage } from '../bench/support/ftsFlows.js';

const loose = (value: unknown) => value as never;
const raw = Array.from({ length: 300 }, (_, index) => makeFlow(index));
const flows = raw.flatMap((json) => parseFtsFlow(json).values) as Flow<'USD'>[];
const ndjson = `${raw.map((json) => JSON.stringify(json)).join('\n')}\n`;
const asked = { boundary: { location: ['114'] }, by: ['plan', 'globalCluster'] } as const;
const whole = fundingSummary.addAll(fundingSummary.create(asked), flows);

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield item;
}

describe('summariseFlows', () => {
  const reader = parseFtsFlow;
  it('reads records, lists of records, pages and NDJSON, sync and async, to the same summary', async () => {
    const page = makePage(300);
    const sources: [string, unknown, object][] = [
      ['flows', flows, {}],
      ['lists of flows', later([flows.slice(0, 7), flows.slice(7)]), {}],
      ['pages that were read', [parseFtsFlows(page)], {}],
      ['pages as they came', later([page]), { reader: parseFtsFlows }],
      ['records', later(raw), { reader }],
      ['text', [ndjson], { reader }],
      ['one text', ndjson, { reader }],
      ['a web stream', new Blob([ndjson]).stream(), { reader }],
    ];
    for (const [name, source, options] of sources) {
      const answer = await summariseFlows(loose(source), { ...asked, ...options });
      expect(JSON.stringify(answer.summary), name).toBe(JSON.stringify(whole));
      expect(answer.rejectedCount, name).toBe(0);
      expect(answer.flowCount, name).toBe(300);
    }
  });
  it('a chunk may end anywhere, inside a character too', async () => {
    const text = `${JSON.stringify({ ...raw[0], description: 'Déplacés 难民 𝄞' })}\r\n\n  \n${JSON.stringify(raw[1])}`;
    const bytes = new TextEncoder().encode(text);
    const two = fundingSummary.addAll(fundingSummary.create(asked), flows.slice(0, 2));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const ends = [...new Set([...cuts, bytes.length])].sort((a, b) => a - b);
        const chunks = ends.map((end) => bytes.slice(ends[ends.indexOf(end) - 1] ?? 0, end));
        const answer = await summariseFlows(later(chunks), { ...asked, reader });
        expect(answer).toMatchObject({ summary: two, records: 2, bytes: bytes.length });
      }),
    );
  });
  it('counts all rejections and keeps the first, with their lines', async () => {
    const lines = [
      JSON.stringify(raw[0]),
      '{"id":',
      JSON.stringify({ ...raw[1], status: 'Paid' }),
      '5',
    ];
    const answer = await summariseFlows([lines.join('\n')], { ...asked, reader, keepRejected: 2 });
    expect(answer).toMatchObject({ records: 4, flowCount: 1, rejectedCount: 3 });
    expect(answer.rejected.map(({ place, message }) => [place, message])).toEqual([
      ['line 2', 'line 2: expected one JSON object, received "{\\"id\\":"'],
      [
        'line 3',
        'flows[2].status: expected "paid", "commitment" or "pledge", received "Paid" (nearest: "paid")',
      ],
    ]);
  });
  it('says so where a whole JSON array or page was given as a line', async () => {
    const raw = [makeFlow(1), makeFlow(2)];
    const page = { data: { flows: raw } };
    const told = async (source: unknown[], reader?: typeof parseFtsFlow) => {
      const { rejected, rejectedCount } = await summariseFlows(source, { reader });
      return [rejectedCount, rejected[0]?.message];
    };
    const array = /^line 1: expected a flow, received an array of 2 \(pass its flows/;
    const whole = /^line 1: expected a flow, received a page with 2 records in data\.flows \(give/;
    for (const reader of [undefined, parseFtsFlow]) {
      expect(await told([JSON.stringify(raw)], reader)).toEqual([1, expect.stringMatching(array)]);
      expect(await told([JSON.stringify(page)], reader)).toEqual([1, expect.stringMatching(whole)]);
      for (const pretty of [raw, page]) {
        const [, message] = await told([JSON.stringify(pretty, null, 2)], reader);
        expect(message).toMatch(/^line 1: expected one JSON object, received .* \(NDJSON has one/);
      }
    }
    expect(await told([page], parseFtsFlow)).toEqual([
      1,
      expect.stringMatching(/^records\[0\]: expected a flow, received a page with 2/),
    ]);
    // A reader of pages takes as many lines of them as come.
    const lines = `${JSON.stringify(page)}\n${JSON.stringify(page)}`;
    expect(await summariseFlows([lines], { reader: (one) => parseFtsFlows(one) })).toMatchObject({
      flowCount: 4,
      rejectedCount: 0,
    });
    // Any other line keeps its own reason, and a later one that is no JSON has no hint.
    expect((await summariseFlows(['5\n{\n'])).rejected.map(({ message }) => message)).toEqual([
      'line 1: flow: expected a flow, received 5',
      'line 2: expected one JSON object, received "{"',
    ]);
  });
  it('a flow of another currency is a rejection, not the end', async () => {
    const euros = { ...flows[0], amount: { amount: 5, currency: 'EUR' } };
    const answer = await summariseFlows([flows[0], euros, null, 'no'], asked);
    expect(answer).toMatchObject({ flowCount: 1, rejectedCount: 3 });
    expect(answer.rejected[0]?.message).toContain('records[1]: ');
  });
  it('is cancelled at once, also while it waits, with what was summed so far', async () => {
    const controller = new AbortController();
    async function* hanging() {
      yield flows.slice(0, 10);
      queueMicrotask(() => controller.abort('enough'));
      await new Promise(() => undefined);
    }
    const error = (await summariseFlows(hanging(), { ...asked, signal: controller.signal }).catch(
      (thrown: unknown) => thrown,
    )) as SummariseFlowsAbortError;
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('AbortError');
    expect(error.cause).toBe('enough');
    expect(error.partial.summary).toEqual(
      fundingSummary.addAll(fundingSummary.create(asked), flows.slice(0, 10)),
    );
  });
  it('pulls no further than it has read, and closes its source', async () => {
    let pulled = 0;
    let closed = false;
    function* source() {
      try {
        for (const flow of flows) {
          pulled++;
          yield flow;
        }
      } finally {
        closed = true;
      }
    }
    const controller = new AbortController();
    const stop = () => pulled === 5 && controller.abort();
    const reading = summariseFlows(source(), {
      ...asked,
      signal: controller.signal,
      reader: (value) => {
        stop();
        return { values: [value as Flow<'USD'>], rejected: [] };
      },
    });
    await expect(reading).rejects.toThrow('aborted after 5 records');
    expect(pulled).toBe(5);
    expect(closed).toBe(true);
  });
  it('is cancelled by a timer or its reader while the source never waits', async () => {
    function* endless() {
      for (;;) yield flows[0];
    }
    const late = summariseFlows(endless(), { ...asked, signal: AbortSignal.timeout(60) });
    await expect(late).rejects.toThrow(/aborted after \d{3,} records/);
    const controller = new AbortController();
    let read = 0;
    const cut = summariseFlows([flows], {
      signal: controller.signal,
      reader: (value) => {
        if (++read === 5) controller.abort();
        return { values: [value as Flow<'USD'>], rejected: [] };
      },
    });
    await expect(cut).rejects.toThrow('aborted after 5 records');
  });
  it('tells progress inside one chunk too, at most ten times a second', async () => {
    const times: number[] = [];
    const big = Array.from({ length: 400 }, () => flows).flat();
    const { records } = await summariseFlows([big], {
      by: ['plan', 'location', 'organization'],
      reader: (value) => {
        const from = performance.now();
        while (performance.now() - from < 0.005);
        return { values: [value as Flow<'USD'>], rejected: [] };
      },
      onProgress: () => times.push(performance.now()),
    });
    expect(records).toBe(120_000);
    expect(times.length).toBeGreaterThan(3);
    const gaps = times.slice(1, -1).map((time, place) => time - (times[place] as number));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(99);
  });
  it('tells progress, seldom while it runs and once at the end', async () => {
    const told: number[] = [];
    await summariseFlows(later(flows), {
      ...asked,
      onProgress: ({ records }) => told.push(records),
    });
    expect(told.at(-1)).toBe(300);
    expect(told.length).toBeLessThan(20);
  });
  it('what a source throws comes through', async () => {
    const failure = new Error('the disk is gone');
    async function* failing() {
      yield flows[0];
      throw failure;
    }
    await expect(summariseFlows(failing(), asked)).rejects.toBe(failure);
  });
  it('refuses wrong arguments', async () => {
    await expect(summariseFlows(loose(5))).rejects.toThrow(/source: expected an iterable/);
    await expect(summariseFlows(loose(null))).rejects.toThrow(TypeError);
    await expect(summariseFlows([], loose({ byy: [] }))).rejects.toThrow(/nearest: "by"/);
    await expect(summariseFlows([], loose({ keepRejected: -1 }))).rejects.toThrow(RangeError);
    await expect(summariseFlows([], loose({ reader: 5 }))).rejects.toThrow(TypeError);
  });
});

describe('a summary in pieces', () => {
  it('any split, order and tree of merges gives the same state', () => {
    const tree = (pieces: Flow<'USD'>[][], seed: number): string => {
      let states = pieces.map((piece) => {
        const builder = fundingSummary.builder(asked);
        builder.addAll(piece);
        return builder.summary();
      });
      while (states.length > 1) {
        const at = seed % (states.length - 1);
        const merged = fundingSummary.merge(states[at + 1]!, states[at]!);
        states = [...states.slice(0, at), merged, ...states.slice(at + 2)];
        seed = (seed * 48271) % 2147483647;
      }
      return JSON.stringify(states[0]);
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(flows, { minLength: 300, maxLength: 300 }),
        fc.array(fc.nat(300), { maxLength: 12 }),
        fc.integer({ min: 1, max: 2147483646 }),
        (order, cuts, seed) => {
          const ends = [...new Set([...cuts, 300])].sort((a, b) => a - b);
          const pieces = ends.map((end) => order.slice(ends[ends.indexOf(end) - 1] ?? 0, end));
          expect(tree(pieces, seed)).toBe(JSON.stringify(whole));
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('a builder goes on after its summary was read, and that summary stays', () => {
    const builder = fundingSummary.builder(asked);
    builder.addAll(flows.slice(0, 100));
    const first = builder.summary();
    const before = JSON.stringify(first);
    for (const flow of flows.slice(100)) builder.add(flow);
    expect(JSON.stringify(first)).toBe(before);
    expect(builder.summary()).toEqual(whole);
  });
});

describe('summariseFlows of what people hold', () => {
  it('reads a text that begins with a byte order mark', async () => {
    for (const source of [[`\ufeff${ndjson}`], ['\ufeff', ndjson], `\ufeff${ndjson}`]) {
      const { rejectedCount, flowCount } = await summariseFlows(source, {
        ...asked,
        reader: parseFtsFlow,
      });
      expect({ rejectedCount, flowCount }).toEqual({ rejectedCount: 0, flowCount: flows.length });
    }
  });
  it('refuses a signal that is none', async () => {
    for (const signal of [{}, null, 5, { aborted: false }]) {
      await expect(summariseFlows([], loose({ ...asked, signal }))).rejects.toThrow(
        'options.signal: expected an AbortSignal',
      );
    }
  });
});
