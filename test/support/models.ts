import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as schemas from 'aidkit/schemas';
import ts from 'typescript';
import type * as z from 'zod';
import { subpaths } from '../../scripts/subpaths.js';

// Which parts of a value are models that have a schema: told by the declared types, so that no table has to be kept.

/** What a public function takes and returns, as its declaration says. */
export interface Signature {
  readonly parameters: readonly Declared[];
  readonly returns: Declared;
}

/** A type, with the words of its declaration: `IsoDate` is the type string, and only the words say more. */
export interface Declared {
  readonly type: ts.Type;
  readonly words: ts.TypeNode | undefined;
}

const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const sources = subpaths().map(({ name, source }) => ({ room: name, file: resolve(source) }));
const program = ts.createProgram(
  sources.map(({ file }) => file),
  options,
);
const checker = program.getTypeChecker();

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module`);
  return checker.getExportsOfModule(module).map(unaliased);
}

function unaliased(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function namedBy(words: ts.TypeNode | undefined): ts.Symbol | undefined {
  if (words === undefined || !ts.isTypeReferenceNode(words)) return undefined;
  const symbol = checker.getSymbolAtLocation(words.typeName);
  return symbol && unaliased(symbol);
}

/** The models that have a schema: the symbol of the type, and the name of the schema. */
const schemaOf = new Map<ts.Symbol, string>();
for (const symbol of exportsOf(resolve('src/schemas/index.ts'))) {
  const declared = symbol.valueDeclaration;
  if (!declared || !ts.isVariableDeclaration(declared)) continue;
  const words = declared.type; // z.ZodType<Flow, Flow>
  const model =
    words && ts.isTypeReferenceNode(words) ? namedBy(words.typeArguments?.[0]) : undefined;
  if (model !== undefined) schemaOf.set(model, symbol.name);
}

const validators = new Map<string, unknown>(Object.entries(schemas));

/** The names of the models' schemas. */
export const modelSchemas: readonly string[] = [...schemaOf.values()];

function schemaFor({ type, words }: Declared): string | undefined {
  const named = namedBy(words);
  const symbols = [named, type.aliasSymbol, type.isIntersection() ? undefined : type.symbol];
  for (const symbol of symbols) {
    const schema = symbol && schemaOf.get(symbol);
    if (schema !== undefined) return schema;
  }
  return undefined;
}

/** The signatures of every public function, by `room: name` as `publicFunctions` names them. */
export function signatures(): Map<string, readonly Signature[]> {
  const found = new Map<string, readonly Signature[]>();
  for (const { room, file } of sources) {
    for (const symbol of exportsOf(file)) {
      if (!symbol.valueDeclaration) continue;
      const type = checker.getTypeOfSymbol(symbol);
      const own = type.getCallSignatures();
      if (own.length > 0) found.set(`${room}: ${symbol.name}`, own.map(signatureOf));
      for (const field of own.length > 0 ? [] : type.getProperties()) {
        const calls = checker.getTypeOfSymbol(field).getCallSignatures();
        if (calls.length === 0) continue;
        found.set(`${room}: ${symbol.name}.${field.name}`, calls.map(signatureOf));
      }
    }
  }
  return found;
}

function signatureOf(signature: ts.Signature): Signature {
  const { declaration } = signature;
  return {
    parameters: signature.getParameters().map((parameter) => ({
      type: checker.getTypeOfSymbol(parameter),
      words: wordsOf(parameter),
    })),
    returns: {
      type: checker.getAwaitedType(signature.getReturnType()) ?? signature.getReturnType(),
      words: declaration && !ts.isJSDocSignature(declaration) ? declaration.type : undefined,
    },
  };
}

function wordsOf(symbol: ts.Symbol): ts.TypeNode | undefined {
  const declared = symbol.valueDeclaration;
  return declared &&
    (ts.isPropertySignature(declared) ||
      ts.isParameter(declared) ||
      ts.isPropertyDeclaration(declared))
    ? declared.type
    : undefined;
}

/** What a type is made of: members of a union, entries of a list, fields. */
type Shape =
  | { readonly kind: 'model'; readonly schema: string }
  | { readonly kind: 'union'; readonly members: readonly Declared[] }
  | { readonly kind: 'list'; readonly entry: Declared }
  | {
      readonly kind: 'fields';
      readonly fields: ReadonlyMap<string, Declared>;
      readonly rest?: Declared;
    }
  | { readonly kind: 'other' };

const shapes = new Map<ts.Type, Map<ts.TypeNode | undefined, Shape>>();

function shapeOf(declared: Declared): Shape {
  const byWords = shapes.get(declared.type) ?? new Map<ts.TypeNode | undefined, Shape>();
  shapes.set(declared.type, byWords);
  const known = byWords.get(declared.words);
  if (known !== undefined) return known;
  const shape = findShape(declared);
  byWords.set(declared.words, shape);
  return shape;
}

function findShape(declared: Declared): Shape {
  const { type, words } = declared;
  const schema = schemaFor(declared);
  if (schema !== undefined) return { kind: 'model', schema };
  if (words && ts.isParenthesizedTypeNode(words)) return shapeOf({ type, words: words.type });
  if (words && ts.isTypeOperatorNode(words)) return shapeOf({ type, words: words.type });
  if (words && ts.isUnionTypeNode(words)) {
    const members = words.types.map((one) => ({
      type: checker.getTypeFromTypeNode(one),
      words: one,
    }));
    // In the words of a generic type a parameter stands for what the type itself says.
    if (!members.some((one) => hasParameter(one.type))) return { kind: 'union', members };
  }
  if (type.isUnion()) {
    return { kind: 'union', members: type.types.map((one) => ({ type: one, words: undefined })) };
  }
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint ? shapeOf({ type: constraint, words: undefined }) : { kind: 'other' };
  }
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return { kind: 'other' };
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const entry = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (entry === undefined) return { kind: 'other' };
    return { kind: 'list', entry: { type: entry, words: entryWords(words) } };
  }
  if (type.getCallSignatures().length > 0) return { kind: 'other' };
  const fields = new Map<string, Declared>();
  for (const field of type.getProperties()) {
    if (field.name.startsWith('__@')) return { kind: 'other' }; // an iterable, a buffer
    fields.set(field.name, { type: checker.getTypeOfSymbol(field), words: wordsOf(field) });
  }
  const rest = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return { kind: 'fields', fields, ...(rest && { rest: { type: rest, words: undefined } }) };
}

function hasParameter(type: ts.Type): boolean {
  if (type.flags & ts.TypeFlags.TypeParameter) return true;
  return [...(type.aliasTypeArguments ?? []), ...argumentsOf(type)].some(
    (one) => (one.flags & ts.TypeFlags.TypeParameter) !== 0,
  );
}

function argumentsOf(type: ts.Type): readonly ts.Type[] {
  const isReference =
    type.flags & ts.TypeFlags.Object &&
    (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

function entryWords(words: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (words === undefined) return undefined;
  if (ts.isArrayTypeNode(words)) return words.elementType;
  if (!ts.isTypeReferenceNode(words) || !/^(Readonly)?Array$/.test(words.typeName.getText())) {
    return undefined;
  }
  return words.typeArguments?.[0];
}

/** Whether a value of this type can hold a model that has a schema. */
export function holdsModel(declared: Declared, on = new Set<Shape>()): boolean {
  const shape = shapeOf(declared);
  if (shape.kind === 'model') return true;
  if (on.has(shape)) return false;
  on.add(shape);
  return partsOf(shape).some((part) => holdsModel(part, on));
}

function partsOf(shape: Shape): readonly Declared[] {
  if (shape.kind === 'union') return shape.members;
  if (shape.kind === 'list') return [shape.entry];
  if (shape.kind !== 'fields') return [];
  return [...shape.fields.values(), ...(shape.rest ? [shape.rest] : [])];
}

/** Called for each model that was looked at. */
export type Seen = (schema: string) => void;

/**
 * The first model in a value that its own schema refuses, with its place and the reason; undefined where every
 * one is accepted.
 */
export function refusedModel(
  value: unknown,
  declared: Declared,
  path: string,
  seen: Seen = () => {},
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const shape = shapeOf(declared);
  if (shape.kind === 'model') {
    seen(shape.schema);
    const schema = validators.get(shape.schema) as z.ZodType;
    const { error } = schema.safeParse(value);
    const issue = error?.issues[0];
    if (issue === undefined) return undefined;
    return `${[path, ...issue.path].map(String).join('.')} (${shape.schema}): ${issue.message}`;
  }
  if (shape.kind === 'union') {
    let refused: string | undefined;
    for (const member of shape.members) {
      if (!canBe(value, member)) continue;
      refused = refusedModel(value, member, path, seen);
      if (refused === undefined) return undefined;
    }
    return refused;
  }
  if (shape.kind === 'list') {
    if (!Array.isArray(value) || !holdsModel(shape.entry)) return undefined;
    return firstOf(value, (entry, i) => refusedModel(entry, shape.entry, `${path}[${i}]`, seen));
  }
  if (shape.kind !== 'fields' || typeof value !== 'object') return undefined;
  return firstOf(Object.entries(value), ([key, field]) => {
    const part = shape.fields.get(key) ?? shape.rest;
    return part && holdsModel(part) ? refusedModel(field, part, `${path}.${key}`, seen) : undefined;
  });
}

function firstOf<T>(
  list: readonly T[],
  find: (one: T, index: number) => string | undefined,
): string | undefined {
  for (let i = 0; i < list.length; i++) {
    const found = find(list[i] as T, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value can be the member of a union: its kind, and the literals by which members differ. */
function canBe(value: unknown, member: Declared): boolean {
  const { type } = member;
  const shape = shapeOf(member);
  if (shape.kind === 'list') return Array.isArray(value);
  if (type.isUnion())
    return type.types.some((one) => canBe(value, { type: one, words: undefined }));
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
  if (type.flags & ts.TypeFlags.String) return typeof value === 'string';
  if (type.flags & ts.TypeFlags.Number) return typeof value === 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return typeof value === 'boolean';
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return false;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return type.getProperties().every((field) => {
    const own = checker.getTypeOfSymbol(field);
    const given = (value as Record<string, unknown>)[field.name];
    if (own.isStringLiteral() || own.isNumberLiteral()) return given === own.value;
    return given !== undefined || (field.flags & ts.SymbolFlags.Optional) !== 0;
  });
}

/**
 * Whether a value is of a type, as far as plain data goes: kinds, literals, fields. What is no plain data
 * (functions, streams) is let through. A number is finite.
 */
export function isOfType(value: unknown, declared: Declared, depth = 0): boolean {
  const { type } = declared;
  if (depth > 12 || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
  if (type.isUnion()) {
    return type.types.some((one) => isOfType(value, { type: one, words: undefined }, depth + 1));
  }
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return (
      constraint === undefined || isOfType(value, { type: constraint, words: undefined }, depth)
    );
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
  if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) {
    return typeof value === 'string';
  }
  if (type.flags & ts.TypeFlags.Number) return Number.isFinite(value);
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return value === (checker.typeToString(type) === 'true');
  }
  if (type.flags & ts.TypeFlags.Undefined) return value === undefined;
  if (type.flags & ts.TypeFlags.Null) return value === null;
  const shape = shapeOf(declared);
  if (shape.kind === 'model')
    return refusedModel(value, declared, '') === undefined && value != null;
  if (shape.kind === 'list') {
    return Array.isArray(value) && [...value].every((one) => isOfType(one, shape.entry, depth + 1));
  }
  if (shape.kind !== 'fields') return true;
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    type.getProperties().every((field) => {
      const part = shape.fields.get(field.name);
      const given = fields[field.name];
      if (given === undefined && field.flags & ts.SymbolFlags.Optional) return true;
      return part === undefined || isOfType(given, part, depth + 1);
    }) &&
    (shape.rest === undefined ||
      Object.values(value).every((one) => isOfType(one, shape.rest as Declared, depth + 1)))
  );
}
