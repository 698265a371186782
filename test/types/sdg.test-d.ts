import {
  type FormerIndicatorCode,
  formatSdgCode,
  type GoalCode,
  type IndicatorCode,
  indicators,
  parseSdgCode,
  type SdgGoal,
  type SdgIndicator,
  type SdgRelease,
  type SdgTarget,
  sdgGoal,
  sdgIndicator,
  sdgTarget,
  type TargetCode,
} from 'aidkit/sdg';
import { type OfficialEntry, parseUnsdIndicators, withOfficialText } from 'aidkit/unsd';
import { describe, expectTypeOf, it } from 'vitest';

describe('types of the SDG framework', () => {
  it('a wrong literal is no code', () => {
    expectTypeOf<'17'>().toExtend<GoalCode>();
    expectTypeOf<'8.10' | '1.a'>().toExtend<TargetCode>();
    expectTypeOf<'3.8.1' | '8.9.2'>().toExtend<IndicatorCode>();
    expectTypeOf<'17.6.2'>().toExtend<FormerIndicatorCode>();
    // @ts-expect-error there are 17 goals
    const goal: GoalCode = '18';
    // @ts-expect-error goal 17 has no lettered targets
    const lettered: TargetCode = '17.a';
    // @ts-expect-error goal 3 has 13 targets
    const target: TargetCode = '3.14';
    // @ts-expect-error deleted in 2020
    const indicator: IndicatorCode = '17.6.2';
    // @ts-expect-error a number cannot tell 8.10 from 8.1
    const number: TargetCode = 8.1;
    return [goal, lettered, target, indicator, number];
  });

  it('a code that is written out is found, any text may not be', () => {
    expectTypeOf(sdgGoal('3')).toEqualTypeOf<SdgGoal>();
    expectTypeOf(sdgTarget('3.8')).toEqualTypeOf<SdgTarget>();
    expectTypeOf(sdgIndicator('3.8.1')).toEqualTypeOf<SdgIndicator>();
    expectTypeOf(sdgGoal('3' as string)).toEqualTypeOf<SdgGoal | undefined>();
    expectTypeOf(sdgTarget('3.8' as string)).toEqualTypeOf<SdgTarget | undefined>();
    expectTypeOf(sdgIndicator('17.6.2')).toEqualTypeOf<SdgIndicator | undefined>();
    // In an earlier release the code may not have been there.
    expectTypeOf(sdgIndicator('8.9.2', { release: '2020' })).toEqualTypeOf<
      SdgIndicator | undefined
    >();
  });

  it('only releases that are known can be asked for', () => {
    // @ts-expect-error no release
    const release: SdgRelease = '2018';
    // @ts-expect-error no release
    sdgIndicator('8.9.2', { release: '2018' });
    return release;
  });

  it('what was read tells its levels by its kind', () => {
    const read = parseSdgCode('SDG 3.8');
    if (read?.kind === 'target') expectTypeOf(read.code).toEqualTypeOf<TargetCode>();
    if (read?.kind === 'indicator') expectTypeOf(read.indicator).toEqualTypeOf<IndicatorCode>();
    // Also without a check, and a goal has no target.
    expectTypeOf(read?.target).toEqualTypeOf<TargetCode | undefined>();
    if (read?.kind === 'goal') expectTypeOf(read.target).toEqualTypeOf<undefined>();
    if (read?.kind === 'target') expectTypeOf(read.indicator).toEqualTypeOf<undefined>();
  });

  it('only UNSD’s codes and links may be missing', () => {
    expectTypeOf(formatSdgCode('3.8.1', 'padded')).toEqualTypeOf<string>();
    expectTypeOf(formatSdgCode('3.8.1', 'unsd')).toEqualTypeOf<string | null>();
    // @ts-expect-error no code
    expectTypeOf(formatSdgCode('17.a', 'plain')).toEqualTypeOf<string>();
    // @ts-expect-error no style
    formatSdgCode('3.8.1', 'long');
  });

  it('the tables cannot be changed', () => {
    // @ts-expect-error readonly
    indicators.pop();
    // @ts-expect-error readonly
    sdgIndicator('3.8.1').title = 'x';
  });

  it('official words join any of our entries and keep their type', () => {
    const { values } = parseUnsdIndicators([]);
    expectTypeOf(values).toExtend<readonly OfficialEntry[]>();
    const joined = withOfficialText(indicators, values);
    expectTypeOf(joined[0]!).toExtend<SdgIndicator & { officialText: string | null }>();
  });
});
