import { type Appeal, appealAsOf, type Caseload, requirementOf } from 'aidkit/appeals';
import {
  type CoverageOnDate,
  coverageOn,
  coverageTimeline,
  fundingPace,
  poolAppeals,
} from 'aidkit/coverage';
import type { FundingObservation } from 'aidkit/funding';
import type { Money } from 'aidkit/money';
import { expectTypeOf, it } from 'vitest';

declare const plan: Appeal<'USD'>;
declare const dollars: readonly FundingObservation<'USD'>[];
declare const francs: readonly FundingObservation<'CHF'>[];
declare const caseload: Caseload;

it('keeps the currency from the appeal to the answer', () => {
  expectTypeOf(requirementOf(plan)).toEqualTypeOf<Money<'USD'> | null>();
  expectTypeOf(appealAsOf(plan, '2026-01-01')).toEqualTypeOf<Appeal<'USD'> | null>();
  const timeline = coverageTimeline(plan, dollars);
  expectTypeOf(coverageOn(timeline, '2026-01-01')).toEqualTypeOf<CoverageOnDate<'USD'> | null>();
});

it('does not measure francs against dollars', () => {
  // @ts-expect-error the observations are in another currency than the appeal
  coverageTimeline(plan, francs);
  // @ts-expect-error the observations are in another currency than the appeals
  poolAppeals([plan], francs, { on: '2026-01-01' });
});

it('asks for the day, and never reads a clock', () => {
  const timeline = coverageTimeline(plan, dollars);
  // @ts-expect-error a pace has a day
  fundingPace(timeline, {});
  // @ts-expect-error a pool has a day
  poolAppeals([plan], dollars, {});
});

it('changes nothing that it is given', () => {
  // @ts-expect-error models are readonly
  plan.versions.push(plan.versions[0]);
  // @ts-expect-error models are readonly
  caseload.reached = caseload.expectedReach;
});

it('has no answer for a day before the first observation', () => {
  const known = coverageOn(coverageTimeline(plan, dollars), '2026-01-01');
  // @ts-expect-error it may be null
  known.ratio;
});
