import { parseHapiNeedsRow } from 'aidkit/hapi';
import { flowSchema, moneySchema, sdgObservationSchema } from 'aidkit/schemas';
import { parseUnsdSeries } from 'aidkit/unsd';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  type AnyFunction,
  copied,
  type PublicFunction,
  publicFunctions,
  runExamples,
} from '../support/calls.js';
import { MISSING, oddValues } from '../support/odd.js';

// Whole files as nobody writes them: rows lost, doubled and out of order, fields renamed, wrapped and swapped, a
// text cut in the middle. A reader returns what it could read and why not the rest, or says in our words what is
// wrong with the whole; it changes nothing, and looks at each field a bounded number of times.

/** `npm run trust` asks for 10,000. */
const FILES_EACH = Number(process.env.AIDKIT_TRUST_FILES ?? 150);
const ROOMS = ['fts', 'hdx', 'hapi', 'unsd', 'iati', 'iati/xml', 'ifrc', 'cbpf', 'cerf'];
/** Fields read for each field of the file: checks, messages, sums by several keys. */
const READS_A_FIELD = 60;

/** What a reader's values are, where we have a schema for it. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  parseFtsFlows: flowSchema,
  parseFtsFlow: flowSchema,
  parseUnsdObservations: sdgObservationSchema,
  parseUnsdCsv: sdgObservationSchema,
  parseUnsdCsvRow: sdgObservationSchema,
};

const bases = new Map<AnyFunction, unknown[][]>();
await runExamples((fn, args, run) => {
  const copy = args.map((arg) => copied(arg, 40));
  const result = run();
  const known = bases.get(fn) ?? [];
  bases.set(fn, known);
  if (known.length < 6) known.push(copy);
  return result;
});

/** A small generator of whole numbers, the same in every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Random = ReturnType<typeof randomly>;

interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Every place of a file, and how many there are. */
function placesOf(file: unknown, found: Place[] = [], seen = new Set<unknown>()): Place[] {
  if (typeof file !== 'object' || file === null || seen.has(file)) return found;
  if (ArrayBuffer.isView(file)) return found;
  seen.add(file);
  const holder = file as Place['holder'];
  for (const key of Object.keys(file)) {
    found.push({ holder, key });
    placesOf(holder[key], found, seen);
  }
  return found;
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

function brokenText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const odd = [
    '\0',
    '\uFEFF',
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    '<',
    '&',
    ']]>',
    '\uD800',
    '9'.repeat(40),
  ];
  const ways = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + pick(odd, random) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + random(20)),
    () => text + text,
    () => text.slice(0, at) + text.slice(random(text.length + 1)),
  ];
  return pick(ways, random)();
}

/** Breaks one place of a file. */
function breakOnce(root: Place, random: Random): void {
  const places = [root, ...placesOf(root.holder[root.key])];
  const { holder, key } = pick(places, random);
  const value = holder[key];
  const ways: (() => void)[] = [
    () => {
      const odd = pick(oddValues, random)();
      if (odd === MISSING) Reflect.deleteProperty(holder, key);
      else Reflect.set(holder, key, odd);
    },
    () => Reflect.set(holder, key, [value]),
    () => Reflect.set(holder, key, { value }),
    () => Reflect.set(holder, key, String(Object(value) === value ? 'x' : String(value))),
    () => {
      const other = pick(places, random);
      const theirs = other.holder[other.key];
      // Never a file inside itself: no JSON and no CSV can say that.
      if (Object(theirs) !== theirs) Reflect.set(holder, key, theirs);
    },
  ];
  if (typeof value === 'string') {
    const broken = () => Reflect.set(holder, key, brokenText(value, random));
    ways.push(broken, broken, broken);
  }
  if (Array.isArray(value) && value.length > 0) {
    const at = random(value.length);
    ways.push(
      () => value.splice(at, 1 + random(3)),
      () => value.push(copied(value[at])),
      () => value.reverse(),
      () => value.splice(at, 0, pick(oddValues.slice(1), random)()),
    );
  }
  if (typeof key === 'string' && !Array.isArray(holder)) {
    ways.push(() => {
      Reflect.deleteProperty(holder, key);
      Reflect.set(
        holder,
        pick([key.toUpperCase(), `${key} `, '', '__proto_', 'toString'], random),
        value,
      );
    });
  }
  pick(ways, random)();
}

/** The same file, of which each look at a field is counted. */
function counted(file: unknown, tally: { reads: number }): unknown {
  if (typeof file !== 'object' || file === null) return file;
  const plain =
    Array.isArray(file) || [Object.prototype, null].includes(Object.getPrototypeOf(file));
  if (!plain) return file;
  return new Proxy(file, {
    get(target, key) {
      tally.reads++;
      // What is built in an array method is a copy; its entries are counted where they are read.
      return counted(Reflect.get(target, key), tally);
    },
    ownKeys(target) {
      tally.reads++;
      return Reflect.ownKeys(target);
    },
  });
}

/** What is wrong with money, numbers and fields anywhere in a result. */
function unsound(value: unknown, path = ''): string | undefined {
  if (value === undefined) return `${path} holds undefined`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`;
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  if (
    keys.length === 2 &&
    'amount' in value &&
    'currency' in value &&
    !path.endsWith('.dimensions')
  ) {
    if (!moneySchema.safeParse(value).success)
      return `${path} is no money: ${JSON.stringify(value)}`;
  }
  for (const key of keys) {
    const wrong = unsound((value as Record<string, unknown>)[key], `${path}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

interface Read {
  readonly values?: readonly unknown[];
  readonly rejected?: readonly { message: string; path: string; index: number; value: unknown }[];
}

/** What is wrong with what a reader returned. */
function wrongWith(name: string, result: Read): string | undefined {
  const { values = [], rejected = [] } = result;
  const money = unsound(values, 'values');
  if (money !== undefined) return money;
  for (const { message, path } of rejected) {
    if (typeof path !== 'string' || !/expected [\s\S]+, received |^[A-Z\p{L}]/u.test(message)) {
      return `a rejection that says nothing: ${path}: ${message}`;
    }
  }
  const schema = SCHEMAS[name];
  for (const value of schema === undefined ? [] : values) {
    const { error } = schema!.safeParse(value);
    if (error !== undefined) return `not valid: ${JSON.stringify(error.issues[0])}`;
  }
  return undefined;
}

async function findLeaks({ name, fn }: PublicFunction): Promise<string[]> {
  const leaks = new Map<string, string>();
  const tell = (what: string) =>
    leaks.set(what.replace(/[\d[\]]+/g, '#').slice(0, 80), what.slice(0, 400));
  const random = randomly(name.length * 104729 + 3);
  for (let i = 0; i < FILES_EACH; i++) {
    const args = copied(pick(bases.get(fn)!, random));
    const root: Place = { holder: args as never, key: 0 };
    for (let times = 1 + random(6); times > 0; times--) breakOnce(root, random);
    const before = copied(args);
    const size = placesOf(args).length + 10;
    const tally = { reads: 0 };
    const given = i % 4 === 0 ? [counted(args[0], tally), ...args.slice(1)] : args;
    try {
      const result = (await fn(...given)) as Read;
      const wrong = i % 4 === 0 ? undefined : wrongWith(name, Object(result));
      if (wrong !== undefined) tell(wrong);
    } catch (error) {
      const { message, constructor: kind } = error as Error;
      if (kind !== TypeError && kind !== RangeError) tell(`threw ${String(error)}`);
      else if (!/: expected [\s\S]+, received /.test(message)) tell(`threw ${message}`);
    }
    if (tally.reads > READS_A_FIELD * size)
      tell(`${tally.reads} looks at a file of ${size} fields`);
    if (!isSame(args, before)) tell('the file was changed');
  }
  return [...leaks.values()].map((leak) => `${name}: ${leak}`);
}

/** Deep equality that knows NaN, -0 and symbols. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  // A copy has no holes, so that both are asked for the keys of either.
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  type Fields = Record<string, unknown>;
  return [...keys].every((key) => isSame((a as Fields)[key], (b as Fields)[key]));
}

const readers = (await publicFunctions()).filter(
  ({ room, name }) => ROOMS.includes(room) && /^(?:parse|appealsFrom)/.test(name),
);

describe('a reader takes any file', () => {
  it('every reader has a file in an example', () => {
    expect(readers.length).toBeGreaterThan(30);
    expect(readers.filter(({ fn }) => !bases.has(fn)).map(({ name }) => name)).toEqual([]);
  });

  it.each(readers)('$room: $name', async (one) => {
    expect(await findLeaks(one)).toEqual([]);
  });
});

describe('what whole files have shown', () => {
  it('a number that no double holds is refused, not Infinity', () => {
    const [row] = (bases.get(parseHapiNeedsRow as AnyFunction)?.[0] ?? []) as [object];
    const { values, rejected } = parseHapiNeedsRow({ ...row, population: '1e999' });
    expect(values).toEqual([]);
    expect(rejected[0]?.message).toContain('received "1e999"');
  });

  it('a list with a hole has no code there', () => {
    const goal = ['12', '8', '1'];
    delete goal[1];
    const { values, warnings } = parseUnsdSeries([{ code: 'SH_STA_MORT', goal }]);
    expect(values[0]?.goals).toEqual([]);
    expect(warnings).toMatchObject([{ path: '[0].goal[1]' }]);
  });
});
