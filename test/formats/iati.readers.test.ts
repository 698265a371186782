import { parseIatiActivities } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

// One made activity, as XML and as XML readers give it. Every identifier and amount is invented.
const xml = (inside = '', version = '2.03') => `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="${version}">
  <iati-activity default-currency="EUR" humanitarian="1">
    <iati-identifier>XX-1-007</iati-identifier>
    <reporting-org ref="XX-1" type="40"><narrative>Caf&#xE9; &amp; Co</narrative></reporting-org>
    <title><narrative>A made activity</narrative></title>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2014-01-01"/>
    <recipient-country code="AF"/>
    <transaction>
      <transaction-type code="3"/>
      <transaction-date iso-date="2015-12-10"/>
      <value value-date="2015-12-10">5.50</value>
    </transaction>
    ${inside}
  </iati-activity>
</iati-activities>`;

type Json = { [key: string]: unknown };

/** The same, told by a writer of attributes, texts and single elements. */
function written(
  attributes: (fields: Record<string, string>) => Json,
  text: string,
  list = false,
): Json {
  const one = (value: unknown): unknown => (list ? [value] : value);
  const empty = (fields: Record<string, string>): unknown => one(attributes(fields));
  return {
    'iati-activities': {
      ...attributes({ version: '2.03' }),
      'iati-activity': one({
        ...attributes({ 'default-currency': 'EUR', humanitarian: '1' }),
        'iati-identifier': one('XX-1-007'),
        'reporting-org': one({
          ...attributes({ ref: 'XX-1', type: '40' }),
          narrative: one('Café & Co'),
        }),
        title: one({ narrative: one('A made activity') }),
        'activity-status': empty({ code: '2' }),
        'activity-date': empty({ type: '1', 'iso-date': '2014-01-01' }),
        'recipient-country': empty({ code: 'AF' }),
        transaction: one({
          'transaction-type': empty({ code: '3' }),
          'transaction-date': empty({ 'iso-date': '2015-12-10' }),
          value: one({ ...attributes({ 'value-date': '2015-12-10' }), [text]: '5.50' }),
        }),
      }),
    },
  };
}

const prefixed = (prefix: string) => (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
const merged = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

describe('IATI as XML readers give it', () => {
  const [expected] = parseIatiXml(xml()).values;

  it('is read from XML', () => {
    expect(expected).toMatchObject({
      id: 'XX-1-007',
      humanitarian: true,
      reportingOrganization: { ref: 'XX-1', name: 'Café & Co' },
      transactions: [{ kind: 'disbursement', value: { amount: 5.5, currency: 'EUR' } }],
    });
  });

  it.each<[string, Json]>([
    ['fast-xml-parser', written(prefixed('@_'), '#text')],
    ['fast-xml-parser without a prefix', written(prefixed(''), '#text')],
    ['fast-xml-parser with a group', written((f) => ({ '@': prefixed('@_')(f) }), '#text')],
    ['xmltodict, Json.NET', written(prefixed('@'), '#text')],
    ['the datastore', written(prefixed('@'), 'text()', true)],
    ['Badgerfish', written(prefixed('@'), '$')],
    ['xml2js', written((fields) => ({ $: fields }), '_', true)],
    ['xml2js without lists', written((fields) => ({ $: fields }), '_')],
    ['xml2js with mergeAttrs', written(merged, '_', true)],
    ['xml-js', written((fields) => ({ _attributes: fields }), '_text')],
    ['SimpleXML', written((fields) => ({ '@attributes': fields }), '_')],
  ])('%s', (_reader, json) => {
    const { values, rejected, warnings } = parseIatiActivities(json);
    expect(rejected).toEqual([]);
    expect(warnings).toEqual([]);
    expect(values).toEqual([expected]);
  });

  it.each(['@_', '@', '', '$', '_', '-'])('fast-xml-parser with the prefix "%s"', (prefix) => {
    const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: prefix });
    const { values, rejected } = parseIatiActivities(reader.parse(xml()));
    expect(rejected).toEqual([]);
    const [usual] = parseIatiXml(xml()).values;
    expect(values).toHaveLength(1);
    expect(values[0]?.transactions).toEqual(usual?.transactions);
    expect(values[0]?.recipientCountries).toEqual(usual?.recipientCountries);
  });

  it('says when the attributes were left out', () => {
    const lost = new XMLParser().parse(xml());
    const { values, rejected } = parseIatiActivities(lost);
    expect(values).toEqual([]);
    expect(rejected[0]?.message).toContain('elements with their attributes');
    expect(rejected[0]?.message).toContain('{ ignoreAttributes: false }');
  });

  it('names IATI 1.x, by the version of the file, of the activity or by its codes', () => {
    expect(parseIatiXml(xml('', '1.05')).rejected[0]?.message).toBe(
      'iati-activity[0].@version: expected an activity of IATI 2.x (IATI 1.x has other elements and codes and is not read), received "1.05"',
    );
    const old = {
      'iati-identifier': 'XX-1-7',
      'reporting-org': { '@ref': 'XX-1', '#text': 'A reporter' },
      title: 'A title',
      'activity-date': { '@type': 'start-planned', '@iso-date': '2010-01-01' },
      transaction: { 'transaction-type': { '@code': 'D' }, value: '5' },
    };
    expect(parseIatiActivities([old]).rejected[0]?.message).toContain('IATI 1.x');
    const { 'activity-date': _date, ...undated } = old;
    expect(parseIatiActivities([undated]).rejected[0]?.path).toBe(
      'iati-activity[0].transaction.transaction-type.@code',
    );
    expect(parseIatiActivities([{ ...old, '@version': '1.03' }]).rejected[0]?.path).toBe(
      'iati-activity[0].@version',
    );
    for (const version of ['2.01', '2.02', '']) {
      expect(parseIatiXml(xml('', version)).values).toHaveLength(1);
    }
  });

  it('refuses an identifier that became a number beyond exactness', () => {
    const json = written(prefixed('@'), '#text');
    const root = json['iati-activities'] as { 'iati-activity': Json };
    root['iati-activity']['iati-identifier'] = 1234567890123456789n;
    expect(parseIatiActivities(json).values).toEqual([]);
    root['iati-activity']['iati-identifier'] = 1.2345678901234568e18;
    expect(parseIatiActivities(json).rejected[0]?.message).toContain('as text, not as a number');
  });
});

describe('parseIatiXml', () => {
  it.each<[string, unknown]>([
    ['a file that ends in the middle', xml().slice(0, -120)],
    ['an HTML page', '<!DOCTYPE html><html><body>503</body></html>'],
    ['an HTML page without its doctype', '<html lang="en"><p>No</p></html>'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n'],
    ['JSON', '{"iati-activities": {}}'],
    ['an empty text', ''],
    ['bytes', new TextEncoder().encode(xml())],
    ['null', null],
    ['XML of something else', '<a><b/></a>'],
    ['too deep a nesting', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`],
  ])('refuses %s with a TypeError', (_what, text) => {
    expect(() => parseIatiXml(text as string)).toThrow(TypeError);
    expect(() => parseIatiXml(text as string)).toThrow(/^xml: expected/);
  });

  it('says where the XML is broken, and how bytes are decoded', () => {
    expect(() => parseIatiXml(xml('<budget>'))).toThrow(/in line \d+, column \d+/);
    expect(() => parseIatiXml(new Uint8Array(3) as never)).toThrow('new TextDecoder()');
  });

  it('reads a file with a byte order mark, comments, CDATA and a processing instruction', () => {
    const text = xml(
      '<!-- <transaction/> --><description><narrative><![CDATA[a < b]]></narrative></description>',
    );
    const { values, rejected } = parseIatiXml(`\uFEFF${text}`);
    expect(rejected).toEqual([]);
    expect(values[0]?.transactions).toHaveLength(1);
  });

  it('passes its options on', () => {
    expect(parseIatiXml(xml(), { today: '2015-01-01' }).rejected).toHaveLength(1);
    expect(() => parseIatiXml(xml(), { today: '2015-13-01' })).toThrow(RangeError);
    expect(() => parseIatiXml(xml(), { todya: '2015-01-01' } as never)).toThrow('"today"');
  });
});
