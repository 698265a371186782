import * as schemas from 'aidkit/schemas';
import { parseUnSymbol } from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type JsonSchema, jsonSchemas, rulesOf } from '../../scripts/json-schema/generate.js';
import { RULES, rulesInWords } from '../../scripts/json-schema/rules.js';
import { examples, type Models } from './examples.js';
import { type Variation, withOneLess, withOneMore, withOneWrong } from './variations.js';

const generated = jsonSchemas();
const models = Object.keys(generated) as (keyof Models)[];

/** Every object in a JSON Schema that is itself a schema or holds one. */
function* objectsIn(value: unknown): Generator<JsonSchema> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as JsonSchema;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

type Accepts = (value: unknown) => boolean;

const ours = (model: keyof Models): Accepts => {
  const schema = new Map(Object.entries(schemas)).get(`${model}Schema`) as z.ZodType;
  return (value) => schema.safeParse(value).success;
};
const theirs = (model: keyof Models): Accepts => {
  const schema = generated[model] as Parameters<typeof z.fromJSONSchema>[0];
  const read = z.fromJSONSchema(schema);
  return (value) => read.safeParse(value).success;
};

/** Variations as they arrive by JSON; what JSON cannot carry at all is left out. */
function* throughJson(variations: readonly Variation[]): Generator<Variation> {
  for (const { at, value } of variations) {
    let text: string | undefined;
    try {
      text = JSON.stringify(value);
    } catch {
      continue; // a BigInt
    }
    if (text !== undefined) yield { at, value: JSON.parse(text) };
  }
}

describe('JSON Schema files', () => {
  it('exist for every model that has a schema', () => {
    const named = Object.keys(schemas).filter((name) => name.endsWith('Schema'));
    expect(models).toEqual(named.map((name) => name.replace(/Schema$/, '')).sort());
    expect(models.length).toBeGreaterThan(5);
  });

  it.each(models)(
    '%s: names its draft and itself, and every reference in it ends somewhere',
    (model) => {
      const schema = generated[model] as JsonSchema;
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.$id).toBe(`${model}.json`);
      expect(schema.title).toMatch(/^[A-Z]\w+$/);
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
      const defined = Object.keys((schema.$defs as object | undefined) ?? {});
      const references = [...objectsIn(schema)].flatMap(({ $ref }) =>
        $ref === undefined ? [] : [$ref],
      );
      for (const reference of references) {
        expect(['#', ...defined.map((name) => `#/$defs/${name}`)]).toContain(reference);
      }
      // Something is asked for: an empty schema would accept everything.
      const keywords = ['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref'];
      expect(keywords.some((keyword) => keyword in schema)).toBe(true);
    },
  );

  it.each(models)('%s: take the example', (model) => {
    expect([ours(model)(examples[model]), theirs(model)(examples[model])]).toEqual([true, true]);
  });

  it.each(models)('%s: refuse a field too many and a field too few where zod does', (model) => {
    const [zod, json] = [ours(model), theirs(model)];
    const example = examples[model];
    for (const { at, value } of throughJson([...withOneMore(example), ...withOneLess(example)])) {
      expect(json(value), `${at} ${Object.keys(value as object)}`).toBe(zod(value));
    }
  });

  it.each(models)('%s: take whatever zod takes', (model) => {
    const [zod, json] = [ours(model), theirs(model)];
    let refused = 0;
    for (const { at, value } of throughJson(withOneWrong(examples[model]))) {
      const taken = json(value);
      if (!taken) refused++;
      if (zod(value)) expect(taken, at).toBe(true);
    }
    expect(refused).toBeGreaterThan(0);
  });

  // Validators that do not read `format` must refuse a day that does not exist as well.
  it('tell by a pattern the days, months and years that exist', () => {
    const days = new RegExp((generated.isoDate as { pattern: string }).pattern);
    const parts = new RegExp((generated.partialDate as { pattern: string }).pattern);
    const two = (n: number) => String(n).padStart(2, '0');
    for (const year of ['0000', '1600', '1900', '2000', '2023', '2024', '2100', '9996', '9999']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${two(month)}-${two(day)}`;
          expect([days.test(date), parts.test(date)], date).toEqual([
            ours('isoDate')(date),
            ours('partialDate')(date),
          ]);
        }
        const part = `${year}-${two(month)}`;
        expect(parts.test(part), part).toBe(ours('partialDate')(part));
      }
      expect(parts.test(year), year).toBe(ours('partialDate')(year));
    }
    for (const other of ['x', '', '2025-1', '2025-02-28T00:00:00Z', ' 2025', '2025-', '20250228']) {
      expect([days.test(other), parts.test(other)], other).toEqual([false, false]);
    }
  });

  it('say in the description what no keyword says', () => {
    const said = new Set<string>();
    for (const schema of objectsIn(generated)) {
      if (typeof schema.description === 'string') said.add(schema.description);
    }
    for (const model of models) {
      const rules = rulesOf(new Map(Object.entries(schemas)).get(`${model}Schema`) as z.ZodType);
      const own = (generated[model] as JsonSchema).description;
      expect(own, model).toBe(rules.length === 0 ? undefined : rulesInWords(rules));
    }
    const all = [...said].join('\n');
    for (const [rule, words] of Object.entries(RULES)) expect(all, rule).toContain(words);
    expect((generated.money as JsonSchema).description).toMatch(/exact to the minor unit/);
    expect((generated.appeal as JsonSchema).description).toMatch(/in order of `asOf`/);
  });

  // What a check blames at run time must be a rule whose words are told.
  it('have words for the rule of every issue of ours', () => {
    const seen = new Set<string>();
    for (const model of models) {
      const schema = new Map(Object.entries(schemas)).get(`${model}Schema`) as z.ZodType;
      for (const { value } of withOneWrong(examples[model])) {
        for (const { code, params, path } of (schema.safeParse(value).error?.issues ??
          []) as z.core.$ZodIssueCustom[]) {
          if (code !== 'custom') continue;
          const rule = String(params?.rule);
          const known = [rule, `${rule}:${String(path.at(-1))}`].some((name) =>
            Object.hasOwn(RULES, name),
          );
          expect(known, `${model}: ${rule} ${path.join('.')}`).toBe(true);
          seen.add(rule);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('tell what can be no document symbol', () => {
    const symbols = theirs('unSymbolText');
    const real = [
      'A/RES/79/233',
      'A/79/6 (Sect. 1-36)',
      'A/RES/3363(XXX)',
      'A/78/464/Add.2',
      'S/PV.7645',
    ];
    for (const symbol of real) {
      const canonical = parseUnSymbol(symbol)?.symbol as string;
      expect([ours('unSymbolText')(canonical), symbols(canonical)], symbol).toEqual([true, true]);
    }
    for (const other of [
      '',
      'x',
      'Afghanistan',
      'a/res/79/233',
      'A//79/1',
      'A/RES/79/',
      ' A/RES/79/1',
    ]) {
      expect(symbols(other), other).toBe(false);
    }
  });
});
