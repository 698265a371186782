import { frozen } from '../../problems/frozen.js';
import type { Claim } from '../../reported/claim/claim.js';

const ARTICLE =
  'https://www.inkl.com/news/un-s-guterres-launches-regional-centre-in-kazakhstan-to-drive-sustainable-development';
const DAY = '2025-08-03';

/** What the article says of a subject. Where the rest is not told, it is a fact in the article's own voice. */
type Row = Pick<Claim, 'subject' | 'measure'> & Partial<Claim>;

const ROWS: readonly Row[] = [
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'establishedBy',
    statement: 'The Secretary-General launched the centre on Sunday.',
    asOf: DAY,
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'officialName',
    statement: 'A regional development centre for Central Asia and Afghanistan.',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'host',
    statement: 'In Kazakhstan, on a visit to Almaty.',
  },
  {
    subject: 'host-country-agreement-almaty',
    measure: 'signedOn',
    statement: 'The Secretary-General signed it with Kazakhstan.',
    asOf: DAY,
  },
  {
    subject: 'host-country-agreement-almaty',
    measure: 'inForceOn',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'mandate',
    statement: 'The General Assembly approved it in March.',
  },
  {
    subject: 'regional-centre-2025',
    measure: 'symbol',
  },
  {
    subject: 'regional-centre-2025',
    measure: 'draftSymbol',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'focusAreas',
    statement: 'Climate change, gender inequality, youth unemployment.',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'countries',
    statement: 'The region and Afghanistan.',
  },
  {
    subject: 'lldc3',
    measure: 'start',
    statement:
      'The third conference on landlocked developing countries begins in Turkmenistan in the next days.',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'statements',
    statement: 'The Secretary-General and President Tokayev are quoted.',
    asOf: DAY,
    statedBy: 'António Guterres; Kassym-Jomart Tokayev',
    modality: 'quoted',
  },
  {
    subject: 'KAZ-AFG',
    measure: 'contributionKinds',
    statement: 'Humanitarian aid, educational projects, trade development, food security.',
  },
  {
    subject: 'KAZ-AFG',
    measure: 'trade',
    statement: 'Trade grows steadily.',
  },
  {
    subject: 'afghanistan-2025',
    measure: 'adoptedOn',
    statement: 'The General Assembly adopted a resolution on Afghanistan last month.',
  },
  {
    subject: 'afghanistan-2025',
    measure: 'symbol',
  },
  {
    subject: 'HAFG25',
    measure: 'requirement',
    quantity: {
      text: '$2.4 billion',
      value: 2_400_000_000,
      low: 2_350_000_000,
      high: 2_450_000_000,
      lowInclusive: true,
      highInclusive: false,
      unit: 'USD',
      modifier: 'plain',
      precision: 100_000_000,
    },
    statedBy: 'UN News',
    modality: 'quoted',
  },
  {
    subject: 'HAFG25',
    measure: 'targeted',
    quantity: {
      text: 'nearly 17 million people',
      value: 17_000_000,
      low: 16_500_000,
      high: 17_000_000,
      lowInclusive: true,
      highInclusive: false,
      unit: 'people',
      modifier: 'nearly',
      precision: 1_000_000,
    },
    statedBy: 'UN News',
    modality: 'quoted',
  },
  {
    subject: 'HAFG25',
    measure: 'coverage',
    quantity: {
      text: 'only 22% funded',
      value: 22,
      low: 21.5,
      high: 22.5,
      lowInclusive: true,
      highInclusive: false,
      unit: 'percent',
      modifier: 'plain',
      precision: 1,
    },
    asOf: '2025-07-07',
    statedBy: 'UN News',
    modality: 'quoted',
  },
  {
    subject: 'un-regional-centre-central-asia',
    measure: 'outlook',
    statement: 'What the centre may lead to, introduced by "it is possible that".',
    modality: 'speculation',
  },
  {
    subject: 'AFG',
    measure: 'earthquakes',
    statement: 'Earthquakes are named among the causes of need.',
  },
];

/**
 * What the news article of 3 August 2025 says, one claim a row, in our words. `statedBy` is who in fact said
 * it: the figures on the plan are those of UN News of 7 July, although the article names the Assembly.
 * Where `statement` and `quantity` are both null the article is silent, and the row records that the fact
 * was looked for. {@link articleFindings} tells, row by row, what became of each.
 * @example
 * articleClaims.length // => 21
 * articleClaims.find(({ measure }) => measure === 'coverage')?.asOf // => '2025-07-07'
 * articleClaims.filter(({ modality }) => modality === 'speculation').length // => 1
 */
export const articleClaims: readonly Claim[] = /* @__PURE__ */ frozen<Claim[]>(
  /* @__PURE__ */ ROWS.map(({ subject, measure, quantity = null, statement = null, ...row }) => ({
    subject,
    measure,
    quantity,
    statement,
    asOf: null,
    publishedOn: DAY,
    statedBy: null,
    reportedBy: 'inkl.com',
    source: ARTICLE,
    modality: 'fact',
    ...row,
  })),
);
