import type { Agreement } from '../../cooperation/agreement.js';
import type { Contribution } from '../../cooperation/contribution.js';
import type { RegionalCentre } from '../../cooperation/regionalCentre.js';
import type { Resolution } from '../../cooperation/resolution.js';
import { frozen } from '../../problems/frozen.js';

// State of knowledge: 1 December 2026. What is null was looked for and not found.

const RESOLUTION_PAGE =
  'https://astanatimes.com/2025/03/un-adopts-resolution-to-establish-sdg-regional-hub-in-almaty';
const RELEASE_COPY =
  'https://newscentralasia.net/2025/03/05/un-general-assembly-establishes-regional-centre-for-sustainable-development-in-almaty';
const SPEECH = 'https://www.globalsecurity.org/military/library/news/2025/08/mil-250803-unsg01.htm';
const SIGNING_PAGE =
  'https://dailythepatriot.com/un-kazakhstan-sign-agreement-to-establish-regional-sdg-centre/';
const MEMORANDUM_PAGE =
  'https://rus.baq.kz/tokaev-i-gensek-oon-obsudili-globalnuyu-povestku-i-razvitie-tsentralnoy-azii_300022914/';

/**
 * The resolution by which the General Assembly established the Centre in Almaty, on 4 March 2025 and
 * without a vote. Its symbol is not known to us, so it is null.
 * @example
 * resolutionOnRegionalCentre2025.adoptedOn // => '2025-03-04'
 * resolutionOnRegionalCentre2025.symbol // => null
 */
export const resolutionOnRegionalCentre2025: Resolution = /* @__PURE__ */ frozen<Resolution>({
  id: 'regional-centre-2025',
  type: 'resolution',
  organ: 'general-assembly',
  symbol: null,
  draftSymbol: null,
  session: 79,
  title: 'Regional centre for the SDGs for Central Asia and Afghanistan',
  adoptedOn: '2025-03-04',
  adoption: { kind: 'without-vote' },
  sponsors: ['KAZ'],
  coSponsorCount: 152,
  pressRelease: 'GA/12676',
  basis: [
    {
      field: 'adoptedOn',
      confidence: 0.95,
      source: RELEASE_COPY,
      note: 'Tabled by Kazakhstan for the Central Asian states; one of seven resolutions of that day.',
    },
    {
      field: 'symbol',
      confidence: null,
      source: null,
      note: 'Two numbers remain by elimination, neither confirmed.',
    },
    { field: 'draftSymbol', confidence: null, source: null },
  ],
});

/**
 * The United Nations Regional Centre for the SDGs for Central Asia and Afghanistan, in Almaty: mandated by
 * the General Assembly in March 2025, five months before the ceremony that the news reported.
 * @example
 * unRegionalCentreCentralAsia.countries // => ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'AFG']
 * unRegionalCentreCentralAsia.mandate.resolution?.adoptedOn // => '2025-03-04'
 */
export const unRegionalCentreCentralAsia: RegionalCentre = /* @__PURE__ */ frozen<RegionalCentre>({
  id: 'un-regional-centre-central-asia',
  officialName:
    'United Nations Regional Centre for the Sustainable Development Goals for Central Asia and Afghanistan',
  shortNames: ['UN Regional Centre for the SDGs for Central Asia and Afghanistan'],
  hostCity: 'Almaty',
  hostCountry: 'KAZ',
  parentEntity: 'United Nations Department of Economic and Social Affairs',
  countries: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'AFG'],
  focusAreas: [
    'climate-change',
    'gender-inequality',
    'youth-unemployment',
    'water-scarcity',
    'digital-exclusion',
  ],
  mandate: {
    type: 'establishes',
    organ: 'general-assembly',
    session: 79,
    resolution: resolutionOnRegionalCentre2025,
  },
  hostCountryAgreement: 'host-country-agreement-almaty',
  timeline: [
    {
      status: 'proposed',
      on: '2019-09',
      confidence: 0.9,
      source:
        'https://asiaplustj.info/en/news/centralasia/20250306/un-adopts-resolution-to-establish-sdg-regional-hub-for-central-asia-and-afghanistan',
      note: 'By President Tokayev at the 74th session of the Assembly; again at the 77th and in 2023.',
    },
    { status: 'mandated', on: '2025-03-04', confidence: 0.97, source: RESOLUTION_PAGE },
    { status: 'host-agreement-signed', on: '2025-08-03', confidence: 0.9, source: SIGNING_PAGE },
    {
      status: 'functioning-memorandum-signed',
      on: '2025-09',
      confidence: 0.85,
      source: MEMORANDUM_PAGE,
      note: 'In New York, in the week of the general debate; the day is not known.',
    },
  ],
  director: null,
  openedOn: null,
  basis: [
    { field: 'officialName', confidence: 0.98, source: SPEECH },
    {
      field: 'hostCity',
      confidence: 0.97,
      source: 'https://www.ajupress.com/view/20250307141534418',
      note: 'In the building of international organizations, where 18 UN agencies are.',
    },
    {
      field: 'parentEntity',
      confidence: 0.9,
      source:
        'https://www.inform.kz/ru/perviy-v-svoem-rode-kakie-zadachi-budet-reshat-regionalniy-tsentr-oon-v-almati-665f06',
      note: 'No agency of its own; works with the resident coordinators.',
    },
    {
      field: 'countries',
      confidence: 0.95,
      source: SPEECH,
      note: 'Follows from the name; no page lists them. All six are LLDCs.',
    },
    {
      field: 'focusAreas',
      confidence: 0.95,
      source: 'https://citizenportal.ai/articles/6586405',
      note: 'The speech adds water scarcity and digital exclusion to the three of the article.',
    },
    { field: 'director', confidence: null, source: null },
    { field: 'openedOn', confidence: null, source: null },
  ],
});

/**
 * The host country agreement for the Centre, signed in Almaty on 3 August 2025 by the foreign minister
 * and the under-secretary-general, while the President and the Secretary-General looked on. Whether it
 * was ratified or is in force was not found.
 * @example
 * hostCountryAgreementAlmaty.signatories.map(({ name }) => name) // => ['Murat Nurtleu', 'Li Junhua']
 * hostCountryAgreementAlmaty.inForceOn // => null
 */
export const hostCountryAgreementAlmaty: Agreement = /* @__PURE__ */ frozen<Agreement>({
  id: 'host-country-agreement-almaty',
  type: 'host-country-agreement',
  title: 'Host country agreement for the Regional Centre in Almaty',
  parties: [
    { type: 'organization', name: 'United Nations', country: null },
    { type: 'state', name: 'Government of Kazakhstan', country: 'KAZ' },
  ],
  signedOn: '2025-08-03',
  place: 'Almaty',
  signatories: [
    {
      name: 'Murat Nurtleu',
      office: 'Deputy Prime Minister and Minister of Foreign Affairs',
      party: 'Government of Kazakhstan',
    },
    {
      name: 'Li Junhua',
      office: 'Under-Secretary-General for Economic and Social Affairs',
      party: 'United Nations',
    },
  ],
  witnesses: [
    { name: 'Kassym-Jomart Tokayev', office: 'President of Kazakhstan', party: null },
    { name: 'António Guterres', office: 'Secretary-General of the United Nations', party: null },
  ],
  ratifiedOn: null,
  inForceOn: null,
  basis: [
    {
      field: 'signatories',
      confidence: 0.9,
      source: SIGNING_PAGE,
      note: 'Another paper says that the President and the Secretary-General signed themselves.',
    },
    { field: 'ratifiedOn', confidence: null, source: null },
    { field: 'inForceOn', confidence: null, source: null },
  ],
});

/**
 * The memorandum on how the Centre works, signed in New York in September 2025. Neither the day nor
 * those who signed it are known.
 * @example
 * functioningMemorandum2025.signedOn // => null
 */
export const functioningMemorandum2025: Agreement = /* @__PURE__ */ frozen<Agreement>({
  id: 'functioning-memorandum-2025',
  type: 'memorandum',
  title: 'Memorandum on the functioning of the Regional Centre',
  parties: [],
  signedOn: null,
  place: 'New York',
  signatories: [],
  witnesses: [
    { name: 'Kassym-Jomart Tokayev', office: 'President of Kazakhstan', party: null },
    { name: 'António Guterres', office: 'Secretary-General of the United Nations', party: null },
  ],
  ratifiedOn: null,
  inForceOn: null,
  basis: [
    { field: 'witnesses', confidence: 0.85, source: MEMORANDUM_PAGE },
    { field: 'signedOn', confidence: null, source: null, note: 'In September 2025.' },
  ],
});

const CONTRIBUTIONS_PAGE =
  'https://astanatimes.com/2025/08/un-regional-sdg-center-in-almaty-aims-to-strengthen-regional-resilience-and-cooperation';

/**
 * What Kazakhstan gives Afghanistan, by the four kinds that the article names. It gives no amounts.
 * @example
 * kazakhstanContributionsToAfghanistan.map(({ kind }) => kind)
 * // => ['humanitarian-aid', 'educational-project', 'trade-development', 'food-security']
 */
export const kazakhstanContributionsToAfghanistan: readonly Contribution[] = /* @__PURE__ */ frozen<
  Contribution[]
>(
  /* @__PURE__ */ (
    ['humanitarian-aid', 'educational-project', 'trade-development', 'food-security'] as const
  ).map((kind) => ({
    donor: 'KAZ',
    recipient: 'AFG',
    kind,
    amount: null,
    status: null,
    on: null,
    confidence: 0.97,
    source: CONTRIBUTIONS_PAGE,
  })),
);
