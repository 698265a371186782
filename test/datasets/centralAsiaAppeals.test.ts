import { caseloadOf, checkAppeal, requirementOf } from 'aidkit/appeals';
import {
  coverageOn,
  coveragePercent,
  coverageTimeline,
  peopleCoverage,
  poolAppeals,
} from 'aidkit/coverage';
import { articleClaims, centralAsiaAppeals } from 'aidkit/datasets';
import { checkClaims, claimsAgainstFunding, claimsFrom } from 'aidkit/reported';
import { describe, expect, it } from 'vitest';

const { appeals, relatedAppeals, observations, statements } = centralAsiaAppeals;
const plan = (code: string) => appeals.find((appeal) => appeal.code === code)!;

describe('the appeals of the six countries', () => {
  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(centralAsiaAppeals))).toEqual(centralAsiaAppeals);
  });

  it('are decoded once', () => expect(centralAsiaAppeals.appeals).toBe(appeals));

  it('are known by one id and one code each', () => {
    const all = [...new Set([...appeals, ...relatedAppeals])];
    const names = all.flatMap(({ id, code }) => (code === null || code === id ? [id] : [id, code]));
    expect(new Set(names).size).toBe(names.length);
    for (const { siblings } of all) {
      for (const sibling of siblings) expect(all.some(({ id }) => id === sibling)).toBe(true);
    }
  });

  it('name one of the six; the related ones ask for Iran and Pakistan', () => {
    const { countries } = centralAsiaAppeals;
    const names = ({ countries: own }: { countries: readonly string[] }) =>
      own.some((code) => countries.includes(code));
    expect(appeals.every(names)).toBe(true);
    expect(relatedAppeals.map(({ code }) => code)).toEqual([
      'RAFG22',
      'RAFG23',
      'RAFG_RRP24',
      'RIRNPAK25',
    ]);
    for (const { countries: own } of relatedAppeals) {
      expect(own).toEqual(expect.arrayContaining(['IRN', 'PAK']));
    }
    expect(relatedAppeals.filter(names).map(({ code }) => code)).toEqual(['RAFG22', 'RAFG23']);
    expect(centralAsiaAppeals.countriesWithoutAppeals).toEqual(['KAZ']);
  });

  it('have a day and a source for every figure', () => {
    const figures = [...appeals, ...relatedAppeals].flatMap(({ versions, layers }) => [
      ...versions,
      ...layers,
    ]);
    for (const { asOf, source } of [...figures, ...observations]) {
      expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source).not.toBe('');
    }
    const ids = new Set([...appeals, ...relatedAppeals].map(({ id }) => id));
    for (const { appeal } of observations) expect(ids.has(appeal)).toBe(true);
    for (const { subject } of statements) expect(ids.has(subject)).toBe(true);
  });

  it('span 2000 to 2026, without a plan in 2005 and 2007', () => {
    const years = new Set(appeals.flatMap((appeal) => appeal.years));
    const missing = Array.from({ length: 27 }, (_, index) => String(2000 + index)).filter(
      (year) => !years.has(year),
    );
    expect(missing).toEqual(['2005', '2007']);
  });

  it('are usual, but for what is known', () => {
    const unusual = appeals.flatMap((appeal) =>
      checkAppeal(appeal).map(({ code }) => `${appeal.code} ${code}`),
    );
    // The consolidated appeal of 2002 ran from October 2001 and counts for 2002 alone: no warning. OCHA's
    // reports of 2022 and 2023 say that more people were reached than the plan meant to, with less help each.
    expect(unusual).toEqual([
      'HAFG22 reached-above-targeted',
      'HAFG23 reached-above-targeted',
      'HAFG24 reached-above-targeted',
      'HAFG24 expected-reach-above-targeted',
      'HAFG24 reached-above-targeted',
    ]);
  });
});

describe('the percentages printed beside the figures', () => {
  const printed = observations.filter(({ publishedPercent }) => publishedPercent !== undefined);
  const pointOf = (observation: (typeof observations)[number]) => {
    const appeal = appeals.find(({ id }) => id === observation.appeal)!;
    const { points } = coverageTimeline(appeal, observations);
    return points.find(
      ({ asOf, source }) => asOf === observation.asOf && source === observation.source,
    )!;
  };

  it('follow from the figures, within 0.505 points', () => {
    expect(printed).toHaveLength(14);
    for (const observation of printed) {
      const point = pointOf(observation);
      const percent = coveragePercent(point, 'fts')!;
      const off = Math.abs(percent - observation.publishedPercent!);
      expect(off, `${observation.appeal} ${observation.asOf}`).toBeLessThanOrEqual(0.505);
    }
  });

  it('are those of FTS to the hundredth, where FTS printed them', () => {
    const ofApi = printed.filter(({ source }) => source.startsWith('FTS API'));
    const ours = ofApi.map((one) => [one.appeal, coveragePercent(pointOf(one), 'fts')]);
    // Plan overviews of 2020 and 2024: `progress`. Plan 952 has a requirement of 0.
    expect(ours).toEqual([
      ['929', 49.91],
      ['952', 0],
      ['1006', 7.4],
      ['1185', 7.25],
    ]);
    expect(ofApi.map((one) => [one.appeal, one.publishedPercent])).toEqual(ours);
  });
});

describe('what 22% was a share of', () => {
  const whole = coverageTimeline(plan('HAFG25'), observations);
  const urgent = coverageTimeline(plan('HAFG25'), observations, { layer: 'urgent' });

  it('on 27 April 2025: of the urgent layer; of the plan it was 15%', () => {
    expect(coveragePercent(coverageOn(urgent, '2025-04-27')!, 'hdx')).toBe(22);
    expect(coveragePercent(coverageOn(whole, '2025-04-27')!, 'hdx')).toBe(15);
  });

  it('is stated with its denominator, its day and its speaker', () => {
    const said = statements.filter(({ quantity }) => quantity?.value === 22);
    expect(said.map(({ layer, asOf, publishedOn }) => [layer, asOf, publishedOn])).toEqual([
      ['urgent', '2025-04-27', null],
      [null, '2025-07-07', '2025-07-07'],
      [null, '2025-07-07', '2025-08-03'],
    ]);
  });

  it('became no amount: on 3 August the last known funding is of 27 April', () => {
    expect(coverageOn(whole, '2025-08-03')).toMatchObject({ asOf: '2025-04-27', ageInDays: 98 });
  });

  it('ended at 42%', () => {
    expect(coveragePercent(coverageOn(whole, '2026-09-27')!, 'fts')).toBe(41.96);
  });

  it('is of 2.42 billion for 16.8 million people, and the layer of 1.62 for 12.5', () => {
    expect(requirementOf(plan('HAFG25'), { on: '2025-07-07' })?.amount).toBe(2416811546);
    expect(requirementOf(plan('HAFG25'), { layer: 'urgent' })?.amount).toBe(1620000000);
    expect(plan('HAFG25').layers[0]?.caseload?.targeted).toBe(12500000);
  });
});

describe('adding them up', () => {
  it('leaves the global plans of 2020 and the part without a requirement out', () => {
    const { countries } = centralAsiaAppeals;
    const result = poolAppeals(appeals, observations, {
      on: '2026-09-27',
      countries,
      years: ['2020'],
    });
    expect(result.members.map(({ code }) => code)).toEqual(['HAFG20']);
    expect(result.leftOut.map(({ code, reason }) => [code, reason])).toEqual([
      ['HCOVD20', 'part-not-stated'],
      ['OGLBL20b', 'part-not-stated'],
    ]);
  });

  it('has no ratio for 2001, whose requirement is 0', () => {
    const result = poolAppeals(appeals, observations, {
      on: '2026-09-27',
      years: ['2001'],
      countries: ['AFG'],
    });
    expect(result).toMatchObject({ ratio: null, counted: 0, fundingLeftOut: { amount: 2053268 } });
  });
});

describe('the five beside Afghanistan', () => {
  const { countries } = centralAsiaAppeals;
  const five = countries.filter((code) => code !== 'AFG');
  const poolOf = (year: string, of = countries) =>
    poolAppeals(appeals, observations, { on: '2026-09-27', countries: of, years: [year] });

  it('asked for 553,291,500 dollars and received 353,302,193', () => {
    const asked = appeals.flatMap((appeal) =>
      five.flatMap((country) =>
        appeal.countries.includes(country)
          ? (requirementOf(appeal, { country })?.amount ?? [])
          : [],
      ),
    );
    // The global plans of 2020 name none of the five.
    expect(asked.reduce((sum, amount) => sum + amount, 0)).toBe(553_291_500);
    const own = new Set(
      appeals.filter((a) => a.countries.some((code) => five.includes(code))).map(({ id }) => id),
    );
    const received = observations
      .filter(({ appeal, country }) => own.has(appeal) && (!country || five.includes(country)))
      .reduce((sum, { funding }) => sum + funding.amount, 0);
    expect(received).toBe(353_302_193);
  });

  it('belong into the totals of the six', () => {
    expect(poolOf('2008').requirement?.amount).toBe(485_640_982 + 26_914_132 + 14_751_781);
    expect(poolOf('2009').members.map(({ code }) => code)).toEqual([
      'CAFG09',
      'OTJK0809',
      'OTJK09',
    ]);
    expect(poolOf('2000').requirement?.amount).toBe(34_841_820);
  });

  it('count with their parts of regional plans; nothing is known of the money for Turkmenistan', () => {
    const { members, leftOut } = poolOf('2022');
    expect(members.map(({ code, country }) => [code, country])).toEqual([
      ['HAFG22', null],
      ['RAFG22', 'TJK'],
      ['RAFG22', 'UZB'],
    ]);
    expect(leftOut.map(({ code, country, reason }) => [code, country, reason])).toEqual([
      ['RAFG22', 'TKM', 'funding-unknown'],
    ]);
  });

  it('hold what is in no plan by country and year, which may be negative or to come', () => {
    const { notAttributedToPlans } = centralAsiaAppeals;
    const of = (country: string, year: string) =>
      notAttributedToPlans.find((one) => one.country === country && one.year === year);
    expect(of('TJK', '2009')?.remainder?.amount).toBe(-6_739_315);
    expect(of('KGZ', '2028')?.remainder?.amount).toBe(109_735);
    expect(of('TKM', '2022')).toMatchObject({ remainder: null, asOf: '2026-04-17' });
    expect(of('AFG', '2025')).toMatchObject({ asOf: '2026-09-27' });
    // The file has no row of Kazakhstan at all.
    expect(notAttributedToPlans.some(({ country }) => country === 'KAZ')).toBe(false);
    const scopes = observations.filter(({ scope }) => scope === 'outside');
    expect(scopes.map(({ appeal, asOf }) => [appeal, asOf])).toEqual([['HAFG26', '2026-01-05']]);
  });
});

describe('the people of the Afghan plans', () => {
  const people = (code: string) => caseloadOf(plan(code));

  it.each([
    ['HAFG21', { inNeed: 18_400_000, targeted: 15_700_000, reached: null }],
    ['FAFG21', { inNeed: null, targeted: 11_000_000, reached: null }],
    ['HAFG22', { population: 41_700_000, inNeed: 24_400_000, reached: 26_100_000 }],
    ['HAFG23', { inNeed: 28_800_000, targeted: 21_300_000, reached: 32_100_000 }],
  ])('%s', (code, figures) => expect(people(code)).toMatchObject(figures));

  it('HAFG24: what the file calls reached is planned', () => {
    const caseload = people('HAFG24')!;
    expect(caseload).toMatchObject({
      population: 44_532_600,
      inNeed: 23_666_389,
      targeted: 17_327_995,
      expectedReach: 18_400_000,
    });
    expect(peopleCoverage(caseload).inNeedOfPopulation).toBeCloseTo(0.5314, 4);
  });

  it('HAFG20: the expected reach is repeated as reached, so reached is unknown', () => {
    expect(people('HAFG20')).toMatchObject({ expectedReach: 10_000_000, reached: null });
  });
});

describe('what was stated', () => {
  it('settles the sentence of August 2025', () => {
    const report = checkClaims([...articleClaims, ...statements]);
    expect(report.verdict).toBe('consistent-only-through-rounding');
    const coverage = report.checks.filter(({ measure }) => measure === 'coverage');
    expect(coverage.map(({ relation, verdict }) => [relation, verdict])).toEqual([
      ['stated twice', 'consistent'],
      ['stated twice', 'consistent'],
    ]);
  });
});

describe('the sentence of August 2025', () => {
  const sentence =
    'It seeks $2.4 billion to assist nearly 17 million people, and is only 22% funded.';
  const claims = claimsFrom(sentence, {
    subject: 'HAFG25',
    source: 'a news article',
    asOf: null,
    publishedOn: '2025-08-03',
    statedBy: null,
    modality: 'fact',
  });
  const ofThePlan = (evidence: Parameters<typeof claimsAgainstFunding>[1]) =>
    claimsAgainstFunding(claims, evidence, { appeal: plan('HAFG25') })[0]?.readings[0];

  it('may hold by the amounts alone, somewhere in ten months', () => {
    expect(ofThePlan(observations)).toMatchObject({
      denominator: 'plan',
      holdsOn: [],
      mayHold: [{ from: '2025-04-27', to: '2026-02-28' }],
    });
  });

  it('holds on 7 July, and not yet on 18 June, by what was stated', () => {
    const reading = ofThePlan([...observations, ...statements]);
    expect(reading?.holdsOn).toEqual(['2025-07-07']);
    const june = reading?.days.find(({ asOf }) => asOf === '2025-06-18');
    expect(june).toMatchObject({ side: 'below' });
  });
});

it('nobody can change the dataset', () => {
  expect(Object.isFrozen(centralAsiaAppeals)).toBe(true);
  for (const list of [appeals, relatedAppeals, observations, statements]) {
    expect(Object.isFrozen(list)).toBe(true);
    expect(list.every((one) => Object.isFrozen(one))).toBe(true);
  }
  expect(Object.isFrozen(appeals[0]?.versions[0]?.revisedRequirement)).toBe(true);
});
