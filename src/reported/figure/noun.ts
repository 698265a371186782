import { does, markAt, pastHyphen, phraseAt, senseAt, type Text, tokenAt } from '../text/text.js';

/** What is counted, and the index behind the noun that says so. */
export interface NounReading {
  readonly unit: string;
  readonly next: number;
  /** A plural that no list knows, taken as it stands. */
  readonly unlisted: boolean;
}

const FURTHEST = 6;
const TIES = "-'’‑";

/** The noun behind a number: "25,000 families", "3.9 million of the most vulnerable". */
export function nounAfter(text: Text, from: number): NounReading | undefined {
  let plural: NounReading | undefined;
  for (let at = from; at < from + FURTHEST; at++) {
    const { kind, text: word, glued, sense, capital } = tokenAt(text, at);
    if (kind === 'mark') {
      if (word !== '' && glued && TIES.includes(word)) continue;
      break;
    }
    if (kind === 'number') break;
    if (does(text, at, 'inNeed') && does(text, at + 1, 'need')) {
      return at === from ? { unit: 'people', next: at, unlisted: false } : plural;
    }
    if (does(text, at, 'of')) {
      if (at > from + 1) break;
      continue;
    }
    const measure = phraseAt(text, at, sense.measures);
    if (measure !== undefined && /^(square|cubic) /.test(measure.meaning)) {
      return { unit: measure.meaning, next: measure.next, unlisted: false };
    }
    if (sense.unit !== undefined && !isFirstHalf(text, at)) {
      return qualified(text, at) ?? { unit: sense.unit, next: at + 1, unlisted: false };
    }
    if (capital && word.length > 4 && /(ans|is|ese)$/.test(word)) {
      return { unit: 'people', next: at + 1, unlisted: false };
    }
    if (does(text, at, 'passive') && harms(text, at + 1)) {
      return { unit: 'people', next: from, unlisted: true };
    }
    if (does(text, at, 'stop')) break;
    if (plural === undefined && isPlural(text, at) && (at === from || namesAnything(text))) {
      plural = { unit: word, next: at + 1, unlisted: true };
    }
  }
  return plural;
}

/** "Twelve were wounded", "another 40 have been displaced": what happens to people alone. */
function harms(text: Text, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (senseAt(text, at).unit === 'people') return !tokenAt(text, at).capital;
    if (!does(text, at, 'passive')) return false;
  }
  return false;
}

/** Where adjectives stand before their noun, any plural behind a number may be what is counted. */
function namesAnything({ lexicon }: Text): boolean {
  return lexicon.language.decimal === '.';
}

function isPlural(text: Text, at: number): boolean {
  const { text: word, capital } = tokenAt(text, at);
  return !capital && word.length > 3 && /[^su]s$/.test(word) && !does(text, at, 'adjective');
}

/** "12,000 displaced families", "300 refugee camps": the noun is the word behind. */
function qualified(text: Text, at: number): NounReading | undefined {
  if (!does(text, at, 'qualifier')) return undefined;
  const { text: word, sense } = tokenAt(text, at + 1);
  if (sense.unit !== undefined) return { unit: sense.unit, next: at + 2, unlisted: false };
  if (does(text, at + 1, 'stop') || !isPlural(text, at + 1)) return undefined;
  return { unit: word, next: at + 2, unlisted: true };
}

/** "1.3 million country-level", "600 child-friendly spaces": the noun is the first half of an adjective. */
function isFirstHalf(text: Text, at: number): boolean {
  return markAt(text, at + 1) === '-' && pastHyphen(text, at + 1) > at + 1;
}

const AROUND = 24;

/** Whether the sentence around a token counts people, by a noun that names them. */
export function countsPeople(text: Text, at: number): boolean {
  for (const step of [1, -1]) {
    for (let place = at + step; Math.abs(place - at) < AROUND; place += step) {
      const { text: word, sense } = tokenAt(text, place);
      if (word === '' || word === '.' || word === ';') break;
      if (sense.unit === 'people' || sense.unit === 'families') return true;
      if (does(text, place, 'need')) return true;
      if (senseAt(text, place).unit !== undefined && step === 1 && place === at + 1) return true;
    }
  }
  return false;
}
