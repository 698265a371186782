export { allocateMoney } from './allocation.js';
export { addMoney, compareMoney, subtractMoney } from './arithmetic.js';
export { type CurrencyCode, currencyCodes, isCurrencyCode } from './currency.js';
export { convertMoney, type ExchangeRate } from './exchange.js';
export { formatMoney, type MoneyFormat } from './format.js';
export { minorUnitDigits } from './minorUnit.js';
export { type Money, money } from './money.js';
export { roundToMoney } from './rounding.js';
export { sumMoney } from './sum.js';
