import { existsSync, readFileSync } from 'node:fs';
import { indicators, indicatorsOfRelease, sdgIndicator, sdgTarget } from 'aidkit/sdg';
import {
  parseUnsdAreas,
  parseUnsdGoals,
  parseUnsdIndicators,
  parseUnsdObservations,
  parseUnsdSeries,
  parseUnsdTargets,
  withOfficialText,
} from 'aidkit/unsd';
import { describe, expect, it } from 'vitest';

// Responses of UNSD's SDG API of 2022 and 2026, some trimmed; what is in them is told in their README.
const folder = new URL('../../../shared/data/sdg/unsd-samples/', import.meta.url);
const absent = !existsSync(folder);
const sample = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

if (absent)
  console.log('Skipped: UNSD’s responses are not here (../shared/data/sdg/unsd-samples).');

describe.skipIf(absent)('responses of UNSD’s SDG API', () => {
  it('Indicator/List of 2022.Q1.G.03: 248 entries, 663 rows of series, 144 in tier 1', () => {
    const { values, rejected } = parseUnsdIndicators(sample('indicator-list.2022.Q1.G.03.json'));
    expect(rejected).toEqual([]);
    expect(values).toHaveLength(248);
    expect(values.filter(({ tier }) => tier === '1')).toHaveLength(144);
    expect(values.filter(({ tier }) => tier === '2')).toHaveLength(104);
    expect(values.flatMap(({ series }) => series ?? [])).toHaveLength(663);
    expect(new Set(values.map(({ framework }) => framework))).toEqual(new Set(['2022']));
    expect(values.map(({ code }) => code).sort()).toEqual(
      indicatorsOfRelease('2022')
        .map(({ code }) => code)
        .sort(),
    );
  });

  it('its words join the entries of 2022 all, those of 2025 but for six that are other indicators', () => {
    const { values } = parseUnsdIndicators(sample('indicator-list.2022.Q1.G.03.json'));
    const textless = (entries: typeof indicators) =>
      withOfficialText(entries, values)
        .filter(({ officialText }) => officialText === null)
        .map(({ code }) => code);
    expect(textless(indicatorsOfRelease('2022'))).toEqual([]);
    expect(textless(indicators)).toEqual(['2.2.4', '3.8.2', '3.b.3', '4.6.1', '8.9.2', '11.c.1']);
  });

  it('a series of two targets has both, and of two in one goal has the goal once', () => {
    const { values } = parseUnsdIndicators(sample('indicator-list.2022.Q1.G.03.json'));
    const all = values.flatMap(({ series }) => series ?? []);
    const both = all.find(({ indicators }) => indicators.join() === '12.2.1,8.4.1');
    expect(both).toMatchObject({ goals: ['12', '8'], targets: ['12.2', '8.4'] });
    expect(all.every(({ goals }) => new Set(goals).size === goals.length)).toBe(true);
  });

  it('Goal/List: eight goals', () => {
    const { values, rejected } = parseUnsdGoals(sample('goal-list.trimmed.json'));
    expect([values.map(({ code }) => code), rejected]).toEqual([
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [],
    ]);
  });

  it('Target/List without children: null, not none', () => {
    const { values, rejected } = parseUnsdTargets(sample('target-list.no-children.2026.json'));
    expect([values.length, values[0]?.code, values[0]?.indicators, rejected]).toEqual([
      ...[1, '3.8', null, []],
    ]);
    expect(withOfficialText([sdgTarget('3.8')], values)[0]?.officialText).toBe(values[0]?.title);
  });

  it('Target/List with children: series once a release, whose parents are null', () => {
    const { values, rejected } = parseUnsdTargets(
      sample('target-list.with-children.2026.trimmed.json'),
    );
    expect(rejected).toEqual([]);
    const [indicator] = values[0]?.indicators ?? [];
    expect(indicator?.code).toBe('3.8.2');
    expect(indicator?.series).toHaveLength(8);
    expect(new Set(indicator?.series?.map(({ code }) => code))).toEqual(new Set(['SH_XPD_EARN25']));
    expect(indicator?.series?.every(({ goals }) => goals.length === 0)).toBe(true);
    // The newer rows were cut off: nothing shows the release, so who knows it says so.
    expect(indicator?.framework).toBeNull();
    const join = (options?: { release: '2025' }) =>
      withOfficialText([sdgIndicator('3.8.2')], values[0]?.indicators ?? [], options)[0];
    expect(join()?.officialText).toBeNull();
    expect(join({ release: '2025' })?.officialText).toBe(indicator?.description);
  });

  it('GeoArea/List: M49 with its zeros', () => {
    const { values, rejected } = parseUnsdAreas(sample('geo-area-list.2026.json'));
    expect([values.map(({ area }) => area), rejected]).toEqual([
      ['004', '248', '008', '012', '016'],
      [],
    ]);
  });

  it('Series/List: 12 series', () => {
    const { values, rejected } = parseUnsdSeries(sample('series-list.2026.Q1.G.01.trimmed.json'));
    expect([values.length, rejected]).toEqual([12, []]);
    expect(values.every(({ release }) => release === '2026.Q1.G.01')).toBe(true);
  });

  it('Series/Data of Afghanistan: 8 of 62 rows, one of them the total', () => {
    const { values, rejected, totalElements } = parseUnsdObservations(
      sample('series-data.SH_OOP_XPD_EARNNET40.AFG.2026.trimmed.json'),
    );
    expect([values.length, rejected, totalElements]).toEqual([8, [], 62]);
    expect(values.every(({ area, year }) => area === '004' && year === 2007)).toBe(true);
    expect(values.filter(({ isTotal }) => isTotal).map(({ value }) => value)).toEqual([24.36]);
  });
});
