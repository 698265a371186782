import { agencyReader } from './agencies.js';
import type { GoalCode, TargetCode } from './code.table.js';
import { indicatorCodeSet, indicatorCodes } from './codes.js';
import { compareSdgCodes } from './compareSdgCodes.js';
import { formerMeanings, sinceOf } from './former.js';
import type { SdgConfidence, SdgIndicator, SdgTier } from './indicator.js';
import { INDICATOR_ROWS } from './indicator.table.js';
import {
  type AnyIndicatorCode,
  latestSdgRelease,
  type SdgRelease,
  type SdgReleaseOption,
} from './release.js';
import { repeatGroups } from './repeats.js';
import { unsdCodeOf } from './unsdCode.js';

type Places = ReadonlyMap<string, readonly AnyIndicatorCode[]>;

const decoded = /* @__PURE__ */ new Map<SdgRelease, readonly SdgIndicator[]>();
const indexed = /* @__PURE__ */ new Map<SdgRelease, ReadonlyMap<string, SdgIndicator>>();

/** The tier file of UNSD from which most tiers and agencies are. */
const TIERS_AS_OF = '2022-11-30';

function allIndicators(release: SdgRelease): readonly SdgIndicator[] {
  let list = decoded.get(release);
  if (list === undefined) {
    list = Object.freeze(release === latestSdgRelease ? decode() : earlier(release));
    decoded.set(release, list);
  }
  return list;
}

// Runs when the module loads, so it keeps to what is quick before the engine has warmed up.
function decode(): SdgIndicator[] {
  const rows = INDICATOR_ROWS.split('\n');
  const readAgencies = agencyReader();
  const places = placesIn(latestSdgRelease);
  return indicatorCodes.map((code, index) => {
    const cells = (rows[index] ?? '').split('|');
    const tier = tierOf(cells[2]);
    const agencies = cells[1] ?? '';
    const slash = agencies.indexOf('/');
    const since = sinceOf(code);
    const repeatGroup = places.get(code) ?? ALONE;
    return Object.freeze({
      code,
      release: latestSdgRelease,
      goal: goalOf(code),
      target: targetOf(code),
      title: cells[0] ?? '',
      since,
      until: null,
      unsdCode: unsdCodeOf(code) ?? null,
      tier,
      tierAsOf: tier === null ? null : cells[4] || TIERS_AS_OF,
      tierNote: cells[5] || null,
      custodianAgencies: readAgencies(agencies.slice(0, slash)),
      custodianNote: cells[6] || null,
      partnerAgencies: readAgencies(agencies.slice(slash + 1)),
      repeatGroup,
      primary: isPrimary(code, repeatGroup),
      confidence: (cells[3] || 'official') as SdgConfidence,
      source: since === latestSdgRelease ? 'post-2025-list' : 'unsd-tiers-2022-11',
    });
  });
}

function tierOf(mark: string | undefined): SdgTier | null {
  switch (mark) {
    case undefined:
    case '':
      return 'I';
    case '2':
      return 'II';
    case 'm':
      return 'I/II';
    default:
      return null;
  }
}

/** The entries of an earlier release: those that still stand, and what codes meant then. */
function earlier(release: SdgRelease): SdgIndicator[] {
  const places = placesIn(release);
  const codes = indicatorCodeSet(release);
  const inRelease = (code: AnyIndicatorCode) => {
    const repeatGroup = places.get(code) ?? ALONE;
    return { release, repeatGroup, primary: isPrimary(code, repeatGroup) };
  };
  const standing = allIndicators(latestSdgRelease)
    .filter(({ code, since }) => codes.has(code) && since <= release)
    .map((entry) => Object.freeze({ ...entry, ...inRelease(entry.code) }));
  const former = formerMeanings()
    .filter(({ since, until }) => since <= release && release <= until)
    .map(({ code, since, until, title, confidence, source }) =>
      Object.freeze({
        code,
        goal: goalOf(code),
        target: targetOf(code),
        title,
        since,
        until,
        unsdCode: null,
        tier: null,
        tierAsOf: null,
        tierNote: null,
        custodianAgencies: null,
        custodianNote: null,
        partnerAgencies: null,
        confidence,
        source,
        ...inRelease(code),
      }),
    );
  return [...standing, ...former].sort((a, b) => compareSdgCodes(a.code, b.code));
}

function placesIn(release: SdgRelease): Places {
  const places = new Map<string, readonly AnyIndicatorCode[]>();
  for (const { codes } of repeatGroups({ release })) {
    for (const code of codes) places.set(code, Object.freeze(codes));
  }
  return places;
}

const ALONE: readonly AnyIndicatorCode[] = /* @__PURE__ */ Object.freeze([]);

/** Whether an entry is the place at which its indicator counts. */
function isPrimary(code: string, repeatGroup: readonly string[]): boolean {
  return repeatGroup.length === 0 || repeatGroup[0] === code;
}

function goalOf(code: string): GoalCode {
  return code.slice(0, code.indexOf('.')) as GoalCode;
}

function targetOf(code: string): TargetCode {
  return code.slice(0, code.lastIndexOf('.')) as TargetCode;
}

function latestIndicators(): readonly SdgIndicator[] {
  return allIndicators(latestSdgRelease);
}

/**
 * The 251 entries of the latest release, in the order of the framework. 17 of them repeat an indicator
 * that stands elsewhere: 234 are unique.
 * @example
 * indicators.length // => 251
 * indicators.filter((indicator) => indicator.primary).length // => 234
 */
export const indicators: readonly SdgIndicator[] = /* @__PURE__ */ latestIndicators();

/**
 * The indicator with a code, written as in the framework (`3.8.1`; to read other forms,
 * {@link parseSdgCode}), in the latest release or in the one asked for: one code can mean two things.
 * Undefined for a code that the release does not have; what became of it tells
 * {@link indicatorHistory}.
 * @example
 * sdgIndicator('8.9.2')?.title // => 'People employed in tourism'
 * sdgIndicator('8.9.2', { release: '2017' })?.title // => 'Tourism jobs that are sustainable, share'
 * sdgIndicator('8.9.2', { release: '2020' }) // => undefined
 */
export function sdgIndicator(
  code: string,
  { release = latestSdgRelease }: SdgReleaseOption = {},
): SdgIndicator | undefined {
  let index = indexed.get(release);
  if (index === undefined) {
    index = new Map(allIndicators(release).map((entry) => [entry.code, entry]));
    indexed.set(release, index);
  }
  return index.get(code);
}

/**
 * The indicators of a goal or a target, in their order; of an indicator itself. Anything else has none.
 * In the latest release, or in the one asked for.
 * @example
 * indicatorsOf('3.8').map(({ code }) => code) // => ['3.8.1', '3.8.2']
 * indicatorsOf('3').length // => 28
 */
export function indicatorsOf(
  code: string,
  { release = latestSdgRelease }: SdgReleaseOption = {},
): readonly SdgIndicator[] {
  return allIndicators(release).filter(
    (entry) => entry.code === code || entry.target === code || entry.goal === code,
  );
}

/**
 * Every entry of a release, in the order of the framework. Tiers and agencies stay those of their own
 * date; they are not known for what a code meant before.
 * @example
 * indicatorsOfRelease('2017').length // => 244
 */
export function indicatorsOfRelease(release: SdgRelease): readonly SdgIndicator[] {
  return allIndicators(release);
}

/**
 * The indicators of the latest release for which an agency answers, alone or with others. The agency as
 * UNSD writes it, in any case; UNWTO is read as UN Tourism, its name since 2024.
 * @example
 * indicatorsOfCustodian('UNDRR').length // => 12
 * indicatorsOfCustodian('UNWTO').map(({ code }) => code) // => ['8.9.1', '8.9.2', '12.b.1']
 */
export function indicatorsOfCustodian(agency: string): readonly SdgIndicator[] {
  const written = agency.trim().toLowerCase();
  const wanted = written === 'unwto' ? 'un tourism' : written;
  return latestIndicators().filter(({ custodianAgencies }) =>
    custodianAgencies?.some((name) => name.toLowerCase() === wanted),
  );
}

/**
 * The indicators of the latest release in a tier. Tiers are of November 2022 where no later one is known
 * (`tierAsOf`), and five indicators have none.
 * @example
 * indicatorsOfTier('I/II').map(({ code }) => code)
 * // => ['1.a.2', '4.5.1', '6.2.1', '15.9.1', '16.7.1', '17.3.1']
 */
export function indicatorsOfTier(tier: SdgTier): readonly SdgIndicator[] {
  return latestIndicators().filter((entry) => entry.tier === tier);
}
