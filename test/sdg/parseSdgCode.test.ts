import { parseSdgCode } from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

const code = (text: string) => parseSdgCode(text)?.code;

describe('parseSdgCode reads', () => {
  it.each([
    // Canonical.
    ['3', '3'],
    ['17', '17'],
    ['3.8', '3.8'],
    ['1.a', '1.a'],
    ['3.8.1', '3.8.1'],
    // UNSD's files on the parts of an indicator.
    ['Metadata-01-01-01a.pdf', '1.1.1'],
    ['https://unstats.un.org/sdgs/metadata/files/Metadata-03-08-01b.pdf', '3.8.1'],
    ['11.b.2', '11.b.2'],
    ['8.1', '8.1'],
    ['8.10', '8.10'],
    ['8.10.2', '8.10.2'],
    // Goals as data sets, icons and pages write them.
    ['SDG 3', '3'],
    ['SDG3', '3'],
    ['SDG03', '3'],
    ['sdg-1', '1'],
    ['sdg01', '1'],
    ['SDG_1', '1'],
    ['SDG #3', '3'],
    ['Goal 3', '3'],
    ['Goal 3.', '3'],
    ['Goal03', '3'],
    ['G3', '3'],
    ['03', '3'],
    ['SDG01.png', '1'],
    // Labels, with a title behind them, in the languages of the UN.
    ['Target 3.8', '3.8'],
    ['SDG target 3.8', '3.8'],
    ['Indicator 3.8.1', '3.8.1'],
    ['Indicator: 3.8.1', '3.8.1'],
    ['SDG 3.8.1', '3.8.1'],
    ['SDG 3.8.1: health services', '3.8.1'],
    ['SDG_8.9.1_GDP', '8.9.1'],
    ['Goal 1. End poverty', '1'],
    ['Goal 13: Climate action', '13'],
    ['SDG 1 - No poverty', '1'],
    ['Objectif 3', '3'],
    ['Cible 1.2', '1.2'],
    ['Indicateur 1.1.1', '1.1.1'],
    ['Objetivo 3', '3'],
    ['ODS 3', '3'],
    ['ODD 3', '3'],
    ['Meta 1.2', '1.2'],
    ['Indicador 1.1.1', '1.1.1'],
    ['Цель 3', '3'],
    ['ЦУР 3', '3'],
    ['задача 3.8', '3.8'],
    ['показатель 3.8.1', '3.8.1'],
    ['目标3', '3'],
    ['具体目标 3.8', '3.8'],
    ['指标 3.8.1', '3.8.1'],
    ['الهدف 3', '3'],
    ['الهدف ٣', '3'],
    ['۳.۸', '3.8'],
    // Padded.
    ['03.08.01', '3.8.1'],
    ['01.0a', '1.a'],
    ['11.0b.01', '11.b.1'],
    ['Metadata-03-0b-03.pdf', '3.b.3'],
    // Open SDG.
    ['3-8-1', '3.8.1'],
    ['1-a-1', '1.a.1'],
    ['indicator_3-8-1', '3.8.1'],
    ['indicator_3-8-1.csv', '3.8.1'],
    ['3-8-1.md', '3.8.1'],
    ['3-8-1-title', '3.8.1'],
    ['global_indicators.3-8-1-title', '3.8.1'],
    ['target_3-8', '3.8'],
    // UNSD codes, in either case and with the letter O for a zero, as in IATI's guidance.
    ['C030801', '3.8.1'],
    ['c010a02', '1.a.2'],
    ['CO10101', '1.1.1'],
    ['C200303', '1.5.1'],
    // Dirt.
    ['1.A', '1.a'],
    ['3.B', '3.b'],
    [' 3.8.1\n', '3.8.1'],
    ['3‑8‑1', '3.8.1'],
    ['3–8–1', '3.8.1'],
    ['３．８．１', '3.8.1'],
    ['１.ａ', '1.a'],
    ['Ｃ０３０８０１', '3.8.1'],
    ['1.2.1*', '1.2.1'],
    ['\u200b3.8\ufeff', '3.8'],
  ])('%j', (text, expected) => expect(code(text)).toBe(expected));

  it.each([
    ['http://metadata.un.org/sdg/3', '3'],
    ['http://metadata.un.org/sdg/3.8', '3.8'],
    ['https://metadata.un.org/sdg/1.a/', '1.a'],
    ['http://metadata.un.org/sdg/C030801', '3.8.1'],
    ['http://metadata.un.org/sdg/3.8?lang=en', '3.8'],
    ['http://data.un.org/kos/sdg/01.01', '1.1'],
    ['http://data.un.org/kos/sdg/C200203', '8.4.2'],
    ['/v1/sdg/Goal/3', '3'],
    ['/v1/sdg/Target/3.8', '3.8'],
    ['/v1/sdg/Indicator/3.8.1', '3.8.1'],
    ['https://unstats.un.org/SDGAPI/v1/sdg/Target/3.8', '3.8'],
    ['https://unstats.un.org/sdgs/UNSDGAPIV5/v1/sdg/Indicator/3.8.1', '3.8.1'],
    ['https://sdgs.un.org/goals/goal3', '3'],
    ['goals/goal13', '13'],
    ['/goal-13/', '13'],
    ['https://www.globalgoals.org/goals/13-climate-action/', '13'],
    ['https://unstats.un.org/sdgs/report/2025/goal-13/', '13'],
    ['3-8-1.html', '3.8.1'],
    ['12-1-1_metadata.pdf', '12.1.1'],
    ['(3.8.1)', '3.8.1'],
    ['[Goal 3]', '3'],
    ['3.8.1.', '3.8.1'],
    ['https://www.sdgs.un.org/goals/goal3#targets_and_indicators', '3'],
    ['https://unstats.un.org/sdgs/metadata/?Goal=11&Target=11.c', '11.c'],
    ['https://unstats.un.org/sdgs/metadata/?Text=&Goal=3&Target=3.8', '3.8'],
    ['https://unstats.un.org/sdgs/metadata/files/Metadata-03-08-01.pdf', '3.8.1'],
  ])('the link %s', (text, expected) => expect(code(text)).toBe(expected));

  it('says what kind of code it is, and where it stands', () => {
    expect(parseSdgCode('SDG 03')).toEqual({ kind: 'goal', code: '3', goal: '3' });
    expect(parseSdgCode('1.A')).toEqual({ kind: 'target', code: '1.a', goal: '1', target: '1.a' });
    expect(parseSdgCode('03.08.01')).toEqual({
      kind: 'indicator',
      code: '3.8.1',
      goal: '3',
      target: '3.8',
      indicator: '3.8.1',
    });
  });

  it('names all places of a UNSD code that several share', () => {
    expect(parseSdgCode('C200303')).toMatchObject({ places: ['1.5.1', '11.5.1', '13.1.1'] });
    expect(parseSdgCode('C030801')).not.toHaveProperty('places');
  });
});

describe('parseSdgCode refuses', () => {
  it.each([
    'Target: 3.8 million people',
    'Target 8.1 per cent',
    // What the framework does not have.
    ...['17.a', '3.14', '18', 'SDG 18', '0', '1.e', '17.20', '3.0', '3.8.0', '3.8.3', '17.a.1'],
    ...[
      '1.a.b',
      'C999999',
      'C200302',
      'https://sdgs.un.org/goals/goal18',
      '3-8.html',
      '(3.8',
      '3.8.',
    ],
    // What contradicts itself.
    ...['Goal 3.8', 'Target 3', 'Indicator 3.8', '/v1/sdg/Goal/3.8'],
    'https://unstats.un.org/sdgs/metadata/?Goal=1&Target=2.1',
    // What could be something else: ranges, dates, lists, sort keys, squeezed file names, old meanings.
    ...['3-8', '03-08-01', '3.8;5.2;13', '03-bb-03', '01-01-01-01', 't111', 't1101', '12b1'],
    ...['archived-1-a-1', '1.3.1.(a)', '16-7-1a', '3.8 and 3.9', 'Goal 3 and 4', '3,8', '3-8.1'],
    // Numbers in other dress, and what is no code at all.
    ...['+3', '-3', '3e0', '0x1', '003', '3.80', '1.00', 'NaN', 'III', '', ' ', '.', '1.', '.1'],
    ...[
      '1..1',
      'constructor',
      '__proto__',
      'http://purl.unep.org/sdg/SDGIO_00020006',
      '/',
      '?goal=1',
    ],
    '/v1/sdg/Series/SH_ACS_UNHC',
    `3.8${' '.repeat(400)}`,
  ])('%j', (text) => expect(parseSdgCode(text)).toBeUndefined());

  it.each([8.1, 3, Number.NaN])('the number %s, and says why', (number) => {
    expect(() => parseSdgCode(number as unknown as string)).toThrow(
      new TypeError(
        `code: expected a text such as "8.10" (a number cannot tell 8.10 from 8.1), received ${number}`,
      ),
    );
  });

  it.each([null, undefined, 8n, true, {}, ['3.8']])('%s, which is no text', (value) => {
    expect(() => parseSdgCode(value as unknown as string)).toThrow(TypeError);
  });
});

describe('parseSdgCode in an earlier release', () => {
  it('reads codes that have gone since, and not those that came', () => {
    expect(parseSdgCode('17.6.2')).toBeUndefined();
    expect(parseSdgCode('17.6.2', { release: '2017' })?.code).toBe('17.6.2');
    expect(parseSdgCode('Indicator 2.2.4', { release: '2022' })).toBeUndefined();
    expect(parseSdgCode('8.9.2', { release: '2020' })).toBeUndefined();
  });

  it('reads a UNSD code as what it names, not as the code that another indicator had then', () => {
    // C010a04 is the 1.a.1 of 2020, which was 1.a.3 before; the 1.a.1 of 2017 is gone.
    expect(parseSdgCode('C010a04')?.code).toBe('1.a.1');
    expect(parseSdgCode('C010a04', { release: '2017' })).toBeUndefined();
    // Replaced in 2025, so its code of November 2022 names nothing in force.
    expect(parseSdgCode('C040601')).toBeUndefined();
    expect(parseSdgCode('C040601', { release: '2022' })?.code).toBe('4.6.1');
    // 11.5.2 meant more before 2022 than 1.5.2.
    expect(parseSdgCode('C200211', { release: '2022' })).toMatchObject({
      places: ['1.5.2', '11.5.2'],
    });
    expect(parseSdgCode('C200211', { release: '2020' })).not.toHaveProperty('places');
  });

  it('refuses a year that is no release', () => {
    expect(() => parseSdgCode('3.8.1', { release: '2018' as never })).toThrow(
      'options.release: expected "2017", "2020", "2022" or "2025", received "2018"',
    );
  });
});

describe('paths and links of Open SDG, codes before titles', () => {
  it.each([
    ['data/indicator_3-1-1.csv', '3.1.1'],
    ['sdg-data/meta/3-1-1.md', '3.1.1'],
    ['data/indicator_1-a-1.csv', '1.a.1'],
    ['https://sdg.data.gov/3-1-1/', '3.1.1'],
    ['https://sdgdata.gov.uk/3-1-1/', '3.1.1'],
    ['https://sdg-indikatoren.de/en/8-5-2/', '8.5.2'],
    ['https://example.github.io/open-sdg-site/3-1-1', '3.1.1'],
    ['8.5.2 Unemployment rate', '8.5.2'],
    ['3.8.1: Coverage of essential health services', '3.8.1'],
    ['1.a.1 Grants for poverty reduction', '1.a.1'],
    ['8.5 Full employment', undefined],
    ['8.5.2 of 2023', undefined],
    ['3.14.1 Nothing', undefined],
    ['data/2020-01-01.csv', undefined],
    ['https://example.org/2020-1-1/', undefined],
  ])('%s: %s', (text, code) => expect(parseSdgCode(text)?.code).toBe(code));
});

describe('paths of Open SDG sites', () => {
  it.each([
    ['/3-8-1/', '3.8.1'],
    ['/en/3-8-1', '3.8.1'],
    ['fr/16-a-1/', '16.a.1'],
    ['/zh-hans/1-2-1/#chart', '1.2.1'],
    ['/en/comb/3-8-1.json', '3.8.1'],
    ['site/en/3-8-1.html', '3.8.1'],
    ['https://sdg.example.org/en/17-19-2.html', '17.19.2'],
  ])('%s', (text, code) => {
    expect(parseSdgCode(text)?.code).toBe(code);
  });
  it.each(['/en/3-8-99/', '1/3-8-1', '/en/3-8/', '/2024-08-01/', '//3-8-1', '/3/8/1'])(
    '%s is none',
    (text) => {
      expect(parseSdgCode(text)).toBeUndefined();
    },
  );
});
