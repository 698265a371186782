export {
  parseUnsdAreas,
  parseUnsdGoals,
  parseUnsdIndicators,
  parseUnsdSeries,
  parseUnsdTargets,
  type UnsdArea,
  type UnsdGoal,
  type UnsdIndicator,
  type UnsdSeries,
  type UnsdTarget,
} from './framework.js';
export { parseUnsdObservations, type UnsdObservationPage } from './observations.js';
export { withOfficialText } from './withOfficialText.js';
