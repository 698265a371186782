import { Problem } from '../../problems/problem.js';
import type { IatiActivity, IatiShare } from './activity.js';

// Rules of the standard 2.03 that a schema of single fields cannot say. Source: IATI standard, activity
// guidance and ruleset (iatistandard.org), in our own words.

/** What floating point may lose when percentages are added. */
const ROUNDING = 1e-6;

/** The vocabulary that holds where a sector names none: the five-digit codes of the OECD DAC. */
const DAC = '1';

/** Throws the first rule that an activity breaks. */
export function checkRules(activity: IatiActivity): void {
  checkDates(activity);
  checkPlaces(activity);
  checkSectors(activity);
}

function checkDates({ plannedStart, actualStart, plannedEnd, actualEnd }: IatiActivity): void {
  if (plannedStart === null && actualStart === null) {
    throw new Problem(
      'activity-date',
      'a planned or an actual start (rule: a start is given)',
      null,
    );
  }
  inOrder(plannedStart, plannedEnd, 'planned');
  inOrder(actualStart, actualEnd, 'actual');
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
  // Regions of a second vocabulary repeat the first; only one vocabulary is added up with countries.
  const vocabulary = recipientRegions[0]?.vocabulary ?? null;
  const regions = recipientRegions.filter((region) => region.vocabulary === vocabulary);
  checkSum([...recipientCountries, ...regions], 'recipient-country');
  const inTransactions = transactions.some(
    ({ recipientCountry, recipientRegion }) =>
      recipientCountry !== null || recipientRegion !== null,
  );
  if (inTransactions && recipientCountries.length + recipientRegions.length > 0) {
    throw new Problem(
      'recipient-country',
      'places on the activity or on its transactions (rule: not on both)',
      'both',
    );
  }
}

function checkSectors({ sectors, transactions }: IatiActivity): void {
  for (const vocabulary of new Set(sectors.map(vocabularyOf))) {
    checkSum(
      sectors.filter((sector) => vocabularyOf(sector) === vocabulary),
      'sector',
    );
  }
  const withSector = transactions.filter((transaction) => transaction.sectors.length > 0).length;
  if (withSector > 0 && sectors.length > 0) {
    throw new Problem(
      'sector',
      'sectors on the activity or on its transactions (rule: not on both)',
      'both',
    );
  }
  if (withSector > 0 && withSector < transactions.length) {
    throw new Problem(
      'transaction',
      'a sector on every transaction (rule: where one has a sector, all have)',
      withSector,
    );
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
