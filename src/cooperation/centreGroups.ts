import { type MembershipOnDay, membership } from '../countries/membership.js';
import type { IsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { expected } from '../problems/describe.js';
import { requireShape } from '../problems/requireShape.js';
import type { RegionalCentre } from './regionalCentre.js';

/** A country of a centre, and whether it was landlocked developing or least developed on a day. */
export interface CentreMember {
  /** Alpha-3 code. */
  readonly country: string;
  readonly lldc: MembershipOnDay;
  readonly ldc: MembershipOnDay;
}

/**
 * For every country of a centre, in its order: membership of the landlocked developing countries and of
 * the least developed ones on a day, with how certain it is, as `membership` of the room `countries` says.
 * @throws RangeError if a country is not known, or `on` is not a valid day (`YYYY-MM-DD`).
 * @example
 * centreGroups(unRegionalCentreCentralAsia, '2025-08-03')
 *   .map(({ country, lldc, ldc }) => [country, lldc.member, ldc.member])
 * // => [
 * //   ['KAZ', true, false], ['KGZ', true, false], ['TJK', true, false],
 * //   ['TKM', true, false], ['UZB', true, false], ['AFG', true, true],
 * // ]
 */
export function centreGroups(
  centre: Pick<RegionalCentre, 'countries'>,
  on: IsoDate,
): readonly CentreMember[] {
  requireShape(centre, { countries: ['text'] }, 'centre');
  requireDay(on, 'on');
  const { countries } = centre;
  return countries.map((country, place) => {
    const lldc = membership(country, 'lldc', on);
    const ldc = membership(country, 'ldc', on);
    if (lldc === undefined || ldc === undefined) {
      throw new RangeError(
        expected(`centre.countries[${place}]`, 'the alpha-3 code of a country', country),
      );
    }
    return { country, lldc, ldc };
  });
}
