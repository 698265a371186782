import type { DisasterEvent } from '../../cooperation/disasterEvent.js';
import type { Resolution } from '../../cooperation/resolution.js';
import { frozen } from '../../problems/frozen.js';

const VOTE_PAGE =
  'https://www.business-standard.com/amp/world-news/un-adopts-resolution-on-afghanistan-s-taliban-rule-over-us-objections-125070800066_1.html; https://tass.com/world/1986707/amp';

/**
 * The General Assembly's resolution on Afghanistan of 7 July 2025, adopted by 116 votes to 2, with 12
 * abstentions. Its symbol is not confirmed, so it is null; of those who abstained six were named.
 * @example
 * resolutionOnAfghanistan2025.adoption?.kind // => 'recorded-vote'
 * resolutionOnAfghanistan2025.symbol // => null
 */
export const resolutionOnAfghanistan2025: Resolution = /* @__PURE__ */ frozen<Resolution>({
  id: 'afghanistan-2025',
  type: 'resolution',
  organ: 'general-assembly',
  symbol: null,
  draftSymbol: null,
  session: 79,
  title: 'The situation in Afghanistan',
  adoptedOn: '2025-07-07',
  adoption: {
    kind: 'recorded-vote',
    yes: 116,
    no: 2,
    abstain: 12,
    notVoting: null,
    members: 193,
    against: ['USA', 'ISR'],
    abstaining: ['RUS', 'CHN', 'IND', 'IRN', 'BLR', 'PRK'],
  },
  sponsors: ['DEU', 'IRL', 'SWE'],
  coSponsorCount: null,
  pressRelease: null,
  basis: [
    { field: 'adoptedOn', confidence: 0.98, source: VOTE_PAGE },
    { field: 'adoption', confidence: 0.98, source: VOTE_PAGE },
    {
      field: 'symbol',
      confidence: null,
      source: null,
      note: 'A number is in circulation that no official page confirms.',
    },
  ],
});

/**
 * The earthquake of 31 August 2025 in eastern Afghanistan, four weeks after the article, with the tolls in
 * the order in which they became known.
 * @example
 * earthquakeAfghanistan2025.tolls.map(({ dead }) => dead.value) // => [800, 1100, 1411, 2164, 2200]
 */
export const earthquakeAfghanistan2025: DisasterEvent = /* @__PURE__ */ frozen<DisasterEvent>({
  id: 'earthquake-eastern-afghanistan-2025',
  type: 'earthquake',
  on: '2025-08-31',
  countries: ['AFG'],
  places: ['Kunar', 'Nangarhar', 'Laghman'],
  magnitude: 6,
  tolls: [
    {
      asOf: null,
      dead: {
        text: '800 dead',
        value: 800,
        low: 750,
        high: 850,
        lowInclusive: true,
        highInclusive: false,
        unit: 'people',
        modifier: 'plain',
        precision: 100,
      },
      injured: null,
      countedBy: null,
      source: 'news reports, September 2025',
    },
    {
      asOf: null,
      dead: {
        text: 'more than 1,100 dead',
        value: 1100,
        low: 1100,
        high: 1210,
        lowInclusive: false,
        highInclusive: true,
        unit: 'people',
        modifier: 'over',
        precision: 100,
        strict: { low: 1100, high: null, lowInclusive: false, highInclusive: false },
      },
      injured: null,
      countedBy: null,
      source: 'news reports, September 2025',
    },
    {
      asOf: null,
      dead: {
        text: '1,411 dead',
        value: 1411,
        low: 1411,
        high: 1411,
        lowInclusive: true,
        highInclusive: true,
        unit: 'people',
        modifier: 'exact',
        precision: 1,
      },
      injured: null,
      countedBy: null,
      source: 'news reports, September 2025',
    },
    {
      asOf: '2025-09-09',
      dead: {
        text: '2,164 dead',
        value: 2164,
        low: 2164,
        high: 2164,
        lowInclusive: true,
        highInclusive: true,
        unit: 'people',
        modifier: 'exact',
        precision: 1,
      },
      injured: {
        text: '3,428 injured',
        value: 3428,
        low: 3428,
        high: 3428,
        lowInclusive: true,
        highInclusive: true,
        unit: 'people',
        modifier: 'exact',
        precision: 1,
      },
      countedBy: 'assessment',
      source: 'https://exbulletin.com/uncategorized/3066847/',
    },
    {
      asOf: null,
      dead: {
        text: 'over 2,200 dead',
        value: 2200,
        low: 2200,
        high: 2420,
        lowInclusive: false,
        highInclusive: true,
        unit: 'people',
        modifier: 'over',
        precision: 100,
        strict: { low: 2200, high: null, lowInclusive: false, highInclusive: false },
      },
      injured: null,
      countedBy: 'authorities',
      source: 'https://exbulletin.com/uncategorized/3066847/',
    },
  ],
  response: {
    requirement: {
      amount: 139_600_000,
      currency: 'USD',
    },
    targeted: 457_000,
    source:
      'https://www.ariananews.af/un-appeals-for-140-million-to-assist-quake-hit-afghan-communities/',
  },
});
