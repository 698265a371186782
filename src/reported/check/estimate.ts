import {
  divideIntervals,
  exactly,
  type Interval,
  multiplyIntervals,
} from '../interval/interval.js';

/** A figure with all that it may stand for. */
export interface Estimate {
  /** The figure as stated, or as calculated from stated figures. */
  readonly value: number;
  readonly interval: Interval;
}

const HUNDRED: Interval = /* @__PURE__ */ exactly(100);

/** A ratio in percent. */
export function inPercent({ value, interval }: Estimate): Estimate {
  return { value: value * 100, interval: multiplyIntervals(interval, HUNDRED) };
}

/** A share in percent as a ratio. */
export function asRatio({ value, interval }: Estimate): Estimate {
  return { value: value / 100, interval: divideIntervals(interval, HUNDRED) ?? interval };
}
