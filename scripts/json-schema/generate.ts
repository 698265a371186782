import * as z from 'zod';
import type { RuleCheckDef } from '../../src/problems/crossCheck.schema.js';
import * as schemas from '../../src/schemas/index.js';
import { rulesInWords } from './rules.js';

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

// Checks that zod makes by a function cannot be written as JSON Schema. Where a keyword says a part of
// the same, it stands here; the rest (amounts exact to the cent, ends after starts) is said in the description.
// Days are told by a pattern too: by the draft `format` is a remark, which many validators pass over.
const LEAP_YEAR = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY_OF_EVERY_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DAY = `\\d{4}-${DAY_OF_EVERY_YEAR}|${LEAP_YEAR}-02-29`;

const SAID_BY_KEYWORDS: Record<string, JsonSchema> = {
  isoDate: { format: 'date', pattern: `^(?:${DAY})$` },
  partialDate: { pattern: `^(?:${DAY}|\\d{4}-${MONTH}|\\d{4})$` },
  // Enough to tell a symbol from prose; which series and steps there are is left to zod.
  unSymbolText: { pattern: '^[A-Z]+(?:/[^/]+)+$' },
  boundary: { minProperties: 1 },
};

/**
 * Every `<model>Schema` of aidkit/schemas as JSON Schema, by model. A model that stands inside another
 * is written once, below `$defs`, by its own name. What a reader may be given is described, so the
 * defaults and readings of a schema do not show.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const models = Object.entries(schemas)
    .filter(([name, schema]) => name.endsWith('Schema') && schema instanceof z.ZodType)
    .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as z.ZodType] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const metadata = z.registry<{ id: string }>();
  for (const [model, schema] of models) metadata.add(schema, { id: model });
  return Object.fromEntries(models.map(([model, schema]) => [model, describe(model, schema)]));

  function describe(model: string, schema: z.ZodType): JsonSchema {
    const { $schema, $defs, ...body } = z.toJSONSchema(schema, {
      metadata: metadata as never,
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        // TypeScript's readonly; in JSON Schema the word means that only a server may write it.
        delete jsonSchema.readOnly;
        const id = metadata.get(zodSchema as z.core.$ZodType as z.ZodType)?.id;
        if (id !== undefined) Object.assign(jsonSchema, SAID_BY_KEYWORDS[id]);
        const rules = rulesOf(zodSchema);
        if (rules.length > 0) jsonSchema.description = rulesInWords(rules);
      },
    });
    const { [model]: own, ...others } = ($defs ?? {}) as Record<string, JsonSchema>;
    const inPlace = own !== undefined && !JSON.stringify([own, others]).includes(`/${model}"`);
    return {
      $schema,
      $id: `${model}.json`,
      title: model[0]?.toUpperCase() + model.slice(1),
      ...(inPlace ? own : body),
      ...(inPlace ? Object.keys(others).length > 0 && { $defs: others } : $defs && { $defs }),
    };
  }
}

/** The names of the rules of ours that a schema itself asks, in their order. */
export function rulesOf(schema: z.core.$ZodType): readonly string[] {
  const checks = schema._zod.def.checks ?? [];
  return checks.flatMap(({ _zod }) => (_zod.def as Partial<RuleCheckDef>).rules ?? []);
}

/**
 * All models as the `components` of an OpenAPI 3.1 document, whose schemas are JSON Schema: each once, under
 * its name, with references that resolve inside the document.
 */
export function openApiComponents(): { readonly components: { readonly schemas: JsonSchema } } {
  const all: Record<string, JsonSchema> = {};
  for (const [model, { $schema: _, $id: __, $defs, ...body }] of Object.entries(jsonSchemas())) {
    all[model] = body;
    for (const [name, one] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) {
      all[name] ??= one;
    }
  }
  const names = Object.keys(all).sort();
  const schemas = Object.fromEntries(
    names.map((name) => [capital(name), withReferences(name, all[name] as JsonSchema)]),
  );
  return { components: { schemas } };
}

const capital = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

/** `#/$defs/money` and, inside a model that names itself, `#`, as they are called in the components. */
function withReferences(model: string, schema: JsonSchema): JsonSchema {
  const component = (name: string) => `#/components/schemas/${capital(name)}`;
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    return component(value === '#' ? model : value.replace(/^#\/\$defs\//, ''));
  });
}
