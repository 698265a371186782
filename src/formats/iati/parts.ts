import { allocateMoney } from '../../money/allocation.js';
import type { CurrencyCode } from '../../money/currency.js';
import type { Money } from '../../money/money.js';
import { requireExactMoney } from '../../money/requireMoney.js';
import { requireInput, requireOptions, requireText } from '../../problems/requireOptions.js';
import { maybe, requireShape } from '../../problems/requireShape.js';
import type { IatiActivity, IatiShare, IatiTransaction } from './activity.js';
import { requireShares } from './shapes.js';
import { divideWhole, ofVocabulary, placesOf } from './vocabulary.js';

/** The part of a transaction's money that goes to one place or sector. */
export interface IatiPart {
  /**
   * Alpha-2 code of a country, code of a region or of a sector. Null if nothing is given, or where the
   * percentages do not add up to 100, as those of a reporter's own themes.
   */
  readonly code: string | null;
  readonly value: Money<CurrencyCode>;
}

/** Options of {@link iatiPartsBySector}. */
export interface IatiSectorOptions {
  /** Number of the vocabulary, as text. Without it `1`, the five-digit codes of the OECD DAC. */
  readonly vocabulary?: string | undefined;
}

/**
 * Splits a transaction between the countries and regions that it goes to: its own, else those of the
 * activity by their percentages. The parts add up to the transaction to the cent, so that no country
 * shows the whole amount.
 * @throws TypeError if `transaction` or `activity` is of another kind; RangeError if the value is not exact to
 *   the minor unit or a percentage is not from 0 to 100.
 * @example
 * const value = money(100, 'USD');
 * const country = (code: string, percentage: number) => ({ vocabulary: null, code, percentage });
 * const activity = { recipientCountries: [country('KZ', 60), country('KG', 40)], recipientRegions: [] };
 * iatiPartsByPlace({ value, recipientCountry: null, recipientRegion: null }, activity)
 *   .map(({ code, value }) => [code, value.amount]) // => [['KZ', 60], ['KG', 40]]
 */
export function iatiPartsByPlace(
  transaction: Pick<IatiTransaction, 'value' | 'recipientCountry' | 'recipientRegion'>,
  activity: Pick<IatiActivity, 'recipientCountries' | 'recipientRegions'>,
): IatiPart[] {
  requireInput(transaction, 'transaction');
  const { value, recipientCountry, recipientRegion } = transaction;
  requireExactMoney(value, 'transaction.value');
  requireShape(recipientCountry, 'text?', 'transaction.recipientCountry');
  requireShape(recipientRegion, maybe({ code: 'text' }), 'transaction.recipientRegion');
  requireInput(activity, 'activity');
  requireShares(activity.recipientCountries, 'activity.recipientCountries');
  requireShares(activity.recipientRegions, 'activity.recipientRegions');
  const own = recipientCountry ?? recipientRegion?.code ?? null;
  if (own !== null) return [{ code: own, value }];
  return split(value, placesOf(activity));
}

/**
 * Splits a transaction between sectors of one vocabulary (`1`, the default, are the five-digit codes of
 * the OECD DAC): its own, else those of the activity by their percentages. Vocabularies describe the
 * same money in several ways, so parts of two of them are never added.
 * @throws TypeError if `transaction` or `activity` is of another kind, an option is unknown or `vocabulary` is
 *   not a text; RangeError if the value is not exact to the minor unit or a percentage is not from 0 to 100.
 * @example
 * const value = money(0.01, 'USD');
 * const sector = (code: string, percentage: number) => ({ vocabulary: null, code, percentage });
 * iatiPartsBySector({ value, sectors: [] }, { sectors: [sector('72010', 50), sector('72040', 50)] })
 *   .map(({ code, value }) => [code, value.amount]) // => [['72010', 0.01], ['72040', 0]]
 */
export function iatiPartsBySector(
  transaction: Pick<IatiTransaction, 'value' | 'sectors'>,
  activity: Pick<IatiActivity, 'sectors'>,
  options: IatiSectorOptions = {},
): IatiPart[] {
  requireOptions(options, ['vocabulary']);
  const { vocabulary = '1' } = options;
  requireText(vocabulary, 'options.vocabulary');
  requireInput(transaction, 'transaction');
  requireExactMoney(transaction.value, 'transaction.value');
  requireShares(transaction.sectors, 'transaction.sectors');
  requireInput(activity, 'activity');
  requireShares(activity.sectors, 'activity.sectors');
  const own = ofVocabulary(transaction.sectors, vocabulary);
  return split(
    transaction.value,
    own.length > 0 ? own : ofVocabulary(activity.sectors, vocabulary),
  );
}

function split(value: Money<CurrencyCode>, shares: readonly IatiShare[]): IatiPart[] {
  if (!divideWhole(shares)) return [{ code: null, value }];
  const weights = shares.map(({ percentage }) => percentage ?? 100);
  if (weights.every((weight) => weight === 0)) return [{ code: null, value }];
  const parts = allocateMoney(value, weights);
  return shares.map(({ code }, i) => ({ code, value: parts[i] ?? value }));
}
