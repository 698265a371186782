import { does, pastHyphen, phraseAt, senseAt, type Text, tokenAt, wordAt } from '../text/text.js';
import { currencyAfter } from './money.js';
import { countsPeople, nounAfter } from './noun.js';

/** The scale words and letters behind digits. */
export interface Scale {
  /** Power of ten; 0 if there are none. */
  readonly exponent: number;
  /** Set where the letter named a unit: "40m" without money is metres. */
  readonly unit: string | null;
  readonly next: number;
}

/** "Lakh crore", "thousand million", "mil millones"; three in a row is more than is ever said. */
const MOST_SCALES = 3;

/** Reads the scale behind digits. */
export function readScale(text: Text, from: number, afterMoney: boolean): Scale {
  let exponent = 0;
  let next = from;
  for (let count = 0; count < MOST_SCALES; count++) {
    const at = pastHyphen(text, next);
    const { scale, letter } = senseAt(text, at);
    const word = wordAt(text, at);
    let power = scale;
    if (count === 0 && letter !== undefined && word.length < 3) {
      const area = phraseAt(text, at, senseAt(text, at).measures);
      const isArea = area !== undefined && area.next > at + 1;
      if (isArea && !afterMoney) return { exponent: 0, unit: area.meaning, next: area.next };
      if (word === 'm' && isMetre(text, at, next, afterMoney)) {
        const isUnit = tokenAt(text, at).glued || does(text, at + 1, 'tall');
        return isUnit
          ? { exponent: 0, unit: 'metres', next: at + 1 }
          : { exponent, unit: null, next };
      }
      if (isScaleLetter(text, at, next, afterMoney)) power ??= letter;
    }
    if (power === undefined) break;
    exponent += power;
    next = pastPoint(text, at);
  }
  return { exponent, unit: null, next };
}

/** A letter is a scale at the digits, behind money or before it; behind a blank where it counts people. */
function isScaleLetter(text: Text, at: number, next: number, afterMoney: boolean): boolean {
  const { glued, capital } = tokenAt(text, at);
  if (afterMoney || (at === next && glued) || wordAt(text, at).length > 1) return true;
  if (currencyAfter(text, at + 1) !== undefined) return true;
  // "131.1 M", "350 K refugees", "22.9 m people"; "Vitamin B" has no digits before it.
  return capital ? endsFigure(text, at + 1) : countsPeople(text, at);
}

function endsFigure(text: Text, at: number): boolean {
  const { kind, text: word, sense } = tokenAt(text, at);
  return kind === 'mark' || word === '' || sense.unit !== undefined || does(text, at, 'stop');
}

/** "40m deep"; but a sentence that counts people counts them in millions: "down from 4m in November". */
function isMetre(text: Text, at: number, next: number, afterMoney: boolean): boolean {
  if (afterMoney || tokenAt(text, at).capital) return false;
  if (does(text, at + 1, 'tall')) return true;
  if (currencyAfter(text, at + 1) !== undefined) return false;
  const isTied = at === next && tokenAt(text, at).glued;
  if (isTied && nounAfter(text, at + 1) !== undefined) return false;
  return !(endsFigure(text, at + 1) || tokenAt(text, at + 1).capital) || !countsPeople(text, at);
}

const SHORT = / (mio|mrd|mln|bn|mn|md|mln|mds) /;

/** Behind a scale word; behind its point too where money follows: "10 mio. CHF". */
function pastPoint(text: Text, at: number): number {
  const { text: mark, glued } = tokenAt(text, at + 1);
  const isPoint = mark === '.' && glued && SHORT.test(` ${wordAt(text, at)} `);
  return isPoint && currencyAfter(text, at + 2) !== undefined ? at + 2 : at + 1;
}
