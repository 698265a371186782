import {
  goalCodes,
  goals,
  indicatorCodes,
  indicatorCodesOf,
  indicators,
  indicatorsOf,
  indicatorsOfCustodian,
  indicatorsOfTier,
  meansOfImplementation,
  parentCodeOf,
  repeatGroups,
  repeatsOf,
  sdgGoal,
  sdgIndicator,
  sdgSources,
  sdgTarget,
  targetCodes,
  targetCodesOf,
  targets,
  targetsDueBy,
  targetsOf,
} from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

// Targets, means of implementation among them, and indicator entries of each goal, as the framework
// stands after the Statistical Commission's session of March 2025.
const BY_GOAL = [
  [7, 2, 13],
  [8, 3, 15],
  [13, 4, 28],
  [10, 3, 12],
  [9, 3, 14],
  [8, 2, 11],
  [5, 2, 6],
  [12, 2, 17],
  [8, 3, 12],
  [10, 3, 14],
  [10, 3, 16],
  [11, 3, 13],
  [5, 2, 8],
  [10, 3, 10],
  [12, 3, 14],
  [12, 2, 24],
  [19, 19, 24],
] as const;

describe('the framework of March 2025', () => {
  it('has 17 goals, 169 targets, 251 entries and 234 unique indicators', () => {
    expect([goals.length, targets.length, indicators.length]).toEqual([17, 169, 251]);
    expect([goalCodes.length, targetCodes.length, indicatorCodes.length]).toEqual([17, 169, 251]);
    expect(indicators.filter(({ primary }) => primary)).toHaveLength(234);
  });

  it.each(BY_GOAL.map((counts, index) => [String(index + 1), ...counts] as const))(
    'goal %s has %i targets, %i of them means of implementation, and %i entries',
    (goal, ofGoal, means, entries) => {
      expect(targetsOf(goal)).toHaveLength(ofGoal);
      expect(targetsOf(goal).filter((target) => target.meansOfImplementation)).toHaveLength(means);
      expect(indicatorsOf(goal)).toHaveLength(entries);
    },
  );

  it('has 62 means of implementation and 107 outcomes (Dodds et al. 2019)', () => {
    expect(meansOfImplementation()).toHaveLength(62);
    expect(targets.filter((target) => !target.meansOfImplementation)).toHaveLength(107);
  });

  it('is plain data that nobody can change', () => {
    for (const list of [goals, targets, indicators]) {
      expect(JSON.parse(JSON.stringify(list))).toEqual(list);
      expect(Object.isFrozen(list) && list.every((entry) => Object.isFrozen(entry))).toBe(true);
    }
    expect(() => (sdgIndicator('1.5.1').repeatGroup as string[]).push('1.1.1')).toThrow(TypeError);
    expect(() => (sdgTarget('8.7').due as unknown[]).pop()).toThrow(TypeError);
  });

  it('names a source that exists for every entry', () => {
    const known = new Set(sdgSources.map(({ id }) => id));
    for (const { source } of [...goals, ...targets, ...indicators]) expect(known).toContain(source);
  });

  it('has titles of at most 60 characters, which no other target and no other indicator has', () => {
    for (const { title } of [...targets, ...indicators]) {
      expect(title.length).toBeGreaterThan(4);
      expect(title.length).toBeLessThanOrEqual(60);
    }
    expect(new Set(targets.map(({ title }) => title)).size).toBe(169);
    const unique = indicators.filter(({ primary }) => primary);
    expect(new Set(unique.map(({ title }) => title)).size).toBe(234);
  });

  it('has the goals’ titles in six languages and their colours', () => {
    const third = sdgGoal('3');
    expect(third.titles).toEqual({
      en: 'Good health and well-being',
      fr: 'Bonne santé et bien-être',
      es: 'Salud y Bienestar',
      ru: 'Хорошее здоровье и благополучие',
      ar: 'صحة جيدة ورفاه',
      zh: '良好健康与福祉',
    });
    expect(goals.every(({ title, titles }) => title === titles.en)).toBe(true);
    // UN guidelines for the use of the SDG logo: goals 2 and 12 differ from an older set.
    expect([sdgGoal('2').colour, third.colour, sdgGoal('12').colour]).toEqual([
      ...['#DDA63A', '#4C9F38', '#BF8B2E'],
    ]);
  });
});

describe('due years', () => {
  // unstats.un.org/sdgs/report/2020/progress-summary-for-SDG-targets: 21 of the 169 targets.
  const DUE_2020 = [
    ...['2.5', '3.6', '4.b', '6.6', '8.6', '8.b', '9.c', '11.b', '12.4', '13.a', '14.2', '14.4'],
    ...['14.5', '14.6', '15.1', '15.2', '15.5', '15.8', '15.9', '17.11', '17.18'],
  ];
  const years = (year: number) => targets.filter(({ due }) => due.some((one) => one.year === year));
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

  it('21 targets fall due in 2020, 3 in 2025, 1 in 2017, 86 state no year', () => {
    expect(codes(years(2020))).toEqual(DUE_2020);
    expect(codes(years(2025))).toEqual(['2.2', '8.7', '14.1']);
    expect(codes(years(2017))).toEqual(['17.8']);
    expect(targets.filter(({ dueYear }) => dueYear === null)).toHaveLength(86);
    expect(targets.filter(({ due }) => due.length === 0)).toHaveLength(86);
    // "58 targets say 2030 only".
    const only2030 = targets.filter(({ due }) => due.length === 1 && due[0]?.year === 2030);
    expect(only2030).toHaveLength(58);
  });

  it('say to which part they apply', () => {
    expect(sdgTarget('2.2').dueYear).toBe(2030);
    expect(sdgTarget('2.2').due.map(({ year, part }) => [year, part === null])).toEqual([
      [2030, true],
      [2025, false],
    ]);
    expect(sdgTarget('8.7').due[0]?.part).toContain('child labour');
    expect(sdgTarget('17.8').due[0]?.part).toContain('technology bank');
    expect(sdgTarget('14.1').due).toEqual([{ year: 2025, part: null }]);
    // The Sendai Framework 2015-2030 is a name and no due year.
    expect(sdgTarget('11.b').due.map(({ year }) => year)).toEqual([2020]);
  });

  it('are counted up by targetsDueBy', () => {
    expect(codes(targetsDueBy(2017))).toEqual(['17.8']);
    expect(targetsDueBy(2016)).toEqual([]);
    expect(targetsDueBy(2020)).toHaveLength(22);
    expect(targetsDueBy(2025)).toHaveLength(25);
    expect(targetsDueBy(2030)).toHaveLength(169 - 86);
    expect(targetsDueBy(2030, { undated: 2030 })).toHaveLength(169);
    expect(targetsDueBy(2029, { undated: 2030 })).toHaveLength(25);
    expect(() => targetsDueBy(Number.NaN)).toThrow('year: expected a year such as 2030');
  });
});

describe('walking', () => {
  it('goes down from goals to indicators and up again', () => {
    expect(targetCodesOf('13')).toEqual(['13.1', '13.2', '13.3', '13.a', '13.b']);
    expect(indicatorCodesOf('13')).toEqual([
      ...['13.1.1', '13.1.2', '13.1.3', '13.2.1', '13.2.2', '13.3.1', '13.a.1', '13.b.1'],
    ]);
    expect(indicatorsOf('8.10').map(({ code }) => code)).toEqual(['8.10.1', '8.10.2']);
    expect(parentCodeOf('8.10.2')).toBe('8.10');
    expect(parentCodeOf('8.10')).toBe('8');
    expect(parentCodeOf('8')).toBeUndefined();
    expect(parentCodeOf('17.6.2')).toBe('17.6');
  });

  it('does not take a goal for another that begins alike', () => {
    expect(indicatorsOf('1').every(({ goal }) => goal === '1')).toBe(true);
    expect(indicatorCodesOf('1.1')).toEqual(['1.1.1']);
    expect(targetCodesOf('1')).toHaveLength(7);
  });

  it('answers nothing for what is no code', () => {
    for (const text of ['18', '17.a', '3.14', '3.8.', '', 'SDG 3', '__proto__', 'constructor']) {
      expect(sdgGoal(text)).toBeUndefined();
      expect(sdgTarget(text)).toBeUndefined();
      expect(sdgIndicator(text)).toBeUndefined();
      expect(targetsOf(text)).toEqual([]);
      expect(indicatorsOf(text)).toEqual([]);
      expect(indicatorCodesOf(text)).toEqual([]);
      expect(parentCodeOf(text)).toBeUndefined();
      expect(repeatsOf(text)).toEqual([]);
    }
  });

  it('gives a number no answer that could be another target’s', () => {
    const number = 8.1 as unknown as string;
    const walks = [targetCodesOf, targetsOf, indicatorCodesOf, indicatorsOf, parentCodeOf];
    for (const walk of [...walks, sdgTarget, sdgIndicator, sdgGoal]) {
      expect(() => walk(number)).toThrow('a number cannot tell 8.10 from 8.1');
    }
  });
});

describe('repeats', () => {
  it('are 13 groups: nine pairs and four triples', () => {
    expect(repeatGroups().map(({ codes }) => codes.join(' '))).toEqual([
      '1.5.1 11.5.1 13.1.1',
      '1.5.2 11.5.2',
      '1.5.3 11.b.1 13.1.2',
      '1.5.4 11.b.2 13.1.3',
      '4.7.1 12.8.1 13.3.1',
      '7.b.1 12.a.1',
      '8.4.1 12.2.1',
      '8.4.2 12.2.2',
      '10.3.1 16.b.1',
      '10.6.1 16.8.1',
      '13.2.1 13.b.1',
      '15.7.1 15.c.1',
      '15.a.1 15.b.1',
    ]);
    const amended = repeatGroups().filter((group) => group.amended);
    expect(amended.map(({ codes }) => codes[0])).toEqual(['13.2.1']);
  });

  it('share a title and a UNSD code, unless they are amended', () => {
    for (const { codes, amended } of repeatGroups()) {
      const entries = codes.map((code) => sdgIndicator(code as string));
      expect(new Set(entries.map((entry) => entry?.unsdCode)).size === 1).toBe(!amended);
      expect(new Set(entries.map((entry) => entry?.title)).size === 1).toBe(!amended);
      expect(entries.map((entry) => entry?.primary)).toEqual(codes.map((_, index) => index === 0));
    }
  });

  it('are found from every place', () => {
    expect(repeatsOf('13.1.1')).toEqual(['1.5.1', '11.5.1', '13.1.1']);
    expect(repeatsOf('3.8.1')).toEqual([]);
    expect(sdgIndicator('13.1.1').repeatGroup).toEqual(repeatsOf('1.5.1'));
  });
});

describe('tiers and agencies', () => {
  const unique = indicators.filter(({ primary }) => primary);

  it('put every indicator but the five of 2025 into a tier', () => {
    const without = indicators.filter(({ tier }) => tier === null).map(({ code }) => code);
    expect(without).toEqual(['2.2.4', '3.b.3', '4.6.1', '8.9.2', '11.c.1']);
    expect(indicators.every(({ tier, tierAsOf }) => (tier === null) === (tierAsOf === null))).toBe(
      true,
    );
    const inTiers = (['I', 'II', 'I/II'] as const).map((tier) => indicatorsOfTier(tier).length);
    expect(inTiers.reduce((sum, count) => sum + count)).toBe(251 - 5);
  });

  it('count as UNSD did on 30 November 2022: 148 in tier I, 77 in II, 6 in several', () => {
    const asOf2022 = unique.filter(({ tierAsOf }) => tierAsOf === '2022-11-30');
    const count = (tier: string) => asOf2022.filter((entry) => entry.tier === tier).length;
    // Those that rose since were in tier II, and 3.b.3 and 4.6.1 of that day have been replaced.
    const risen = unique.filter(({ tierAsOf }) => tierAsOf === '2024-11');
    const replaced = ['3.b.3', '4.6.1'];
    expect(risen.every(({ tierNote }) => tierNote === 'II on 30 November 2022')).toBe(true);
    expect([count('I'), count('II') + risen.length + replaced.length, count('I/II')]).toEqual([
      ...[148, 77, 6],
    ]);
  });

  it('find the indicators for which an agency answers', () => {
    const codes = (agency: string) => indicatorsOfCustodian(agency).map(({ code }) => code);
    expect(codes('UNDRR')).toContain('1.5.1');
    expect(codes('unesco-uis')).toContain('4.1.1');
    expect(codes(' WHO ')).toContain('3.8.1');
    // UNWTO has been called UN Tourism since 2024.
    expect(codes('UNWTO')).toEqual(codes('UN Tourism'));
    expect(codes('UN Tourism')).toContain('8.9.2');
    expect(codes('Nobody')).toEqual([]);
    expect(codes('')).toEqual([]);
  });

  it('leave open what is not known', () => {
    expect(sdgIndicator('1.a.2')).toMatchObject({ custodianAgencies: null, tier: 'I/II' });
    expect(sdgIndicator('1.a.2').custodianNote).toContain('under discussion');
    expect(sdgIndicator('2.2.4')).toMatchObject({ unsdCode: null, tier: null, since: '2025' });
  });
});

describe('tiers', () => {
  it('are read as the framework and as the API of UNSD write them', () => {
    expect(indicatorsOfTier('1')).toEqual(indicatorsOfTier('I'));
    expect(indicatorsOfTier('2')).toEqual(indicatorsOfTier('II'));
    expect(indicatorsOfTier('1/2')).toEqual(indicatorsOfTier('I/II'));
    expect(() => indicatorsOfTier('3' as 'I')).toThrow(RangeError);
    expect(() => indicatorsOfTier('Tier I' as 'I')).toThrow('tier: expected "I", "II" or "I/II"');
    expect(() => indicatorsOfTier(1 as unknown as 'I')).toThrow(TypeError);
  });
});
