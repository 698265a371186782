import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiShare, IatiTransaction, IatiTransactionKind } from './activity.js';
import { day, type Element } from './element.js';
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

/** What a transaction takes from its activity where it says nothing itself. */
export interface ActivityDefaults {
  readonly currency: string | null;
  readonly humanitarian: boolean;
}

export function readTransaction(
  from: Element,
  defaults: ActivityDefaults,
  parts: Parts,
): IatiTransaction {
  const type = from.all('transaction-type')[0]?.attribute('code') ?? null;
  const kind = type === null ? undefined : KINDS.get(type);
  if (kind === undefined) {
    throw new Problem(`${from.at}.transaction-type.@code`, 'a transaction type from 1 to 13', type);
  }
  const date = day(
    from.all('transaction-date')[0]?.attribute('iso-date') ?? null,
    `${from.at}.transaction-date.@iso-date`,
  );
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
    valueDate: valueDate(value, `${from.at}.value`, parts),
    description: narrativeOf(firstFilled(from, 'description', parts), parts),
    provider: organization(from, 'provider-org', parts),
    receiver: organization(from, 'receiver-org', parts),
    recipientCountry: countries[0]?.code ?? null,
    recipientRegion: regions[0] ?? null,
    sectors,
    humanitarian: flag(from, 'humanitarian', parts) ?? defaults.humanitarian,
  };
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
