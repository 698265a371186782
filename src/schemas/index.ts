/**
 * A Zod schema for every model, to check values from outside. Needs the peer dependency zod.
 *
 * Most used: {@link flowSchema}, {@link appealSchema}, {@link moneySchema}, {@link isoDateSchema},
 * {@link fundingCoverageSchema}.
 * @example
 * moneySchema.parse({ amount: 5, currency: 'USD' }) // => { amount: 5, currency: 'USD' }
 * moneySchema.safeParse({ amount: 0.001, currency: 'USD' }).success // => false
 * @packageDocumentation
 */
export * from '../appeals/schemas.js';
export * from '../cooperation/schemas.js';
export * from '../countries/schemas.js';
export * from '../coverage/schemas.js';
export * from '../datasets/schemas.js';
export * from '../dates/schemas.js';
export * from '../funding/schemas.js';
export * from '../money/schemas.js';
export * from '../progress/schemas.js';
export * from '../reported/schemas.js';
export * from '../sdg/schemas.js';
export * from '../symbols/schemas.js';
