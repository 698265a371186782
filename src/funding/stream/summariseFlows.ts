import type { CurrencyCode } from '../../money/currency.js';
import { expected } from '../../problems/describe.js';
import type { ReadResult, Rejection } from '../../problems/rejection.js';
import { requireOptions } from '../../problems/requireOptions.js';
import { Cancelled, othersTurn } from '../../streams/cancel.js';
import { type CancelSignal, platform } from '../../streams/platform.js';
import { recordsOf, type StreamItem } from '../../streams/records.js';
import { requireSignal } from '../../streams/requireSignal.js';
import type { Source } from '../../streams/source.js';
import type { Flow } from '../flow.js';
import { FlowCells } from '../summary/summaryFlows.js';
import {
  emptySummary,
  type FundingSummaryOptions,
  type FundingSummaryState,
  withCells,
} from '../summary/summaryState.js';
import { severalFlows } from './severalFlows.js';

/** What became of a record: the flows in it, and what was not taken. */
export type ReadFlows<C extends CurrencyCode = CurrencyCode> = Pick<
  ReadResult<Flow<C>>,
  'values' | 'rejected'
>;

/** How {@link summariseFlows} reads, sums and reports. */
export interface SummariseFlowsOptions<C extends CurrencyCode = CurrencyCode>
  extends FundingSummaryOptions<C> {
  /**
   * Reads a record, or a page of them, such as `parseFtsFlow` or `parseFtsFlows` of `aidkit/fts`. `index`
   * is the position of the record, from 0. Without it, records are flows already (or pages as
   * `parseFtsFlows` returns them).
   */
  readonly reader?: ((record: unknown, index: number) => ReadFlows<C>) | undefined;
  /** Cancels at once, also while the source keeps its reader waiting. */
  readonly signal?: CancelSignal | undefined;
  /** Is called at most ten times a second, and once at the end. */
  readonly onProgress?: ((progress: SummariseFlowsProgress) => void) | undefined;
  /** How many rejections are kept; all are counted. Without it, 100. */
  readonly keepRejected?: number | undefined;
}

/** How far a stream has come. */
export interface SummariseFlowsProgress {
  /** UTF-8 bytes of NDJSON that came; 0 for a stream of records. */
  readonly bytes: number;
  /** Records (lines) that came, rejected ones too. */
  readonly records: number;
}

/** A record, or a flow of a page, that was not taken. */
export interface StreamRejection extends Rejection {
  /** Where it was in the stream: `line 4` of NDJSON, counted from 1, or `records[3]`. */
  readonly place: string;
}

/** What became of a stream of flows. */
export interface SummarisedFlows<C extends CurrencyCode = CurrencyCode> {
  /** The sums; `fundingSummary.result` reads it, `fundingSummary.merge` adds others. */
  readonly summary: FundingSummaryState<C>;
  readonly bytes: number;
  readonly records: number;
  /** The flows that were added. */
  readonly flowCount: number;
  /** The records, and flows of pages, that were not taken. */
  readonly rejectedCount: number;
  /** The first of them, with place and reason. */
  readonly rejected: readonly StreamRejection[];
}

/** The error of a stream that was cancelled: what was summed up until then is in `partial`. */
export interface SummariseFlowsAbortError<C extends CurrencyCode = CurrencyCode> extends Error {
  readonly name: 'AbortError';
  /** The reason of the signal. */
  readonly cause: unknown;
  readonly partial: SummarisedFlows<C>;
}

const OPTIONS = ['boundary', 'by', 'currency', 'reader', 'signal', 'onProgress', 'keepRejected'];

/**
 * Returns the summary of a stream of flows, in constant memory: of records or lists of them, of pages, or of
 * NDJSON as bytes or text (a file, a response body, a Node or a web stream). Nothing is read ahead, so a
 * slow reader slows the source down. A record that is not valid is counted, and the first hundred are kept.
 *
 * The summary is that of `fundingSummary.addAll` over the same flows, to the cent and in its stored form.
 *
 * @param source Any iterable, async iterable or stream.
 * @param options What to sum (`boundary`, `by`, `currency`), how to read (`reader`), when to stop (`signal`).
 * @throws TypeError, RangeError if `source` or an option is wrong; what the source itself throws; an
 *   {@link SummariseFlowsAbortError} if the signal was aborted.
 * @example
 * const flow = { id: '7', status: 'paid', amount: { amount: 5, currency: 'USD' }, newMoney: true, source: [], destination: [] };
 * const text = `${JSON.stringify(flow)}\n{"id":\n`;
 * const { summary, rejected } = await summariseFlows([text]);
 * fundingSummary.result(summary).paid // => { amount: 5, currency: 'USD' }
 * rejected[0]?.message // => 'line 2: expected one JSON object, received "{\\"id\\":"'
 */
export async function summariseFlows<C extends CurrencyCode = 'USD'>(
  source: Source<unknown>,
  options: SummariseFlowsOptions<C> = {},
): Promise<SummarisedFlows<C>> {
  requireOptions(options, OPTIONS);
  const { reader, signal, onProgress, keepRejected = 100, ...asked } = options;
  requireFunctionOrNone(reader, 'reader');
  requireFunctionOrNone(onProgress, 'onProgress');
  requireSignal(signal, 'options.signal');
  if (!Number.isSafeInteger(keepRejected) || keepRejected < 0) {
    const field = 'options.keepRejected';
    throw new RangeError(expected(field, 'a whole number of 0 or more', keepRejected));
  }
  const run = new Run(emptySummary<C>(asked), reader, keepRejected);
  const count = { bytes: 0 };
  const report = reporter(onProgress);
  const isWatched = signal !== undefined || onProgress !== undefined;
  const isLong = clock(TURN);
  try {
    for await (const items of recordsOf(source, count, signal)) {
      for (const item of items) {
        run.take(item);
        if (signal?.aborted === true) throw new Cancelled();
        if (!isWatched || run.records % EVERY !== 0 || !isLong()) continue;
        report(count.bytes, run.records, false);
        await othersTurn();
      }
      report(count.bytes, run.records, false);
    }
  } catch (thrown) {
    if (!(thrown instanceof Cancelled)) throw thrown;
    throw abortError(signal?.reason, run.answer(count.bytes));
  }
  report(count.bytes, run.records, true);
  return run.answer(count.bytes);
}

/** The state of one call. */
class Run<C extends CurrencyCode> {
  records = 0;
  private flowCount = 0;
  private rejectedCount = 0;
  private readonly rejected: StreamRejection[] = [];
  private readonly cells: FlowCells;

  constructor(
    private readonly empty: FundingSummaryState<C>,
    private readonly reader: SummariseFlowsOptions<C>['reader'],
    private readonly keepRejected: number,
  ) {
    this.cells = new FlowCells(empty.options);
  }

  take(item: StreamItem): void {
    const index = this.records++;
    if ('problem' in item) {
      this.reject({ index, path: item.place, message: item.problem, value: null }, item.place);
      return;
    }
    const { value, place } = item;
    const { values, rejected } = this.read(value, index, place);
    const message = values.length === 0 ? severalFlows(value, place) : undefined;
    if (message !== undefined && rejected.length > 0) {
      this.reject({ index, path: place, message, value }, place);
      return;
    }
    for (const rejection of rejected) this.reject(rejection, place);
    for (const flow of values) this.add(flow, index, place);
  }

  private read(value: unknown, index: number, place: string): ReadFlows<C> {
    if (this.reader === undefined) {
      return isPage<C>(value) ? value : { values: [value as Flow<C>], rejected: [] };
    }
    try {
      return this.reader(value, index);
    } catch (problem) {
      return { values: [], rejected: [this.rejectionOf(problem, index, place, value)] };
    }
  }

  private add(flow: Flow<C>, index: number, place: string): void {
    try {
      this.cells.add(flow);
      this.flowCount++;
    } catch (problem) {
      this.reject(this.rejectionOf(problem, index, place, flow), place);
    }
  }

  /** What a check throws is the reason for a rejection; anything else is not ours to catch. */
  private rejectionOf(problem: unknown, index: number, place: string, value: unknown): Rejection {
    if (!(problem instanceof TypeError || problem instanceof RangeError)) throw problem;
    const message = severalFlows(value, place) ?? `${place}: ${problem.message}`;
    return { index, path: place, message, value };
  }

  private reject(rejection: Rejection, place: string): void {
    this.rejectedCount++;
    if (this.rejected.length < this.keepRejected) this.rejected.push({ ...rejection, place });
  }

  answer(bytes: number): SummarisedFlows<C> {
    return {
      summary: withCells(this.empty, this.cells.cells()),
      bytes,
      records: this.records,
      flowCount: this.flowCount,
      rejectedCount: this.rejectedCount,
      rejected: [...this.rejected],
    };
  }
}

function isPage<C extends CurrencyCode>(value: unknown): value is ReadFlows<C> {
  const page = value as Partial<ReadFlows<C>> | null;
  return Array.isArray(page?.values) && Array.isArray(page.rejected);
}

/** How often progress is told, in milliseconds. It is the only clock of the library, and no result knows it. */
const INTERVAL = 100;
/** How long a source that never waits is read before the rest of the program has its turn. */
const TURN = 50;
/** After how many records the clock is looked at. */
const EVERY = 64;

/** Whether so many milliseconds have gone by since it last said so. */
function clock(interval: number, from = platform.performance.now()): () => boolean {
  let last = from;
  return () => {
    const now = platform.performance.now();
    if (now - last < interval) return false;
    last = now;
    return true;
  };
}

function reporter(onProgress: SummariseFlowsOptions['onProgress']) {
  const isDue = clock(INTERVAL, Number.NEGATIVE_INFINITY);
  return (bytes: number, records: number, atEnd: boolean): void => {
    if (onProgress === undefined || !(atEnd || isDue())) return;
    onProgress({ bytes, records });
  };
}

function abortError<C extends CurrencyCode>(
  cause: unknown,
  partial: SummarisedFlows<C>,
): SummariseFlowsAbortError<C> {
  const message = `summariseFlows: aborted after ${partial.records} records and ${partial.bytes} bytes`;
  const error = new Error(message, { cause });
  return Object.assign(error, {
    name: 'AbortError' as const,
    partial,
  }) as SummariseFlowsAbortError<C>;
}

function requireFunctionOrNone(value: unknown, name: string): void {
  if (value === undefined || typeof value === 'function') return;
  throw new TypeError(expected(`options.${name}`, 'a function', value));
}
