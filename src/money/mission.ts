// What the root has of this room: all but the rates fixed by law, which are asked for by its subpath.
export { allocateMoney } from './allocation.js';
export { addMoney, compareMoney, subtractMoney } from './arithmetic.js';
export {
  type CurrencyCode,
  currencyCodes,
  isCurrencyCode,
} from './currency.js';
export type {
  CurrentCurrencyCode,
  FundsCode,
  UnitOfAccountCode,
  WithdrawnCurrencyCode,
} from './currency.table.js';
export {
  type CurrencyInfo,
  type CurrencyKind,
  currencyInfo,
  fundsCodes,
  unitOfAccountCodes,
  withdrawnCurrencyCodes,
} from './currencyInfo.js';
export { convertMoney, type ExchangeRate } from './exchange.js';
export { type FormatMoneyOptions, formatMoney } from './format.js';
export { type MinorUnitDigits, minorUnitDigits } from './minorUnit.js';
export { type Money, money } from './money.js';
export { type RateOnOptions, rateOn } from './rateOn.js';
export { roundToMoney } from './rounding.js';
export { sumMoney } from './sum.js';
