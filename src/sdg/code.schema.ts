import * as z from 'zod';
import { expected } from '../problems/describe.js';
import { nearest } from '../problems/nearest.js';
import { pathText } from '../problems/words.schema.js';
import type { GoalCode, IndicatorCode, TargetCode } from './code.table.js';
import { goalCodes, indicatorCodes, targetCodes } from './codes.js';
import { parseSdgCode } from './parseSdgCode.js';
import type { AnyIndicatorCode } from './release.js';
import { indicatorCodesIn } from './releaseCodes.js';

type Kind = 'goal' | 'target' | 'indicator';

/** A code as the framework writes it; an error names the one that was meant, or those nearest to it. */
function codeOf<T extends string>(kind: Kind, codes: readonly T[], form: string): z.ZodType<T> {
  return z.enum(codes as readonly [T, ...T[]], {
    error: ({ path, input }) => {
      const near = nearCodes(kind, codes, input);
      const hint = near.length > 0 ? `, such as "${near.join('", "')}"` : '';
      const reason = typeof input === 'number' ? ' (a number cannot tell 8.10 from 8.1)' : '';
      return expected(pathText(path), `${form}${hint}${reason}`, input);
    },
  }) as unknown as z.ZodType<T>;
}

/** The code itself in its right form ("SDG 3" -> "3"), else codes that look like it. */
function nearCodes(kind: Kind, codes: readonly string[], input: unknown): readonly string[] {
  if (typeof input !== 'string') return [];
  const meant = parseSdgCode(input);
  return meant?.kind === kind ? [meant.code] : nearest(input, codes, { maxDistance: 1 });
}

/** The code of a goal: `3`. */
export const goalCodeSchema: z.ZodType<GoalCode> = codeOf('goal', goalCodes, 'the code of a goal');

/** The code of a target: `3.8`, `1.a`. */
export const targetCodeSchema: z.ZodType<TargetCode> = codeOf(
  'target',
  targetCodes,
  'the code of a target',
);

/** The code of an indicator of the latest release: `3.8.1`. */
export const indicatorCodeSchema: z.ZodType<IndicatorCode> = codeOf(
  'indicator',
  indicatorCodes,
  'the code of an indicator',
);

/** The code of an indicator of any release. */
export const anyIndicatorCodeSchema: z.ZodType<AnyIndicatorCode> = codeOf(
  'indicator',
  [...new Set([...indicatorCodes, ...indicatorCodesIn('2017')])] as AnyIndicatorCode[],
  'the code of an indicator of any release',
);
