export {
  boundarySchema,
  flowObjectSchema,
  flowSchema,
  fundingObservationSchema,
} from './flow.schema.js';
