// The public face of aidkit. Schemas, which carry zod, and formats, each of which is for one publisher's
// data, are left out: who needs them imports aidkit/schemas, aidkit/fts, …

export * from './appeals/index.js';
export * from './charts/index.js';
export * from './cooperation/index.js';
export * from './countries/index.js';
export * from './coverage/index.js';
export * from './datasets/index.js';
export * from './dates/index.js';
export * from './funding/index.js';
export * from './money/index.js';
export type * from './problems/index.js';
export * from './progress/index.js';
export * from './reported/index.js';
export * from './sdg/index.js';
