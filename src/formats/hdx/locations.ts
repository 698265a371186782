import { countryByFtsLocation } from '../../countries/code.js';

/** The alpha-3 code of an FTS location id; undefined for a region and for an id that is not known. */
export function alpha3OfLocation(id: string): string | undefined {
  return countryByFtsLocation(id)?.alpha3;
}
