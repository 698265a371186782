import type { Warning } from '../problems/rejection.js';
import { requireShape } from '../problems/requireShape.js';
import type { DisasterEvent } from './disasterEvent.js';

const READ = { tolls: [{ dead: { low: 'number?', high: 'number?', text: 'text' } }] } as const;

/**
 * What is odd about the tolls of a disaster: one that lies surely below an earlier one. Tolls grow, so
 * that 800, 1,411 and 2,164 dead do not contradict each other; a fall is a correction or an error.
 * @example
 * checkDisasterEvent(earthquakeAfghanistan2025) // => []
 */
export function checkDisasterEvent(event: DisasterEvent): readonly Warning[] {
  requireShape(event, READ, 'event');
  const { tolls } = event;
  const warnings: Warning[] = [];
  let most = 0;
  for (const [place, { dead }] of tolls.entries()) {
    if (dead.high !== null && dead.high < most) {
      warnings.push({
        code: 'toll-falls',
        path: `tolls[${place}].dead`,
        message: `tolls[${place}].dead: "${dead.text}" lies below an earlier toll of at least ${most}`,
      });
    }
    most = Math.max(most, dead.low ?? 0);
  }
  return warnings;
}
