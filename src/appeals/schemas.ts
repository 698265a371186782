export {
  appealClusterSchema,
  appealLayerSchema,
  appealPartSchema,
  appealSchema,
  appealVersionSchema,
} from './appeal.schema.js';
export { caseloadSchema } from './caseload.schema.js';
