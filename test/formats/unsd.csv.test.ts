import {
  parseOpenSdgCsv,
  parseOpenSdgCsvRow,
  parseUnsdCsv,
  parseUnsdCsvRow,
  parseUnsdObservations,
} from 'aidkit/unsd';
import { describe, expect, it } from 'vitest';

type Cells = { [column: string]: unknown };

// A row as UNSD's database writes it; the figures are made up.
const row: Cells = {
  ...{ Goal: '3', Target: '3.1', Indicator: '3.1.1', SeriesCode: 'SH_STA_MORT' },
  ...{ SeriesDescription: 'A series', GeoAreaCode: '4', GeoAreaName: 'Afghanistan' },
  ...{ TimePeriod: '2020', Value: '620.4', Time_Detail: '2020', Source: 'A survey', FootNote: '' },
  ...{ '[Age]': 'ALLAGE', '[Sex]': 'FEMALE', '[Quantile]': '', '[Nature]': 'E' },
  ...{ '[Reporting Type]': 'G', '[Units]': 'PER_100000_LIVE_BIRTHS' },
};
const options = { release: '2026.Q1.G.01' };
const read = (change: Cells = {}) => parseUnsdCsv([{ ...row, ...change }], options);
const [whole] = read().values;

describe('parseUnsdCsv', () => {
  it('reads what the JSON of the API says of the same row', () => {
    const json = {
      ...{ series: 'SH_STA_MORT', indicator: ['3.1.1'], geoAreaCode: '4', timePeriodStart: 2020.0 },
      ...{ value: '620.4', source: 'A survey' },
      attributes: { Nature: 'E', Units: 'PER_100000_LIVE_BIRTHS' },
      dimensions: { Age: 'ALLAGE', Sex: 'FEMALE', 'Reporting Type': 'G' },
    };
    expect(read()).toMatchObject({ rejected: [], warnings: [] });
    expect(read().values).toEqual(parseUnsdObservations({ data: [json] }, options).values);
    expect(whole?.isTotal).toBe(false);
  });

  it('reads arrays with the header first, a byte order mark and any order of columns', () => {
    const columns = Object.keys(row).reverse();
    const rows = [columns, columns.map((column) => row[column])];
    (rows[0] as string[])[0] = `\uFEFF${columns[0]}`;
    expect(parseUnsdCsv(rows, options).values).toEqual([whole]);
  });

  it('takes codes that mean all for totals', () => {
    for (const sex of ['BOTHSEX', '_T', 'TOTAL', '']) {
      expect(read({ '[Sex]': sex }).values[0]?.isTotal).toBe(true);
    }
    expect(read({ '[Activity]': 'TOTAL', '[Sex]': '' }).values[0]).toMatchObject({
      dimensions: { Age: 'ALLAGE', Activity: 'TOTAL', 'Reporting Type': 'G' },
      isTotal: true,
    });
    expect(read({ '[Activity]': 'ISIC4_C10T32X19', '[Sex]': '' }).values[0]?.isTotal).toBe(false);
  });

  it.each<[unknown, object]>([
    ['', { value: null, bound: null }],
    [null, { value: null, bound: null }],
    [undefined, { value: null, bound: null }],
    ['NaN', { value: null, bound: null }],
    ['1,234,567.5', { value: 1234567.5, bound: null }],
    ['<5', { value: null, bound: { side: 'below', value: 5 } }],
    [620.4, { value: 620.4, bound: null }],
  ])('reads the value %j', (value, expected) => {
    expect(read({ Value: value })).toMatchObject({ values: [expected], warnings: [] });
  });

  it.each(['1,23', '1.234,5', 'about 5', '1,234,56'])('refuses the value %j', (value) => {
    expect(read({ Value: value }).rejected[0]?.path).toBe('rows[0].Value');
  });

  it('reads codes that a program made floats of', () => {
    expect(read({ GeoAreaCode: '4.0', TimePeriod: '2020.0' }).values).toEqual([whole]);
    expect(read({ GeoAreaCode: 4, TimePeriod: 2020 }).values).toEqual([whole]);
  });

  it.each<[string, string, unknown]>([
    ['Indicator', 'indicators', []],
    ['[Units]', 'unit', null],
    ['Source', 'source', null],
  ])('%s may be missing, empty or of another kind', (column, own, value) => {
    for (const cell of [undefined, null, '', { deep: 1 }]) {
      const { values, rejected, warnings } = read({ [column]: cell });
      expect(rejected).toEqual([]);
      expect(values).toEqual([{ ...whole, [own]: value }]);
      expect(warnings).toHaveLength(typeof cell === 'object' && cell !== null ? 1 : 0);
    }
  });

  it.each(['SeriesCode', 'GeoAreaCode', 'TimePeriod'])(
    'a row without its %s means nothing',
    (column) => {
      for (const cell of ['', null, {}]) {
        expect(read({ [column]: cell }).rejected[0]?.path).toBe(`rows[0].${column}`);
      }
    },
  );

  it('a code of a dimension that is none costs the row, since it may be no total', () => {
    expect(read({ '[Sex]': {} }).rejected[0]?.path).toBe('rows[0][Sex]');
    expect(read({ '[Sex]': 1 }).values[0]?.dimensions.Sex).toBe('1');
  });

  it('refuses the whole where the columns are others, and shows them', () => {
    expect(() => parseUnsdCsv([{ Year: '2020', Value: '5' }])).toThrow('"Year", "Value"');
    expect(() => parseUnsdCsv([{ 'Goal;Target': '3;3.1' }])).toThrow('semicolons');
    expect(() => parseUnsdCsv('Goal,Target' as never)).toThrow(TypeError);
    expect(() => parseUnsdCsv([], { realease: 'x' } as never)).toThrow('"release"');
    expect(() => parseUnsdObservations([], { release: 5 } as never)).toThrow(TypeError);
  });

  it('reads a row of a stream', () => {
    expect(parseUnsdCsvRow(row, 5, options).values).toEqual([whole]);
    expect(parseUnsdCsvRow({ ...row, TimePeriod: 'x' }, 5).rejected[0]?.path).toBe(
      'rows[5].TimePeriod',
    );
  });

  it('makes no key of a prototype', () => {
    const { values } = read({ '[__proto__]': 'x', '[constructor]': 'y' });
    expect(Object.getPrototypeOf(values[0]?.dimensions)).toBe(Object.prototype);
    expect(Object.keys(values[0]?.dimensions ?? {})).toContain('constructor');
  });
});

describe('parseUnsdObservations', () => {
  const json = {
    ...{ series: 'EN_ATM_CO2', indicator: ['9.4.1'], geoAreaCode: '24', timePeriodStart: 2000 },
    ...{ value: '4.63', dimensions: { 'Reporting Type': 'G', Activity: 'TOTAL' } },
  };

  it('takes TOTAL for a total without the code list of a response', () => {
    expect(parseUnsdObservations({ data: [json] }).values[0]?.isTotal).toBe(true);
  });

  it.each<[object, object]>([
    [{ indicator: 5 }, { indicators: [] }],
    [{ attributes: 'x' }, { unit: null }],
    [{ attributes: { Units: 5 } }, { unit: null }],
    [{ source: {} }, { source: null }],
  ])('what is wrong in %j costs only itself', (change, expected) => {
    const { values, rejected, warnings } = parseUnsdObservations([{ ...json, ...change }]);
    expect(rejected).toEqual([]);
    expect(values).toMatchObject([{ value: 4.63, ...expected }]);
    expect(warnings).toHaveLength(1);
  });

  it('empty texts and dimensions are missing ones', () => {
    const { values, warnings } = parseUnsdObservations([
      { ...json, source: '', attributes: { Units: '' }, dimensions: { Sex: null, Age: '' } },
    ]);
    expect(values[0]).toMatchObject({ source: null, unit: null, dimensions: {}, isTotal: true });
    expect(warnings).toEqual([]);
  });
});

describe('parseOpenSdgCsv', () => {
  const file = { indicator: '3.8.1', area: '398' } as const;
  const rows: Cells[] = [
    { Year: '2020', Units: 'Percent', Series: '', Sex: '', Age: '', GeoCode: '', Value: '61.2' },
    {
      Year: '2020',
      Units: 'Percent',
      Series: '',
      Sex: 'Female',
      Age: '',
      GeoCode: '',
      Value: '64',
    },
    {
      Year: '2020',
      Units: 'Percent',
      Series: 'Index',
      Sex: '',
      Age: '',
      GeoCode: 'KZ-10',
      Value: '',
    },
  ];

  it('reads blanks as all, and regions as no total', () => {
    const { values, rejected, warnings } = parseOpenSdgCsv(rows, file);
    expect([rejected, warnings]).toEqual([[], []]);
    expect(values).toEqual([
      {
        ...{ series: '3.8.1', indicators: ['3.8.1'], area: '398', year: 2020 },
        ...{ value: 61.2, bound: null, dimensions: {}, isTotal: true },
        ...{ unit: 'Percent', release: null, source: null },
      },
      expect.objectContaining({ value: 64, dimensions: { Sex: 'Female' }, isTotal: false }),
      expect.objectContaining({
        ...{ series: 'Index', value: null, dimensions: { GeoCode: 'KZ-10' }, isTotal: false },
      }),
    ]);
  });

  it('takes attributes for no breakdown, those of the caller too', () => {
    const noted = rows.map((cells) => ({ ...cells, 'Observation status': 'Final', Note: 'x' }));
    const read = (attributes?: string[]) =>
      parseOpenSdgCsv(noted, { ...file, attributes }).values[0];
    expect(read()?.dimensions).toEqual({ Note: 'x' });
    expect(read(['Note'])).toMatchObject({ dimensions: {}, isTotal: true });
  });

  it('knows what the caller knows', () => {
    const { values } = parseOpenSdgCsv(rows, {
      ...{
        ...file,
        area: '4',
        series: 'SH_ACS_UNHC',
        release: '2026-03',
        source: 'A statistics office',
      },
    });
    expect(values[0]).toMatchObject({
      ...{ area: '004', series: 'SH_ACS_UNHC', release: '2026-03', source: 'A statistics office' },
    });
  });

  it.each<[Cells, string]>([
    [{ Year: '' }, 'rows[0].Year'],
    [{ Year: 'FY 2020' }, 'rows[0].Year'],
    [{ Value: 'n/a' }, 'rows[0].Value'],
    [{ Sex: {} }, 'rows[0].Sex'],
  ])('rejects a row with %j', (change, path) => {
    expect(parseOpenSdgCsv([{ ...rows[0], ...change }], file).rejected[0]?.path).toBe(path);
  });

  it('what is wrong with a unit or a series costs only itself', () => {
    const { values, warnings } = parseOpenSdgCsv([{ ...rows[0], Units: {}, Series: [] }], file);
    expect(values[0]).toMatchObject({ value: 61.2, unit: null, series: '3.8.1' });
    expect(warnings.map(({ path }) => path).sort()).toEqual(['rows[0].Series', 'rows[0].Units']);
  });

  it('reads a row of a stream, and refuses wrong options', () => {
    expect(parseOpenSdgCsvRow(rows[0]!, 0, file).values[0]?.value).toBe(61.2);
    expect(() => parseOpenSdgCsv(rows, undefined as never)).toThrow(TypeError);
    expect(() => parseOpenSdgCsv(rows, { indicator: '3.8.1' } as never)).toThrow('options.area');
    expect(() => parseOpenSdgCsv(rows, { ...file, area: 'KAZ' })).toThrow(RangeError);
    expect(() => parseOpenSdgCsv(rows, { ...file, units: 'x' } as never)).toThrow(TypeError);
    expect(() => parseOpenSdgCsv([{ Jahr: '2020' }], file)).toThrow('"Jahr"');
  });
});
