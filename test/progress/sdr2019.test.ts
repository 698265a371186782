import { readFileSync } from 'node:fs';
import {
  type DashboardColour,
  indexScore,
  regionalMeans as regionalMeansOf,
  sdgIndex,
  sdr2019,
} from 'aidkit/progress';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// Afghanistan and Central Asia in the SDG Index of 2019, as published (sources in the fixtures). The means
// of the region are given, since they are over 23 countries of which these are six.
type Row = Record<string, string>;
const read = (name: string): Row[] =>
  parse(
    readFileSync(new URL(`../fixtures/progress/sdr2019-central-asia-${name}.csv`, import.meta.url)),
    {
      columns: true,
      comment: '#',
    },
  );
const published = read('values');
const scores = read('scores');
const goals = Array.from({ length: 17 }, (_, index) => index + 1);
const numberOf = (text: string | undefined) => (text === '' ? null : Number(text));
const values = published.map((row) => ({
  country: row.iso3!,
  indicator: row.code!,
  value: numberOf(row.value),
}));
const regionalMeans = Object.fromEntries(
  scores.map((row) => [row.region!, goals.map((goal) => numberOf(row[`regional${goal}`]))]),
);

describe('Afghanistan and Central Asia in the SDG Index of 2019', () => {
  const { countries, rejected } = sdgIndex(values, sdr2019, { regionalMeans });

  it('is read without loss', () => {
    expect(rejected).toEqual([]);
    expect(countries.map(({ country }) => country)).toEqual([
      'AFG',
      'KAZ',
      'KGZ',
      'TJK',
      'TKM',
      'UZB',
    ]);
  });

  it.each(scores)('$name', (row) => {
    const mine = countries.find(({ country }) => country === row.iso3)!;
    expect(mine.index).toBeCloseTo(Number(row.index), 9);
    expect(mine.percentMissing).toBeCloseTo(Number(row.percent_missing), 9);
    for (const { goal, score, colour } of mine.goals) {
      const theirs = numberOf(row[`goal${goal}`]);
      if (theirs === null) expect(score).toBeNull();
      else expect(score).toBeCloseTo(theirs, 9);
      expect(colour).toBe(row[`dash${goal}`] as DashboardColour);
    }
    const theirs = published.filter(({ iso3 }) => iso3 === row.iso3);
    expect(theirs.length).toBeGreaterThan(60);
    for (const { code, normalised, dashboard } of theirs) {
      const indicator = mine.indicators.find((found) => found.indicator === code)!;
      expect(indicator.score).toBeCloseTo(Number(normalised), 9);
      expect(indicator.colour).toBe(dashboard);
    }
  });

  it('ranks them in the published order', () => {
    const order = (rank: (row: Row) => number) =>
      [...scores].sort((a, b) => rank(a) - rank(b)).map(({ iso3 }) => iso3);
    const mine = new Map(countries.map(({ country, rank }) => [country, rank!]));
    expect(order(({ iso3 }) => mine.get(iso3!)!)).toEqual(order(({ rank }) => Number(rank)));
  });

  it('is the index of its parts: goal scores, means of the region, mean of the goals', () => {
    const whole = sdgIndex(values, sdr2019);
    const means = regionalMeansOf(whole.countries);
    expect({ ...means }).toEqual({ ...whole.regionalMeans });
    for (const { goals: own, region, index } of whole.countries) {
      expect(indexScore(own, { impute: means[region] ?? null })).toBe(index);
    }
  });

  it('would be another index without the means of the region', () => {
    const alone = sdgIndex(values, sdr2019).countries.find(({ country }) => country === 'AFG')!;
    const afghanistan = scores.find(({ iso3 }) => iso3 === 'AFG')!;
    expect(Math.abs(alone.index! - Number(afghanistan.index))).toBeGreaterThan(0.1);
  });
});

describe('sdgIndex', () => {
  it('says which values it could not use, and uses the rest', () => {
    const result = sdgIndex(
      [
        { country: 'TJK', indicator: 'sdg1_wpc', value: 4.8 },
        { country: 'XXX', indicator: 'sdg1_wpc', value: 1 },
        { country: 'TJK', indicator: '__proto__', value: 1 },
        { country: 'TJK', indicator: 'sdg2_nue', value: Number.NaN },
        { country: 'TJK', indicator: 'sdg1_wpc', value: 5 },
        { country: 'TJK', indicator: 'sdg2_stunting', value: null },
      ],
      sdr2019,
    );
    expect(result.rejected.map(({ index, path }) => [index, path])).toEqual([
      [1, 'values[1].country'],
      [2, 'values[2].indicator'],
      [3, 'values[3].value'],
      [4, 'values[4].indicator'],
    ]);
    expect(result.rejected[0]?.message).toBe(
      'values[1].country: expected a country of sdr2019, received "XXX"',
    );
    expect(result.countries.map(({ country }) => country)).toEqual(['TJK']);
    expect(result.countries[0]?.indicators[0]?.value).toBe(4.8);
  });

  it('gives no index to a country with more than 20% missing', () => {
    const [country] = sdgIndex(
      [{ country: 'TJK', indicator: 'sdg1_wpc', value: 4.8 }],
      sdr2019,
    ).countries;
    expect(country).toMatchObject({ index: null, rank: null, percentMissing: 98.75 });
  });

  // The rules of 2020 and 2021, on a small edition made for this test.
  const edition = {
    ...sdr2019,
    indicators: ['sdg4_a', 'sdg4_b', 'sdg14_biomar'].map((code) => ({
      code,
      goal: Number.parseInt(code.slice(3), 10),
      lower: 0,
      red: 30,
      green: 60,
      optimum: 90,
      scored: true,
      rated: { oecd: true, others: true },
    })),
    rules: {
      maxPercentMissing: 60,
      alternatives: [],
      scoreDecimals: 3,
      imputedGoals: [4],
      neverAlone: ['sdg14_biomar'],
    },
  };

  it('rounds, imputes and leaves out as an edition rules', () => {
    const rows = [
      { country: 'KEN', indicator: 'sdg4_a', value: 10 },
      { country: 'KEN', indicator: 'sdg4_b', value: 20 },
      { country: 'KEN', indicator: 'sdg14_biomar', value: 50 },
      { country: 'UGA', indicator: 'sdg4_a', value: 40 },
      { country: 'ZMB', indicator: 'sdg14_biomar', value: 50 },
    ];
    const { countries } = sdgIndex(rows, edition);
    const [kenya, uganda, zambia] = countries;
    expect(kenya?.indicators.map(({ score }) => score)).toEqual([11.111, 22.222, 55.556]);
    expect(uganda?.indicators[1]).toMatchObject({ score: 22.222, imputed: true, value: null });
    expect(zambia?.goals[3]?.score).toBeNull();
    expect(zambia?.goals[13]?.score).toBeNull();
  });
});

describe('sdr2019', () => {
  it('cannot be changed', () => {
    expect(Object.isFrozen(sdr2019)).toBe(true);
    expect(Object.isFrozen(sdr2019.indicators[0])).toBe(true);
    expect(sdr2019.indicators).toBe(sdr2019.indicators);
    expect({ ...sdr2019 }).toEqual(sdr2019);
  });
  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(sdr2019))).toEqual(sdr2019);
  });
});
