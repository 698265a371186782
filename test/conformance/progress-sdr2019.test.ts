import { sdgIndex, sdr2019 } from 'aidkit/progress';
import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../support/ftsFlows.js';

// Sachs et al. (2019), Sustainable Development Report 2019: the published values, scores, colours and
// ranks. github.com/sdsna/2019GlobalIndex, CC BY 4.0.
type Row = Record<string, string>;
const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const published: Row[] = fixtureRows('progress/sdr2019-values.csv');
const scores: Row[] = fixtureRows('progress/sdr2019-scores.csv');
const goals = Array.from({ length: 17 }, (_, index) => index + 1);

describe('the SDG Index of 2019 comes out as published', () => {
  const result = sdgIndex(
    published.map((row) => ({
      country: row.iso3 ?? '',
      indicator: row.code ?? '',
      value: numberOf(row.value),
    })),
    sdr2019,
  );
  const countries = new Map(result.countries.map((country) => [country.country, country]));
  const indicator = (row: Row) =>
    countries.get(row.iso3 ?? '')?.indicators.find((found) => found.indicator === row.code);

  it('from every published value', () => {
    expect(published.length).toBe(15_377);
    expect(result.rejected).toEqual([]);
    expect(result.countries.length).toBe(193);
  });

  it('12,788 indicator scores', () => {
    const rows = published.filter((row) => row.normalised !== '');
    expect(rows.length).toBe(12_788);
    const wrong = rows.filter(
      (row) => !(Math.abs((indicator(row)?.score ?? Number.NaN) - Number(row.normalised)) <= 1e-9),
    );
    expect(wrong).toEqual([]);
  });

  it('15,305 indicator colours', () => {
    const rows = published.filter((row) => row.dashboard !== '');
    expect(rows.length).toBe(15_305);
    expect(rows.filter((row) => indicator(row)?.colour !== row.dashboard)).toEqual([]);
  });

  it('goal scores of 162 countries, and which goals have none', () => {
    const wrong: string[] = [];
    for (const row of scores.filter((row) => row.index !== '')) {
      for (const goal of goals) {
        const mine = countries.get(row.iso3 ?? '')?.goals[goal - 1]?.score ?? null;
        const theirs = numberOf(row[`goal${goal}`]);
        const same =
          mine === null || theirs === null ? mine === theirs : Math.abs(mine - theirs) <= 1e-9;
        if (!same) wrong.push(`${row.iso3} goal ${goal}: ${mine}, published ${theirs}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('regional means of every goal', () => {
    const wrong = scores.filter((row) =>
      goals.some((goal) => {
        const theirs = numberOf(row[`regional${goal}`]);
        const means = result.regionalMeans[row.region ?? ''] as (number | null)[];
        return theirs !== null && !(Math.abs((means[goal - 1] ?? Number.NaN) - theirs) <= 1e-9);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('162 index values and ranks, and 31 countries without', () => {
    const wrong = scores.filter((row) => {
      const mine = countries.get(row.iso3 ?? '');
      const index = numberOf(row.index);
      if (index === null) return mine?.index !== null || mine.rank !== null;
      return !(
        Math.abs((mine?.index ?? Number.NaN) - index) <= 1e-9 && mine?.rank === Number(row.rank)
      );
    });
    expect(wrong).toEqual([]);
    expect(result.countries.filter(({ rank }) => rank !== null).length).toBe(162);
    expect(result.countries.some(({ tied }) => tied)).toBe(false);
  });

  it('162 percentages of missing values', () => {
    const rows = scores.filter((row) => row.percent_missing !== '');
    expect(rows.length).toBe(162);
    const wrong = rows.filter(
      (row) =>
        !(
          Math.abs(
            (countries.get(row.iso3 ?? '')?.percentMissing ?? Number.NaN) -
              Number(row.percent_missing),
          ) <= 1e-9
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('3,281 goal colours', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const row of scores) {
      for (const goal of goals) {
        count++;
        const mine = countries.get(row.iso3 ?? '')?.goals[goal - 1]?.colour;
        const theirs = row[`dash${goal}`];
        if (mine !== theirs) wrong.push(`${row.iso3} goal ${goal}: ${mine}, published ${theirs}`);
      }
    }
    expect(count).toBe(3_281);
    expect(wrong).toEqual([]);
  });
});
