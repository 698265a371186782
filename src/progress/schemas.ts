export { progressMethodSchema, progressObservationSchema } from './growth/progressMethod.schema.js';
export { sdgIndexEditionSchema, sdgIndexValueSchema } from './sdgIndex/sdgIndexEdition.schema.js';
