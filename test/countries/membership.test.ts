import {
  groupByCode,
  groupChanges,
  groupHistory,
  groupMembers,
  groups,
  groupsOf,
  membership,
} from 'aidkit/countries';
import { describe, expect, it } from 'vitest';

const codes = (group: string, on: string) => groupMembers(group, on).map(({ alpha3 }) => alpha3);

describe('least developed countries', () => {
  // UN DESA: 44 countries since São Tomé and Príncipe left on 2024-12-13; 49 in 2013 with South Sudan.
  it.each([
    ['2013-06-01', 49],
    ['2014-06-01', 48],
    ['2017-06-04', 47],
    ['2020-12-04', 46],
    ['2023-12-12', 46],
    ['2023-12-13', 45],
    ['2024-12-12', 45],
    ['2024-12-13', 44],
    ['2026-11-23', 44],
  ])('on %s there are %i', (on, count) => expect(codes('ldc', on)).toHaveLength(count));

  it('answers the three due on 2026-11-24 by how sure their exit is', () => {
    for (const code of ['LAO', 'BGD', 'NPL']) {
      const before = membership(code, 'ldc', '2026-11-23');
      expect(before).toMatchObject({ member: true, certainty: 'recorded', to: '2026-11-24' });
    }
    const after = (code: string) => membership(code, 'ldc', '2026-11-25')?.certainty;
    expect(['LAO', 'BGD', 'NPL'].map(after)).toEqual(['scheduled', 'contested', 'contested']);
    expect(membership('LAO', 'ldc', '2026-11-24')?.member).toBe(false);
    expect(membership('BGD', 'ldc', '2026-11-24')?.source).toContain('A/RES/76/8');
  });

  it('does not guess the day where only the year of inclusion is known', () => {
    const on = (day: string) => membership('SSD', 'ldc', day);
    expect(on('2011-12-31')).toMatchObject({ member: false, certainty: 'recorded', from: '2012' });
    expect(on('2012-06-01')).toMatchObject({ member: null, certainty: 'unknown', from: '2012' });
    expect(on('2013-01-01')).toMatchObject({ member: true, certainty: 'recorded' });
  });

  it('knows on the last day of such a year that the change has come', () => {
    expect(membership('SSD', 'ldc', '2012-12-30')?.member).toBe(null);
    expect(membership('SSD', 'ldc', '2012-12-31')).toMatchObject({
      member: true,
      certainty: 'recorded',
    });
    // Senegal joined in 2000, South Sudan in 2012: 49 at the end of each year, by UN DESA's timeline.
    expect(codes('ldc', '2000-12-31')).toHaveLength(49);
    expect(codes('ldc', '2012-12-31')).toHaveLength(49);
  });

  it('knows who never was one', () => {
    expect(membership('KAZ', 'ldc', '2020-01-01')).toMatchObject({
      member: false,
      certainty: 'recorded',
      from: null,
      to: null,
    });
  });

  it('keeps its history', () => {
    const left = groupHistory('ldc').filter(({ to, certainty }) => to && certainty === 'recorded');
    // The eight that graduated, by UNCTAD's LDC Report 2025.
    expect(left.map(({ country }) => country).sort()).toEqual(
      ['BTN', 'BWA', 'CPV', 'GNQ', 'MDV', 'STP', 'VUT', 'WSM'].sort(),
    );
  });
});

describe('other groups', () => {
  // Published counts: OHRLLS, UN M49, WHO (194 Members in all), the regional commissions, OIC.
  it.each([
    ['lldc', 32],
    ['sids_un_members', 37],
    ['sids_ohrlls', 39],
    ['sids_m49', 53],
    ['central_asia', 5],
    ['143', 5],
    ['central_asia_afghanistan', 6],
    ['speca', 7],
    ['eco', 10],
    ['cis', 9],
    ['oic', 57],
    ['who_afr', 47],
    ['who_amr', 33],
    ['who_eur', 53],
    ['who_emr', 21],
    ['who_sear', 10],
    ['who_wpr', 28],
    ['un_eca', 54],
    ['un_ece', 56],
    ['un_eclac', 46],
    ['un_escap', 53],
    ['un_escwa', 21],
    ['wb_low', 25],
    ['wb_lower_middle', 47],
    ['wb_upper_middle', 59],
    ['wb_high', 86], // and the Channel Islands, which have no code of their own
  ])('%s has %i members on 2026-11-23', (group, count) =>
    expect(codes(group, '2026-11-23')).toHaveLength(count),
  );

  it('have the income groups of the fiscal year', () => {
    // World Bank FY26: 25 low, 50 lower-middle, 54 upper-middle, 87 high with the Channel Islands.
    const on = (day: string) =>
      ['wb_low', 'wb_lower_middle', 'wb_upper_middle', 'wb_high'].map(
        (group) => groupMembers(group, day).length,
      );
    expect(on('2026-06-30')).toEqual([25, 50, 54, 86]);
    expect(membership('JOR', 'wb_upper_middle', '2026-06-30')?.member).toBe(false);
    expect(membership('JOR', 'wb_upper_middle', '2026-07-01')?.member).toBe(true);
    // The counts that the Bank published for each fiscal year, without the Channel Islands (high).
    for (const [day, ...counts] of [
      // World Bank, Policy Research Working Paper 7528: 31 low and 80 high in FY16; in 1987 30% low, 25% high.
      ['1988-07-01', 49, 46, 28, 40],
      ['2015-07-01', 31, 51, 53, 79],
      ['2018-07-01', 34, 47, 56, 80],
      ['2019-07-01', 31, 47, 60, 79],
      ['2020-07-01', 29, 50, 56, 82],
      ['2021-07-01', 27, 55, 55, 79],
      ['2022-07-01', 28, 54, 54, 80],
      ['2023-07-01', 26, 54, 54, 82],
      ['2024-07-01', 26, 51, 54, 85],
    ] as const) {
      expect([day, ...on(day)]).toEqual([day, ...counts]);
    }
    expect(membership('JOR', 'wb_lower_middle', '1988-06-30')).toMatchObject({
      member: null,
      certainty: 'unknown',
    });
    expect(() => groupMembers('wb_low', '1988-01-01')).toThrow(
      'on: expected a day from 1988-07-01 to before 2027-07-01, which the list of wb_low covers, received "1988-01-01"',
    );
  });

  // By the file of the Bank: the fiscal year begins on 1 July of the year before.
  it.each([
    ['CHN', 'wb_low', '1999-06-30', false], // lower middle in FY99, low again in FY00
    ['CHN', 'wb_low', '2000-06-30', true],
    ['CHN', 'wb_lower_middle', '2000-07-01', true],
    ['CHN', 'wb_upper_middle', '2011-06-30', false],
    ['CHN', 'wb_upper_middle', '2011-07-01', true],
    ['IND', 'wb_low', '2008-06-30', true],
    ['IND', 'wb_lower_middle', '2008-07-01', true],
    ['KOR', 'wb_high', '1998-01-01', true],
    ['KOR', 'wb_high', '2000-01-01', false],
    ['MYT', 'wb_upper_middle', '2010-01-01', true],
    ['MYT', 'wb_upper_middle', '2013-01-01', false],
    ['UZB', 'wb_low', '1992-06-30', false],
    ['UZB', 'wb_lower_middle', '1992-07-01', true],
  ])('%s in %s on %s: %s', (code, group, day, member) => {
    expect(membership(code, group, day)).toMatchObject({ member, certainty: 'recorded' });
  });

  it('have fragile situations and lending groups by what lists say', () => {
    const count = (group: string, day: string) => groupMembers(group, day).length;
    // The numbers that the Bank published for FY19 to FY26.
    const fcs = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) =>
      count('wb_fcs', `${year}-07-01`),
    );
    expect(fcs).toEqual([36, 37, 39, 39, 37, 39, 39, 38]);
    expect(membership('UKR', 'wb_fcs', '2022-06-30')?.member).toBe(false);
    expect(membership('UKR', 'wb_fcs', '2022-07-01')?.member).toBe(true);
    expect(membership('UKR', 'wb_fcs', '2026-07-01')?.member).toBeNull();
    expect(['wb_ida', 'wb_blend', 'wb_ibrd'].map((group) => count(group, '2026-02-24'))).toEqual([
      59, 19, 67,
    ]);
    expect(membership('LKA', 'wb_ida', '2026-02-24')?.member).toBe(true);
    // IBRD in 2020: it came between the two lists, and the day is not known.
    expect(membership('LKA', 'wb_ida', '2021-01-01')).toMatchObject({ member: null });
  });

  it('follow a move from one group to another', () => {
    const regions = (on: string) => groupsOf('IDN', on).filter((code) => code.startsWith('who_'));
    expect(regions('2025-05-22')).toEqual(['who_sear']);
    expect(regions('2025-05-23')).toEqual(['who_wpr']);
    expect(membership('USA', 'who_amr', '2026-03-01')).toMatchObject({
      member: false,
      certainty: 'contested',
    });
    expect(membership('MDA', 'cis', '2027-03-01')?.member).toBeNull();
    expect(membership('GEO', 'cis', '2009-08-17')?.member).toBe(true);
  });

  it('nest as M49 does', () => {
    expect(groupsOf('AGO', '2026-11-23').slice(-4)).toEqual(['001', '002', '017', '202']);
    expect(groupsOf('ZZZ', '2026-11-23')).toEqual([]);
  });
});

describe('what membership knows', () => {
  it('is the same membership before it begins, with both its days', () => {
    expect(membership('GBR', 'eu', '1972-12-31')).toMatchObject({
      ...{ member: false, certainty: 'recorded', from: '1973-01-01', to: '2020-02-01' },
    });
  });

  const on = (code: string, group: string, day: string) => {
    const answer = membership(code, group, day);
    return `${answer?.member} ${answer?.certainty}`;
  };

  it('says nothing of the days before its evidence', () => {
    // It had a coast until the independence of Eritrea on 24 May 1993.
    expect(on('ETH', 'lldc', '1990-01-01')).toBe('false recorded');
    expect(on('ETH', 'lldc', '2000-01-01')).toBe('null unknown');
    expect(on('ETH', 'lldc', '2015-01-01')).toBe('true recorded');
    expect(on('KAZ', 'oic', '1990-01-01')).toBe('false recorded');
    expect(on('KAZ', 'oic', '1996-01-01')).toBe('true recorded');
    expect(on('MAR', 'un_escwa', '2005-01-01')).toBe('false recorded');
    expect(on('SSD', 'un_eca', '2000-01-01')).toBe('false recorded');
    expect(on('SSD', '014', '2000-01-01')).toBe('false recorded');
    expect(on('SSD', '014', '2012-01-01')).toBe('true recorded');
    expect(on('KEN', '014', '1960-01-01')).toBe('null unknown');
    expect(on('DJI', 'un_escwa', '2020-01-01')).toBe('false recorded');
    expect(on('DJI', 'un_escwa', '2024-01-01')).toBe('null unknown');
    expect(on('FJI', 'sids_ohrlls', '2020-01-01')).toBe('true recorded');
    expect(on('BHR', 'sids_ohrlls', '2020-01-01')).toBe('null unknown');
  });

  it('carries the doubt in lists', () => {
    const lines = groupMembers('ldc', '2026-11-30', { withCertainty: true }).filter(
      ({ certainty }) => certainty !== 'recorded',
    );
    expect(lines.map(({ country, certainty }) => `${country.alpha3} ${certainty}`)).toEqual([
      'BGD contested',
      'LAO scheduled',
      'NPL contested',
    ]);
    const doubtful = groupsOf('KAZ', '2010-01-01', { withCertainty: true })
      .filter(({ member }) => member === null)
      .map(({ group }) => group);
    expect(doubtful).toContain('lldc');
    expect(groupsOf('KAZ', '2010-01-01')).not.toContain('lldc');
  });

  it('tells who entered and left', () => {
    const changes = (group: string, from: string, to: string) =>
      groupChanges(group, from, to).map(({ country, change, on }) => `${country} ${change} ${on}`);
    expect(changes('ecowas', '2024-12-31', '2025-12-31')).toEqual([
      'BFA left 2025-01-29',
      'MLI left 2025-01-29',
      'NER left 2025-01-29',
    ]);
    expect(changes('eu', '2012-12-31', '2020-02-01')).toEqual([
      'HRV entered 2013-07-01',
      'GBR left 2020-02-01',
    ]);
    expect(changes('ldc', '2011-12-31', '2012-06-01')).toEqual(['SSD entered 2012']);
    expect(changes('eu', '2020-02-01', '2020-02-01')).toEqual([]);
    expect(groupChanges('ecowas', '2024-12-31', '2025-12-31')[0]?.source).toContain('2024-01-28');
  });
});

describe('groups of dashboards', () => {
  it.each([
    ['GBR', 'eu', '2020-01-31', true],
    ['GBR', 'eu', '2020-02-01', false],
    ['BGR', 'euro_area', '2025-12-31', false],
    ['BGR', 'euro_area', '2026-01-01', true],
    ['NER', 'ecowas', '2025-01-28', true],
    ['NER', 'ecowas', '2025-01-29', false],
    ['CRI', 'oecd', '2021-05-24', false],
    ['CRI', 'oecd', '2021-05-25', true],
    ['TLS', 'asean', '2025-10-26', true],
    ['MAR', 'african_union', '2016-12-31', false],
    ['HRV', 'schengen', '2023-01-01', true],
    ['CHL', 'dac_recipients', '2017-12-31', true],
    ['CHL', 'dac_recipients', '2018-01-01', false],
    ['LVA', 'dac_members', '2025-03-19', true],
    ['ZWE', 'commonwealth', '2005-01-01', false],
    ['MDV', 'commonwealth', '2018-01-01', false],
    ['MDV', 'commonwealth', '2021-01-01', true],
    ['RUS', 'g7', '2005-01-01', false],
    ['HUN', 'ots', '2024-01-01', false],
    ['BLR', 'sco', '2024-07-04', true],
    ['IRN', 'sco', '2023-07-03', false],
    ['IRN', 'sco', '2023-07-04', true],
    ['HRV', 'eu', '2013-06-30', false],
    ['HRV', 'eu', '2013-07-01', true],
    ['HRV', 'euro_area', '2022-12-31', false],
    ['HRV', 'euro_area', '2023-01-01', true],
    ['BGR', 'schengen', '2024-03-30', false],
    ['ROU', 'schengen', '2024-03-31', true],
    ['TLS', 'asean', '2025-10-25', false],
    ['MAR', 'african_union', '2017-01-30', false],
    ['MAR', 'african_union', '2017-01-31', true],
    ['SSD', 'african_union', '2011-07-26', false],
    ['SSD', 'african_union', '2011-07-27', true],
    ['NER', 'african_union', '2024-01-01', true], // suspended, and a member
    ['SYR', 'arab_league', '2015-01-01', true], // suspended, and a member
    ['OMN', 'arab_league', '1971-09-28', false],
    ['OMN', 'arab_league', '1971-09-29', true],
    ['MRT', 'ecowas', '2001-01-01', false],
    ['CZE', 'dac_members', '2013-05-13', false],
    ['CZE', 'dac_members', '2013-05-14', true],
    ['NRU', 'dac_recipients', '2026-12-31', true],
    ['COM', 'sadc', '2018-08-17', true],
    ['COM', 'sadc', '2017-08-18', false],
    ['SYC', 'sadc', '2008-08-15', false],
    ['SYC', 'sadc', '2008-08-16', true],
    ['SSD', 'igad', '2011-11-24', false],
    ['SSD', 'igad', '2011-11-25', true],
    ['ERI', 'igad', '2024-01-01', true],
    ['GMB', 'commonwealth', '2018-02-07', false],
    ['GMB', 'commonwealth', '2018-02-08', true],
    ['TGO', 'commonwealth', '2022-06-24', false],
    ['GAB', 'commonwealth', '2022-06-25', true],
    ['ARM', 'eaeu', '2015-01-01', false],
    ['ARM', 'eaeu', '2015-01-02', true],
    ['KGZ', 'eaeu', '2015-08-12', true],
    ['TKM', 'ots', '2024-01-01', false],
    ['COL', 'oecd', '2020-04-28', true],
    ['LVA', 'oecd', '2016-06-30', false],
    ['LVA', 'oecd', '2016-07-01', true],
    ['LTU', 'oecd', '2018-07-05', true],
  ])('%s in %s on %s: %s', (code, group, day, member) => {
    expect(membership(code, group, day)?.member).toBe(member);
  });

  // As the organizations publish them.
  it.each([
    ['eu', '2019-01-01', 28],
    ['eu', '2026-11-23', 27],
    ['euro_area', '2026-01-01', 21],
    ['schengen', '2026-11-23', 29],
    ['oecd', '2026-11-23', 38],
    ['dac_members', '2026-11-23', 32],
    ['g7', '2026-11-23', 7],
    ['g20', '2026-11-23', 19],
    ['asean', '2026-11-23', 11],
    ['african_union', '2026-11-23', 55],
    ['ecowas', '2026-11-23', 12],
    ['sadc', '2026-11-23', 16],
    ['arab_league', '2026-11-23', 22],
    ['gcc', '2026-11-23', 6],
    ['sco', '2026-11-23', 10],
    ['eaeu', '2026-11-23', 5],
    ['ots', '2026-11-23', 5],
    ['commonwealth', '2026-11-23', 56],
    ['hipc', '2026-11-23', 39],
    ['wb_fcs', '2023-09-01', 39],
    ['dac_recipients', '2019-01-01', 143],
  ])('%s has on %s %i members', (group, day, count) =>
    expect(codes(group, day)).toHaveLength(count),
  );
});

describe('group codes', () => {
  it.each([
    ['LDC', 'ldc'],
    ['LDCs', 'ldc'],
    ['Least Developed Countries', 'ldc'],
    ['central-asia', 'central_asia'],
    ['Central Asia and Afghanistan', 'central_asia_afghanistan'],
    ['SIDS', 'sids_m49'],
    ['Small Island Developing States', 'sids_m49'],
    ['Upper middle income', 'wb_upper_middle'],
    ['UNECE', 'un_ece'],
    ['Sub-Saharan Africa', '202'],
    ['2', '002'],
    ['19', '019'],
    ['', undefined],
    ['OPEC', undefined],
    ['__proto__', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%j', (text, code) => expect(groupByCode(text)?.code).toBe(code));

  it('are known with their date and source', () => {
    for (const { asOf, source, name } of groups) {
      expect(asOf).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(source).not.toBe('');
      expect(name).not.toBe('');
    }
    expect(groups.map(({ code }) => code)).not.toContain('ocha_regional_offices');
  });
});

describe('mistakes', () => {
  it('say what was expected and what came', () => {
    const mistake = (group: string) => () => groupMembers(group, '2025-01-01');
    expect(mistake('lcd')).toThrow(
      'group: expected a code of groups, received "lcd" (nearest: "ldc")',
    );
    expect(mistake('ldcs')).toThrow(
      'group: expected a code of groups, received "ldcs" (nearest: "ldc")',
    );
    expect(mistake('European Union')).toThrow('(nearest: "eu")');
    expect(mistake('OPEC')).toThrow('group: expected a code of groups, received "OPEC"');
    expect(mistake('sid')).toThrow('"sids_un_members", "sids_ohrlls" or "sids_m49"');
    expect(mistake('14a')).toThrow('(nearest: "142", "143" or "145")');
    for (const value of [null, undefined, 5, {}, [], Symbol('x'), 5n, Object.create(null)]) {
      expect(() => groupMembers(value as never, '2025-01-01')).toThrow(TypeError);
      expect(() => membership('AFG', 'ldc', value as never)).toThrow(TypeError);
      expect(() => groupsOf('AFG', value as never)).toThrow(TypeError);
      expect(() => groupChanges('ldc', '2020-01-01', value as never)).toThrow(TypeError);
      expect(groupByCode(value as never)).toBeUndefined();
      expect(membership(value as never, 'ldc', '2025-01-01')).toBeUndefined();
      expect(groupsOf(value as never, '2025-01-01')).toEqual([]);
    }
    expect(() => groupMembers('ldc', new Date() as never)).toThrow('toIsoDate');
    expect(() => groupMembers('ldc', '2025-01-01', { withCertainy: true } as never)).toThrow(
      '(nearest: "withCertainty")',
    );
    expect(() => groupChanges('ldc', '2025-01-01', '2024-01-01')).toThrow(
      'to: expected a day on or after 2025-01-01, received "2024-01-01"',
    );
    expect(() => membership('AFG', 'ldc', '2025-02-30')).toThrow(
      'on: expected a day as YYYY-MM-DD, received "2025-02-30"',
    );
    expect(() => groupMembers('ldc', '2025')).toThrow(RangeError);
    expect(() => groupsOf('AFG', 'today')).toThrow(RangeError);
    expect(() => groupHistory('x')).toThrow(RangeError);
    expect(membership('ZZZ', 'ldc', '2025-01-01')).toBeUndefined();
  });
});
