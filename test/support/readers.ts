import { expect, it } from 'vitest';

// What a damaged field costs, tried on every reader by the same rule.

type Loose = Record<string, unknown>;
interface Result {
  readonly values: readonly unknown[];
  readonly rejected: readonly { readonly path: string }[];
  readonly warnings: readonly { readonly path: string }[];
}
export interface Reader {
  readonly read: (records: unknown[]) => Result;
  readonly place: string;
  readonly good: Loose;
  /** What a record means nothing without. */
  readonly needs: readonly string[];
  /** Field -> the places of the result that it decides. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Fields in which any text is a text. */
  readonly texts: readonly string[];
  /** A file whose columns are those of its first row. */
  readonly table?: boolean;
  /** Kinds of damage that a needed field bears: `['code', 'a text']`. */
  readonly bears?: readonly (readonly [path: string, kind: string])[];
  /** In these an empty text is an empty element of XML or a blank of a CSV file, which says nothing new. */
  readonly blanks?: boolean;
}

const steps = (path: string) =>
  path.startsWith('Country') || path.includes(' ') ? [path] : path.split(/[.[\]]+/).filter(Boolean);

/** A copy in which the value at a path is another one, or gone. */
function changed(value: unknown, [step, ...further]: readonly string[], to: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Loose) }) as Loose;
  if (further.length > 0) copy[step as string] = changed(copy[step as string], further, to);
  else if (to === GONE) delete copy[step as string];
  else copy[step as string] = to;
  return copy;
}
const GONE = Symbol('gone');

/** The places in which two values differ. */
function differences(a: unknown, b: unknown, at = ''): string[] {
  if (Object.is(a, b)) return [];
  const both = [a, b].every((one) => typeof one === 'object' && one !== null);
  if (!both || Array.isArray(a) !== Array.isArray(b)) return [at];
  const keys = new Set([...Object.keys(a as Loose), ...Object.keys(b as Loose)]);
  return [...keys].flatMap((key) => {
    const place = Array.isArray(a) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
    return differences((a as Loose)[key], (b as Loose)[key], place);
  });
}

const KINDS: readonly [string, unknown][] = [
  ['missing', GONE],
  ['null', null],
  ['empty', ''],
  ['a text', 'of another kind'],
  ['an object', { of: 'another kind' }],
  ['true and false', [true, false]],
];

/** Null and missing are no news; an empty text is some where a figure, a word of two or an object belongs. */
function isTold(
  kind: string,
  path: string,
  { good, texts, place: where, blanks }: Reader,
): boolean {
  let value: unknown = good;
  for (const step of steps(path)) value = (value as Loose)[step];
  if (kind === 'true and false') return !Array.isArray(value);
  if (kind === 'a text') return !texts.includes(path);
  if (kind === 'an object') return typeof value !== 'object';
  return (
    kind === 'empty' &&
    blanks !== true &&
    where.startsWith('data.') &&
    typeof value !== 'string' &&
    !texts.includes(path)
  );
}

/** Tests that each damage costs what the reader says, and nothing else. */
export function checkReader(reader: Reader): void {
  const { read, good, needs, parts } = reader;
  const whole = read([good]).values[0];
  const damaged = (path: string, to: unknown) => read([changed(good, steps(path), to), good]);

  it('reads a good record without a word', () => {
    expect(read([good])).toMatchObject({ rejected: [], warnings: expect.any(Array) });
    expect(read([good]).warnings.filter(({ path }) => path.startsWith(`${reader.place}[`))).toEqual(
      [],
    );
  });

  it.each(Object.keys(parts))('%s costs only itself', (path) => {
    for (const [kind, to] of KINDS) {
      if (kind === 'missing' && reader.table) continue; // the columns of a file are those of its first row
      const { values, rejected, warnings } = damaged(path, to);
      expect([path, kind, rejected]).toEqual([path, kind, []]);
      const places = parts[path] as readonly string[];
      const lost = differences(whole, values[0]).filter(
        (place) =>
          !places.some(
            (own) => place === own || place.startsWith(`${own}.`) || place.startsWith(`${own}[`),
          ),
      );
      expect([path, kind, lost]).toEqual([path, kind, []]);
      expect(values[1]).toEqual(whole);
      const told = warnings.filter(({ path: where }) => where.startsWith(`${reader.place}[0]`));
      if (isTold(kind, path, reader)) {
        expect([path, kind, told.length > 0]).toEqual([path, kind, true]);
      }
    }
  });

  it.each(needs)('%s costs the record', (path) => {
    for (const [kind, to] of KINDS) {
      if (reader.bears?.some(([field, borne]) => field === path && borne === kind)) continue;
      if (kind === 'missing' && reader.table) continue;
      if (
        kind === 'a text' &&
        /name$|Name$|planVersion$|caseloadType|sector_code|^id$|\.id$|caseloadId/.test(path)
      )
        continue;
      if (kind === 'empty' && /name$|Type$/.test(path) && reader.place.startsWith('data')) continue;
      const { values, rejected } = damaged(path, to);
      expect([path, kind, rejected.length, values.length]).toEqual([path, kind, 1, 1]);
      expect(rejected[0]?.path.startsWith(`${reader.place}[0]`)).toBe(true);
      expect(values[0]).toEqual(whole);
    }
  });
}
