import * as schemas from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type JsonSchema, jsonSchemas } from '../../scripts/json-schema/generate.js';
import { examples, type Models } from './examples.js';

const generated = jsonSchemas();
const models = Object.keys(generated) as (keyof Models)[];

/** Every object in a JSON Schema that is itself a schema or holds one. */
function* objectsIn(value: unknown): Generator<JsonSchema> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as JsonSchema;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const accepts = (schema: JsonSchema, value: unknown): boolean =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;

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

  it.each(models.filter((model) => model in examples))(
    '%s: takes the example that zod takes, and not what zod refuses',
    (model) => {
      const example = examples[model];
      const schema = generated[model] as JsonSchema;
      const ours = (schemas as unknown as Record<string, z.ZodType>)[`${model}Schema`] as z.ZodType;
      expect(ours.safeParse(example).error?.issues ?? []).toEqual([]);
      expect(accepts(schema, example)).toBe(true);
      expect(accepts(schema, 5)).toBe(false);
      if (typeof example !== 'object') return;
      expect(accepts(schema, { ...example, unheardOf: 1 })).toBe(false);
      for (const required of (schema.required as string[] | undefined) ?? []) {
        const { [required]: _, ...rest } = example as Record<string, unknown>;
        expect(accepts(schema, rest), `without ${required}`).toBe(false);
      }
    },
  );

  it('have an example for the models of the main job', () => {
    for (const model of ['money', 'flow', 'boundary', 'fundingObservation', 'period']) {
      expect(examples).toHaveProperty(model);
    }
  });
});
