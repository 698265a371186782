export { isoDateSchema, periodSchema } from './isoDate.schema.js';
