import type * as z from 'zod';
import { codes } from '../problems/words.schema.js';
import type { GoalCode, IndicatorCode, TargetCode } from './code.table.js';
import { goalCodes, indicatorCodes, targetCodes } from './codes.js';
import { parseSdgCode } from './parseSdgCode.js';
import type { AnyIndicatorCode } from './release.js';
import { indicatorCodesIn } from './releaseCodes.js';

type Kind = 'goal' | 'target' | 'indicator';

/** A code as the framework writes it. The hint is the code that was meant: "SDG 3" -> "3". */
function codeOf<T extends string>(kind: Kind, list: readonly T[], form: string): z.ZodType<T, T> {
  const expectation = (input: unknown) =>
    typeof input === 'number' ? `${form} as text (a number cannot tell 8.10 from 8.1)` : form;
  return codes(expectation, list, (input) => {
    const meant = typeof input === 'string' ? parseSdgCode(input) : undefined;
    return meant?.kind === kind ? meant.code : undefined;
  });
}

/** The code of a goal: `3`. */
export const goalCodeSchema: z.ZodType<GoalCode, GoalCode> = codeOf(
  'goal',
  goalCodes,
  'the code of a goal',
);

/** The code of a target: `3.8`, `1.a`. */
export const targetCodeSchema: z.ZodType<TargetCode, TargetCode> = codeOf(
  'target',
  targetCodes,
  'the code of a target',
);

/** The code of an indicator of the latest release: `3.8.1`. */
export const indicatorCodeSchema: z.ZodType<IndicatorCode, IndicatorCode> = codeOf(
  'indicator',
  indicatorCodes,
  'the code of an indicator',
);

/** The code of an indicator of any release. */
export const anyIndicatorCodeSchema: z.ZodType<AnyIndicatorCode, AnyIndicatorCode> = codeOf(
  'indicator',
  [...new Set([...indicatorCodes, ...indicatorCodesIn('2017')])] as AnyIndicatorCode[],
  'the code of an indicator of any release',
);
