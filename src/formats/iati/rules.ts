import type { IsoDate } from '../../dates/isoDate.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiActivity, IatiShare } from './activity.js';
import { requirePast } from './element.js';
import { positionsOf } from './positions.js';
import {
  divideWhole,
  isOwnVocabulary,
  ofVocabulary,
  placesOf,
  sumOfShares,
  vocabulariesOf,
  vocabularyOf,
} from './vocabulary.js';

// Rules of the standard 2.03 that a schema of single fields cannot say. Source: IATI standard, activity
// guidance and ruleset (iatistandard.org), in our own words.

/**
 * Throws the first rule that an activity breaks. Without today nothing is known to lie in the future.
 * What a reporter's own vocabularies break is noted: they divide no money.
 */
export function checkRules(activity: IatiActivity, today: IsoDate | null, parts: Parts): void {
  checkDates(activity, today);
  const positions = positionsOf(activity);
  checkPlaces(activity, positions, parts);
  checkSectors(activity, positions, parts);
}

function checkDates(activity: IatiActivity, today: IsoDate | null): void {
  const { plannedStart, actualStart, plannedEnd, actualEnd } = activity;
  if (plannedStart === null && actualStart === null) {
    throw new Problem(
      'activity-date',
      'a planned or an actual start (rule: a start is given)',
      null,
    );
  }
  inOrder(plannedStart, plannedEnd, 'planned');
  inOrder(actualStart, actualEnd, 'actual');
  requirePast(actualStart, today, 'activity-date');
  requirePast(actualEnd, today, 'activity-date');
}

function inOrder(start: string | null, end: string | null, which: string): void {
  if (start !== null && end !== null && end < start) {
    throw new Problem(
      'activity-date',
      `an ${which} end on or after ${start} (rule: an activity does not end before it starts)`,
      end,
    );
  }
}

function checkPlaces(activity: IatiActivity, positions: readonly number[], parts: Parts): void {
  const { recipientCountries, recipientRegions, transactions } = activity;
  const places = placesOf(activity);
  checkSum(places, 'recipient-country');
  for (const own of vocabulariesOf(recipientRegions).filter(isOwnVocabulary)) {
    const regions = ofVocabulary(recipientRegions, own);
    const counted = places.includes(regions[0] as IatiShare);
    if (!counted) noteSum([...recipientCountries, ...regions], 'recipient-region', own, parts);
  }
  notOnBoth(
    places.length > 0,
    transactions.map(
      ({ recipientCountry, recipientRegion }) =>
        recipientCountry !== null || recipientRegion !== null,
    ),
    { at: 'recipient-country', one: 'a place', several: 'places', positions },
  );
}

function checkSectors(activity: IatiActivity, positions: readonly number[], parts: Parts): void {
  const { sectors, transactions } = activity;
  for (const vocabulary of vocabulariesOf(sectors)) {
    const shares = ofVocabulary(sectors, vocabulary);
    if (isOwnVocabulary(vocabulary)) noteSum(shares, 'sector', vocabulary, parts);
    else checkSum(shares, 'sector');
  }
  notOnBoth(
    sectors.some(isOfOthers),
    transactions.map((transaction) => transaction.sectors.some(isOfOthers)),
    { at: 'sector', one: 'a sector', several: 'sectors', positions },
  );
}

function isOfOthers(share: IatiShare): boolean {
  return !isOwnVocabulary(vocabularyOf(share));
}

/** How a message names what splits the money, and the transactions. */
interface Told {
  readonly at: string;
  readonly one: string;
  readonly several: string;
  readonly positions: readonly number[];
}

/** What splits the money is given for the whole activity or for each of its transactions. */
function notOnBoth(
  onActivity: boolean,
  onTransactions: readonly boolean[],
  { at, one, several, positions }: Told,
): void {
  const first = onTransactions.indexOf(true);
  if (first === -1) return;
  if (onActivity) {
    const expectation = `${several} on the activity or on its transactions (rule: not on both)`;
    throw new Problem(at, expectation, 'both');
  }
  const without = onTransactions.indexOf(false);
  if (without !== -1) {
    const expectation = `${one}, as on transaction[${positions[first]}] (rule: where one has it, all have)`;
    throw new Problem(`transaction[${positions[without]}].${at}`, expectation, null);
  }
}

/** Several parts need percentages that make 100; a single one may go without and takes all. */
function checkSum(shares: readonly IatiShare[], at: string): void {
  if (divideWhole(shares)) return;
  const sum = sumOfShares(shares);
  const expectation =
    sum === null
      ? 'a percentage for each of several (rule: they add up to 100)'
      : 'percentages that add up to 100 (rule: nothing is left over)';
  throw new Problem(at, expectation, sum);
}

/** Themes of the reporter need not add up to 100; then they divide no money. */
function noteSum(shares: readonly IatiShare[], at: string, own: string, parts: Parts): void {
  if (divideWhole(shares)) return;
  const expectation = `percentages of the reporter's own vocabulary ${own} that add up to 100 (they divide no money)`;
  parts.note(new Problem(at, expectation, sumOfShares(shares)), 'own-vocabulary-does-not-add-up');
}
