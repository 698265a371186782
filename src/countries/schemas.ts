export { alpha2Schema, alpha3Schema, countrySchema, m49Schema } from './country.schema.js';
export { groupSchema, membershipSchema } from './membership.schema.js';
