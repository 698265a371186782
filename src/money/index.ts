/**
 * Money as plain data, exact to the minor unit. Sums do not depend on the order, an allocation loses no
 * cent, and two currencies are two types that cannot be added.
 *
 * Most used: {@link money}, {@link sumMoney}, {@link allocateMoney}, {@link convertMoney}, {@link formatMoney}.
 * @example
 * const total = sumMoney([money(0.1, 'USD'), money(0.2, 'USD')]);
 * total // => { amount: 0.3, currency: 'USD' }
 * allocateMoney(money(100, 'USD'), [1, 1, 1]).map(({ amount }) => amount) // => [33.34, 33.33, 33.33]
 * @packageDocumentation
 */
export { convertAtFixedRate, fixedRates } from './fixedRate.js';
export * from './mission.js';
