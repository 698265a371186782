export {
  unSymbolModifierSchema,
  unSymbolSchema,
  unSymbolTextSchema,
} from './unSymbol.schema.js';
