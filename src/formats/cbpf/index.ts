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
