export { agreementPartySchema, agreementSchema, officeHolderSchema } from './agreement.schema.js';
export { basisSchema, partialDateSchema } from './basis.schema.js';
export {
  conferenceSchema,
  cooperationEventSchema,
  declarationSchema,
  participationSchema,
  programmeOfActionSchema,
} from './conference.schema.js';
export { contributionKindSchema, contributionSchema } from './contribution.schema.js';
export { disasterEventSchema, tollSchema } from './disasterEvent.schema.js';
export { focusAreaSchema } from './focusArea.schema.js';
export { centreStepSchema, regionalCentreSchema } from './regionalCentre.schema.js';
export {
  adoptionSchema,
  mandateSchema,
  organSchema,
  resolutionSchema,
} from './resolution.schema.js';
