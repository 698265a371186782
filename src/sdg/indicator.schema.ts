import * as z from 'zod';
import { crossCheck } from '../problems/crossCheck.schema.js';
import { flagSchema, textSchema } from '../problems/values.schema.js';
import { expecting, strictObject, words } from '../problems/words.schema.js';
import { anyIndicatorCodeSchema, goalCodeSchema, targetCodeSchema } from './code.schema.js';
import type { SdgConfidence, SdgIndicator, SdgTier } from './indicator.js';
import type { SdgRelease } from './release.js';

/** A release of the framework. */
export const sdgReleaseSchema: z.ZodType<SdgRelease, SdgRelease> = words([
  '2017',
  '2020',
  '2022',
  '2025',
]);

/** UNSD's class of an indicator. */
export const sdgTierSchema: z.ZodType<SdgTier, SdgTier> = words(['I', 'II', 'I/II']);

const confidence: z.ZodType<SdgConfidence, SdgConfidence> = words([
  'official',
  'confirmed',
  'single-source',
]);
const agencies = z.array(textSchema, expecting('a list of agencies, or null')).nullable();
const dayOrMonth = z
  .string(expecting('a day or a month'))
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, expecting('a day as YYYY-MM-DD or a month as YYYY-MM'));

/** An entry of the framework in one of its releases, under its own goal and target. */
export const sdgIndicatorSchema: z.ZodType<SdgIndicator, SdgIndicator> = strictObject(
  'an indicator',
  {
    code: anyIndicatorCodeSchema,
    release: sdgReleaseSchema,
    goal: goalCodeSchema,
    target: targetCodeSchema,
    title: textSchema,
    since: sdgReleaseSchema,
    until: sdgReleaseSchema.nullable(),
    unsdCode: z
      .string(expecting('a UNSD code'))
      .regex(/^C\d\d(\d\d|0[a-d])\d\d$/, expecting('a UNSD code such as "C030801"'))
      .nullable(),
    tier: sdgTierSchema.nullable(),
    tierAsOf: dayOrMonth.nullable(),
    tierNote: textSchema.nullable(),
    custodianAgencies: agencies,
    custodianNote: textSchema.nullable(),
    partnerAgencies: agencies,
    repeatGroup: z.array(anyIndicatorCodeSchema, expecting('a list of indicators')),
    primary: flagSchema,
    confidence,
    source: textSchema,
  } satisfies Record<keyof SdgIndicator, z.ZodType>,
)
  .check(
    crossCheck<SdgIndicator>(
      'target-of-its-code',
      ({ code, target }) => code.startsWith(`${target}.`),
      'target',
      ({ code }) => `the target of indicator ${code}`,
    ),
  )
  .check(
    crossCheck<SdgIndicator>(
      'goal-of-its-target',
      ({ target, goal }) => target.startsWith(`${goal}.`),
      'goal',
      ({ target }) => `the goal of target ${target}`,
    ),
  );
