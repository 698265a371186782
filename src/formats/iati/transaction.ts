import type { IsoDate } from '../../dates/isoDate.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiShare, IatiTransaction, IatiTransactionKind } from './activity.js';
import { day, type Element, requirePast } from './element.js';
import { filled, firstFilled, flag, narrativeOf, readable } from './notes.js';
import { organization } from './organization.js';
import { share } from './share.js';
import { readValue, valueDate } from './value.js';
import { isOwnVocabulary, vocabularyOf } from './vocabulary.js';

/** IATI's code list TransactionType of standard 2.03. */
const KINDS: ReadonlyMap<string, IatiTransactionKind> = new Map([
  ['1', 'incoming-funds'],
  ['2', 'commitment'],
  ['3', 'disbursement'],
  ['4', 'expenditure'],
  ['5', 'interest-payment'],
  ['6', 'loan-repayment'],
  ['7', 'reimbursement'],
  ['8', 'purchase-of-equity'],
  ['9', 'sale-of-equity'],
  ['10', 'credit-guarantee'],
  ['11', 'incoming-commitment'],
  ['12', 'outgoing-pledge'],
  ['13', 'incoming-pledge'],
]);

/** What a transaction takes from its activity where it says nothing itself, and the day of today. */
export interface ActivityDefaults {
  readonly currency: string | null;
  readonly humanitarian: boolean;
  readonly today: IsoDate | null;
}

/** What a transaction does; undefined if it says nothing of IATI's list. */
export function kindOf(from: Element): IatiTransactionKind | undefined {
  return KINDS.get(typeOf(from) ?? '');
}

function typeOf(from: Element): string | null {
  return from.all('transaction-type')[0]?.attribute('code') ?? null;
}

export function readTransaction(
  from: Element,
  defaults: ActivityDefaults,
  parts: Parts,
): IatiTransaction {
  const kind = kindOf(from);
  if (kind === undefined) {
    const at = `${from.at}.transaction-type.@code`;
    throw new Problem(at, 'a transaction type from 1 to 13', typeOf(from));
  }
  const date = day(
    from.all('transaction-date')[0]?.attribute('iso-date') ?? null,
    `${from.at}.transaction-date.@iso-date`,
  );
  requirePast(date, defaults.today, `${from.at}.transaction-date`);
  const value = from.all('value')[0];
  const countries = readable(filled(from, 'recipient-country', parts), parts, share);
  const regions = readable(filled(from, 'recipient-region', parts), parts, share);
  const sectors = readable(filled(from, 'sector', parts), parts, share);
  onePlace(countries.length + regions.length, from.at);
  onePerVocabulary(sectors, `${from.at}.sector`);
  return {
    kind,
    ref: from.attribute('ref'),
    date,
    value: readValue(value, `${from.at}.value`, defaults.currency),
    valueDate: pastValueDate(value, from.at, defaults.today, parts),
    description: narrativeOf(firstFilled(from, 'description', parts), parts),
    provider: organization(from, 'provider-org', parts),
    receiver: organization(from, 'receiver-org', parts),
    recipientCountry: countries[0]?.code ?? null,
    recipientRegion: regions[0] ?? null,
    sectors,
    humanitarian: flag(from, 'humanitarian', parts) ?? defaults.humanitarian,
  };
}

/** A day of exchange in the future is not believed. */
function pastValueDate(
  value: Element | undefined,
  at: string,
  today: IsoDate | null,
  parts: Parts,
): IsoDate | null {
  const day = valueDate(value, `${at}.value`, parts);
  return parts.attempt(() => {
    requirePast(day, today, `${at}.value.@value-date`);
    return day;
  }, null);
}

/** A transaction carries no percentages, so what it names takes the whole amount. */
function onePlace(places: number, at: string): void {
  if (places > 1) {
    const expectation = 'one country or one region (rule: a transaction goes to one place)';
    throw new Problem(`${at}.recipient-country`, expectation, places);
  }
}

function onePerVocabulary(sectors: readonly IatiShare[], at: string): void {
  if (sectors.length < 2) return;
  const vocabularies = sectors.map(vocabularyOf).filter((name) => !isOwnVocabulary(name));
  const twice = vocabularies.find((name, i) => vocabularies.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Problem(at, 'one sector of a vocabulary (rule: a transaction has one)', twice);
  }
}
