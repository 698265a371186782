import { describeValue, expected } from '../../problems/describe.js';
import type { Warning } from '../../problems/rejection.js';
import { requireList, requireObjects } from '../../problems/requireList.js';
import type { FtsFlowPage } from './flows.js';

/**
 * Tells what is unusual about the pages of one query taken together, which no single page shows: a
 * page that is missing, totals that moved while the pages were fetched, a flow that stands on two
 * pages (a record that is entered during the fetch pushes others on to the next page). Empty where
 * all is well.
 * @throws TypeError if `pages` is not a list of pages.
 * @example
 * const page = parseFtsFlows({ data: { flows: [] }, meta: { count: 3 } });
 * checkFtsPages([page]).map(({ code }) => code) // => ['flows-missing']
 */
export function checkFtsPages(pages: readonly FtsFlowPage[]): readonly Warning[] {
  requireList(pages, 'pages', 'pages, as parseFtsFlows reads them');
  requireObjects(pages, 'pages', 'a page, as parseFtsFlows reads it');
  for (const [i, page] of pages.entries()) {
    requireList(page.values, `pages[${i}].values`, 'flows');
    requireObjects(page.values, `pages[${i}].values`, 'a flow');
    requireList(page.rejected, `pages[${i}].rejected`, 'rejections');
    if (page.count === null || typeof page.count === 'number') continue;
    throw new TypeError(expected(`pages[${i}].count`, 'a number or null', page.count));
  }
  const warnings: Warning[] = [];
  const [first] = pages;
  const warn = (code: string, path: string, message: string) =>
    warnings.push({ code, path, message: `${path}: ${message}` });
  pages.forEach((page, i) => {
    if (page.count !== first?.count || !sameTotals(page, first)) {
      warn('totals-moved', `pages[${i}]`, 'its totals or count are not those of the first page');
    }
  });
  const read = pages.reduce((sum, page) => sum + page.values.length + page.rejected.length, 0);
  if (first !== undefined && first.count !== null && read !== first.count) {
    const code = read < first.count ? 'flows-missing' : 'flows-too-many';
    warn(code, 'pages', `${read} flows came, and FTS counts ${first.count}`);
  }
  if (pages.some(({ nextLink }, i) => (nextLink === null) !== (i === pages.length - 1))) {
    warn('order-of-pages', 'pages', 'only the last page is without a link to the next');
  }
  const pageOf = new Map<string, number>();
  pages.forEach(({ values }, i) => {
    for (const { id } of values) {
      const earlier = pageOf.get(id);
      if (earlier !== undefined && earlier !== i) {
        warn(
          'duplicate-id',
          `pages[${i}]`,
          `the flow ${describeValue(id)} is on page ${earlier} too`,
        );
      }
      pageOf.set(id, i);
    }
  });
  return warnings;
}

function sameTotals({ totals }: FtsFlowPage, first: FtsFlowPage | undefined): boolean {
  const figures = (page: FtsFlowPage['totals'] | undefined) =>
    [page?.incoming, page?.outgoing].flatMap((side) => [
      side?.flowCount,
      side?.funding?.amount,
      side?.pledges?.amount,
    ]);
  const [own, other] = [figures(totals), figures(first?.totals)];
  return (
    (totals === null) === (first?.totals === null) &&
    totals?.internal?.flowCount === first?.totals?.internal?.flowCount &&
    own.every((figure, i) => Object.is(figure, other[i]))
  );
}
