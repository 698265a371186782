import { pages } from 'aidkit/streams';
import { describe, expect, it } from 'vitest';

async function walk(generator: AsyncIterable<{ url: string }>): Promise<string[]> {
  const urls: string[] = [];
  for await (const { url } of generator) urls.push(url);
  return urls;
}
const site = (records: Record<string, unknown>) => async (url: string) => records[url];
const loose = (value: unknown) => value as never;

describe('pages', () => {
  it('follows the link of FTS, of IFRC, a page number, offset and limit', async () => {
    expect(
      await walk(pages(site({ '/a': { meta: { nextLink: '/b' } }, '/b': { meta: {} } }), '/a')),
    ).toEqual(['/a', '/b']);
    expect(await walk(pages(site({ '/a': { next: '/b' }, '/b': { next: null } }), '/a'))).toEqual([
      '/a',
      '/b',
    ]);
    const numbered = (url: string) => ({
      pageNumber: Number(/page=(\d+)/.exec(url)?.[1] ?? 1),
      totalPages: 3,
    });
    expect(await walk(pages(numbered, '/d?x=1'))).toEqual([
      '/d?x=1',
      '/d?x=1&page=2',
      '/d?x=1&page=3',
    ]);
    const rows = [1, 2, 3, 4, 5];
    const cut = (url: string) => {
      const offset = Number(/offset=(\d+)/.exec(url)?.[1] ?? 0);
      return { data: rows.slice(offset, offset + 2) };
    };
    expect(await walk(pages(cut, '/h?limit=2&app=x'))).toEqual([
      '/h?limit=2&app=x',
      '/h?limit=2&app=x&offset=2',
      '/h?limit=2&app=x&offset=4',
    ]);
  });
  it('fetches a page when it is asked for, not before', async () => {
    const asked: string[] = [];
    const fetchJson = (url: string) => {
      asked.push(url);
      return { next: `${url}x` };
    };
    const walking = pages(fetchJson, '/');
    await walking.next();
    await walking.next();
    expect(asked).toEqual(['/', '/x']);
    await walking.return();
  });
  it('stops with an error on a repeated, a missing and one page too many', async () => {
    await expect(walk(pages(site({ '/a': { next: '/a' } }), '/a'))).rejects.toThrow(
      'pages[0].next: expected the address of a page that has not come yet, received "/a"',
    );
    await expect(walk(pages(site({ '/a': { next: '/b' } }), '/a'))).rejects.toThrow(
      'pages[1]: expected the page at /b, received undefined',
    );
    await expect(walk(pages((url) => ({ next: `${url}x` }), '/', { maxPages: 3 }))).rejects.toThrow(
      RangeError,
    );
  });
  it('ends at once while a page is being fetched', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const walking = walk(pages(() => new Promise(() => {}), '/a', { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 5);
    await expect(walking).rejects.toBe(reason);
  });
  it('ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const walking = pages(() => ({ next: '/b' }), '/a', { signal: controller.signal });
    await walking.next();
    controller.abort(reason);
    await expect(walking.next()).rejects.toBe(reason);
  });
  it('refuses wrong arguments', () => {
    expect(() => pages(loose('/a'), '/a')).toThrow(TypeError);
    expect(() => pages(() => null, loose(5))).toThrow(TypeError);
    expect(() => pages(() => null, '/a', loose({ maxpages: 3 }))).toThrow(/nearest: "maxPages"/);
    expect(() => pages(() => null, '/a', { maxPages: 0 })).toThrow(RangeError);
    expect(() => pages(() => null, '/a', loose({ next: 'x' }))).toThrow(TypeError);
  });
  it('refuses a signal that is none', () => {
    for (const signal of [{}, null, 5, 'x', new AbortController()]) {
      expect(() => pages(() => null, '/a', loose({ signal }))).toThrow(
        'options.signal: expected an AbortSignal',
      );
    }
  });
});
