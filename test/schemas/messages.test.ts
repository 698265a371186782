import { isDeepStrictEqual } from 'node:util';
import * as schemas from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { examples, type Models } from './examples.js';
import { hostileValues, type Variation, withOneMore, withOneWrong } from './variations.js';

const named = Object.keys(schemas).filter((name) => name.endsWith('Schema'));
const models = named.map((name) => name.replace(/Schema$/, '')) as (keyof Models)[];
const byName = new Map(Object.entries(schemas));
const schemaOf = (model: keyof Models) => byName.get(`${model}Schema`) as z.ZodType;

type Issue = z.core.$ZodIssue;

/** What is wrong with a message of aidkit, if anything. */
function complaint(issue: Issue): string | undefined {
  const { message } = issue;
  if (!/^expected .+, received .+$/.test(message)) return `is no such sentence: ${message}`;
  if (issue.code === 'custom') return complaintOfRule(issue.params ?? {});
  return message.length > 700 ? `is too long: ${message}` : undefined;
}

/** What is wrong with the params of a rule of ours, by which a form writes its own text. */
function complaintOfRule(params: Record<string, unknown>): string | undefined {
  const { rule, expected, received } = params;
  if (!/^[a-z]+(-[a-z]+)*$/.test(String(rule))) return `is no name of a rule: ${String(rule)}`;
  if (typeof expected !== 'string' || received === undefined) return `is short of a part: ${rule}`;
  const sent = JSON.parse(JSON.stringify(params)) as unknown;
  return isDeepStrictEqual(sent, params) ? undefined : `is not plain JSON: ${rule}`;
}

/** The complaints about all messages that a schema has for some values, with the values' places. */
function complaints(schema: z.ZodType, variations: readonly Variation[]): string[] {
  return variations.flatMap(({ at, value }) =>
    (schema.safeParse(value).error?.issues ?? []).flatMap(
      (issue) => `${at} ${complaint(issue) ?? ''}`.match(/^.* (?:names|is) .*$/s)?.[0] ?? [],
    ),
  );
}

describe.each(models)('%sSchema', (model) => {
  const schema = schemaOf(model);
  const example = examples[model];
  const variations = [...withOneWrong(example), ...withOneMore(example)];

  it('takes the example, unchanged and through JSON', () => {
    expect(schema.safeParse(example)).toEqual({ success: true, data: example });
    expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });

  it('refuses what no model is', () => {
    for (const value of [undefined, Number.NaN, 3, [], new Map(), { unheardOf: 1 }]) {
      expect(schema.safeParse(value).success).toBe(false);
    }
  });

  it('never throws, and says what was expected and what came, and leaves the place to the path', () => {
    const values = hostileValues.map((value) => ({ at: '', value }));
    expect(complaints(schema, [...values, ...variations])).toEqual([]);
  });

  it('says so inside a larger schema too', () => {
    const larger = z.object({ data: z.array(schema) });
    const values = variations.map(({ at, value }) => ({ at, value: { data: [value] } }));
    expect(complaints(larger, values)).toEqual([]);
  });

  it('refuses a field that nobody knows, also one named __proto__', () => {
    for (const { at, value } of withOneMore(example)) {
      // The dimensions of a series are named by its publisher.
      if (at === '.dimensions') continue;
      expect(schema.safeParse(value).success, `one more field at ${at}`).toBe(false);
    }
  });
});

describe('issues', () => {
  const { moneySchema, periodSchema, isoDateSchema, flowSchema } = schemas;
  const issueOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0];

  it('of rules of ours are custom, with the rule, what was expected and what came as plain data', () => {
    expect(issueOf(moneySchema, { amount: 0.001, currency: 'USD' })).toMatchObject({
      code: 'custom',
      path: ['amount'],
      params: { rule: 'exact-to-the-minor-unit', received: 0.001 },
    });
    expect(issueOf(periodSchema, { start: '2025-02-01', end: '2025-01-01' })).toEqual({
      code: 'custom',
      path: ['end'],
      message: 'expected a day on or after 2025-02-01, received "2025-01-01"',
      params: {
        rule: 'end-after-start',
        expected: 'a day on or after 2025-02-01',
        received: '2025-01-01',
      },
    });
    expect(issueOf(isoDateSchema, '2025-02-30')).toMatchObject({
      code: 'custom',
      path: [],
      params: { rule: 'existing-day', received: '2025-02-30' },
    });
  });

  it("of Zod's own kinds keep Zod's code and fields", () => {
    expect(issueOf(moneySchema, { amount: '5', currency: 'USD' })).toEqual({
      code: 'invalid_type',
      expected: 'number',
      path: ['amount'],
      message: 'expected a finite number, received "5"',
    });
    expect(issueOf(moneySchema, { amount: 5, currency: 'USD', asOff: 1 })).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['asOff'],
      path: [],
    });
    expect(issueOf(flowSchema, { ...examples.flow, status: 'Paid' })).toMatchObject({
      code: 'invalid_value',
      values: ['paid', 'commitment', 'pledge'],
      path: ['status'],
    });
  });

  it("are worded by a form after safeParse: a schema's own message beats the user's map", () => {
    const asked = { amount: 0.001, currency: 'USD' };
    const { error } = moneySchema.safeParse(asked, { error: () => 'mine' });
    expect(error?.issues[0]?.message).toMatch(/^expected /);
    const own = (error?.issues ?? []).map((issue) =>
      issue.code === 'custom' ? `${issue.params?.rule}: ${issue.params?.received}` : issue.code,
    );
    expect(own).toEqual(['exact-to-the-minor-unit: 0.001']);
  });
});

describe('a schema', () => {
  const { boundarySchema } = schemas;
  it('neither freezes nor trips over what it is given', () => {
    const given = { organization: { ids: ['1'] } };
    expect(boundarySchema.safeParse(given).success).toBe(false);
    expect(Object.isFrozen(given.organization)).toBe(false);
    expect(boundarySchema.safeParse({ organization: new Uint8Array(2) }).success).toBe(false);
    expect(Object.isFrozen(boundarySchema.parse({ location: ['114'] }).location)).toBe(false);
  });
});
