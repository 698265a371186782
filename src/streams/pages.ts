import { expected } from '../problems/describe.js';
import { requireOptions } from '../problems/requireOptions.js';
import { Cancelled, orCancelled } from './cancel.js';
import type { CancelSignal } from './platform.js';
import { requireSignal } from './requireSignal.js';

/** How {@link pages} goes from page to page. */
export interface PagesOptions {
  /** Ends the walk; the promise in hand is rejected with the signal's reason. */
  readonly signal?: CancelSignal | undefined;
  /** How many pages may come at most. Without it, 1,000. */
  readonly maxPages?: number | undefined;
  /**
   * The address of the page after this one, or null after the last. Without it, the address is taken
   * from the page itself: `meta.nextLink` (FTS), `next` (IFRC, Django), a page number of several
   * (`page`/`pageNumber` and `totalPages`, UNSD), or `offset` and `limit` of the address (HAPI, until a
   * page has fewer than `limit` records).
   */
  readonly next?:
    | ((page: unknown, url: string, index: number) => string | null | undefined)
    | undefined;
}

/** A page with the address that it came from. */
export interface FetchedPage {
  readonly url: string;
  /** Position among the pages, from 0. */
  readonly index: number;
  /** What `fetchJson` returned. */
  readonly json: unknown;
}

/**
 * Returns the pages of a query one after the other, each fetched when it is asked for. The package itself
 * fetches nothing: `fetchJson` is the caller's own, with its keys, retries and caches.
 *
 * It stops after the page that names no next one. A link that was fetched before, a page that is missing
 * (`fetchJson` returns `undefined` or `null`) and more than `maxPages` pages are errors: each of them is a
 * loop without end, or a total that is short without a word, in the programs that write this by hand.
 *
 * @param fetchJson Returns the parsed JSON of an address.
 * @param firstUrl The address of the first page.
 * @throws TypeError if an argument is of the wrong kind or an option is unknown; RangeError if a page
 *   repeats or is missing, or if there are more than `maxPages`.
 * @example
 * const site = new Map([
 *   ['/flows?page=1', { data: { flows: [] }, meta: { nextLink: '/flows?page=2' } }],
 *   ['/flows?page=2', { data: { flows: [] }, meta: {} }],
 * ]);
 * const urls = [];
 * for await (const { url } of pages(async (address) => site.get(address), '/flows?page=1')) urls.push(url);
 * urls // => ['/flows?page=1', '/flows?page=2']
 */
export function pages(
  fetchJson: (url: string) => unknown,
  firstUrl: string,
  options: PagesOptions = {},
): AsyncGenerator<FetchedPage, void, undefined> {
  requireOptions(options, ['signal', 'maxPages', 'next']);
  if (typeof fetchJson !== 'function') {
    throw new TypeError(expected('fetchJson', 'a function that fetches JSON', fetchJson));
  }
  if (typeof firstUrl !== 'string' || firstUrl === '') {
    throw new TypeError(expected('firstUrl', 'an address as text', firstUrl));
  }
  const { signal, maxPages = 1000, next = nextOf } = options;
  requireSignal(signal, 'options.signal');
  if (typeof next !== 'function') throw new TypeError(expected('options.next', 'a function', next));
  if (!Number.isSafeInteger(maxPages) || maxPages < 1) {
    throw new RangeError(expected('options.maxPages', 'a whole number of 1 or more', maxPages));
  }
  return walk(fetchJson, firstUrl, next, maxPages, signal);
}

async function* walk(
  fetchJson: (url: string) => unknown,
  firstUrl: string,
  next: NonNullable<PagesOptions['next']>,
  maxPages: number,
  signal: CancelSignal | undefined,
): AsyncGenerator<FetchedPage, void, undefined> {
  const seen = new Set<string>();
  let url = firstUrl;
  for (let index = 0; ; index++) {
    if (signal?.aborted === true) throw signal.reason;
    if (index >= maxPages) {
      throw new RangeError(expected('options.maxPages', `at most ${maxPages} pages`, url));
    }
    seen.add(url);
    const json = await pageOrReason(fetchJson(url), signal);
    if (json === undefined || json === null) {
      throw new RangeError(expected(`pages[${index}]`, `the page at ${url}`, json));
    }
    yield { url, index, json };
    const following = next(json, url, index);
    if (following === null || following === undefined || following === '') return;
    if (typeof following !== 'string') {
      throw new TypeError(
        expected(`pages[${index}].next`, 'an address as text or null', following),
      );
    }
    if (seen.has(following)) {
      throw new RangeError(
        expected(`pages[${index}].next`, 'the address of a page that has not come yet', following),
      );
    }
    url = following;
  }
}

/** What was fetched, or the reason of a signal that did not wait for it. */
async function pageOrReason(page: unknown, signal: CancelSignal | undefined): Promise<unknown> {
  try {
    const json = await orCancelled(page, signal);
    if (signal?.aborted !== true) return json;
  } catch (thrown) {
    if (!(thrown instanceof Cancelled)) throw thrown;
  }
  throw signal?.reason;
}

type Json = { readonly [key: string]: unknown };

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/** The next address as the publishers of aid data write it. */
function nextOf(page: unknown, url: string): string | null {
  const json = object(page);
  const link = object(json.meta).nextLink ?? json.nextLink ?? json.next;
  if (typeof link === 'string') return link;
  const number = json.pageNumber ?? json.page;
  const last = json.totalPages ?? json.total_pages;
  if (typeof number === 'number' && typeof last === 'number') {
    return number < last ? withParameter(url, 'page', number + 1) : null;
  }
  return afterOffset(page, url);
}

function afterOffset(page: unknown, url: string): string | null {
  const limit = parameter(url, 'limit');
  const offset = parameter(url, 'offset') ?? 0;
  const records = Array.isArray(page) ? page : object(page).data;
  if (limit === null || limit < 1 || !Array.isArray(records) || records.length < limit) return null;
  return withParameter(url, 'offset', offset + limit);
}

function parameter(url: string, name: string): number | null {
  const found = new RegExp(`[?&]${name}=(\\d{1,12})(?:&|#|$)`).exec(url);
  return found === null ? null : Number(found[1]);
}

/** Addresses may be relative, so they are changed as text. */
function withParameter(url: string, name: string, value: number): string {
  const place = new RegExp(`([?&])${name}=[^&#]*`);
  if (place.test(url)) return url.replace(place, `$1${name}=${value}`);
  const [address = '', ...hash] = url.split('#');
  const joined = `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
  return [joined, ...hash].join('#');
}
