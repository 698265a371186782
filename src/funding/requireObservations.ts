import { isIsoDate } from '../dates/isoDate.js';
import { requireDay } from '../dates/requireDay.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireNumber } from '../problems/requireNumber.js';
import { requireText, requireWord } from '../problems/requireOptions.js';
import type { FundingObservation } from './observation.js';

/**
 * Checks a list of observations, of whatever appeals.
 * @throws TypeError for a list or a field of the wrong kind, RangeError for an invalid day or amount.
 */
export function requireObservations(observations: readonly FundingObservation[]): void {
  requireList(observations, 'observations', 'funding observations');
  requireObjects(observations, 'observations', 'a funding observation');
  for (let i = 0; i < observations.length; i++) {
    const one = observations[i] as FundingObservation;
    if (!isSound(one)) requireFields(one, `observations[${i}]`);
  }
}

/** A look that costs little, since lists are long: most have whole amounts and all their fields. */
function isSound(one: FundingObservation): boolean {
  const { appeal, asOf, funding, scope, source, country, note, publishedPercent } = one;
  return (
    typeof appeal === 'string' &&
    isIsoDate(asOf) &&
    Number.isSafeInteger(funding?.amount) &&
    funding.currency === 'USD' &&
    (scope === 'inside' || scope === 'outside') &&
    typeof source === 'string' &&
    (country === undefined || typeof country === 'string') &&
    (note === undefined || typeof note === 'string') &&
    (publishedPercent === undefined || Number.isFinite(publishedPercent))
  );
}

function requireFields(one: FundingObservation, place: string): void {
  const { appeal, asOf, funding, scope, source, country, note, publishedPercent } = one;
  requireText(appeal, `${place}.appeal`);
  requireDay(asOf, `${place}.asOf`);
  requireExactMoney(funding, `${place}.funding`);
  requireWord(scope, ['inside', 'outside'], `${place}.scope`);
  requireText(source, `${place}.source`);
  if (country !== undefined && country !== null) requireText(country, `${place}.country`);
  if (note !== undefined && note !== null) requireText(note, `${place}.note`);
  if (publishedPercent !== undefined && publishedPercent !== null) {
    requireNumber(publishedPercent, `${place}.publishedPercent`, 'a finite number or null');
  }
}
