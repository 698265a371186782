export { articleFindingSchema } from './story/articleFinding.schema.js';
