import type { IsoDate } from '../../dates/isoDate.js';
import { Problem } from '../../problems/problem.js';
import type { IatiActivity, IatiShare } from './activity.js';

// Rules of the standard 2.03 that a schema of single fields cannot say. Source: IATI standard, activity
// guidance and ruleset (iatistandard.org), in our own words.

/** What floating point may lose when percentages are added. */
const ROUNDING = 1e-6;

/** The vocabulary that holds where a sector names none: the five-digit codes of the OECD DAC. */
const DAC = '1';

/** Throws the first rule that an activity breaks. Without today nothing is known to lie in the future. */
export function checkRules(activity: IatiActivity, today: IsoDate | null): void {
  checkDates(activity, today);
  checkPlaces(activity);
  checkSectors(activity);
}

function checkDates(activity: IatiActivity, today: IsoDate | null): void {
  const { plannedStart, actualStart, plannedEnd, actualEnd, transactions } = activity;
  if (plannedStart === null && actualStart === null) {
    throw new Problem(
      'activity-date',
      'a planned or an actual start (rule: a start is given)',
      null,
    );
  }
  inOrder(plannedStart, plannedEnd, 'planned');
  inOrder(actualStart, actualEnd, 'actual');
  inPast(actualStart, today, 'activity-date');
  inPast(actualEnd, today, 'activity-date');
  for (const [i, { date, valueDate }] of transactions.entries()) {
    inPast(date, today, `transaction[${i}].transaction-date`);
    inPast(valueDate, today, `transaction[${i}].value.@value-date`);
  }
}

function inPast(day: IsoDate | null, today: IsoDate | null, at: string): void {
  if (day !== null && today !== null && day > today) {
    throw new Problem(
      at,
      `a day up to ${today} (rule: what has happened is not in the future)`,
      day,
    );
  }
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

function checkPlaces(activity: IatiActivity): void {
  const { recipientCountries, recipientRegions, transactions } = activity;
  checkSum(placesOf(activity), 'recipient-country');
  notOnBoth(
    recipientCountries.length + recipientRegions.length > 0,
    transactions.map(
      ({ recipientCountry, recipientRegion }) =>
        recipientCountry !== null || recipientRegion !== null,
    ),
    { at: 'recipient-country', one: 'a place', several: 'places' },
  );
}

/**
 * The places of an activity that make 100 percent. Regions of a second vocabulary repeat those of the
 * first, so only one vocabulary is added up with the countries.
 */
export function placesOf({
  recipientCountries,
  recipientRegions,
}: Pick<IatiActivity, 'recipientCountries' | 'recipientRegions'>): readonly IatiShare[] {
  const vocabulary = recipientRegions[0]?.vocabulary ?? null;
  return [
    ...recipientCountries,
    ...recipientRegions.filter((region) => region.vocabulary === vocabulary),
  ];
}

function checkSectors({ sectors, transactions }: IatiActivity): void {
  for (const vocabulary of new Set(sectors.map(vocabularyOf))) {
    checkSum(
      sectors.filter((sector) => vocabularyOf(sector) === vocabulary),
      'sector',
    );
  }
  notOnBoth(
    sectors.length > 0,
    transactions.map((transaction) => transaction.sectors.length > 0),
    { at: 'sector', one: 'a sector', several: 'sectors' },
  );
}

/** What splits the money is told for the whole activity or for each of its transactions. */
function notOnBoth(
  onActivity: boolean,
  onTransactions: readonly boolean[],
  { at, one, several }: { readonly at: string; readonly one: string; readonly several: string },
): void {
  const first = onTransactions.indexOf(true);
  if (first === -1) return;
  if (onActivity) {
    const expectation = `${several} on the activity or on its transactions (rule: not on both)`;
    throw new Problem(at, expectation, 'both');
  }
  const without = onTransactions.indexOf(false);
  if (without !== -1) {
    const expectation = `${one}, as on transaction[${first}] (rule: where one has it, all have)`;
    throw new Problem(`transaction[${without}].${at}`, expectation, null);
  }
}

export function vocabularyOf({ vocabulary }: IatiShare): string {
  return vocabulary ?? DAC;
}

/** Several parts need percentages that make 100; a single one may go without and takes all. */
function checkSum(shares: readonly IatiShare[], at: string): void {
  if (shares.length === 0) return;
  const [only] = shares;
  if (shares.length === 1 && (only?.percentage ?? 100) === 100) return;
  if (shares.some(({ percentage }) => percentage === null)) {
    throw new Problem(at, 'a percentage for each of several (rule: they add up to 100)', null);
  }
  const sum = shares.reduce((total, { percentage }) => total + (percentage ?? 0), 0);
  if (Math.abs(sum - 100) > ROUNDING) {
    throw new Problem(at, 'percentages that add up to 100 (rule: nothing is left over)', sum);
  }
}
