import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, openApiComponents } from '../../scripts/json-schema/generate.js';
import { examples } from './examples.js';

// Strict as Ajv is by default: unknown keywords and formats are errors, open tuples are remarks.
const strict = () => new Ajv2020({ allErrors: true, validateFormats: false, logger: false });
/** `components` is a word of OpenAPI, not of JSON Schema. */
const withComponents = () => {
  const ajv = strict().addVocabulary(['components']);
  ajv.addSchema({ $id: 'api', components: { schemas } }, 'api', undefined, false);
  return ajv;
};
const { schemas } = openApiComponents().components as {
  schemas: Record<string, Record<string, unknown>>;
};

describe('the components of an OpenAPI document', () => {
  it('hold every model, and every reference resolves', () => {
    expect(Object.keys(schemas).length).toBeGreaterThanOrEqual(Object.keys(jsonSchemas()).length);
    const text = JSON.stringify(schemas);
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\/[A-Z]\w*$/);
      expect(schemas).toHaveProperty([reference.split('/').at(-1) ?? '']);
    }
    expect(text).not.toContain('"$defs"');
  });
  it('compile in the strict mode of Ajv, as do the single files', () => {
    const ajv = withComponents();
    for (const name of Object.keys(schemas)) {
      expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` }), name).not.toThrow();
    }
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(() => strict().compile(schema), name).not.toThrow();
    }
  });
  it('take the good example of every model', () => {
    const ajv = withComponents();
    for (const [name, example] of Object.entries(examples)) {
      const model = name.replace(/Schema$/, '');
      const check = ajv.compile({
        $ref: `api#/components/schemas/${(model[0] ?? '').toUpperCase()}${model.slice(1)}`,
      });
      expect([name, check(example), check.errors]).toEqual([name, true, null]);
    }
  });
});
