import type { CurrencyCode } from '../money/currency.js';
import type { Alpha2, Alpha3, M49, M49Area } from './code.table.js';

/** A geographic region of UN M49. */
export interface Area {
  /** M49 code of the region, such as `142`. */
  readonly code: M49Area;
  /** English name in M49, such as `Asia`. */
  readonly name: string;
}

/** A country or area that has codes of its own, as of November 2026. Plain data, shared: do not change it. */
export interface Country {
  /** ISO 3166-1 alpha-2, or `XK`, which is user-assigned: see `iso`. */
  readonly alpha2: Alpha2;
  /** ISO 3166-1 alpha-3, or `XKX`, which is user-assigned: see `iso`. */
  readonly alpha3: Alpha3;
  /** UN M49, three digits with leading zeros. Null for Kosovo, which M49 does not list. */
  readonly m49: M49 | null;
  /** English short name of the United Nations (M49), such as `Viet Nam`. */
  readonly name: string;
  /** The name in everyday English, such as `Vietnam`. Equal to `name` for most. */
  readonly commonName: string;
  /** M49 region, such as Asia. Null for Antarctica. */
  readonly region: Area | null;
  /** M49 sub-region, such as Southern Asia. */
  readonly subregion: Area | null;
  /** M49 intermediate region, which only some sub-regions of Africa and the Americas have. */
  readonly intermediateRegion: Area | null;
  /** One of the 193 Member States of the United Nations. */
  readonly unMember: boolean;
  /** Main currency in use, ISO 4217. Null if there is none. */
  readonly currency: CurrencyCode | null;
  /**
   * The id of its location in OCHA's Financial Tracking Service, as text. Null for Kosovo. It is not
   * the `ID` of OCHA's taxonomy, which differs for 91 countries.
   */
  readonly ftsLocationId: string | null;
  /** False where the codes are not of ISO 3166-1 but user-assigned: Kosovo. */
  readonly iso: boolean;
}
