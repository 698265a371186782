import { checkClaims, claimsFrom, extractQuantities, parseQuantity } from 'aidkit/reported';
import type { Measure } from '../../scripts/bench.js';
import { bundledKB, time } from './support/measure.js';
import { numbers } from './support/numbers.js';

const SENTENCE =
  'By the end of March only $322.4 million, just 13 percent of the required $2.42 billion, had been received; agencies now aim at 12.5 million people instead of 16.8 million. ';

/** Texts that ask as much work as a text can: many figures, long numbers, words that may begin one. */
const HOSTILE = [
  '1+',
  '1;',
  "1'",
  '<(1–1',
  '1,234',
  '1 or ',
  '5 ± 2 ',
  '$1 of the ',
  'one-',
  'a million ',
  'one in four ',
  'more than 5 and ',
  'nearly ',
  '$',
  '(',
  '9',
  '1,',
  '1.',
  'million ',
  '-',
  'e\u0301',
  '\ud800',
  '１',
  'between 5 and 6 million, ',
  '5% of the $5 million required, ',
  'thousand million ',
  '1 ',
  '1<',
  '1(',
  '€1',
  '1k ',
  '~1 ',
  '1 a ',
  'a 1 ',
  '1/2 ',
  '½ ',
  'two-',
];

const WORDS =
  '1 2 9 1.2 1/2 ½ $ € US$ USD % - – ± ~ < > = + / ( ) , . # ° m k bn million and to or of in no x c p a un de mil one two half third thirds dozen thousand people between nearly funded';

/** Texts of one to four words over and over, the same in each run. */
function fuzzed(count: number): string[] {
  const words = WORDS.split(' ');
  const next = numbers(7);
  const below = (limit: number): number => Math.floor(next() * limit);
  return Array.from({ length: count }, () => {
    let piece = '';
    for (let left = 1 + below(4); left > 0; left--) {
      piece += words[below(words.length)] + (below(2) === 0 ? ' ' : '');
    }
    return fill(piece, 10_000);
  });
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const FUZZED = 200;

function slowestOf(texts: readonly string[], rounds: number): number {
  return Math.max(
    ...texts.map((text) => time(() => extractQuantities(text), { rounds, minMs: 5 })),
  );
}

export async function measures(): Promise<Measure[]> {
  const text = fill(SENTENCE, 2_000);
  const context = {
    subject: 'HAFG25',
    asOf: null,
    publishedOn: null,
    statedBy: null,
    source: 'bench',
    modality: 'fact',
  } as const;
  const claims = claimsFrom(SENTENCE, context);
  const texts = HOSTILE.map((piece) => fill(piece, 10_000));
  const fuzz = fuzzed(FUZZED);
  const room = await bundledKB("export * from 'aidkit/reported'");
  const report = fill(SENTENCE, 10_000);
  const plain = time(() => extractQuantities(report));
  return [
    {
      what: '2,000 characters of a report, extractQuantities',
      value: time(() => extractQuantities(text)) / 1e6,
      budget: 1,
      unit: 'ms',
    },
    {
      what: `10,000 hostile characters, the slowest of ${HOSTILE.length}, over a report of that length`,
      value: slowestOf(texts, 15) / plain,
      budget: 3,
      unit: 'x',
    },
    {
      what: `10,000 fuzzed characters, the slowest of ${FUZZED}, over a report of that length`,
      value: slowestOf(fuzz, 8) / plain,
      budget: 3,
      unit: 'x',
    },
    {
      what: 'parseQuantity("nearly 17 million people")',
      value: time(() => parseQuantity('nearly 17 million people')) / 1e3,
      budget: null,
      unit: 'µs',
    },
    {
      what: 'checkClaims on the claims of a sentence',
      value: time(() => checkClaims(claims)) / 1e3,
      budget: null,
      unit: 'µs',
    },
    {
      what: "import { parseQuantity } from 'aidkit/reported'",
      value: await bundledKB("export { parseQuantity } from 'aidkit/reported'"),
      budget: 11,
      unit: 'kB min+gzip',
    },
    {
      what: "export * from 'aidkit/reported'",
      value: room,
      budget: 22,
      unit: 'kB min+gzip',
    },
    {
      what: 'a further language, French',
      value:
        (await bundledKB(
          "export * from 'aidkit/reported'; export { french } from 'aidkit/reported/languages'",
        )) - room,
      budget: 2.5,
      unit: 'kB min+gzip',
    },
  ];
}
