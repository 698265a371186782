import { lazyList } from '../problems/frozen.js';
import { countryOf } from './code.js';
import type { Alpha3 } from './code.table.js';
import { FOLLOWED_BY_ONE, FOLLOWED_BY_SEVERAL, WITHDRAWN_FACTS } from './withdrawn.table.js';

/** A code that ISO 3166-1 once had. */
export interface WithdrawnCode {
  /** Null where another country has the two letters today. */
  readonly alpha2: string | null;
  /** Null where another country has the three letters today. */
  readonly alpha3: string | null;
  /** The code of ISO 3166-3, such as `ZRCD`. Null for Romania, which only changed its three letters. */
  readonly alpha4: string | null;
  /** The M49 code of that time, three digits. Null if there was none. */
  readonly m49: string | null;
  /** What it stood for, such as `Zaire`. */
  readonly name: string;
  /** Withdrawn on this day, or in this year where the day is not published. */
  readonly until: string;
  /** Countries of today, one or several. */
  readonly followedBy: readonly Alpha3[];
}

/**
 * The 31 codes of ISO 3166-3 and `ROM`, which ISO 3166-1 withdrew: what they were, until when, and what
 * followed, in the order of alpha-4. Source: ISO 3166-3, as in iso-codes 4.15.0.
 * @example
 * withdrawnCodes.find(({ alpha3 }) => alpha3 === 'YUG')?.followedBy // => ['MNE', 'SRB']
 * withdrawnCodes.find(({ alpha3 }) => alpha3 === 'ZAR')?.until // => '1997-07-14'
 */
export const withdrawnCodes: readonly WithdrawnCode[] = /* @__PURE__ */ lazyList(32, decode);

function decode(): readonly WithdrawnCode[] {
  const facts = WITHDRAWN_FACTS.split('\n');
  const key = ({ alpha4, alpha3 }: WithdrawnCode) => alpha4 ?? alpha3 ?? '';
  const codes = `${FOLLOWED_BY_ONE}\n${FOLLOWED_BY_SEVERAL}`
    .split('\n')
    .map((line, row): WithdrawnCode => {
      const written = (start: number, end: number) => line.slice(start, end).trim() || null;
      const followers = line.slice(8).match(/../g) ?? [];
      const [alpha4, until = '', name = ''] = (facts[row] ?? '').split('|');
      return {
        alpha2: written(3, 5),
        alpha3: written(0, 3),
        alpha4: alpha4 || null,
        m49: written(5, 8),
        name,
        until,
        followedBy: followers.flatMap((code) => countryOf(code)?.alpha3 ?? []),
      };
    });
  return codes.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
