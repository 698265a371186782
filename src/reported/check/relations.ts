import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  subtractIntervals,
} from '../interval/interval.js';
import type { Estimate } from './estimate.js';

/** Finds the figure of a measure that goes with the one under check; `layer` as in the claims. */
export interface Look {
  one(measure: string, layer?: string | null, unit?: string): Estimate | undefined;
  /** The figure of a prioritised layer, whatever its name. */
  anyLayer(measure: string): Estimate | undefined;
  all(measure: string): readonly Estimate[];
  /** Whether a measure is stated at all, be it by one claim or by several. */
  states(measure: string): boolean;
  /** The layer of the claim under check. */
  readonly layer: string | null;
}

/** A figure that follows from others. Shares are calculated as ratios. */
export interface Relation {
  /** The measure that is checked. */
  readonly measure: string;
  /** How it follows, for people: `funding / requirement`. */
  readonly formula: string;
  readonly compute: (look: Look) => Estimate | undefined;
  /** Whether it adds up parts, of which some may not have been told. */
  readonly ofParts?: true;
}

const ONE: Estimate = {
  value: 1,
  interval: { low: 1, high: 1, lowInclusive: true, highInclusive: true },
};

function ratio(part: Estimate | undefined, whole: Estimate | undefined): Estimate | undefined {
  if (part === undefined || whole === undefined || whole.value === 0) return undefined;
  const interval = divideIntervals(part.interval, whole.interval);
  return interval === null ? undefined : { value: part.value / whole.value, interval };
}

function product(a: Estimate | undefined, b: Estimate | undefined): Estimate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { value: a.value * b.value, interval: multiplyIntervals(a.interval, b.interval) };
}

function difference(a: Estimate | undefined, b: Estimate | undefined): Estimate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { value: a.value - b.value, interval: subtractIntervals(a.interval, b.interval) };
}

/** What is missing of something that may be more than covered: nothing then, and not less than nothing. */
function missing(whole: Estimate | undefined, part: Estimate | undefined): Estimate | undefined {
  const left = difference(whole, part);
  if (left === undefined) return undefined;
  const { low, high, lowInclusive, highInclusive } = left.interval;
  const isNone = high !== null && high <= 0;
  const isLess = low !== null && low < 0;
  return {
    value: Math.max(left.value, 0),
    interval: {
      low: isLess ? 0 : low,
      high: isNone ? 0 : high,
      lowInclusive: isLess || lowInclusive,
      highInclusive: isNone || highInclusive,
    },
  };
}

function total(a: Estimate | undefined, b: Estimate | undefined): Estimate | undefined {
  return a === undefined || b === undefined ? undefined : sum([a, b]);
}

function sum(parts: readonly Estimate[]): Estimate | undefined {
  if (parts.length < 2) return undefined;
  return parts.reduce((a, b) => ({
    value: a.value + b.value,
    interval: addIntervals(a.interval, b.interval),
  }));
}

function funding(look: Look): Estimate | undefined {
  return look.one('funding') ?? sum(look.all('fundingPart'));
}

function reduction(measure: string): (look: Look) => Estimate | undefined {
  return (look) => {
    const plan = look.one(measure, null);
    const layer = look.anyLayer(measure);
    const before = look.one(measure, 'before');
    const [now, then] = before === undefined ? [layer, plan] : [plan, before];
    return difference(ONE, ratio(now, then));
  };
}

/** Every way in which one figure of an appeal follows from others. */
export const RELATIONS: readonly Relation[] = [
  {
    measure: 'coverage',
    formula: 'funding / requirement',
    compute: (look) => ratio(funding(look), look.one('requirement')),
  },
  {
    measure: 'coverage',
    formula: '1 - gap / requirement',
    // Where the funding is stated too, the gap is held against it and this would say it twice.
    compute: (look) =>
      funding(look) === undefined
        ? difference(ONE, ratio(look.one('gap'), look.one('requirement')))
        : undefined,
  },
  {
    measure: 'gap',
    formula: 'requirement - funding',
    compute: (look) => missing(look.one('requirement'), funding(look)),
  },
  {
    measure: 'gapShare',
    formula: 'gap / requirement',
    compute: (look) => ratio(look.one('gap'), look.one('requirement')),
  },
  {
    measure: 'gapShare',
    formula: '1 - coverage',
    compute: (look) =>
      ratio(look.one('gap'), look.one('requirement')) === undefined
        ? missing(ONE, look.one('coverage'))
        : undefined,
  },
  {
    measure: 'gapShare',
    formula: '1 - funding / requirement',
    compute: (look) =>
      look.states('gap') || look.states('coverage')
        ? undefined
        : missing(ONE, ratio(funding(look), look.one('requirement'))),
  },
  {
    measure: 'funding',
    formula: 'sum of the parts of the funding',
    compute: (look) => sum(look.all('fundingPart')),
    ofParts: true,
  },
  {
    measure: 'requirement',
    formula: 'sum of the parts of the requirement',
    compute: (look) => sum(look.all('requirementPart')),
    ofParts: true,
  },
  {
    measure: 'requirementShare',
    formula: 'part of the requirement / requirement',
    compute: (look) => ratio(look.all('requirementPart')[0], look.one('requirement')),
  },
  {
    measure: 'reachedShare',
    formula: 'reached / targeted',
    compute: (look) => ratio(look.one('reached'), look.one('targeted')),
  },
  {
    measure: 'targetedShare',
    formula: 'targeted / in need',
    compute: (look) => ratio(look.one('targeted'), look.one('inNeed')),
  },
  {
    measure: 'inNeedShare',
    formula: 'in need / population',
    compute: (look) => ratio(look.one('inNeed'), look.one('population')),
  },
  {
    measure: 'requirementReduction',
    formula: '1 - new requirement / old requirement',
    compute: /* @__PURE__ */ reduction('requirement'),
  },
  {
    measure: 'targetedReduction',
    formula: '1 - new target / old target',
    compute: /* @__PURE__ */ reduction('targeted'),
  },
  {
    measure: 'costPerPerson',
    formula: 'requirement / targeted',
    compute: (look) => ratio(look.one('requirement'), look.one('targeted', look.layer, 'people')),
  },
];

/** Measures of which the first may not be larger than the second. */
export const ORDERS: readonly (readonly [part: string, whole: string])[] = [
  ['targeted', 'inNeed'],
  ['inNeed', 'population'],
  ['requirementPart', 'requirement'],
];

/** What follows for a measure that nobody stated. */
const OWN_IMPLICATIONS: readonly Relation[] = [
  {
    measure: 'funding',
    formula: 'coverage x requirement',
    compute: (look) => product(look.one('coverage'), look.one('requirement')),
  },
  {
    measure: 'funding',
    formula: 'requirement - gap',
    compute: (look) => difference(look.one('requirement'), look.one('gap')),
  },
  {
    measure: 'requirement',
    formula: 'funding / coverage',
    compute: (look) => ratio(funding(look), look.one('coverage')),
  },
  {
    measure: 'requirement',
    formula: 'gap / (1 - coverage)',
    compute: (look) => ratio(look.one('gap'), difference(ONE, look.one('coverage'))),
  },
  {
    measure: 'requirement',
    formula: 'funding + gap',
    compute: (look) => total(funding(look), look.one('gap')),
  },
  {
    measure: 'gap',
    formula: 'requirement x (1 - coverage)',
    compute: (look) => product(look.one('requirement'), difference(ONE, look.one('coverage'))),
  },
];

export const IMPLICATIONS: readonly Relation[] = /* @__PURE__ */ (() =>
  OWN_IMPLICATIONS.concat(
    RELATIONS.filter(
      ({ measure, formula }) =>
        /^(coverage|gap|costPerPerson|reachedShare)$/.test(measure) && !formula.startsWith('1 -'),
    ),
  ))();
