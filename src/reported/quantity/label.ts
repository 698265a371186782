import { currencyAfter, currencyBefore } from '../figure/money.js';
import { type FigureReading, figureOf, readPercent } from '../figure/reading.js';
import { readScale } from '../figure/scale.js';
import { does, markAt, type Text } from '../text/text.js';

/** What a label says of the numbers behind it. */
interface LabelUnit {
  readonly unit: string;
  readonly exponent: number;
}

/** "(in millions of US dollars)" is as long as such a label gets. */
const LONGEST = 8;

/**
 * A number without a unit takes that of its label, as tables and dashboards write it: "Requirements (US$):
 * 2,416,000,000", "Funding (US$ million): 532.4", "Coverage (%): 22".
 */
export function withLabel(text: Text, reading: FigureReading): FigureReading {
  const { numeral, unit, from } = reading;
  if (numeral === null || unit !== null || numeral.worded) return reading;
  const mark = markAt(text, from - 1);
  const close = mark === ':' || mark === '=' ? from - 2 : from - 1;
  if (markAt(text, close) !== ')') return reading;
  for (let open = close - 1; open >= close - LONGEST; open--) {
    if (markAt(text, open) !== '(') continue;
    const label = labelIn(text, open + 1, close);
    if (label === undefined || (numeral.scaled && label.exponent > 0)) return reading;
    const exponent = label.exponent + numeral.exponent;
    const scaled = numeral.scaled || label.exponent > 0;
    const figure = figureOf(numeral, label.unit, exponent);
    return {
      ...reading,
      figure,
      unit: label.unit,
      bare: null,
      numeral: { ...numeral, exponent, scaled },
    };
  }
  return reading;
}

/** "US$", "US$ million", "million US$", "in millions of dollars", "%": all of a bracket, or nothing. */
function labelIn(text: Text, from: number, until: number): LabelUnit | undefined {
  const at = does(text, from, 'in') ? from + 1 : from;
  const percent = readPercent(text, at);
  if (percent?.next === until && percent.unit !== null) return { unit: percent.unit, exponent: 0 };
  const money = currencyBefore(text, at) ?? currencyAfter(text, at);
  if (money !== undefined) {
    const { exponent, next } = readScale(text, money.next, true);
    return next === until ? { unit: money.currency, exponent } : undefined;
  }
  const { exponent, next } = readScale(text, at, true);
  const behind = currencyAfter(text, next);
  return behind?.next === until ? { unit: behind.currency, exponent } : undefined;
}

/** "(in millions of US dollars)", "(millions)": the unit of what follows, and no millions. */
export function isLabelUnit(text: Text, { figure, from, next }: FigureReading): boolean {
  if (figure.kind !== 'vague' || markAt(text, next) !== ')') return false;
  return markAt(text, does(text, from - 1, 'in') ? from - 2 : from - 1) === '(';
}
