import type { ZodType } from 'zod';

// What a schema would weigh without rules of ours: the same kinds of Zod, written plainly through `import * as z`.

type Def = Record<string, unknown> & { type: string; checks?: unknown[] };

/** Zod's own checks as calls of methods; rules of ours are left out. */
function checksOf(def: Def): string {
  return (def.checks ?? [])
    .map((check) => (check as { _zod: { def: Record<string, unknown> } })._zod.def)
    .map((check) => {
      switch (check.check) {
        case 'greater_than':
          return check.inclusive ? `.min(${check.value})` : `.gt(${check.value})`;
        case 'less_than':
          return check.inclusive ? `.max(${check.value})` : `.lt(${check.value})`;
        case 'min_length':
          return `.min(${check.minimum})`;
        case 'string_format':
          return `.regex(${check.pattern})`;
        case 'number_format':
          return '.int()';
        case 'overwrite':
          return '.overwrite((x) => x)';
        case 'custom':
          return '';
        default:
          throw new RangeError(`no plain form of the check ${String(check.check)}`);
      }
    })
    .join('');
}

/** A module that exports a schema of the same kinds as each of those given, under their names. */
export function plainModule(schemas: Readonly<Record<string, ZodType>>): string {
  const lines: string[] = [];
  const names = new Map<unknown, string>();
  const part = (schema: unknown): string => {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = `s${names.size}`;
    names.set(schema, name);
    const { def } = (schema as { _zod: { def: Def } })._zod;
    const written = `${plainCall(def, part)}${checksOf(def)}`;
    lines.push(`const ${name} = ${written};`);
    return name;
  };
  for (const [name, schema] of Object.entries(schemas)) {
    lines.push(`export const ${name} = ${part(schema)};`);
  }
  return `import * as z from 'zod';\n${lines.join('\n')}\n`;
}

function plainCall(def: Def, part: (schema: unknown) => string): string {
  const list = (parts: unknown) => `[${(parts as unknown[]).map(part).join(', ')}]`;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape as Record<string, unknown>);
      const kind = def.catchall ? 'strictObject' : 'object';
      return `z.${kind}({ ${fields.map(([key, of]) => `${JSON.stringify(key)}: ${part(of)}`).join(', ')} })`;
    }
    case 'literal':
      return `z.literal(${JSON.stringify(def.values)})`;
    case 'enum':
      return `z.enum(${JSON.stringify(Object.values(def.entries as object))})`;
    case 'array':
      return `z.array(${part(def.element)})`;
    case 'union':
      return `z.union(${list(def.options)})`;
    case 'tuple':
      return `z.tuple(${list(def.items)})`;
    case 'record':
      return `z.record(${part(def.keyType)}, ${part(def.valueType)})`;
    case 'default':
      return `z.prefault(${part(def.innerType)}, ${JSON.stringify(def.defaultValue)})`;
    case 'nullable':
    case 'optional':
    case 'readonly':
      return `z.${def.type}(${part(def.innerType)})`;
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
    case 'never':
      return `z.${def.type}()`;
    default:
      throw new RangeError(`no plain form of the kind ${def.type}`);
  }
}
