import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseIatiActivities } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';
import { isCurrencyCode } from 'aidkit/money';
import { parseUnsdObservations } from 'aidkit/unsd';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

// Inputs of public bug reports, and files as publishers wrote them (../shared, not in the repository). What they
// prove stands in made inputs in test/formats/iati.*.test.ts and unsd.csv.test.ts too.

const cases = '../shared/data/cases/funding-files.jsonl';
const real = '../shared/data/real/';

interface Case {
  readonly kind: string;
  readonly call: string;
  readonly input: unknown;
  readonly expected: { values?: number; transactions?: unknown; isTotal?: boolean };
}

const lines: Case[] = existsSync(cases)
  ? readFileSync(cases, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Case)
  : [];

describe.skipIf(lines.length === 0)('inputs of public bug reports', () => {
  const iati = lines.filter(({ kind }) => kind.startsWith('iati-'));
  it.each(iati.map((one, i) => [`${one.kind} ${i}`, one] as const))('%s', (_name, one) => {
    const { values, rejected } = parseIatiActivities(one.input);
    expect(rejected).toEqual([]);
    expect(values).toHaveLength(one.expected.values ?? 0);
    expect(
      values.flatMap(({ transactions }) =>
        transactions.map(({ kind, value }) => [kind, value.amount, value.currency]),
      ),
    ).toEqual(one.expected.transactions);
  });

  it('unsd-total-code', () => {
    for (const { input, expected } of lines.filter(({ kind }) => kind === 'unsd-total-code')) {
      const { values } = parseUnsdObservations(input);
      expect(values.map(({ isTotal }) => isTotal)).toEqual([expected.isTotal]);
    }
  });
});

describe.skipIf(!existsSync(real))("publishers' files", () => {
  const files = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.xml')) : [];

  it.each(files)('%s is read whole, or refused with the rule', (name) => {
    const xml = readFileSync(real + name, 'utf8');
    const { values, rejected } = parseIatiXml(xml);
    // The annotated example names a country and a region on one transaction, to show both.
    const isExample = name === 'iati-standard-annotated-example.xml';
    expect(rejected.map(({ message }) => message)).toEqual(
      isExample
        ? [
            'iati-activity[0].transaction.recipient-country: expected one country or one region (rule: a transaction goes to one place), received 2',
          ]
        : [],
    );
    expect(values.length + rejected.length).toBe(xml.match(/<iati-activity[\s>]/g)?.length);
    const parsed = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(xml);
    expect(parseIatiActivities(parsed).values).toEqual(values);
  });

  it("every currency of IATI's code list is read", () => {
    const list = JSON.parse(readFileSync(`${real}iati-codelist-currency.json`, 'utf8'));
    const codes: string[] = list.Currency.map(({ code }: { code: string }) => code);
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => !isCurrencyCode(code))).toEqual([]);
  });
});
