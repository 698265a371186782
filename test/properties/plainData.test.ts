import { describe, expect, it } from 'vitest';
import { subpaths } from '../../scripts/subpaths.js';
import { docCommentExamples, load, namesInScope, toRunnable } from '../support/examples.js';

// What aidkit answers is plain data: written as JSON and read again it is the same. No value holds
// `undefined`, NaN, an infinity, a negative zero, a Map, a Date or an object of a class. The calls are those
// of the doc comments' examples, of which every public function has one.

type AnyFunction = (...args: unknown[]) => unknown;

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

const exported = new Map<string, unknown>();
for (const { specifier } of subpaths()) {
  for (const [name, value] of Object.entries(await load(specifier))) exported.set(name, value);
}

/** The first place in a value that JSON would lose or change; undefined where there is none. */
function notPlain(value: unknown, path: string): string | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : `${path} is ${value}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return `${path} is of type ${typeof value}`;
  if (Array.isArray(value)) {
    return firstOf(Array.from(value, (item, index) => [`${path}[${index}]`, item]));
  }
  if (ArrayBuffer.isView(value)) return undefined;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return `${path} is of a class`;
  return firstOf(Object.entries(value).map(([key, field]) => [`${path}.${key}`, field]));
}

function firstOf(parts: readonly (readonly [string, unknown])[]): string | undefined {
  for (const [path, part] of parts) {
    const found = notPlain(part, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSchema(value: unknown): boolean {
  return Object(value)._zod !== undefined;
}

const asked = new Set<string>();

/** A public function, or an object of such, that looks at its own answers. */
function watched(name: string, value: unknown): unknown {
  if (isFunction(value)) {
    return (...args: unknown[]) => {
      const answer = value(...args);
      asked.add(name);
      if (answer instanceof Promise) {
        return answer.then((later) => {
          expect(notPlain(later, `${name}()`)).toBeUndefined();
          return later;
        });
      }
      if (Symbol.asyncIterator in Object(answer)) return answer;
      if (answer !== undefined && !isSchema(answer)) {
        expect(notPlain(answer, `${name}()`)).toBeUndefined();
      }
      return answer;
    };
  }
  if (!isOperations(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [
    key,
    watched(`${name}.${key}`, field),
  ]);
  return Object.fromEntries(fields);
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function isOperations(value: unknown): value is Record<string, AnyFunction> {
  return !isSchema(value) && Object.values(Object(value)).some(isFunction);
}

describe('answers survive JSON', () => {
  it.each(docCommentExamples())('$file:$line', async ({ file, code }) => {
    const scope = Object.entries(await namesInScope(file)).filter(([name]) => name !== 'default');
    const run = new AsyncFunction(
      ...scope.map(([name]) => name),
      ...['check', 'checkThrows', 'load'],
      `"use strict"; {\n${toRunnable(code).script}\n}`,
    );
    await run(
      ...scope.map(([name, value]) => (exported.has(name) ? watched(name, value) : value)),
      () => undefined,
      (throwing: () => Promise<unknown>) => throwing().catch(() => undefined),
      load,
    );
  });

  it('of every public function', () => {
    const names = [...exported].filter(([, value]) => isFunction(value)).map(([name]) => name);
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
  });
});

describe('constants survive JSON', () => {
  const constants = [...exported].filter(
    ([, value]) => !isFunction(value) && !isSchema(value) && !isOperations(value),
  );
  it.each(constants)('%s', (name, value) => {
    expect(notPlain(value, name)).toBeUndefined();
  });
});
