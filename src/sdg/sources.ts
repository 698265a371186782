import { lazyList } from '../problems/frozen.js';
import { SOURCE_ROWS } from './source.table.js';

/** What the field `source` of the framework's entries refers to. */
export interface SdgSource {
  readonly id: string;
  readonly title: string;
  /** The day, or the month, of which it is. */
  readonly date: string;
}

function decode(): readonly SdgSource[] {
  return SOURCE_ROWS.split('\n').map((line) => {
    const [id = '', title = '', date = ''] = line.split('|');
    return { id, title, date };
  });
}

/**
 * The sources of the tables of goals, targets and indicators.
 * @example
 * sdgSources.find(({ id }) => id === 'unsd-tiers-2022-11')?.date // => '2022-11-30'
 */
export const sdgSources: readonly SdgSource[] = /* @__PURE__ */ lazyList(5, decode);
