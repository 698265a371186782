/** One value of an SDG series for an area and a year, as UNSD publishes it. */
export interface SdgObservation {
  /** UNSD series code, such as `SH_STA_MORT`. Series are never spliced by indicator code. */
  readonly series: string;
  /** Codes of the indicators that the series serves. */
  readonly indicators: readonly string[];
  /** M49 code with leading zeros; `001` is the world. */
  readonly area: string;
  readonly year: number;
  /** Null if the publisher gives none ("NaN") or only a bound ("<5"). */
  readonly value: number | null;
  /** For "<5" and ">95": the bound, and on which side of it the value lies. */
  readonly bound: { readonly side: 'below' | 'above'; readonly value: number } | null;
  /** Such as `{ Sex: 'FEMALE', Age: '15+' }`. Empty for a series without dimensions. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Whether every dimension is at its total. */
  readonly isTotal: boolean;
  readonly unit: string | null;
  /** The data set's release, such as `2026.Q1.G.01`. */
  readonly release: string | null;
  readonly source: string | null;
}
