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

/** The place of an issue in words; a field that nobody knows is named itself. */
function placeOf({ code, path, ...rest }: Issue): string {
  const steps =
    code === 'unrecognized_keys' ? [...path, (rest as { keys: string[] }).keys[0]] : path;
  const written = steps.map((step) =>
    typeof step === 'number'
      ? `[${step}]`
      : /^[\w-]{1,60}$/.test(String(step))
        ? `.${String(step)}`
        : `["`,
  );
  return written.join('').replace(/^\./, '') || 'value';
}

/** What is wrong with a message of aidkit, if anything. */
function complaint(issue: Issue): string | undefined {
  const { message } = issue;
  if (!message.startsWith(placeOf(issue))) return `names another place: ${message}`;
  if (!/^[^:]+: expected .+, received .+$/.test(message)) return `is no such sentence: ${message}`;
  return message.length > 700 ? `is too long: ${message}` : undefined;
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

  it('never throws, and says where, what was expected and what came', () => {
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
