import { indicators, indicatorsOfRelease, sdgIndicator, targets } from 'aidkit/sdg';
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

// Shapes as seen in responses of UNSD's API of 2022 and 2026; the words are made up.
const goal = { code: '3', title: 'Words of goal 3', description: null, uri: '/v1/sdg/Goal/3' };
const target = {
  goal: '3',
  code: '3.8',
  title: 'Words of 3.8',
  description: 'The same',
  indicators: null,
};
const series = {
  ...{ goal: ['3'], target: ['3.8'], indicator: ['3.8.1'], release: '2022.Q1.G.03' },
  ...{ code: 'SH_ACS_UNHC', description: 'A series', uri: '/v1/sdg/Series/SH_ACS_UNHC' },
};
const indicator = (code: string, more: object = {}) => ({
  ...{ goal: '3', target: '3.8', code, description: `Words of ${code}`, tier: '1', series: null },
  ...more,
});

describe('parseUnsdGoals and parseUnsdTargets', () => {
  it('read what UNSD sends', () => {
    expect(parseUnsdGoals([goal])).toEqual({
      values: [{ code: '3', title: 'Words of goal 3', description: null, uri: '/v1/sdg/Goal/3' }],
      rejected: [],
      warnings: [],
    });
    expect(parseUnsdTargets([target]).values).toEqual([
      {
        ...{ code: '3.8', goal: '3', title: 'Words of 3.8', description: 'The same', uri: null },
        indicators: null,
      },
    ]);
  });

  it('take the whole number of a goal from copies of the data, and no number for anything below', () => {
    expect(parseUnsdGoals([{ ...goal, code: 3 }]).values[0]?.code).toBe('3');
    expect(parseUnsdGoals([{ ...goal, code: 3.5 }]).rejected).toHaveLength(1);
    expect(parseUnsdGoals([{ ...goal, code: 18 }]).rejected).toHaveLength(1);
    const { values, rejected } = parseUnsdTargets([{ ...target, code: 8.1 }, target]);
    expect(values).toHaveLength(1);
    expect(rejected).toEqual([
      {
        index: 0,
        path: '[0].code',
        message:
          '[0].code: expected a code as text (a number cannot tell 8.10 from 8.1), received 8.1',
        value: { ...target, code: 8.1 },
      },
    ]);
  });

  it('refuse codes of another level and entries without words', () => {
    expect(parseUnsdGoals([{ ...goal, code: '3.8' }]).rejected[0]?.path).toBe('[0].code');
    expect(parseUnsdTargets([{ ...target, code: '17.a' }]).rejected[0]?.path).toBe('[0].code');
    expect(parseUnsdGoals([{ ...goal, title: '' }]).rejected[0]?.path).toBe('[0].title');
    expect(parseUnsdGoals([{ ...goal, title: null }]).rejected[0]?.path).toBe('[0].title');
  });

  it('read children, whose parents are null there', () => {
    const child = { ...series, goal: null, target: null, indicator: null };
    const withChildren = {
      ...target,
      indicators: [indicator('3.8.1', { goal: null, series: [child] })],
    };
    const [read] = parseUnsdTargets([withChildren]).values[0]?.indicators ?? [];
    expect(read).toMatchObject({ code: '3.8.1', goal: '3', target: '3.8' });
    expect(read?.series?.[0]).toMatchObject({ code: 'SH_ACS_UNHC', goals: [], indicators: [] });
  });

  it('leave out a child that is wrong, with its place, and keep the rest', () => {
    const broken = {
      ...target,
      indicators: [indicator('3.8.1', { series: [series, { code: 7 }] }), { code: '3.8.2' }],
    };
    const { values, rejected, warnings } = parseUnsdTargets([broken]);
    expect(rejected).toEqual([]);
    expect(values[0]?.indicators?.map(({ code }) => code)).toEqual(['3.8.1']);
    expect(values[0]?.indicators?.[0]?.series).toHaveLength(1);
    expect(warnings.map(({ path }) => path)).toEqual([
      '[0].indicators[0].series[1].code',
      '[0].indicators[1].description',
    ]);
    const none = parseUnsdTargets([{ ...target, indicators: {} }]);
    expect(none.values[0]?.indicators).toBeNull();
    expect(none.warnings[0]?.path).toBe('[0].indicators');
  });
});

describe('parseUnsdIndicators and parseUnsdSeries', () => {
  it('tell null children from none', () => {
    const read = (children: unknown) =>
      parseUnsdIndicators([indicator('3.8.1', { series: children })]).values[0]?.series;
    expect(read(null)).toBeNull();
    expect(read(undefined)).toBeNull();
    expect(read([])).toEqual([]);
  });

  it('read a series of several targets, which are in the order of text and may repeat a goal', () => {
    const twice = {
      ...{ code: 'EN_MAT_DOMCMPT', goal: ['12', '8'], target: ['12.2', '8.4'] },
      indicator: ['12.2.2', '8.4.2'],
    };
    const once = { code: 'DC_ODA_BDVDL', goal: ['15', '15'], target: ['15.a', '15.b'] };
    const { values } = parseUnsdSeries([twice, once, { code: 'X', goal: 3 }]);
    expect(values[0]).toMatchObject({ goals: ['12', '8'], indicators: ['12.2.2', '8.4.2'] });
    expect(values[1]).toMatchObject({ goals: ['15'], targets: ['15.a', '15.b'], indicators: [] });
    expect(values[2]?.goals).toEqual(['3']);
  });

  it('take no goal, target or indicator for a series', () => {
    for (const other of [goal, target, indicator('3.8.1')]) {
      const { values, rejected } = parseUnsdSeries([other]);
      expect(values).toEqual([]);
      expect(rejected[0]?.message).toBe(
        `[0].code: expected the code of a series, such as "SH_STA_MORT", received "${other.code}"`,
      );
    }
  });

  it('keep codes that are gone, and refuse what has not the form of one', () => {
    expect(parseUnsdIndicators([indicator('13.3.2')]).values[0]?.code).toBe('13.3.2');
    for (const code of ['3.8', '3.8.1.1', '3.8.x', '3.14.1', '17.a.1', '03.08.01', 'x', '', 3.8]) {
      expect(parseUnsdIndicators([indicator(code as string)]).rejected).toHaveLength(1);
    }
  });

  it('tell the framework by codes that one release has, else by the newest series of the list', () => {
    const framework = (...list: object[]) => parseUnsdIndicators(list).values[0]?.framework;
    const of = (...releases: string[]) =>
      indicator('3.8.1', { series: releases.map((release) => ({ ...series, release })) });
    expect(framework(indicator('3.8.1'), indicator('2.2.4'))).toBe('2025');
    expect(framework(indicator('3.8.1'), indicator('11.5.3'))).toBe('2022');
    expect(framework(indicator('3.8.1'), indicator('13.3.2'))).toBe('2017');
    const whole = indicatorsOfRelease('2020').map(({ code }) => indicator(code));
    expect(framework(...whole)).toBe('2020');
    // Series stand once a release, in no order.
    expect(framework(of('2026.Q1.G.01', '2018.Q2.G.01'))).toBe('2025');
    expect(framework(of('2018.Q2.G.01'), of('2023.Q1.G.01'))).toBe('2022');
    expect(framework(of('2021.Q3.G.02'))).toBe('2020');
    // The framework changed within these years; or the rows are of old releases alone.
    for (const release of ['2022.Q1.G.03', '2025.Q1.G.01', '2020.Q1.G.01', '2018.Q2.G.01', 'x']) {
      expect(framework(of(release))).toBeNull();
    }
    expect(framework(indicator('3.8.1'))).toBeNull();
  });
});

describe('parseUnsdAreas', () => {
  it('puts the zeros of M49 back and keeps names as they are', () => {
    const { values, rejected } = parseUnsdAreas([
      { geoAreaCode: '4', geoAreaName: 'Afghanistan' },
      { geoAreaCode: 248, geoAreaName: 'Åland Islands' },
      { geoAreaCode: '1', geoAreaName: 'World' },
      { geoAreaCode: '1234', geoAreaName: 'x' },
      { geoAreaCode: 4.5, geoAreaName: 'x' },
      { geoAreaCode: '', geoAreaName: 'x' },
    ]);
    expect(values.map(({ area }) => area)).toEqual(['004', '248', '001']);
    expect(values[1]?.name).toBe('Åland Islands');
    expect(rejected.map(({ path }) => path)).toEqual([
      ...['[3].geoAreaCode', '[4].geoAreaCode', '[5].geoAreaCode'],
    ]);
  });
});

describe('parseUnsdObservations', () => {
  const row = {
    ...{ goal: ['3'], target: ['3.8'], indicator: ['3.8.2'], series: 'SH_X', geoAreaCode: '4' },
    ...{ geoAreaName: 'Afghanistan', timePeriodStart: 2007.0, value: '5.52', source: 'A survey' },
    attributes: { Nature: 'E', Units: 'PERCENT' },
    dimensions: { Sex: 'BOTHSEX', 'Reporting Type': 'G' },
  };
  const read = (...rows: object[]) => parseUnsdObservations({ data: rows });
  const value = (text: unknown) => read({ ...row, value: text }).values[0];

  it('reads a row', () => {
    expect(read(row).values).toEqual([
      {
        ...{
          series: 'SH_X',
          indicators: ['3.8.2'],
          area: '004',
          year: 2007,
          value: 5.52,
          bound: null,
        },
        ...{ dimensions: { Sex: 'BOTHSEX', 'Reporting Type': 'G' }, isTotal: true },
        ...{ unit: 'PERCENT', release: null, source: 'A survey' },
      },
    ]);
  });

  it.each([
    ['0', 0],
    ['-1.5', -1.5],
    ['1e3', 1000],
    [' 5.2 ', 5.2],
    ['-0', 0],
    [7, 7],
  ])('a value of %j is %j', (text, number) => {
    expect(value(text)).toMatchObject({ value: number, bound: null });
    expect(Object.is(value(text)?.value, -0)).toBe(false);
  });

  it.each(['NaN', 'nan', '', null, undefined])('%j is no value and no bound', (text) => {
    expect(value(text)).toMatchObject({ value: null, bound: null });
  });

  it.each([
    ['<5', 'below', 5],
    ['<0.1', 'below', 0.1],
    ['> 95', 'above', 95],
    ['>=95', 'above', 95],
    ['<=1', 'below', 1],
  ])('%j is a bound and no value', (text, side, number) => {
    expect(value(text)).toMatchObject({ value: null, bound: { side, value: number } });
  });

  it.each(['about 5', '1,234', '5%', '<', '<<5', '=5', '0x10', '5 6', true, {}, Number.NaN])(
    '%j comes back with its place',
    (text) => {
      expect(read({ ...row, value: text }).rejected[0]?.path).toBe('data[0].value');
    },
  );

  it('takes years as floats and as texts of them, and no others', () => {
    const year = (start: unknown) => read({ ...row, timePeriodStart: start }).values[0]?.year;
    expect([2007, 2007.0, '2007', '2007.0'].map(year)).toEqual([2007, 2007, 2007, 2007]);
    for (const start of [2007.5, '07', null, undefined, 1e6, Number.NaN]) {
      expect(year(start)).toBeUndefined();
    }
  });

  it('knows totals by their codes, and by the code list of the response', () => {
    const isTotal = (dimensions: object, list?: object[]) =>
      parseUnsdObservations({ data: [{ ...row, dimensions }], dimensions: list }).values[0]
        ?.isTotal;
    expect(isTotal({ Age: 'ALLAGE', Location: 'ALLAREA', Sex: 'BOTHSEX', Quantile: '_T' })).toBe(
      true,
    );
    expect(isTotal({ Sex: 'FEMALE', Age: 'ALLAGE' })).toBe(false);
    // Who reports is no breakdown, and a dimension may be missing from a row.
    expect(isTotal({ 'Reporting Type': 'N' })).toBe(true);
    expect(isTotal({})).toBe(true);
    const list = [
      {
        id: 'Type_of_household',
        codes: [
          { code: 'HH_ALL', sdmx: '_T' },
          { code: 'HH_OLD', sdmx: 'HH_OLD' },
        ],
      },
    ];
    expect(isTotal({ Type_of_household: 'HH_ALL' })).toBe(false);
    expect(isTotal({ Type_of_household: 'HH_ALL' }, list)).toBe(true);
    expect(isTotal({ Type_of_household: 'HH_OLD' }, list)).toBe(false);
    expect(isTotal({ Age: 'HH_ALL' }, list)).toBe(false);
  });

  it('answers how many rows the whole query has', () => {
    const page = parseUnsdObservations({
      data: [row],
      totalElements: 62,
      pageNumber: 1,
      totalPages: 8,
    });
    expect([page.totalElements, page.pageNumber, page.totalPages]).toEqual([62, 1, 8]);
    expect(parseUnsdObservations([row])).toMatchObject({ totalElements: null, totalPages: null });
    expect(parseUnsdObservations([row], { release: '2026.Q1.G.01' }).values[0]?.release).toBe(
      '2026.Q1.G.01',
    );
  });
});

describe('the whole of a response', () => {
  const readers = [
    ...[parseUnsdGoals, parseUnsdTargets, parseUnsdIndicators, parseUnsdSeries, parseUnsdAreas],
    parseUnsdObservations,
  ];

  it('may be a list or have one in data', () => {
    expect(parseUnsdGoals({ data: [goal] }).values).toHaveLength(1);
    for (const read of readers) expect(read([])).toMatchObject({ values: [], rejected: [] });
  });

  it.each([null, undefined, 'text', 5, {}, { data: null }, { data: {} }])('%j is none', (whole) => {
    for (const read of readers) expect(() => read(whole)).toThrow(TypeError);
  });

  it('comes back record by record where records are hostile', () => {
    const records = [null, 5, 'x', [], [[]], new Map(), JSON.parse('{"__proto__":{"code":"3"}}')];
    for (const read of readers) {
      const { values, rejected } = read(records);
      expect(values).toEqual([]);
      expect(rejected.map(({ index }) => index)).toEqual(records.map((_, index) => index));
    }
  });

  it('is not changed by reading', () => {
    const deep = Object.freeze([Object.freeze({ ...target, indicators: Object.freeze([]) })]);
    expect(parseUnsdTargets(deep).values).toHaveLength(1);
  });
});

describe('withOfficialText', () => {
  const listOf = (release: '2017' | '2022' | '2025') =>
    parseUnsdIndicators(indicatorsOfRelease(release).map(({ code }) => indicator(code))).values;
  const textless = (list: ReturnType<typeof listOf>, entries = indicators) =>
    withOfficialText(entries, list)
      .filter(({ officialText }) => officialText === null)
      .map(({ code }) => code);

  it('puts the words beside our own entries and leaves those as they are', () => {
    const [joined] = withOfficialText([sdgIndicator('3.8.1')], listOf('2025'));
    expect(joined).toEqual({ ...sdgIndicator('3.8.1'), officialText: 'Words of 3.8.1' });
    const ofTargets = withOfficialText(targets, parseUnsdTargets([target]).values);
    expect(ofTargets.filter(({ officialText }) => officialText !== null)).toHaveLength(1);
    expect(ofTargets.find(({ code }) => code === '3.8')?.officialText).toBe('Words of 3.8');
  });

  it('leaves out words that are about another meaning of the code', () => {
    expect(textless(listOf('2025'))).toEqual([]);
    const new2025 = ['2.2.4', '3.8.2', '3.b.3', '4.6.1', '8.9.2', '11.c.1'];
    expect(textless(listOf('2022')).sort()).toEqual(new2025.sort());
    expect(textless(listOf('2022'), indicatorsOfRelease('2022'))).toEqual([]);
    expect(textless(listOf('2017'), indicatorsOfRelease('2017'))).toEqual([]);
  });

  it('joins a list that does not show its release only where the code has had one meaning', () => {
    const list = parseUnsdIndicators([indicator('3.8.1'), indicator('3.8.2')]).values;
    const entries = [sdgIndicator('3.8.1'), sdgIndicator('3.8.2')];
    const texts = (options?: { release: '2022' | '2025' }) =>
      withOfficialText(entries, list, options).map(({ officialText }) => officialText);
    expect(texts()).toEqual(['Words of 3.8.1', null]);
    expect(texts({ release: '2025' })).toEqual(['Words of 3.8.1', 'Words of 3.8.2']);
    expect(texts({ release: '2022' })).toEqual(['Words of 3.8.1', null]);
  });
});
