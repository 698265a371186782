/** A value of plain data that nobody can change, down to its last part. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/**
 * A frozen table whose fields are made on first use, each once: enumerable getters, so that importing it
 * decodes nothing, and spreading it or writing it as JSON gives plain data. Call it as
 * `/* @__PURE__ *\/ lazyTable(…)`, so that an unused table leaves no byte in a bundle.
 */
export function lazyTable<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const table = {} as T;
  for (const field of Object.keys(makers) as (keyof T)[]) {
    let made: { readonly value: T[keyof T] } | undefined;
    Object.defineProperty(table, field, {
      enumerable: true,
      get: () => {
        made ??= { value: frozen(makers[field]()) };
        return made.value;
      },
    });
  }
  return Object.freeze(table);
}

/**
 * A frozen list of `length` values that are made together when the first of them is read: an array of
 * enumerable getters. It is an array to everybody, `structuredClone` included, which refuses a `Proxy`.
 */
export function lazyList<T>(length: number, make: () => readonly T[]): readonly T[] {
  let made: readonly T[] | undefined;
  const list: T[] = [];
  for (let index = 0; index < length; index++) {
    Object.defineProperty(list, index, {
      enumerable: true,
      get: () => {
        made ??= frozen(make());
        return made[index];
      },
    });
  }
  return Object.freeze(list);
}
