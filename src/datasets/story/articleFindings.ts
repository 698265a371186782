import { frozen } from '../../problems/frozen.js';
/** What a check of one of the article's claims found. */
export interface ArticleFinding {
  /** Position in {@link articleClaims}, from 1. */
  readonly row: number;
  /**
   * `confirmed`; `refined` (right, and known more exactly); `corrected` (wrong as printed);
   * `not-checkable`; `not-found` (looked for, nothing found); `opinion` (nothing to check).
   */
  readonly verdict:
    | 'confirmed'
    | 'refined'
    | 'corrected'
    | 'not-checkable'
    | 'not-found'
    | 'opinion';
  /** What holds, in our words. Null if nothing was found. */
  readonly checked: string | null;
  /** From 0 to 1: how likely `checked` is right. */
  readonly confidence: number | null;
  readonly source: string | null;
}

const ARTICLE =
  'https://www.inkl.com/news/un-s-guterres-launches-regional-centre-in-kazakhstan-to-drive-sustainable-development';

/**
 * What became of the claims of {@link articleClaims}, row by row, as known on 1 December 2026.
 * @example
 * articleFindings[0]?.verdict // => 'corrected'
 * articleFindings.filter(({ verdict }) => verdict === 'not-found').map(({ row }) => row) // => [5, 7, 8, 16]
 */
export const articleFindings: readonly ArticleFinding[] = /* @__PURE__ */ frozen<ArticleFinding[]>([
  {
    row: 1,
    verdict: 'corrected',
    checked:
      'The General Assembly, on 2025-03-04; on 2025-08-03 the host country agreement was signed.',
    confidence: 0.97,
    source:
      'https://astanatimes.com/2025/03/un-adopts-resolution-to-establish-sdg-regional-hub-in-almaty',
  },
  {
    row: 2,
    verdict: 'refined',
    checked:
      'United Nations Regional Centre for the Sustainable Development Goals for Central Asia and Afghanistan',
    confidence: 0.98,
    source: 'https://www.globalsecurity.org/military/library/news/2025/08/mil-250803-unsg01.htm',
  },
  {
    row: 3,
    verdict: 'confirmed',
    checked: 'Almaty, KAZ; in the building of international organizations.',
    confidence: 0.97,
    source: 'https://www.ajupress.com/view/20250307141534418',
  },
  {
    row: 4,
    verdict: 'corrected',
    checked:
      'Signed on 2025-08-03 by Murat Nurtleu and Li Junhua, in the presence of the President and the Secretary-General; the press is not of one mind.',
    confidence: 0.9,
    source:
      'https://dailythepatriot.com/un-kazakhstan-sign-agreement-to-establish-regional-sdg-centre/',
  },
  {
    row: 5,
    verdict: 'not-found',
    checked: null,
    confidence: null,
    source: null,
  },
  {
    row: 6,
    verdict: 'refined',
    checked:
      'Session 79, 2025-03-04, without a vote, 152 co-sponsors, tabled by Kazakhstan; press release GA/12676.',
    confidence: 0.95,
    source:
      'https://newscentralasia.net/2025/03/05/un-general-assembly-establishes-regional-centre-for-sustainable-development-in-almaty',
  },
  {
    row: 7,
    verdict: 'not-found',
    checked: null,
    confidence: null,
    source: null,
  },
  {
    row: 8,
    verdict: 'not-found',
    checked: null,
    confidence: null,
    source: null,
  },
  {
    row: 9,
    verdict: 'refined',
    checked:
      'The speech adds water scarcity and digital exclusion; other pages poverty, health, education, trade.',
    confidence: 0.95,
    source: 'https://citizenportal.ai/articles/6586405',
  },
  {
    row: 10,
    verdict: 'refined',
    checked: 'KAZ, KGZ, TJK, TKM, UZB and AFG: it follows from the name, no page lists them.',
    confidence: 0.95,
    source: 'https://www.globalsecurity.org/military/library/news/2025/08/mil-250803-unsg01.htm',
  },
  {
    row: 11,
    verdict: 'refined',
    checked: 'In Awaza, 2025-08-05 to 2025-08-08; some count from the 4th, with side events.',
    confidence: 0.97,
    source: 'https://press.un.org/en/2025/ga12680.doc.htm',
  },
  {
    row: 12,
    verdict: 'confirmed',
    checked: 'Spoken on 2025-08-03; press release SG/SM/22753.',
    confidence: 0.95,
    source: 'https://press.un.org/en/2025/sgsm22753.doc.htm',
  },
  {
    row: 13,
    verdict: 'confirmed',
    checked: 'The four kinds; no amounts are given.',
    confidence: 0.97,
    source:
      'https://astanatimes.com/2025/08/un-regional-sdg-center-in-almaty-aims-to-strengthen-regional-resilience-and-cooperation',
  },
  {
    row: 14,
    verdict: 'not-checkable',
    checked: 'No figure is given.',
    confidence: 0.9,
    source: 'https://www.afintl.com/en/202508043119',
  },
  {
    row: 15,
    verdict: 'confirmed',
    checked: '2025-07-07, recorded vote 116-2-12.',
    confidence: 0.98,
    source: 'https://tass.com/world/1986707/amp',
  },
  {
    row: 16,
    verdict: 'not-found',
    checked: null,
    confidence: null,
    source: null,
  },
  {
    row: 17,
    verdict: 'confirmed',
    checked: '2,416,811,546 US dollars.',
    confidence: 0.99,
    source: 'FTS, plan HAFG25',
  },
  {
    row: 18,
    verdict: 'confirmed',
    checked: '16.8 million targeted, of 22.9 million in need.',
    confidence: 0.98,
    source:
      'https://www.unocha.org/publications/report/afghanistan/afghanistan-humanitarian-needs-and-response-plan-2025-summary',
  },
  {
    row: 19,
    verdict: 'corrected',
    checked:
      'Holds for early July 2025 (the UN News story of 2025-07-07), not for August; the article names the Assembly as the speaker.',
    confidence: 0.85,
    source: 'UN News of 7 July 2025, in a copy at europahoy.news',
  },
  {
    row: 20,
    verdict: 'opinion',
    checked: null,
    confidence: null,
    source: null,
  },
  {
    row: 21,
    verdict: 'refined',
    checked:
      'Earlier ones, such as Herat in October 2023; the large ones of 2025 came after the article.',
    confidence: 0.9,
    source: ARTICLE,
  },
]);
