import type { FundingSummaryOptions } from 'aidkit/funding';

/** What is summed up. Summaries merge only where all of them were asked the same. */
export const asked = {
  boundary: { location: ['114'], usageYear: ['2025'] },
  by: ['globalCluster'],
} satisfies FundingSummaryOptions;
