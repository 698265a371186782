import {
  indicatorCodes,
  indicatorCodesOf,
  indicatorHistory,
  indicatorsOf,
  indicatorsOfRelease,
  latestSdgRelease,
  repeatGroups,
  repeatsOf,
  type SdgRelease,
  sdgIndicator,
  sdgReleases,
  unsdCodeOf,
} from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

const history = (code: string) =>
  indicatorHistory(code)?.changes.map(({ release, change }) => `${release} ${change}`);

describe('releases', () => {
  // 2017: A/RES/71/313. 2020 and 2022: UNSD's tier files. 2025: E/CN.3/2026/13 and the catalogue of the API.
  it.each([
    ['2017', 244, 232, 9],
    ['2020', 247, 231, 12],
    ['2022', 248, 231, 13],
    ['2025', 251, 234, 13],
  ] as const)('%s: %i entries, %i unique, %i groups of repeats', (release, all, unique, groups) => {
    const entries = indicatorsOfRelease(release);
    expect(entries).toHaveLength(all);
    expect(entries.filter(({ primary }) => primary)).toHaveLength(unique);
    expect(repeatGroups({ release })).toHaveLength(groups);
    expect(entries.every((entry) => entry.release === release)).toBe(true);
  });

  it('have 248 rows with 232 UNSD codes in November 2022', () => {
    const entries = indicatorsOfRelease('2022');
    expect(entries.every(({ unsdCode }) => unsdCode !== null)).toBe(true);
    expect(new Set(entries.map(({ unsdCode }) => unsdCode)).size).toBe(232);
  });

  it('end with the one that is meant where none is named', () => {
    expect(sdgReleases.at(-1)?.release).toBe(latestSdgRelease);
    expect(indicatorsOfRelease(latestSdgRelease).map(({ code }) => code)).toEqual(indicatorCodes);
  });

  it('tell two meanings of a code apart', () => {
    const of2017 = sdgIndicator('8.9.2', { release: '2017' });
    expect(of2017).toMatchObject({ code: '8.9.2', release: '2017', since: '2017', until: '2017' });
    expect(sdgIndicator('8.9.2', { release: '2020' })).toBeUndefined();
    expect(sdgIndicator('8.9.2', { release: '2022' })).toBeUndefined();
    expect(sdgIndicator('8.9.2')).toMatchObject({ release: '2025', since: '2025', until: null });
    expect(of2017?.title).not.toBe(sdgIndicator('8.9.2').title);
  });

  it('know what they do not know of a former indicator', () => {
    expect(sdgIndicator('4.6.1', { release: '2022' })).toMatchObject({
      unsdCode: 'C040601',
      tier: null,
      custodianAgencies: null,
      partnerAgencies: null,
    });
    expect(unsdCodeOf('13.3.2', { release: '2017' })).toBeNull();
    expect(unsdCodeOf('13.3.2')).toBeUndefined();
  });

  it('have their own children and repeats', () => {
    expect(indicatorCodesOf('8.9', { release: '2020' })).toEqual(['8.9.1']);
    expect(indicatorCodesOf('1.a', { release: '2017' })).toEqual(['1.a.1', '1.a.2', '1.a.3']);
    expect(indicatorCodesOf('17', { release: '2017' }).slice(7, 11)).toEqual([
      ...['17.6.1', '17.6.2', '17.7.1', '17.8.1'],
    ]);
    expect(indicatorsOf('11.c', { release: '2022' })).toEqual([]);
    expect(indicatorsOf('11.c', { release: '2017' })).toHaveLength(1);
    expect(repeatsOf('7.b.1', { release: '2017' })).toEqual([]);
    expect(repeatsOf('12.a.1', { release: '2020' })).toEqual(['7.b.1', '12.a.1']);
  });

  it('are refused where they are none', () => {
    const release = '2021' as SdgRelease;
    for (const ask of [
      () => sdgIndicator('8.9.2', { release }),
      () => indicatorsOf('8.9', { release }),
      () => indicatorCodesOf('8.9', { release }),
      () => indicatorsOfRelease(release),
      () => repeatGroups({ release }),
      () => repeatsOf('1.5.1', { release }),
      () => unsdCodeOf('1.5.1', { release }),
    ]) {
      expect(ask).toThrow(RangeError);
    }
    expect(() => sdgIndicator('8.9.2', { release: 2017 as never })).toThrow(TypeError);
    expect(() => sdgIndicator('8.9.2', { releas: '2017' } as never)).toThrow(
      '(nearest: "release")',
    );
    expect(() => indicatorsOfRelease('' as SdgRelease)).toThrow('release: expected "2017"');
  });
});

describe('indicatorHistory', () => {
  // The 2020 comprehensive review: "Changes of the 2020 review" and its sheet of deletions.
  it.each([
    ['8.9.2', ['2017 listed', '2020 deleted', '2025 added']],
    ['11.c.1', ['2017 listed', '2020 deleted', '2025 added']],
    ['1.a.1', ['2017 listed', '2020 deleted', '2020 replaced']],
    ['1.a.3', ['2017 listed', '2020 replaced']],
    ['17.6.1', ['2017 listed', '2020 deleted', '2020 moved', '2025 reworded']],
    ['17.6.2', ['2017 listed', '2020 moved']],
    ['13.3.1', ['2017 listed', '2020 replaced']],
    ['13.3.2', ['2017 listed', '2020 deleted']],
    ['13.2.2', ['2020 added']],
    ['11.5.2', ['2017 listed', '2022 split']],
    ['11.5.3', ['2022 split']],
    ['2.2.4', ['2025 added']],
    ['3.b.3', ['2017 listed', '2025 replaced']],
    ['4.6.1', ['2017 listed', '2025 replaced']],
    ['3.8.2', ['2017 listed', '2025 revised']],
    ['3.8.1', ['2017 listed']],
  ])('%s: %j', (code, changes) => expect(history(code)).toEqual(changes));

  it('tells what became of a code that is gone', () => {
    expect(indicatorHistory('1.a.3')).toMatchObject({ status: 'gone' });
    expect(indicatorHistory('1.a.3')?.changes.at(-1)).toMatchObject({ to: ['1.a.1'], title: null });
    expect(indicatorHistory('17.6.2')?.changes.at(-1)?.to).toEqual(['17.6.1']);
    expect(indicatorHistory('13.3.2')?.changes.at(-1)?.to).toEqual([]);
    expect(indicatorHistory('8.9.2')?.status).toBe('current');
  });

  it('tells where an indicator comes from', () => {
    const moved = indicatorHistory('17.6.1')?.changes.find(({ change }) => change === 'moved');
    expect(moved?.from).toEqual(['17.6.2']);
    expect(indicatorHistory('11.5.3')?.changes[0]?.from).toEqual(['11.5.2']);
  });

  it('has the additions, replacements and revisions that the reviews report', () => {
    const codes = (change: string, release: string) =>
      [...new Set([...indicatorCodes, '1.a.3', '13.3.2', '17.6.2'])].filter((code) =>
        history(code)?.includes(`${release} ${change}`),
      );
    // 2020: eight additions, eight revisions (and the change to 4.2.1), 14 replacements.
    expect(codes('added', '2020')).toEqual([
      ...['2.2.3', '3.d.2', '4.1.2', '10.4.2', '10.7.3', '10.7.4', '13.2.2', '16.3.3'],
    ]);
    expect(codes('revised', '2020').filter((code) => code !== '4.2.1')).toEqual([
      ...['2.4.1', '2.5.2', '5.a.2', '6.3.1', '8.3.1', '11.6.1', '15.9.1', '17.5.1'],
    ]);
    expect(codes('replaced', '2020').filter((code) => code !== '1.a.3')).toHaveLength(14);
    expect(codes('deleted', '2020')).toEqual(['1.a.1', '8.9.2', '11.c.1', '17.6.1', '13.3.2']);
    // 2025 (E/CN.3/2025/6): three additions, two replacements.
    expect(codes('added', '2025')).toEqual(['2.2.4', '8.9.2', '11.c.1']);
    expect(codes('replaced', '2025')).toEqual(['3.b.3', '4.6.1']);
  });

  it('agrees with the releases', () => {
    for (const { release } of sdgReleases) {
      for (const { code, since } of indicatorsOfRelease(release)) {
        expect(indicatorHistory(code)?.changes.some((change) => change.release === since)).toBe(
          true,
        );
      }
    }
  });

  it('knows no code that never was', () => {
    for (const text of ['3.8.9', '3.8', '3', '', '__proto__', '1.5.1 ']) {
      expect(indicatorHistory(text)).toBeUndefined();
    }
    expect(() => indicatorHistory(8.1 as never)).toThrow(TypeError);
  });
});
