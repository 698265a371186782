import { existsSync, readFileSync } from 'node:fs';
import { coverageOn, coveragePercent, coverageTimeline, poolAppeals } from 'aidkit/coverage';
import { appealsFromIfrc, ifrcCoverage, parseIfrcAppeal, parseIfrcAppeals } from 'aidkit/ifrc';
import { appealSchema, fundingObservationSchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';

type Json = { [key: string]: unknown };

const page = (): { count: number; next: null; results: Json[] } =>
  JSON.parse(
    readFileSync(new URL('../fixtures/formats/ifrc-appeals.json', import.meta.url), 'utf8'),
  );
const { values } = parseIfrcAppeals(page());
const supersedes = [{ dref: 'MDRXX001', appeal: 'MDRXX002' }];
const provenance = { asOf: '2023-02-28', source: 'IFRC GO, a made sample' } as const;
const percent = (ratio: number | null): string => ((ratio ?? Number.NaN) * 100).toFixed(1);

describe('parseIfrcAppeals', () => {
  it('reads a page', () => {
    const read = parseIfrcAppeals(page());
    expect(read).toMatchObject({ count: 7, next: null, rejected: [], warnings: [] });
    expect(read.values[0]).toEqual({
      id: '900001',
      code: 'MDRXX001',
      name: 'Made floods, first days',
      kind: 'dref',
      kindName: 'DREF',
      status: 'Active',
      country: 'KAZ',
      region: 'Asia Pacific',
      disaster: 'Flood',
      emergency: '7001',
      peopleTargeted: 5000,
      requested: { amount: 250000, currency: 'CHF' },
      funded: { amount: 250000, currency: 'CHF' },
      period: { start: '2023-01-01', end: '2023-04-30' },
      updatedOn: '2023-02-16',
      needsConfirmation: true,
    });
    expect(read.values.map(({ kind }) => kind).join()).toBe(
      'dref,emergency-appeal,emergency-appeal,dref,emergency-appeal,emergency-appeal,other',
    );
    expect(parseIfrcAppeals(page().results).values).toEqual(read.values);
    expect(parseIfrcAppeals({ ...page(), next: 'https://x.example/?offset=50' }).next).toBe(
      'https://x.example/?offset=50',
    );
  });

  const [whole] = values;
  const change = (more: Json) => parseIfrcAppeals([{ ...page().results[0], ...more }]);

  it.each<[string, string]>([
    ['code', 'code'],
    ['name', 'name'],
    ['atype_display', 'kindName'],
    ['status_display', 'status'],
    ['country', 'country'],
    ['region', 'region'],
    ['dtype', 'disaster'],
    ['event', 'emergency'],
    ['num_beneficiaries', 'peopleTargeted'],
    ['amount_requested', 'requested'],
    ['amount_funded', 'funded'],
    ['start_date', 'period'],
    ['end_date', 'period'],
    ['real_data_update', 'updatedOn'],
    ['needs_confirmation', 'needsConfirmation'],
  ])('%s may be missing, empty, null or of another kind, and costs only itself', (field, own) => {
    for (const value of [undefined, null, '', [], { deep: 1 }, Number.NaN]) {
      const { values: read, rejected, warnings } = change({ [field]: value });
      expect(rejected).toEqual([]);
      expect(read).toEqual([{ ...whole, [own]: null }]);
      const isMissing = value === undefined || value === null;
      const isText = ['code', 'name', 'atype_display', 'status_display'].includes(field);
      const isObject = ['country', 'region', 'dtype'].includes(field) && !Array.isArray(value);
      if (isMissing || (isText && value === '')) expect(warnings).toEqual([]);
      else if (!isObject || typeof value !== 'object') expect(warnings).toHaveLength(1);
    }
  });

  it('takes numbers where GO writes texts, and texts where it writes numbers', () => {
    expect(
      change({
        ...{ id: 900001, atype: '0', num_beneficiaries: '5000' },
        ...{ amount_requested: 250000, amount_funded: 250000, event: { id: 7001, name: 'Floods' } },
      }),
    ).toMatchObject({ values: [whole], rejected: [], warnings: [] });
  });

  it('tells a part that is wrong', () => {
    expect(change({ country: { iso3: 'Kazakhstan' } }).warnings).toEqual([
      {
        code: 'invalid-field',
        path: 'results[0].country.iso3',
        message:
          'results[0].country.iso3: expected an alpha-3 code such as "AFG", received "Kazakhstan"',
      },
    ]);
    expect(change({ end_date: '2022-01-01' }).warnings[0]?.message).toContain(
      'a day on or after 2023-01-01',
    );
  });

  it.each<[string, Json]>([
    ['id', { id: '' }],
    ['atype', { atype: null, atype_display: null }],
    ['atype', { atype: 'DREF', atype_display: 'Something' }],
    ['amount_requested', { amount_requested: 'much', amount_funded: null }],
    ['amount_requested', { amount_requested: undefined, amount_funded: undefined }],
    ['amount_funded', { amount_requested: undefined, amount_funded: '' }],
  ])('an appeal without %s means nothing', (field, more) => {
    const { values: read, rejected } = change(more);
    expect(read).toEqual([]);
    expect(rejected[0]?.path).toBe(`results[0].${field}`);
  });

  it('reads one of a stream', () => {
    expect(parseIfrcAppeal(page().results[0], 5).values).toEqual([whole]);
    expect(parseIfrcAppeal({}, 5).rejected[0]?.path).toBe('results[5].id');
  });

  it.each([undefined, null, 5, '<html>', '{}', {}, { detail: 'Not found.' }, { results: {} }])(
    'refuses %j as a whole',
    (whole) => {
      expect(() => parseIfrcAppeals(whole)).toThrow(TypeError);
    },
  );

  it('says what GO said, and what a text is', () => {
    expect(() => parseIfrcAppeals({ detail: 'Not found.' })).toThrow('GO says "Not found."');
    expect(() => parseIfrcAppeals('<!doctype html>')).toThrow('an HTML page');
  });
});

describe('the three conventions', () => {
  it('emergency appeals alone by default', () => {
    const coverage = ifrcCoverage(values);
    expect(coverage).toMatchObject({
      convention: 'emergency-appeals',
      counted: 4,
      fundedInFull: 2,
      requirement: { amount: 8000000, currency: 'CHF' },
      funding: { amount: 1700026.47, currency: 'CHF' },
      asOf: null,
    });
    expect(coverage.leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['appeals[0]', 'dref'],
      ['appeals[3]', 'dref'],
      ['appeals[6]', 'other-kind'],
    ]);
  });

  it('DREFs apart are always funded in full', () => {
    expect(ifrcCoverage(values, { convention: 'drefs' })).toMatchObject({
      counted: 2,
      fundedInFull: 2,
      ratio: 1,
    });
  });

  it('both, where a DREF that an appeal followed is a loan inside it (go-api#536)', () => {
    expect(percent(ifrcCoverage(values, { convention: 'both' }).ratio)).toBe('26.3');
    const coverage = ifrcCoverage(values, { convention: 'both', supersedes });
    expect(coverage.requirement?.amount).toBe(8300000);
    expect(coverage.leftOut[0]).toMatchObject({
      reason: 'superseded',
      message: 'a loan inside the emergency appeal MDRXX002 that followed it',
    });
    const ids = ifrcCoverage(values, {
      ...{ convention: 'both', supersedes: [{ dref: '900001', appeal: '900002' }] },
    });
    expect(ids.requirement?.amount).toBe(8300000);
  });

  it('keeps funding and requirement of the same appeals (go-web-app#914)', () => {
    const half = values.map((one) => (one.id === '900002' ? { ...one, funded: null } : one));
    expect(ifrcCoverage(half)).toMatchObject({ counted: 3, requirement: { amount: 6000000 } });
    expect(ifrcCoverage(half).leftOut.at(-1)).toMatchObject({
      path: 'appeals[1]',
      reason: 'amount-unknown',
    });
  });

  it('is a ratio of sums, not a share of appeals that are funded in full (go-frontend#131)', () => {
    const made = (id: string, asked: string, given: string) => ({
      ...{ id, atype: 1, amount_requested: asked, amount_funded: given },
    });
    const { values: appeals } = parseIfrcAppeals([
      made('1', '20', '20'),
      ...['2', '3', '4', '5', '6'].map((id) => made(id, '96', '68')),
    ]);
    expect(percent(ifrcCoverage(appeals).ratio)).toBe('72.0');
    expect(ifrcCoverage(appeals).fundedInFull / ifrcCoverage(appeals).counted).toBeCloseTo(1 / 6);
  });

  it('lists links that match nothing, and refuses links of the wrong kind', () => {
    const missing = [{ dref: 'MDRXX099', appeal: 'MDRXX002' }];
    expect(ifrcCoverage(values, { supersedes: missing }).unmatched).toEqual(missing);
    const wrong = [{ dref: 'MDRXX003', appeal: 'MDRXX002' }];
    expect(() => ifrcCoverage(values, { supersedes: wrong })).toThrow(
      'options.supersedes[0].dref: expected the code of a DREF, received "MDRXX003"',
    );
  });

  it('refuses unknown options and conventions with the nearest', () => {
    expect(() => ifrcCoverage(values, { convention: 'dref' } as never)).toThrow(/nearest: "drefs"/);
    expect(() => ifrcCoverage(values, { conventions: 'both' } as never)).toThrow('"convention"');
    expect(() => ifrcCoverage(null as never)).toThrow(TypeError);
    expect(() => ifrcCoverage([null] as never)).toThrow(TypeError);
    expect(() => ifrcCoverage(values, { asOf: '2023-02-30' })).toThrow(RangeError);
    expect(() => appealsFromIfrc(values, undefined as never)).toThrow(TypeError);
    expect(() => appealsFromIfrc(values, { asOf: '2023-02-28' } as never)).toThrow(
      'options.source',
    );
    for (const bad of [1, 'x', Symbol('x'), 5n, {}, [1], [null], [{ dref: 1 }]]) {
      expect(() => ifrcCoverage(values, { supersedes: bad } as never)).toThrow(
        /^options\.supersedes/,
      );
    }
  });
});

describe('appealsFromIfrc', () => {
  it('ends in appeals and observations for every pool, timeline and chart', () => {
    const { appeals, observations, leftOut } = appealsFromIfrc(values, provenance);
    expect(appeals.map((one) => appealSchema.parse(one))).toEqual(appeals);
    expect(observations.map((one) => fundingObservationSchema.parse(one))).toEqual(observations);
    expect(appeals.map(({ id }) => id)).toEqual(['900002', '900003', '900005', '900006']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['dref', 'dref', 'other-kind']);
    expect(appeals[0]).toMatchObject({
      ...{ type: 'other', typeName: 'Emergency Appeal', countries: ['KAZ'], years: ['2023'] },
      versions: [{ revisedRequirement: { amount: 2000000 }, caseload: { targeted: 20000 } }],
    });
    const timeline = coverageTimeline(appeals[0]!, observations);
    expect(coveragePercent(coverageOn(timeline, '2023-03-01')!, 'hdx')).toBe(25);
  });

  it('pools as ifrcCoverage adds, but without appeals that ask for nothing', () => {
    const { appeals, observations } = appealsFromIfrc(values, provenance);
    const pool = poolAppeals(appeals, observations, { on: '2023-02-28' });
    expect(pool.funding.amount).toBe(1700000.5);
    expect(pool.leftOut).toMatchObject([{ appeal: '900006', reason: 'requirement-zero' }]);
  });

  it('keeps DREFs inside an appeal as siblings, and their people out', () => {
    const { appeals } = appealsFromIfrc(values, { ...provenance, convention: 'both', supersedes });
    expect(appeals.find(({ id }) => id === '900002')?.siblings).toEqual(['900001']);
    expect(appeals.map(({ id }) => id)).not.toContain('900001');
  });

  it('leaves out appeals without days and ids that came before, and tells so', () => {
    const [, first] = values;
    const { appeals, leftOut } = appealsFromIfrc(
      [first!, first!, { ...first!, id: 'x', period: null }],
      provenance,
    );
    expect(appeals).toHaveLength(1);
    expect(leftOut.map(({ path, reason }) => [path, reason])).toEqual([
      ['appeals[1]', 'listed-again'],
      ['appeals[2]', 'no-period'],
    ]);
  });
});

const real = '../shared/data/real/ifrc-go-appeals-2023-02.json';
describe.skipIf(!existsSync(real))("GO's answer of February 2023", () => {
  it('33.6 percent of emergency appeals, 61 of 61 DREFs in full, 34.0 percent of both', () => {
    const read = parseIfrcAppeals(JSON.parse(readFileSync(real, 'utf8')));
    expect(read).toMatchObject({ count: 178, rejected: [], warnings: [] });
    expect(percent(ifrcCoverage(read.values).ratio)).toBe('33.6');
    expect(ifrcCoverage(read.values, { convention: 'drefs' })).toMatchObject({
      ...{ counted: 61, fundedInFull: 61, ratio: 1 },
    });
    expect(percent(ifrcCoverage(read.values, { convention: 'both' }).ratio)).toBe('34.0');
    const { appeals, observations, leftOut } = appealsFromIfrc(read.values, provenance);
    expect([appeals.length, observations.length, leftOut.length]).toEqual([117, 117, 61]);
    const pool = poolAppeals(appeals, observations, { on: '2023-02-28' });
    expect([percent(pool.ratio), pool.counted]).toEqual(['33.6', 115]);
  });
});
