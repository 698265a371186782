/** A good value that was changed at one place. */
export interface Variation {
  /** The place, such as `.source[0].id`. */
  readonly at: string;
  readonly value: unknown;
}

/** What nobody should hand to a schema. */
export const hostileValues: readonly unknown[] = [
  ...[undefined, null, true, 12n, Symbol('s'), () => 1, new Date(0)],
  ...[3, -1, 0.005, 2 ** 53, 1e300, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', 'nowhere', 'AFX', '1900-01-01', '2999-12-31', '\ud800\n', 'x'.repeat(100_000)],
  ...[[], new Array(3), [[]], new Set([1]), new Map([['a', 1]])],
  ...[{}, Object.create(null), { ['x\n'.repeat(1000)]: 1 }],
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": 1, "toString": null, "valueOf": null}'),
];

/** Every place of a value, held by each of the hostile values in turn. */
export function withOneWrong(value: unknown): Variation[] {
  return changedAtEveryPlace(value, () => hostileValues);
}

/** Every object of a value, with a field more than it had. */
export function withOneMore(value: unknown): Variation[] {
  return changedAtEveryPlace(value, (old) => {
    if (!isRecord(old)) return [];
    const hostile = Object.defineProperty({ ...old }, '__proto__', { value: 1, enumerable: true });
    return [{ ...old, unheardOf: 1 }, hostile];
  });
}

/** Every object of a value, with a field less. */
export function withOneLess(value: unknown): Variation[] {
  return changedAtEveryPlace(value, (old) =>
    !isRecord(old)
      ? []
      : Object.keys(old).map((key) => {
          const { [key]: _, ...rest } = old;
          return rest;
        }),
  );
}

/** Of a list only the first two items are changed: the others are of their kind. */
function changedAtEveryPlace(
  value: unknown,
  change: (old: unknown) => readonly unknown[],
): Variation[] {
  const inside = (key: string, at: string, put: (inner: unknown) => unknown): Variation[] =>
    changedAtEveryPlace((value as Record<string, unknown>)[key], change).map((inner) => ({
      at: at + inner.at,
      value: put(inner.value),
    }));
  const own = change(value).map((changed) => ({ at: '', value: changed }));
  if (Array.isArray(value)) {
    const put = (key: string) => (inner: unknown) => Object.assign([...value], { [key]: inner });
    const keys = Object.keys(value).slice(0, 2);
    return [...own, ...keys.flatMap((key) => inside(key, `[${key}]`, put(key)))];
  }
  if (!isRecord(value)) return own;
  const put = (key: string) => (inner: unknown) => ({ ...value, [key]: inner });
  return [...own, ...Object.keys(value).flatMap((key) => inside(key, `.${key}`, put(key)))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
