/**
 * Downloads of the data hub of country-based pooled funds: contributions of donors, and allocations by type of
 * organisation.
 *
 * Most used: {@link parseCbpfContributions}, {@link parseCbpfAllocations}.
 * @example
 * const { values } = parseCbpfContributions([
 *   { Year: '2026', Donor: 'A donor', 'Donor type': 'Member State', Paid: '5', Pledged: '10', Total: '15' },
 * ]);
 * values[0]?.pledged // => { amount: 10, currency: 'USD' }
 * @packageDocumentation
 */
export {
  type CbpfAllocation,
  type CbpfAmounts,
  parseCbpfAllocation,
  parseCbpfAllocations,
} from './parseAllocations.js';
export {
  type CbpfContribution,
  parseCbpfContribution,
  parseCbpfContributions,
} from './parseContributions.js';
