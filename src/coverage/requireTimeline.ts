import { requireTexts } from '../appeals/requireAppeal.js';
import { requireDayIfAny, requirePeriod } from '../dates/requireDay.js';
import { requireExactMoney } from '../money/requireMoney.js';
import { requireList, requireObjects } from '../problems/requireList.js';
import { requireInput, requireText } from '../problems/requireOptions.js';
import type { CoveragePoint, CoverageTimeline } from './coverageTimeline.js';
import { requireSums } from './fundingCoverage.js';

/**
 * Checks that a value is a timeline. Of its points, which may be many, those are checked that are looked at.
 * @throws TypeError for anything else, RangeError for an invalid day or amount.
 */
export function requireTimeline(timeline: CoverageTimeline, field: string): void {
  requireInput(timeline, field);
  const { points, requirements, period, years } = timeline;
  requireList(points, `${field}.points`, 'coverage points');
  requirePeriod(period, `${field}.period`);
  requireTexts(years, `${field}.years`);
  requireList(requirements, `${field}.requirements`, 'requirements');
  requireObjects(requirements, `${field}.requirements`, 'a requirement with its day');
  requirements.forEach(({ asOf, requirement }, index) => {
    requireDayIfAny(asOf, `${field}.requirements[${index}].asOf`);
    requireExactMoney(requirement, `${field}.requirements[${index}].requirement`);
  });
}

/** Checks a point that is looked at; its day has been read. */
export function requirePoint(point: CoveragePoint, place: string): void {
  requireInput(point, place);
  requireText(point.source, `${place}.source`);
  requireDayIfAny(point.requirementAsOf, `${place}.requirementAsOf`);
  requireSums(point.funding, point.requirement, `${place}.`);
  if (point.gap !== null) requireExactMoney(point.gap, `${place}.gap`);
  if (point.surplus !== null) requireExactMoney(point.surplus, `${place}.surplus`);
}
