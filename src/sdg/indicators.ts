import { lazyList } from '../problems/frozen.js';
import { requireText, requireWord } from '../problems/requireOptions.js';
import type { IndicatorCode } from './code.table.js';
import { checkIsText } from './codeText.js';
import { earlierIndicators } from './earlierIndicators.js';
import type { SdgIndicator, SdgTier } from './indicator.js';
import { latestIndicator, latestIndicators } from './latestIndicators.js';
import {
  latestSdgRelease,
  releaseOf,
  SDG_RELEASES,
  type SdgRelease,
  type SdgReleaseOptions,
} from './release.js';

/** An earlier release, decoded whole: it is made out of the latest. */
interface Earlier {
  readonly list: readonly SdgIndicator[];
  readonly byCode: ReadonlyMap<string, SdgIndicator>;
}

const decoded = /* @__PURE__ */ new Map<SdgRelease, Earlier>();

function earlier(release: SdgRelease): Earlier {
  let found = decoded.get(release);
  if (found === undefined) {
    const list = earlierIndicators(release);
    found = { list, byCode: new Map(list.map((entry) => [entry.code, entry])) };
    decoded.set(release, found);
  }
  return found;
}

function allIndicators(options: SdgReleaseOptions): readonly SdgIndicator[] {
  const release = releaseOf(options);
  return release === latestSdgRelease ? latestIndicators() : earlier(release).list;
}

/**
 * The 251 entries of the latest release, in the order of the framework. 17 of them repeat an indicator
 * that is listed elsewhere: 234 are unique.
 * @example
 * indicators.length // => 251
 * indicators.filter((indicator) => indicator.primary).length // => 234
 */
export const indicators: readonly SdgIndicator[] = /* @__PURE__ */ lazyList(251, latestIndicators);

/**
 * The indicator with a code, written as in the framework (`3.8.1`; to read other forms,
 * {@link parseSdgCode}), in the latest release or in the one asked for: one code can mean two things.
 * Undefined for a code that the release does not have; what became of it tells
 * {@link indicatorHistory}.
 * @throws RangeError for an unknown release.
 * @example
 * sdgIndicator('8.9.2')?.title // => 'People employed in tourism'
 * sdgIndicator('8.9.2', { release: '2017' })?.title // => 'Tourism jobs that are sustainable, share'
 * sdgIndicator('8.9.2', { release: '2020' }) // => undefined
 */
export function sdgIndicator(code: IndicatorCode): SdgIndicator;
export function sdgIndicator(code: string, options?: SdgReleaseOptions): SdgIndicator | undefined;
export function sdgIndicator(
  code: string,
  options: SdgReleaseOptions = {},
): SdgIndicator | undefined {
  checkIsText(code);
  const release = releaseOf(options);
  return release === latestSdgRelease ? latestIndicator(code) : earlier(release).byCode.get(code);
}

/**
 * The indicators of a goal or a target, in their order; of an indicator itself. Any other text has none.
 * In the latest release, or in the one asked for.
 * @throws TypeError if `code` is not a string: as a number, 8.10 is 8.1. RangeError for an unknown release.
 * @example
 * indicatorsOf('3.8').map(({ code }) => code) // => ['3.8.1', '3.8.2']
 * indicatorsOf('3').length // => 28
 */
export function indicatorsOf(
  code: string,
  options: SdgReleaseOptions = {},
): readonly SdgIndicator[] {
  checkIsText(code);
  return allIndicators(options).filter(
    (entry) => entry.code === code || entry.target === code || entry.goal === code,
  );
}

/**
 * Every entry of a release, in the order of the framework. Tiers and agencies stay those of their own
 * date; they are not known for what a code meant before.
 * @throws RangeError for an unknown release.
 * @example
 * indicatorsOfRelease('2017').length // => 244
 */
export function indicatorsOfRelease(release: SdgRelease): readonly SdgIndicator[] {
  requireWord(release, SDG_RELEASES, 'release');
  return allIndicators({ release });
}

/**
 * The indicators of the latest release for which an agency is responsible, alone or with others. The agency as
 * UNSD writes it, in any case; UNWTO is read as UN Tourism, its name since 2024. None for what names no
 * agency.
 * @example
 * indicatorsOfCustodian('UNDRR').length // => 12
 * indicatorsOfCustodian('UNWTO').map(({ code }) => code) // => ['8.9.1', '8.9.2', '12.b.1']
 */
export function indicatorsOfCustodian(agency: string): readonly SdgIndicator[] {
  requireText(agency, 'agency');
  const written = agency.trim().toLowerCase();
  const wanted = written === 'unwto' ? 'un tourism' : written;
  return latestIndicators().filter(({ custodianAgencies }) =>
    custodianAgencies?.some((name) => name.toLowerCase() === wanted),
  );
}

const TIERS: readonly SdgTier[] = ['I', 'II', 'I/II'];

/**
 * Returns the indicators of the latest release in a tier. Tiers are of November 2022 where no later one is known
 * (`tierAsOf`), and five indicators have none.
 * @param tier `I`, `II` or `I/II`; or `1`, `2` or `1/2`, as the SDG API of UNSD writes them.
 * @throws TypeError if `tier` is not a string; RangeError if it is none of these.
 * @example
 * indicatorsOfTier('1').length === indicatorsOfTier('I').length // => true
 * indicatorsOfTier('I/II').map(({ code }) => code)
 * // => ['1.a.2', '4.5.1', '6.2.1', '15.9.1', '16.7.1', '17.3.1']
 */
export function indicatorsOfTier(tier: SdgTier | '1' | '2' | '1/2'): readonly SdgIndicator[] {
  requireText(tier, 'tier');
  const wanted = tier.replace(/1/g, 'I').replace(/2/g, 'II');
  requireWord(wanted, TIERS, 'tier');
  return latestIndicators().filter((entry) => entry.tier === wanted);
}
