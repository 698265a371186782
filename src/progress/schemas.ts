export { progressMethodSchema, progressObservationSchema } from './progressMethod.schema.js';
export { sdgIndexEditionSchema, sdgIndexValueSchema } from './sdgIndexEdition.schema.js';
