/**
 * Walking through the pages of an interface with a fetch of your own. Streams of flows are summed up by
 * `summariseFlows` of `aidkit/funding`.
 *
 * Most used: {@link pages}.
 * @example
 * const site = new Map([['/1', { next: '/2' }], ['/2', { next: null }]]);
 * const urls = [];
 * for await (const { url } of pages((address) => site.get(address), '/1')) urls.push(url);
 * urls // => ['/1', '/2']
 * @packageDocumentation
 */
export { type FetchedPage, type PagesOptions, pages } from './pages.js';
export type { CancelSignal } from './platform.js';
