import { agencyReader } from './agencies.js';
import type { IndicatorCode } from './code.table.js';
import { indicatorCodes } from './codes.js';
import { sinceOf } from './former.js';
import type { SdgConfidence, SdgIndicator, SdgTier } from './indicator.js';
import { INDICATOR_ROWS } from './indicator.table.js';
import { placeReader } from './places.js';
import { latestSdgRelease } from './release.js';
import { unsdCodeIn } from './unsdCode.js';

/** The tier file of UNSD from which most tiers and agencies are. */
const TIERS_AS_OF = '2022-11-30';

/** By their marks in the table; any other mark: not known. */
const TIERS: Readonly<Record<string, SdgTier>> = { '': 'I', '2': 'II', m: 'I/II' };

interface Table {
  readonly rows: ReadonlyMap<string, string>;
  readonly agencies: ReturnType<typeof agencyReader>;
  readonly placeOf: ReturnType<typeof placeReader>;
}

let table: Table | undefined;
let all: readonly SdgIndicator[] | undefined;
const decoded = /* @__PURE__ */ new Map<string, SdgIndicator>();

/** The entries of the latest release. */
export function latestIndicators(): readonly SdgIndicator[] {
  all ??= Object.freeze(indicatorCodes.map((code) => latestIndicator(code) as SdgIndicator));
  return all;
}

/** One of them, decoded when it is first asked for: most users ask for few. */
export function latestIndicator(code: string): SdgIndicator | undefined {
  const known = decoded.get(code);
  if (known !== undefined) return known;
  table ??= openTable();
  const row = table.rows.get(code);
  if (row === undefined) return undefined;
  const entry = decode(code as IndicatorCode, row, table);
  decoded.set(code, entry);
  return entry;
}

function openTable(): Table {
  const rows = INDICATOR_ROWS.split('\n');
  return {
    rows: new Map(indicatorCodes.map((code, index) => [code, rows[index] ?? ''])),
    agencies: agencyReader(),
    placeOf: placeReader(latestSdgRelease),
  };
}

function decode(code: IndicatorCode, row: string, { agencies, placeOf }: Table): SdgIndicator {
  const [title = '', letters = '', mark = '', confidence, asOf, tierNote, custodianNote] =
    row.split('|');
  const tier = TIERS[mark] ?? null;
  const slash = letters.indexOf('/');
  const since = sinceOf(code);
  // Field by field: a spread costs as much as all the rest before the engine has warmed up.
  const { release, goal, target, repeatGroup, primary } = placeOf(code);
  return Object.freeze({
    code,
    release,
    goal,
    target,
    title,
    since,
    until: null,
    unsdCode: unsdCodeIn(latestSdgRelease, code),
    tier,
    tierAsOf: tier === null ? null : asOf || TIERS_AS_OF,
    tierNote: tierNote || null,
    custodianAgencies: agencies(letters.slice(0, slash)),
    custodianNote: custodianNote || null,
    partnerAgencies: agencies(letters.slice(slash + 1)),
    repeatGroup,
    primary,
    confidence: (confidence || 'official') as SdgConfidence,
    source: since === latestSdgRelease ? 'post-2025-list' : 'unsd-tiers-2022-11',
  });
}
