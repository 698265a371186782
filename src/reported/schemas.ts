export { claimSchema, modalitySchema } from './claim/claim.schema.js';
export {
  intervalSchema,
  quantityModifierSchema,
  reportedQuantitySchema,
} from './quantity/quantity.schema.js';
