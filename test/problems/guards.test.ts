import {
  earmarkingShares,
  fundingBreakdown,
  fundingByStatus,
  fundingSummary,
  fundingTotals,
} from 'aidkit/funding';
import { describe, expect, it } from 'vitest';
import {
  type AnyFunction,
  copied,
  type PublicFunction,
  publicFunctions,
  runExamples,
} from '../support/calls.js';
import { MISSING, oddValues } from '../support/odd.js';

// Whatever comes in, a function of ours says what is wrong in our own words: TypeError or RangeError, a
// sentence that names the field. Never the engine's ("Cannot read properties of undefined"). The calls are
// those of the examples in doc comments, broken in one or two places.

/** Rooms whose guards are on the way; a room is taken off this list when it passes. */
const PENDING = new Set<string>([]);

/** `npm run trust` asks for more. */
const CALLS_EACH = Number(process.env.AIDKIT_TRUST_CALLS ?? 500);
/** Longer lists of an example are cut: what is broken is one entry. */
const LONGEST = 12;
const calls = new Map<AnyFunction, unknown[][]>();
// Operations that no example calls by themselves.
const flow = {
  source: [{ type: 'organization', id: '1', name: 'A government', behavior: 'single' }],
  destination: [{ type: 'plan', id: '1263', name: 'A plan', behavior: 'single' }],
  amount: { amount: 5, currency: 'USD' },
  status: 'paid',
  newMoney: true,
  earmarking: ['unearmarked'],
};
const empty = fundingSummary.create({ by: ['plan'] });
const ADDED: readonly (readonly [(...args: never[]) => unknown, unknown[]])[] = [
  [fundingSummary.add, [empty, flow]],
  [fundingSummary.addAll, [empty, [flow, flow]]],
  [fundingSummary.builder, [{ by: ['plan'], currency: 'USD' }]],
  [fundingTotals, [[flow], { plan: ['1263'] }, { currency: 'USD' }]],
  [fundingBreakdown, [[flow], { plan: ['1263'] }, 'organization', { side: 'source' }]],
  [fundingByStatus, [[flow], { plan: ['1263'] }, {}]],
  [earmarkingShares, [[flow], { plan: ['1263'] }, {}]],
];
for (const [fn, args] of ADDED) calls.set(fn as unknown as AnyFunction, [args]);
await runExamples((fn, args, run) => {
  const known = calls.get(fn) ?? [];
  calls.set(fn, known);
  const copy = args.map((arg) => copied(arg, LONGEST));
  const result = run(); // an example of an error is no base to break
  if (known.length < 12) known.push(copy);
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

type Path = readonly (string | number)[];

/** The places of an argument that can be broken: itself and everything below it, to some depth. */
function placesOf(value: unknown, path: Path, found: Path[], depth = 0): Path[] {
  found.push(path);
  if (typeof value !== 'object' || value === null || depth > 6 || found.length > 400) return found;
  if (ArrayBuffer.isView(value)) return found;
  const keys = Array.isArray(value) ? value.slice(0, 3).map((_, i) => i) : Object.keys(value);
  for (const key of keys.slice(0, 40)) {
    placesOf((value as Record<string | number, unknown>)[key], [...path, key], found, depth + 1);
  }
  return found;
}

function breakAt(args: unknown[], path: Path, odd: unknown): void {
  let holder: unknown = args;
  for (const key of path.slice(0, -1)) {
    holder = (holder as Record<string | number, unknown>)[key];
    if (typeof holder !== 'object' || holder === null) return; // the first break took it away
  }
  const last = path[path.length - 1] as string | number;
  if (ArrayBuffer.isView(holder)) return;
  if (odd !== MISSING) Reflect.set(holder as object, last, odd);
  else if (path.length === 1) args.length = Math.min(args.length, Number(last));
  else Reflect.deleteProperty(holder as object, last);
}

/** The fields that a message may name: those on the way to the break and those of what was broken. */
function namesAround(
  args: readonly unknown[],
  path: Path,
  parameters: readonly string[],
): string[] {
  // A rule between two arguments may blame the other one.
  const own = parameters;
  const above = path.slice(1).filter((key) => typeof key === 'string');
  const whole = path.reduce<unknown>(
    (holder, key) => (holder as Record<string | number, unknown> | undefined)?.[key],
    args,
  );
  // A rule between two fields may blame the other one.
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (outer, key) => (outer as Record<string | number, unknown> | undefined)?.[key],
      args,
    );
  const beside = path.length > 1 && !Array.isArray(holder) ? Object.keys(Object(holder)) : [];
  const below = placesOf(whole, [], []).flatMap((place) =>
    place.filter((key) => typeof key === 'string'),
  );
  return [...own, ...above, ...beside, ...below].filter((name) => name !== '');
}

/** The names of a function's parameters, as its text has them. */
function parametersOf(fn: AnyFunction): string[] {
  const text = Function.prototype.toString.call(fn);
  const list = /^[^(]*\(([^)]*)/.exec(text)?.[1] ?? '';
  return list.split(',').map((part) => part.split('=')[0]!.replace(/[^\w$]/g, ''));
}

const SENTENCE = /^[^\s:][^:]*?: expected [\s\S]+, received /;
const ENGINE =
  /Cannot (read|set|destructure|convert|mix|access)|is not (iterable|a function|defined|a constructor)|undefined \(|Invalid (time|array|Date|count)|URI malformed|Maximum call stack|Reduce of empty|Expected \w+ in JSON|is not valid JSON|object is not extensible|read only|BigInt/;

/** What is wrong with what was thrown; undefined where it is a declared error that names the field. */
function wrongWith(thrown: unknown, names: readonly string[]): string | undefined {
  const { message, constructor: kind } = thrown as Error;
  if (kind !== TypeError && kind !== RangeError) return `${String(thrown)}`;
  if (!SENTENCE.test(message)) return `no sentence of ours: ${message}`;
  const place = message.slice(0, message.indexOf(': expected'));
  if (!names.some((name) => place.includes(name))) {
    return `names none of ${names.slice(0, 9)}: ${message}`;
  }
  if (ENGINE.test(place)) return `the engine's own: ${message}`;
  return undefined;
}

async function findLeaks({ name, fn }: PublicFunction): Promise<string[]> {
  const known = calls.get(fn) ?? [];
  const leaks = new Map<string, string>();
  const parameters = parametersOf(fn);
  const random = randomly(name.length * 7919 + 1);
  const width = Math.max(1, ...known.map((args) => args.length));
  const attempts: { args: unknown[]; paths: Path[]; odds: number[] }[] = [];
  const bases = known.map((args) => {
    const base = [...args];
    while (base.length < Math.max(width, fn.length)) base.push(undefined);
    return { base, places: base.flatMap((arg, i) => placesOf(arg, [i], [])) };
  });
  if (bases.length === 0) bases.push({ base: [undefined], places: [[0]] });
  // Every argument by every odd value, then places below at random, by one or by two.
  const [first] = bases;
  for (let i = 0; i < first!.base.length; i++) {
    for (let odd = 0; odd < oddValues.length; odd++) {
      attempts.push({ args: first!.base, paths: [[i]], odds: [odd] });
    }
  }
  while (attempts.length < CALLS_EACH || attempts.length < first!.places.length * 12) {
    if (attempts.length > 3 * CALLS_EACH) break;
    const { base, places } = bases[random(bases.length)]!;
    const two = random(4) === 0;
    const paths = [places[random(places.length)]!];
    if (two) paths.push(places[random(places.length)]!);
    attempts.push({ args: base, paths, odds: paths.map(() => random(oddValues.length)) });
  }
  for (const { args, paths, odds } of attempts) {
    const broken = args.map((arg) => copied(arg));
    paths.forEach((path, i) => {
      breakAt(broken, path, oddValues[odds[i]!]!());
    });
    try {
      await fn(...broken);
    } catch (thrown) {
      const names = paths.flatMap((path) => namesAround(args, path, parameters));
      const wrong = wrongWith(thrown, names);
      if (wrong === undefined) continue;
      const how = paths.map((path, i) => `${path.join('.')}=${String(oddValues[odds[i]!])}`);
      const key = wrong.replace(/received .*/, '').slice(0, 90);
      if (!leaks.has(key)) leaks.set(key, `${name}(${how.join(', ')}): ${wrong.slice(0, 300)}`);
    }
  }
  expect(attempts.length).toBeGreaterThanOrEqual(CALLS_EACH);
  return [...leaks.values()];
}

describe('no argument at all leads to an error of the engine', async () => {
  const functions = await publicFunctions();
  const ready = functions.filter(({ room }) => !PENDING.has(room));

  it('every public function has a call in an example', () => {
    const without = ready.filter(({ fn }) => !calls.has(fn)).map(({ name }) => name);
    expect(without).toEqual([]);
  });

  it.each(ready)('$room: $name', async (one) => {
    expect(await findLeaks(one)).toEqual([]);
  });
});
