/**
 * A number as a person reads it: `digits * 10 ** exponent`, by the shortest decimal that stands for
 * it. 1.005 is 1005 thousandths, not the binary fraction just below it.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** `value * 10 ** exponent` as a whole number, half away from zero. */
export function scaleByTen(value: bigint, exponent: number): bigint {
  if (exponent >= 0) return value * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(-exponent);
  const half = divisor / 2n;
  return (value < 0n ? value - half : value + half) / divisor;
}
