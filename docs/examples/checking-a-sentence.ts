// # Checking a sentence
// The figures of a sentence as intervals, and whether they agree with each other.
import { checkClaims, claimsFrom, extractQuantities } from 'aidkit/reported';

const sentence =
  'By the end of March only $322.4 million, just 13 percent of the required $2.42 billion, had been received.';
const context = {
  subject: 'HAFG25',
  asOf: null,
  publishedOn: '2025-04-01',
  statedBy: null,
  source: 'news',
  modality: 'fact',
} as const;

for (const { text, low, high } of extractQuantities(sentence)) console.log(text, low, high);
console.log(checkClaims(claimsFrom(sentence, context)).verdict);
