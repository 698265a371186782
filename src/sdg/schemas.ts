export {
  anyIndicatorCodeSchema,
  goalCodeSchema,
  indicatorCodeSchema,
  targetCodeSchema,
} from './code.schema.js';
export { sdgGoalSchema } from './goal.schema.js';
export { sdgIndicatorSchema, sdgReleaseSchema, sdgTierSchema } from './indicator.schema.js';
export { sdgObservationSchema } from './observation.schema.js';
export { sdgTargetSchema } from './target.schema.js';
