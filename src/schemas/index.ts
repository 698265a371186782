/**
 * A Zod schema for every model, to check values from outside. Needs the peer dependency zod.
 *
 * Most used: {@link flowSchema}, {@link appealSchema}, {@link moneySchema}, {@link isoDateSchema},
 * {@link fundingCoverageSchema}.
 *
 * The message of an issue is one sentence without the place, which is in `path` alone. Issues of Zod's own kinds
 * keep Zod's code and fields; a rule of ours is an issue of the code `custom` with {@link RuleParams} as plain
 * data. Zod lets a schema's own message beat the `error` of a call, so word your own text after `safeParse`.
 * @example
 * moneySchema.parse({ amount: 5, currency: 'USD' }) // => { amount: 5, currency: 'USD' }
 * moneySchema.safeParse({ amount: 0.001, currency: 'USD' }).success // => false
 * const [issue] = periodSchema.safeParse({ start: '2025-02-01', end: '2025-01-31' }).error?.issues ?? [];
 * issue?.path // => ['end']
 * issue?.message // => 'expected a day on or after 2025-02-01, received "2025-01-31"'
 * issue?.code === 'custom' && issue.params?.['rule'] // => 'end-after-start'
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
export type { RuleParams } from '../problems/crossCheck.schema.js';
export * from '../progress/schemas.js';
export * from '../reported/schemas.js';
export * from '../sdg/schemas.js';
export * from '../symbols/schemas.js';
