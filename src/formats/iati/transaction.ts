import { isCurrencyCode } from '../../money/currency.js';
import type { Money } from '../../money/money.js';
import { roundToMoney } from '../../money/rounding.js';
import { numeral } from '../../problems/fields.js';
import { Problem } from '../../problems/problem.js';
import type {
  IatiOrganization,
  IatiShare,
  IatiTransaction,
  IatiTransactionKind,
} from './activity.js';
import { day, type Element, narrative } from './element.js';
import { vocabularyOf } from './rules.js';
import { share } from './share.js';

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

/** Beyond this a number no longer tells a thousandth; no activity comes near. */
const MOST = 1e12;

/** What a transaction takes from its activity where it says nothing itself. */
export interface ActivityDefaults {
  readonly currency: string | null;
  readonly humanitarian: boolean;
}

export function readTransaction(from: Element, defaults: ActivityDefaults): IatiTransaction {
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
  const valueDate = value?.attribute('value-date') ?? null;
  const country = from.all('recipient-country')[0];
  const region = from.all('recipient-region')[0];
  const sectors = from.all('sector').map(share);
  onePlace(from);
  onePerVocabulary(sectors, `${from.at}.sector`);
  return {
    kind,
    ref: from.attribute('ref'),
    date,
    value: readValue(value, `${from.at}.value`, defaults.currency),
    valueDate: day(valueDate, `${from.at}.value.@value-date`),
    description: narrative(from.all('description')[0]),
    provider: organization(from.all('provider-org')[0], 'provider-activity-id'),
    receiver: organization(from.all('receiver-org')[0], 'receiver-activity-id'),
    recipientCountry: country === undefined ? null : share(country).code,
    recipientRegion: region === undefined ? null : share(region),
    sectors,
    humanitarian: flag(from, 'humanitarian') ?? defaults.humanitarian,
  };
}

/** A transaction carries no percentages, so what it names takes the whole amount. */
function onePlace(from: Element): void {
  const places = from.all('recipient-country').length + from.all('recipient-region').length;
  if (places > 1) {
    const expectation = 'one country or one region (rule: a transaction goes to one place)';
    throw new Problem(`${from.at}.recipient-country`, expectation, places);
  }
}

function onePerVocabulary(sectors: readonly IatiShare[], at: string): void {
  const vocabularies = sectors.map(vocabularyOf);
  const twice = vocabularies.find((name, i) => vocabularies.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Problem(at, 'one sector of a vocabulary (rule: a transaction has one)', twice);
  }
}

function readValue(value: Element | undefined, at: string, defaultCurrency: string | null): Money {
  const amount = numeral(value?.text ?? null);
  if (amount === undefined) throw new Problem(at, 'a number', value?.text ?? undefined);
  const currency = value?.attribute('currency') ?? defaultCurrency;
  if (!isCurrencyCode(currency)) {
    throw new Problem(
      `${at}.@currency`,
      'a currency in use, here or as default-currency',
      currency,
    );
  }
  if (Math.abs(amount) >= MOST) throw new Problem(at, `an amount below ${MOST}`, value?.text);
  return roundToMoney(amount, currency); // publishers write parts of a cent, from exchange
}

function organization(
  from: Element | undefined,
  activityAttribute: string,
): IatiOrganization | null {
  if (from === undefined) return null;
  return {
    ref: from.attribute('ref'),
    name: narrative(from),
    type: from.attribute('type'),
    activityId: from.attribute(activityAttribute),
  };
}

/** An attribute of XML's boolean kind; null where it is absent. */
export function flag(from: Element, name: string): boolean | null {
  const value = from.attribute(name);
  if (value === null) return null;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new Problem(`${from.at}${from.at === '' ? '' : '.'}@${name}`, '1, 0, true or false', value);
}
