// How figures are written in charts and in their descriptions.

/**
 * A ratio as a percentage with one decimal, or none where it is a whole number. It never rounds to 0%
 * or to 100% what is neither: those two are statements of their own.
 */
export function percentText(ratio: number): string {
  const percent = Number((ratio * 100).toPrecision(12)) + 0; // 0.3 * 100 is 30, and -0 is 0
  if (Number.isInteger(percent)) return `${percent}%`;
  const text = percent.toFixed(1);
  if (text === '100.0') return percent < 100 ? 'just under 100%' : 'just over 100%';
  if (Number(text) === 0) return percent > 0 ? 'just over 0%' : 'just under 0%';
  return `${text}%`;
}

/** An amount in the words of the field: 2.42 bn, 357 m, 12,000. */
export function amountText(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 999.5e6) return `${threeDigits(amount / 1e9)} bn`;
  if (size >= 1e6) return `${threeDigits(amount / 1e6)} m`;
  const [whole = '', cents] = String(amount).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents === undefined ? '' : `.${cents}`);
}

function threeDigits(value: number): string {
  return Math.abs(value) < 99.95 ? value.toPrecision(3) : value.toFixed(0);
}

/** The same words on an axis; D3 alone would print "1.2G". */
export const MONEY_AXIS = {
  tickCount: 6,
  labelExpr: [
    'abs(datum.value) >= 1e9',
    "? format(datum.value / 1e9, '~g') + ' bn'",
    ': abs(datum.value) >= 1e6',
    "? format(datum.value / 1e6, '~g') + ' m'",
    ": format(datum.value, ',')",
  ].join(' '),
};

/** Labels that tell rows apart: rows of one label would be drawn as one bar. */
export function distinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let own = label;
    for (let copy = 2; taken.has(own); copy++) own = `${label} (${copy})`;
    taken.add(own);
    return own;
  });
}
