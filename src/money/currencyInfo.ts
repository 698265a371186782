import type { IsoDate } from '../dates/isoDate.js';
import { requireText } from '../problems/requireOptions.js';
import { type CurrencyCode, currencyCodes, isCurrencyCode, unpack } from './currency.js';
import {
  FUNDS,
  type FundsCode,
  UNITS_OF_ACCOUNT,
  type UnitOfAccountCode,
  WITHDRAWN,
  type WithdrawnCurrencyCode,
} from './currency.table.js';
import { digitsOf, type MinorUnitDigits } from './minorUnit.js';
import { WITHDRAWN_DETAILS } from './withdrawn.table.js';

/**
 * The codes that ISO 4217 has withdrawn, in alphabetical order: `BGN`, `HRK`, `SLL`, `VEF`, …
 *
 * Source: ISO 4217 list three (SIX), as in force in November 2026.
 * @example
 * withdrawnCurrencyCodes.includes('HRK') // => true
 */
export const withdrawnCurrencyCodes: readonly WithdrawnCurrencyCode[] =
  /* @__PURE__ */ unpack(WITHDRAWN);

/**
 * The units in which organisations of States count: the special drawing right of the IMF, the unit of
 * account of the African Development Bank, the sucre, the Arab accounting dinar.
 * @example
 * unitOfAccountCodes // => ['XAD', 'XDR', 'XSU', 'XUA']
 */
export const unitOfAccountCodes: readonly UnitOfAccountCode[] =
  /* @__PURE__ */ unpack(UNITS_OF_ACCOUNT);

/**
 * The funds codes of ISO 4217 that IATI's list of currencies holds, and Bitcoin, which it lists too. The WIR
 * codes and `UYW`, which it does not, are not currencies here.
 * @example
 * fundsCodes.includes('CLF') // => true
 */
export const fundsCodes: readonly FundsCode[] = /* @__PURE__ */ unpack(FUNDS);

/** What a code stands for. `crypto-asset`: Bitcoin, as IATI lists it; ISO 4217 has no code for it. */
export type CurrencyKind = 'in-use' | 'withdrawn' | 'unit-of-account' | 'fund' | 'crypto-asset';

/** What is known of a currency code. */
export interface CurrencyInfo {
  readonly code: CurrencyCode;
  readonly kind: CurrencyKind;
  /** To how many decimal places amounts of it are exact: see {@link minorUnitDigits}. */
  readonly digits: MinorUnitDigits;
  /**
   * When ISO 4217 withdrew the code, as its list writes it: a month, or for old codes a year or a span
   * (`1989 to 1990`). Null for one in use.
   */
  readonly withdrawn: string | null;
  /** The first day on which the successor was the currency. Null if it is not known here. */
  readonly replacedOn: IsoDate | null;
  /** The last day on which it was legal tender. Null if it is not known here. */
  readonly tenderUntil: IsoDate | null;
  /** The currency that replaced it. Null for one in use, and where several did or none. */
  readonly successor: CurrencyCode | null;
  readonly source: string;
}

/**
 * Returns what is known of a currency code: its kind, its decimal places, and for one of the past until
 * when it was used and what replaced it; `undefined` for a code that is not a currency's.
 *
 * Source: ISO 4217 lists one and three (SIX); the days from the laws and lists that `source` names.
 * @throws TypeError if `code` is not a string.
 * @example
 * currencyInfo('HRK')?.replacedOn // => '2023-01-01'
 * currencyInfo('HRK')?.tenderUntil // => '2023-01-14'
 * currencyInfo('HRK')?.successor // => 'EUR'
 * currencyInfo('XDR')?.kind // => 'unit-of-account'
 * currencyInfo('KZT')?.kind // => 'in-use'
 * currencyInfo('XXX') // => undefined
 */
export function currencyInfo(code: string): CurrencyInfo | undefined {
  requireText(code, 'code');
  if (!isCurrencyCode(code)) return undefined;
  const kind = kindOf(code);
  const line = kind === 'withdrawn' ? lineOf(code) : undefined;
  const [, withdrawn, replacedOn, tenderUntil, successor, source] = line?.split('|') ?? [];
  return {
    code,
    kind,
    digits: digitsOf(code),
    withdrawn: withdrawn || null,
    replacedOn: replacedOn || null,
    tenderUntil: tenderUntil || null,
    successor: (successor as CurrencyCode) || null,
    source: source ? `ISO 4217; ${source}` : kind === 'crypto-asset' ? 'IATI' : 'ISO 4217',
  };
}

function kindOf(code: CurrencyCode): CurrencyKind {
  const isIn = (list: readonly CurrencyCode[]): boolean => list.includes(code);
  if (isIn(currencyCodes)) return 'in-use';
  if (isIn(withdrawnCurrencyCodes)) return 'withdrawn';
  if (isIn(unitOfAccountCodes)) return 'unit-of-account';
  return code === 'XBT' ? 'crypto-asset' : 'fund';
}

function lineOf(code: CurrencyCode): string | undefined {
  return WITHDRAWN_DETAILS.split('\n').find((line) => line.startsWith(code));
}
