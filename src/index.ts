// The public face of the mission: what was asked, what was given, what share, for whom and towards which
// goal. The wings (reported, cooperation, un-symbols, datasets), the schemas, which carry zod, and the
// formats, each of which is for one publisher's data, are subpaths of their own
// (docs/decisions/what-the-root-leaves-out.md).

export * from './appeals/index.js';
export * from './charts/index.js';
export * from './countries/index.js';
export * from './coverage/index.js';
export * from './dates/index.js';
export * from './funding/index.js';
export * from './money/index.js';
export type * from './problems/index.js';
export * from './progress/index.js';
export * from './sdg/index.js';
