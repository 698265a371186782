// What no language owns: signs, codes and letters of money, and the symbols of measures.

/** Signs of currencies by their ISO 4217 code. */
export const SIGNS =
  'USD: $; EUR: €; GBP: £; JPY: ¥; INR: ₹; RUB: ₽; KZT: ₸; KRW: ₩; TRY: ₺; AFN: ؋; UAH: ₴; VND: ₫; NGN: ₦; PHP: ₱; ILS: ₪';

/** Letters that stand glued before "$" and say whose dollar it is. */
export const DOLLARS =
  'USD: us usd; CAD: c ca can cad; AUD: a au aus aud; NZD: nz; HKD: hk; SGD: s; BRL: r; MXN: mx; TWD: nt';

/** Abbreviations before a number. Rupees and CFA francs could be of several countries. */
export const SHORT_MONEY =
  'BDT: tk; KES: ksh; IDR: rp; UGX: ush; TZS: tsh; AFN: afs; USD: usd; EUR: eur; CHF: chf; GBP: gbp; CNY: rmb; rupees: rs; francs: cfa fcfa';

export const SHARED_LETTERS = '3: k; 6: m mm;';

export const SHARED_MEASURES =
  'percent: % | pct; percentage points: pp | ppt; square metres: m ² | m 2 | m2; cubic metres: m ³ | m 3; square kilometres: km ² | km 2;';

/** Letters glued to digits. */
export const GLUED =
  'kilometres: km; kilograms: kg; tonnes: mt; hectares: ha; multiple: x fold; metres: m';

/** Units of people, whose round numbers were rounded; other things below a thousand are counted. */
export const PEOPLE = new Set(['people', 'families', 'households']);
/** Units that are measured, not counted. */
export const MEASURED = new Set([
  ...['tonnes', 'miles', 'kilometres', 'metres', 'hectares', 'litres', 'kilograms'],
  ...['rupees', 'francs', 'pesos', 'pounds', 'kroner'],
]);
export const TIMES = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes']);
