export { parseCerfProject, parseCerfProjects } from './parseProjects.js';
export type { CerfCountry, CerfProject, CerfSector } from './project.js';
