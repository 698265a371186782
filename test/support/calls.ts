import { subpaths } from '../../scripts/subpaths.js';
import { docCommentExamples, load, namesInScope, toRunnable } from './examples.js';

// The public functions, and the calls of them that the examples of the doc comments make.

export type AnyFunction = (...args: unknown[]) => unknown;

/** A public function: of which subpath, under what name. */
export interface PublicFunction {
  /** Such as `money`; the root is left out, since it repeats its rooms. */
  readonly room: string;
  /** Such as `sumMoney` or `fundingSummary.addAll`. */
  readonly name: string;
  readonly fn: AnyFunction;
}

export function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

export function isSchema(value: unknown): boolean {
  return Object(value)._zod !== undefined;
}

/** An object of functions, such as `fundingSummary`. */
export function isOperations(value: unknown): value is Record<string, AnyFunction> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isSchema(value) &&
    Object.values(Object.getOwnPropertyDescriptors(value)).some(({ value: field }) =>
      isFunction(field),
    )
  );
}

/** Everything public, by room and name. */
export async function publicNames(): Promise<{ room: string; name: string; value: unknown }[]> {
  const found: { room: string; name: string; value: unknown }[] = [];
  for (const { specifier, name: room } of subpaths()) {
    if (room === 'index') continue;
    for (const [name, value] of Object.entries(await load(specifier))) {
      found.push({ room, name, value });
    }
  }
  return found;
}

export async function publicFunctions(): Promise<PublicFunction[]> {
  const seen = new Set<unknown>();
  return (await publicNames()).flatMap(({ room, name, value }) => {
    if (seen.has(value)) return [];
    seen.add(value);
    if (isFunction(value)) return [{ room, name, fn: value }];
    if (!isOperations(value)) return [];
    return Object.entries(value)
      .filter(([, fn]) => isFunction(fn))
      .map(([key, fn]) => ({ room, name: `${name}.${key}`, fn }));
  });
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

/** What is told of a call in an example: its function, its arguments and what came back. */
export type Watch = (fn: AnyFunction, args: readonly unknown[], run: () => unknown) => unknown;

/**
 * Runs every example of the doc comments, in order, with each call of a public function handed to `watch`.
 * What examples claim is checked elsewhere. With `isWanted` only those of which it says so.
 */
export async function runExamples(
  watch: Watch,
  isWanted: (code: string) => boolean = () => true,
): Promise<void> {
  const known = new Set((await publicFunctions()).map(({ fn }) => fn));
  const wrappers = new Map<unknown, unknown>();
  const wrapped = (value: unknown): unknown => {
    if (!wrappers.has(value)) wrappers.set(value, wrapper(value));
    return wrappers.get(value);
  };
  const wrapper = (value: unknown): unknown => {
    if (isFunction(value) && known.has(value)) {
      return (...args: unknown[]) => watch(value, args, () => value(...args));
    }
    if (!isOperations(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wrapped(field)]));
  };
  for (const { file, code } of docCommentExamples().filter((one) => isWanted(one.code))) {
    const scope = Object.entries(await namesInScope(file)).filter(([name]) => name !== 'default');
    const run = new AsyncFunction(
      ...scope.map(([name]) => name),
      ...['check', 'checkThrows', 'load'],
      `"use strict"; {\n${toRunnable(code).script}\n}`,
    );
    const loadWrapped = async (module: string) =>
      Object.fromEntries(Object.entries(await load(module)).map(([key, v]) => [key, wrapped(v)]));
    await run(
      ...scope.map(([, value]) => wrapped(value)),
      () => undefined,
      (throwing: () => Promise<unknown>) => throwing().catch(() => undefined),
      loadWrapped,
    ).catch(() => undefined); // what fails is told by test/examples.test.ts
  }
}

/** A deep copy of plain data, with lists cut to `longest`; functions, typed arrays and objects of classes stay what they are. */
export function copied<T>(
  value: T,
  longest = Number.POSITIVE_INFINITY,
  seen = new Map<unknown, unknown>(),
): T {
  if (typeof value !== 'object' || value === null) return value;
  const before = seen.get(value);
  if (before !== undefined) return before as T;
  const prototype = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    seen.set(value, list);
    for (const entry of value.slice(0, longest)) list.push(copied(entry, longest, seen));
    return list as T;
  }
  if (prototype !== null && prototype !== Object.prototype) return value;
  const copy = Object.create(prototype) as Record<string, unknown>;
  seen.set(value, copy);
  for (const key of Object.keys(value)) {
    const field = copied((value as Record<string, unknown>)[key], longest, seen);
    const all = { enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, key, { value: field, ...all });
  }
  return copy as T;
}
