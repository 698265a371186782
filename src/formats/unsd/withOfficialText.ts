import { requireOptions, requireWord } from '../../problems/requireOptions.js';
import { requireShape, type Shape } from '../../problems/requireShape.js';
import { SDG_RELEASES, type SdgRelease } from '../../sdg/release.js';

/** An entry of ours: a goal, a target or an indicator. */
export interface SdgEntry {
  readonly code: string;
  /** Of an indicator: the first release in which the code has this meaning. */
  readonly since?: SdgRelease | undefined;
  /** Of an indicator: the last one; null if it is in force. */
  readonly until?: SdgRelease | null | undefined;
}

/** What UNSD says of a code: a goal, a target or an indicator as the readers return it. */
export interface OfficialEntry {
  readonly code: string;
  /** Official wording of goals and targets. */
  readonly title?: string | undefined;
  /** Official wording of indicators. */
  readonly description: string | null;
  /** Of an indicator: the release of the framework that its list shows. */
  readonly framework?: SdgRelease | null | undefined;
}

/** Options of {@link withOfficialText}. */
export interface OfficialTextOptions {
  /** The framework's release that a list follows which does not show it. */
  readonly release?: SdgRelease | null | undefined;
}

const ENTRY: Shape = { code: 'text', since: 'text?', until: 'text?' };
const OFFICIAL: Shape = { code: 'text', title: 'text?', description: 'text?', framework: 'text?' };

/**
 * Our goals, targets or indicators with the official wording next to them, in whatever language the
 * lists were asked for. The package itself ships no official wording.
 *
 * Null if the list has no such code, and where the code meant something else in the list's
 * release: the 3.b.3 of a list of 2022 does not describe the 3.b.3 of 2025. A list that does not show its
 * release describes only indicators whose code has had one meaning, unless `release` says which it is.
 * @throws TypeError if `entries` or `official` is not a list of such entries, or an option is unknown;
 *   RangeError if the release is none of the framework's.
 * @example
 * const { values } = parseUnsdGoals([{ code: '3', title: 'Official words', description: null }]);
 * withOfficialText([{ code: '3', title: 'ours' }], values)
 * // => [{ code: '3', title: 'ours', officialText: 'Official words' }]
 */
export function withOfficialText<T extends SdgEntry>(
  entries: readonly T[],
  official: readonly OfficialEntry[],
  options: OfficialTextOptions = {},
): (T & { readonly officialText: string | null })[] {
  requireShape(entries, [ENTRY], 'entries');
  requireShape(official, [OFFICIAL], 'official');
  requireOptions(options, ['release']);
  const { release = null } = options;
  if (release !== null) requireWord(release, SDG_RELEASES, 'options.release');
  const byCode = new Map(official.map((one) => [one.code, one]));
  return entries.map((entry) => {
    const found = byCode.get(entry.code);
    const fits = found !== undefined && isOfRelease(entry, found, release);
    return { ...entry, officialText: fits ? (found.title ?? found.description) : null };
  });
}

/** Whether a list speaks of the meaning that an entry has. Goals and targets have had one ever since. */
function isOfRelease(
  { since, until = null }: SdgEntry,
  { framework }: OfficialEntry,
  release: SdgRelease | null,
): boolean {
  if (since === undefined || framework === undefined) return true;
  const listed = framework ?? release;
  if (listed === null) return since === '2017' && until === null;
  return since <= listed && (until === null || listed <= until);
}
