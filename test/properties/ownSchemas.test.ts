import { describe, expect, it } from 'vitest';
import { type AnyFunction, copied, publicFunctions, runExamples } from '../support/calls.js';
import { bridges, modelCalls } from '../support/modelCalls.js';
import {
  holdsModel,
  isOfType,
  modelSchemas,
  refusedModel,
  type Signature,
  signatures,
} from '../support/models.js';
import { oddValues } from '../support/odd.js';

// A result never breaks the library's own schema. Which parts of a result are models is read from the declared
// types: a new function that returns one is in here without an entry. The calls are those of the doc comments'
// examples, and calls made from them with other values; where the inputs are such that their own schemas accept
// them, so is the result.

/** `npm run trust` asks for more. */
const CALLS_EACH = Math.min(Number(process.env.AIDKIT_TRUST_CALLS ?? 200), 5000);
const LONGEST = 12;

const known = signatures();
const functions = (await publicFunctions())
  .filter(({ room }) => room !== 'schemas')
  .map((one) => ({ ...one, signatures: known.get(`${one.room}: ${one.name}`) ?? [] }));
const signaturesOf = new Map(functions.map((one) => [one.fn, one.signatures]));
const nameOf = new Map(functions.map(({ fn, name }) => [fn, name]));

const calls = new Map<AnyFunction, unknown[][]>();
/** What stands under a key somewhere in the examples: a likely value for another place of that key. */
const likely = new Map<string, unknown[]>();
/** The functions of which a model was looked at. */
const checked = new Set<AnyFunction>();
const refused: string[] = [];

function collect(value: unknown, key: string, depth = 0): void {
  const list = likely.get(key) ?? [];
  likely.set(key, list);
  if (list.length < 60 && value !== undefined) list.push(value);
  if (typeof value !== 'object' || value === null || depth > 6 || ArrayBuffer.isView(value)) return;
  for (const [part, field] of Object.entries(value).slice(0, 40)) {
    collect(field, Array.isArray(value) ? `${key}[]` : part, depth + 1);
  }
}

/** What one call's result breaks, of the signature that it fits best; undefined where it breaks nothing. */
function brokenBy(fn: AnyFunction, result: unknown): string | undefined {
  const found = (signaturesOf.get(fn) ?? []).map(({ returns }) =>
    refusedModel(result, returns, `${nameOf.get(fn)}()`, () => checked.add(fn)),
  );
  return found.includes(undefined) ? undefined : found[0];
}

function accepted(own: readonly Signature[], args: readonly unknown[]): boolean {
  return own.some(({ parameters }) =>
    args.every((arg, i) => {
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      return (
        parameter === undefined ||
        (isOfType(arg, parameter) && refusedModel(arg, parameter, '') === undefined)
      );
    }),
  );
}

await runExamples((fn, args, run) => {
  const copy = args.map((arg) => copied(arg, LONGEST));
  const result = run();
  const list = calls.get(fn) ?? [];
  calls.set(fn, list);
  if (list.length < 12) list.push(copy);
  copy.forEach((arg, i) => {
    collect(arg, `${nameOf.get(fn)} ${i}`);
  });
  const look = (value: unknown) => {
    const broken = brokenBy(fn, value);
    if (broken !== undefined) refused.push(broken);
  };
  if (result instanceof Promise) {
    return result.then((value) => {
      look(value);
      return value;
    });
  }
  look(result);
  return result;
});

for (const [added, args] of modelCalls) {
  const fn = added as unknown as AnyFunction;
  const copy = args.map((arg) => copied(arg));
  calls.set(fn, [...(calls.get(fn) ?? []), copy]);
  copy.forEach((arg, i) => {
    collect(arg, `${nameOf.get(fn)} ${i}`);
  });
  const broken = brokenBy(fn, fn(...args));
  if (broken !== undefined) refused.push(broken);
}
for (const { file } of bridges) collect(file, 'file');

/** A small generator of whole numbers, the same in every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Path = readonly (string | number)[];
type Place = { readonly path: Path; readonly key: string };

function placesOf(value: unknown, path: Path, key: string, found: Place[]): Place[] {
  found.push({ path, key });
  if (typeof value !== 'object' || value === null || path.length > 7 || found.length > 400) {
    return found;
  }
  if (ArrayBuffer.isView(value)) return found;
  for (const [part, field] of Object.entries(value).slice(0, 40)) {
    const isList = Array.isArray(value);
    placesOf(field, [...path, isList ? Number(part) : part], isList ? `${key}[]` : part, found);
  }
  return found;
}

/** Another value in the place of one: a likely one, one derived from it, or an odd one. */
function another(value: unknown, key: string, random: (below: number) => number): unknown {
  const pool = likely.get(key) ?? [];
  const way = random(8);
  if (way < 3 && pool.length > 0) return copied(pool[random(pool.length)]);
  if (way < 7 && typeof value === 'number') {
    const ways = [
      0,
      -value,
      value * 3,
      value + 0.01,
      value / 7,
      value * 1000 + 0.07,
      2 ** 43 + 0.07,
    ];
    return ways[random(ways.length)];
  }
  if (way < 7 && typeof value === 'string') {
    const at = random(value.length + 1);
    const other = pool[random(pool.length || 1)];
    const ways = [
      value.slice(0, at),
      value.slice(at),
      `${value} ${String(other)}`,
      value.toUpperCase(),
    ];
    ways.push(
      value.replace(/\d/, (digit) => String(9 - Number(digit))),
      `${value.slice(0, at)}1${value.slice(at)}`,
    );
    return ways[random(ways.length)];
  }
  if (way < 7 && Array.isArray(value)) {
    const ways = [
      [],
      [...value, ...value],
      [...value].reverse(),
      value.slice(1),
      value.slice(0, 1),
    ];
    return copied(ways[random(ways.length)]);
  }
  const odd = oddValues[random(oddValues.length)]!();
  return typeof odd === 'symbol' ? undefined : odd;
}

function replace(args: unknown[], path: Path, by: (value: unknown) => unknown): void {
  let holder: unknown = args;
  for (const key of path.slice(0, -1)) {
    holder = (holder as Record<string | number, unknown>)[key];
    if (typeof holder !== 'object' || holder === null) return;
  }
  const last = path[path.length - 1] as string;
  const value = by((holder as Record<string, unknown>)[last]);
  if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
}

/** Calls with other values than those of `bases`, of which some are changed in each. */
function otherArgs(
  bases: readonly unknown[][],
  name: string,
  random: (below: number) => number,
): unknown[] {
  const args = bases[random(bases.length)]!.map((arg) => copied(arg));
  const places = args.flatMap((arg, i) => placesOf(arg, [i], `${name} ${i}`, []));
  for (let change = random(3); change >= 0 && places.length > 0; change--) {
    const { path, key } = places[random(places.length)]!;
    replace(args, path, (value) => another(value, key, random));
  }
  return args;
}

/** What is broken by the results of calls with other values, each with the call. */
async function brokenByOthers(
  fn: AnyFunction,
  make: (random: (below: number) => number) => readonly unknown[] | undefined,
): Promise<string[]> {
  const random = randomly(nameOf.get(fn)!.length * 7919 + 1);
  const broken = new Map<string, string>();
  let results = 0;
  for (let call = 0; call < CALLS_EACH; call++) {
    const args = make(random);
    if (args === undefined) continue;
    const before = args.map((arg) => copied(arg));
    try {
      const found = brokenBy(fn, await fn(...args));
      results++;
      if (found !== undefined)
        broken.set(found.replace(/\d+/g, '0'), `${found} from ${shown(before)}`);
    } catch (thrown) {
      // Which errors are thrown is the subject of test/problems/guards.test.ts.
      if (thrown instanceof TypeError || thrown instanceof RangeError) continue;
      throw thrown;
    }
  }
  expect(results).toBeGreaterThan(0);
  return [...broken.values()];
}

function shown(args: readonly unknown[]): string {
  return String(
    JSON.stringify(args, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)),
  ).slice(0, 1000);
}

/** What a reader makes of a file; undefined if it is no such file at all. */
function readOr(read: (file: unknown) => unknown, file: unknown): unknown {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

describe('a result never breaks the schema of its model', () => {
  const returning = functions.filter((one) =>
    one.signatures.some(({ returns }) => holdsModel(returns)),
  );

  it('knows the declared types of every public function', () => {
    expect(functions.filter((one) => one.signatures.length === 0).map(({ name }) => name)).toEqual(
      [],
    );
    expect(modelSchemas.length).toBeGreaterThan(50);
    expect(returning.length).toBeGreaterThan(100);
  });

  it('in the examples', () => {
    expect(refused).toEqual([]);
  });

  it('and every function that returns a model returns one in an example', () => {
    expect(returning.filter(({ fn }) => !checked.has(fn)).map(({ name }) => name)).toEqual([]);
  });

  const bridged = new Set(bridges.map(({ to }) => to));
  const direct = returning.filter(({ fn }) => !bridged.has(fn));
  it.each(direct)('$room: $name', async ({ fn, name, signatures: own }) => {
    const found = await brokenByOthers(fn, (random) => {
      const args = otherArgs(calls.get(fn) ?? [], name, random);
      return accepted(own, args) ? args : undefined;
    });
    expect(found).toEqual([]);
  });

  it.each(bridges.map((one) => ({ name: nameOf.get(one.to)!, ...one })))(
    '$name, of what its reader returns',
    async ({ to, read, file, more }) => {
      const found = await brokenByOthers(to, (random) => {
        const input = readOr(read, otherArgs([[file]], 'file', random)[0]);
        return input === undefined ? undefined : [input, ...more];
      });
      expect(found).toEqual([]);
    },
  );
});
