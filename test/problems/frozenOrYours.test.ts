import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { copied, isFunction, isSchema, publicNames, runExamples } from '../support/calls.js';

// What the library hands out is frozen or the caller's own. Everything that the examples return is changed, as
// deep as it goes, and so is every public table; then all examples run again on inputs made anew, and return
// what they returned before.

/** Changes all that can be changed: fields, entries, and what they hold. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || isSchema(value)) return;
  if (ArrayBuffer.isView(value) || value instanceof Promise) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    if (key === 'length') continue;
    const part = Reflect.get(value, key) as unknown;
    spoil(part, seen);
    if (!isFunction(part)) Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) Reflect.set(value, value.length, 'spoilt');
}

const names = await publicNames();
const roomOf = new Map(names.map(({ room, name, value }) => [value, { room, name }]));

async function results() {
  const found: { room: string; name: string; result: unknown }[] = [];
  await runExamples((fn, _args, run) => {
    const { room, name } = roomOf.get(fn) ?? { room: 'funding', name: 'fundingSummary' };
    try {
      const result = run();
      found.push({ room, name, result: copied(result) });
      spoilLater.push(result);
      return result;
    } catch (thrown) {
      found.push({ room, name, result: String(thrown) });
      throw thrown;
    }
  });
  return found;
}

const spoilLater: unknown[] = [];

/** The results of each function, in the order of the calls. */
function byFunction(found: Awaited<ReturnType<typeof results>>): Map<string, unknown[]> {
  const map = new Map<string, unknown[]>();
  for (const { room, name, result } of found) {
    if (room === 'schemas') continue;
    const list = map.get(`${room}: ${name}`) ?? [];
    map.set(`${room}: ${name}`, list);
    list.push(result);
  }
  return map;
}

describe('what is handed out', () => {
  it('can be changed without changing what anybody else gets', async () => {
    const first = await results();
    expect(first.length).toBeGreaterThan(300);
    for (const result of spoilLater) spoil(result);
    for (const { value } of names) {
      if (!isFunction(value)) spoil(value);
    }
    const again = byFunction(await results());
    const changed = [...byFunction(first)].filter(
      ([name, before]) => !isDeepStrictEqual(before, again.get(name)),
    );
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});
