/**
 * Projects of the Central Emergency Response Fund, from its web service or its CSV on HDX.
 *
 * Most used: {@link parseCerfProjects}.
 * @example
 * const { values } = parseCerfProjects([{
 *   projectCode: '23-RR-XXX-001', year: 2023, countryCode: 'AFG', windowFullName: 'Rapid Response',
 *   totalAmountApproved: 1500000, dateUSGSignature: '2023-02-03T00:00:00',
 * }]);
 * values[0]?.amount // => { amount: 1500000, currency: 'USD' }
 * @packageDocumentation
 */
export { parseCerfProject, parseCerfProjects } from './parseProjects.js';
export type { CerfCountry, CerfProject, CerfSector } from './project.js';
