import { agencyReader } from './agencies.js';
import { indicatorCodes } from './codes.js';
import { sinceOf } from './former.js';
import type { SdgConfidence, SdgIndicator, SdgTier } from './indicator.js';
import { INDICATOR_ROWS } from './indicator.table.js';
import { placeReader } from './places.js';
import { latestSdgRelease } from './release.js';
import { unsdCodeOf } from './unsdCode.js';

/** The tier file of UNSD from which most tiers and agencies are. */
const TIERS_AS_OF = '2022-11-30';

let decoded: readonly SdgIndicator[] | undefined;

/** The entries of the latest release, decoded when first asked for. */
export function latestIndicators(): readonly SdgIndicator[] {
  decoded ??= Object.freeze(decode());
  return decoded;
}

// Runs when the module loads, so it keeps to what is quick before the engine has warmed up.
function decode(): SdgIndicator[] {
  const rows = INDICATOR_ROWS.split('\n');
  const readAgencies = agencyReader();
  const placeOf = placeReader(latestSdgRelease);
  return indicatorCodes.map((code, index) => {
    const cells = (rows[index] ?? '').split('|');
    const tier = tierOf(cells[2]);
    const agencies = cells[1] ?? '';
    const slash = agencies.indexOf('/');
    const since = sinceOf(code);
    return Object.freeze({
      code,
      ...placeOf(code),
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
      confidence: (cells[3] || 'official') as SdgConfidence,
      source: since === latestSdgRelease ? 'post-2025-list' : 'unsd-tiers-2022-11',
    });
  });
}

function tierOf(mark = ''): SdgTier | null {
  return ({ '': 'I', '2': 'II', m: 'I/II' }[mark] as SdgTier | undefined) ?? null;
}
