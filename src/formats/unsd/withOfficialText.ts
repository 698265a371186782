import type { SdgRelease } from '../../sdg/release.js';

/** An entry of ours: a goal, a target or an indicator. */
interface Entry {
  readonly code: string;
  /** Of an indicator: the first release in which the code has this meaning. */
  readonly since?: SdgRelease;
  /** Of an indicator: the last one; null where it is in force. */
  readonly until?: SdgRelease | null;
}

/** What UNSD says of a code. */
interface Official {
  readonly code: string;
  readonly title?: string;
  readonly description: string | null;
  readonly framework?: SdgRelease | null;
}

/**
 * Our goals, targets or indicators with the official wording beside them, in whatever language the
 * lists were asked for. The package itself ships no official wording.
 *
 * Null where the list has no such code, and where the code meant something else in the list's
 * release: the 3.b.3 of a list of 2022 does not describe the 3.b.3 of 2025. A list whose release is
 * not known describes only indicators whose code has had one meaning.
 * @example
 * const { values } = parseUnsdGoals([{ code: '3', title: 'Official words', description: null }]);
 * withOfficialText([{ code: '3', title: 'ours' }], values)
 * // => [{ code: '3', title: 'ours', officialText: 'Official words' }]
 */
export function withOfficialText<T extends Entry>(
  entries: readonly T[],
  official: readonly Official[],
): (T & { readonly officialText: string | null })[] {
  const byCode = new Map(official.map((one) => [one.code, one]));
  return entries.map((entry) => {
    const found = byCode.get(entry.code);
    const fits = found !== undefined && isOfRelease(entry, found.framework);
    return { ...entry, officialText: fits ? (found.title ?? found.description) : null };
  });
}

function isOfRelease({ since, until }: Entry, framework: SdgRelease | null | undefined): boolean {
  if (since === undefined || framework === undefined) return true;
  if (framework === null) return since === '2017' && (until ?? null) === null;
  return since <= framework && (until == null || framework <= until);
}
