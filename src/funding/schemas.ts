export {
  boundarySchema,
  flowObjectSchema,
  flowSchema,
  fundingObservationSchema,
} from './flow.schema.js';
export { fundingSummaryStateSchema } from './summary/summary.schema.js';
