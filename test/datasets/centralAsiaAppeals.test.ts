import { checkAppeal, requirementOf } from 'aidkit/appeals';
import { coverageOn, coveragePercent, coverageTimeline, poolAppeals } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { describe, expect, it } from 'vitest';

const { appeals, relatedAppeals, observations, statements } = centralAsiaAppeals;
const plan = (code: string) => appeals.find((appeal) => appeal.code === code)!;

describe('the appeals of the six countries', () => {
  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(centralAsiaAppeals))).toEqual(centralAsiaAppeals);
  });

  it('are decoded once', () => expect(centralAsiaAppeals.appeals).toBe(appeals));

  it('are known by one id and one code each', () => {
    const all = [...appeals, ...relatedAppeals];
    const names = all.flatMap(({ id, code }) => (code === null || code === id ? [id] : [id, code]));
    expect(new Set(names).size).toBe(names.length);
    for (const { siblings } of all) {
      for (const sibling of siblings) expect(all.some(({ id }) => id === sibling)).toBe(true);
    }
  });

  it('name one of the six, and the related ones none', () => {
    const { countries } = centralAsiaAppeals;
    const names = ({ countries: own }: { countries: readonly string[] }) =>
      own.some((code) => countries.includes(code));
    expect(appeals.every(names)).toBe(true);
    expect(relatedAppeals.some(names)).toBe(false);
    expect(centralAsiaAppeals.countriesWithoutAppeals).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
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

  it('span 2001 to 2026, without a plan in 2005 and 2007', () => {
    const years = new Set(appeals.flatMap((appeal) => appeal.years));
    const missing = Array.from({ length: 26 }, (_, index) => String(2001 + index)).filter(
      (year) => !years.has(year),
    );
    expect(missing).toEqual(['2005', '2007']);
  });

  it('are usual, but for what is known', () => {
    const unusual = appeals.flatMap((appeal) =>
      checkAppeal(appeal).map(({ code }) => `${appeal.code} ${code}`),
    );
    // The consolidated appeal of 2002 ran from October 2001 and counts for 2002 alone: no warning.
    expect(unusual).toEqual([]);
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
    const result = poolAppeals(appeals, observations, { on: '2026-09-27', years: ['2001'] });
    expect(result).toMatchObject({ ratio: null, counted: 0, fundingLeftOut: { amount: 2053268 } });
  });
});
