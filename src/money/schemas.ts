export { currencySchema, exchangeRateSchema, moneyOf, moneySchema } from './money.schema.js';
