// Every validator, gathered. The schema of a model lives beside the model, in its room.
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
