/**
 * Every humanitarian plan on HDX since 2000, with what it asked for and received. The data is unpacked when it is
 * first used.
 *
 * Most used: {@link humanitarianPlans}, {@link notAttributedToPlans}.
 * @example
 * const [plan] = humanitarianPlans.appeals.filter(({ code }) => code === 'HAFG25');
 * requirementOf(plan) // => { amount: 2416811546, currency: 'USD' }
 * @packageDocumentation
 */
export { type HumanitarianPlans, humanitarianPlans } from './humanitarianPlans.js';
export { notAttributedToPlans } from './notAttributedToPlans.js';
