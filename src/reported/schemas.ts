export { claimSchema, modalitySchema } from './claim.schema.js';
export {
  intervalSchema,
  quantityModifierSchema,
  reportedQuantitySchema,
} from './quantity.schema.js';
