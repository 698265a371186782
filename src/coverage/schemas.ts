export { fundingCoverageSchema } from './fundingCoverage.schema.js';
