import type { Conference, Declaration, ProgrammeOfAction } from '../../cooperation/conference.js';
import type { Resolution } from '../../cooperation/resolution.js';
import { frozen } from '../../problems/frozen.js';

const PROGRAMME_PAGE = 'https://pune.media/?p=191619';
const PROGRAMME_RELEASE = 'https://press.un.org/en/2024/ga12671.doc.htm';
const MODALITIES_RELEASE = 'https://press.un.org/en/2025/ga12680.doc.htm';
const CLOSING_RELEASE = 'https://press.un.org/en/2025/dev3480.doc.htm';
const ENDORSEMENT_RELEASE = 'https://press.un.org/en/2025/ga12719.doc.htm';
const CO_SPONSORS_PAGE =
  'https://www.newscentralasia.net/2025/10/18/global-recognition-un-adopts-resolution-on-awaza-political-declaration-for-landlocked-countries/';
const CLOSING_PAGE =
  'https://www.newscentralasia.net/2025/08/08/awaza-press-conference-celebrates-new-hope-for-landlocked-nations-with-forward-looking-action-plan/';
const SUMMIT_PAGE =
  'https://24.kg/english/364780_Central_Asian_Ecological_Summit_to_be_held_in_Astana/';

const resolutionOnProgramme: Resolution = {
  id: 'awaza-programme-2024',
  type: 'resolution',
  organ: 'general-assembly',
  symbol: 'A/RES/79/233',
  draftSymbol: 'A/79/L.21',
  session: 79,
  title: 'Programme of action for the landlocked developing countries, 2024 to 2034',
  adoptedOn: '2024-12-24',
  adoption: null,
  sponsors: [],
  coSponsorCount: null,
  pressRelease: 'GA/12671',
  basis: [
    {
      field: 'symbol',
      confidence: 0.97,
      source: PROGRAMME_PAGE,
      note: 'UN-OHRLLS gives symbol and day too.',
    },
    { field: 'draftSymbol', confidence: 0.98, source: PROGRAMME_RELEASE },
    { field: 'adoptedOn', confidence: 0.98, source: PROGRAMME_RELEASE },
  ],
};

const resolutionOnModalities: Resolution = {
  id: 'lldc3-modalities-2025',
  type: 'resolution',
  organ: 'general-assembly',
  symbol: null,
  draftSymbol: 'A/79/L.71',
  session: 79,
  title: 'Place and days of the third conference, and the name of its outcome',
  adoptedOn: '2025-04-11',
  adoption: { kind: 'without-vote' },
  sponsors: [],
  coSponsorCount: null,
  pressRelease: 'GA/12680',
  basis: [
    { field: 'draftSymbol', confidence: 0.98, source: MODALITIES_RELEASE },
    { field: 'adoptedOn', confidence: 0.98, source: MODALITIES_RELEASE },
    { field: 'symbol', confidence: null, source: null },
  ],
};

/**
 * The Third United Nations Conference on Landlocked Developing Countries, held in Awaza from 5 to 8 August
 * 2025. Some count from the 4th, with side events; one page prints 2024, which `checkConference` notices.
 * @example
 * [lldc3.start, lldc3.end] // => ['2025-08-05', '2025-08-08']
 * lldc3.mandate?.resolution?.draftSymbol // => 'A/79/L.71'
 * lldc3.participation?.groupMembers // => { present: 30, of: 32 }
 */
export const lldc3: Conference = /* @__PURE__ */ frozen<Conference>({
  id: 'lldc3',
  name: 'Third United Nations Conference on Landlocked Developing Countries',
  shortName: 'LLDC3',
  series: 'LLDC',
  ordinal: 3,
  city: 'Awaza',
  country: 'TKM',
  start: '2025-08-05',
  end: '2025-08-08',
  mandate: {
    type: 'convenes',
    organ: 'general-assembly',
    session: 79,
    resolution: resolutionOnModalities,
    note: 'Fixed Awaza, 5 to 8 August 2025. That there should be a third conference had been decided before.',
  },
  participation: {
    participants: 5700,
    participantsAtLeast: true,
    countries: 103,
    groupMembers: { present: 30, of: 32 },
    headsOfStateOrGovernment: 16,
  },
  outcomes: [
    {
      what: 'awaza-programme-of-action',
      kind: 'endorse',
      on: '2025-08-08',
      by: 'lldc3',
      symbol: 'A/RES/79/233',
      confidence: 0.92,
      source: CLOSING_RELEASE,
      note: 'Welcomed in the declaration of that day. The Assembly had adopted the programme half a year before.',
    },
    {
      what: 'awaza-political-declaration',
      kind: 'adopt',
      on: '2025-08-08',
      by: 'lldc3',
      symbol: 'A/CONF.225/2025/L.1',
      confidence: 0.98,
      source: CLOSING_RELEASE,
      note: 'The symbol is that of the draft.',
    },
  ],
  predecessors: [
    { city: 'Almaty', year: 2003 },
    { city: 'Vienna', year: 2014 },
  ],
  basis: [
    {
      field: 'start',
      confidence: 0.97,
      source: MODALITIES_RELEASE,
      note: 'Some count from 4 August, with side events.',
    },
    { field: 'participation', confidence: 0.9, source: CLOSING_PAGE },
    { field: 'mandate', confidence: 0.97, source: MODALITIES_RELEASE },
  ],
});

/**
 * The Awaza programme of action for the landlocked developing countries, 2024 to 2034. The Assembly adopted
 * it as A/RES/79/233 on 24 December 2024 and gave it its name on 11 April 2025; the conference that it is
 * named after endorsed it in August.
 * @example
 * awazaProgrammeOfAction.adoptedBy.symbol // => 'A/RES/79/233'
 * awazaProgrammeOfAction.events.map(({ kind, on }) => [kind, on])
 * // => [['adopt', '2024-12-24'], ['rename', '2025-04-11'], ['endorse', '2025-08-08']]
 */
export const awazaProgrammeOfAction: ProgrammeOfAction = /* @__PURE__ */ frozen<ProgrammeOfAction>({
  id: 'awaza-programme-of-action',
  title: 'Programme of action for the landlocked developing countries, 2024 to 2034',
  years: { from: 2024, to: 2034 },
  priorityAreas: [
    'structural transformation; science, technology and innovation',
    'trade, trade facilitation and regional integration',
    'transit, transport and connectivity',
    'adaptive capacity and resilience',
    'means of implementation',
  ],
  adoptedBy: resolutionOnProgramme,
  conference: 'lldc3',
  events: [
    {
      kind: 'adopt',
      on: '2024-12-24',
      by: 'general-assembly',
      symbol: 'A/RES/79/233',
      confidence: 0.98,
      source: PROGRAMME_RELEASE,
    },
    {
      kind: 'rename',
      on: '2025-04-11',
      by: 'general-assembly',
      symbol: null,
      confidence: 0.98,
      source: MODALITIES_RELEASE,
      note: 'Named after Awaza from that day; draft A/79/L.71.',
    },
    {
      kind: 'endorse',
      on: '2025-08-08',
      by: 'lldc3',
      symbol: null,
      confidence: 0.92,
      source: CLOSING_RELEASE,
    },
  ],
  basis: [
    { field: 'priorityAreas', confidence: 0.98, source: PROGRAMME_RELEASE },
    { field: 'adoptedBy', confidence: 0.97, source: PROGRAMME_RELEASE },
  ],
});

/**
 * The political declaration of Awaza: adopted by the conference on 8 August 2025, endorsed by the Assembly
 * on 14 October. Of either text only the draft's symbol is known.
 * @example
 * awazaPoliticalDeclaration.draftSymbol // => 'A/CONF.225/2025/L.1'
 * awazaPoliticalDeclaration.endorsedBy?.draftSymbol // => 'A/80/L.4'
 * awazaPoliticalDeclaration.endorsedBy?.symbol // => null
 */
export const awazaPoliticalDeclaration: Declaration = /* @__PURE__ */ frozen<Declaration>({
  id: 'awaza-political-declaration',
  title: 'Awaza political declaration',
  adoptedAt: 'lldc3',
  adoptedOn: '2025-08-08',
  draftSymbol: 'A/CONF.225/2025/L.1',
  endorsedBy: {
    id: 'awaza-declaration-2025',
    type: 'resolution',
    organ: 'general-assembly',
    symbol: null,
    draftSymbol: 'A/80/L.4',
    session: 80,
    title: 'Endorsement of the Awaza political declaration',
    adoptedOn: '2025-10-14',
    adoption: { kind: 'without-vote' },
    sponsors: [],
    coSponsorCount: 57,
    pressRelease: 'GA/12719',
    basis: [
      {
        field: 'adoptedOn',
        confidence: 0.97,
        source: ENDORSEMENT_RELEASE,
        note: 'At the 18th plenary meeting of session 80, on the day of the elections to the Human Rights Council.',
      },
      { field: 'draftSymbol', confidence: 0.98, source: ENDORSEMENT_RELEASE },
      { field: 'coSponsorCount', confidence: 0.9, source: CO_SPONSORS_PAGE },
      { field: 'symbol', confidence: null, source: null },
    ],
  },
  basis: [
    { field: 'adoptedOn', confidence: 0.98, source: CLOSING_RELEASE },
    { field: 'draftSymbol', confidence: 0.98, source: CLOSING_RELEASE },
  ],
});

/**
 * The regional ecological summit in Astana, 22 to 24 April 2026, for which the Assembly spoke in 2023.
 * @example
 * regionalEcologicalSummit2026.mandate?.resolution?.symbol // => 'A/RES/78/147'
 */
export const regionalEcologicalSummit2026: Conference = /* @__PURE__ */ frozen<Conference>({
  id: 'regional-ecological-summit-2026',
  name: 'Regional Ecological Summit',
  shortName: 'Regional Ecological Summit',
  series: 'Regional Ecological Summit',
  ordinal: null,
  city: 'Astana',
  country: 'KAZ',
  start: '2026-04-22',
  end: '2026-04-24',
  mandate: {
    type: 'supports',
    organ: 'general-assembly',
    session: 78,
    resolution: {
      id: 'central-asia-environment-2023',
      type: 'resolution',
      organ: 'general-assembly',
      symbol: 'A/RES/78/147',
      draftSymbol: null,
      session: 78,
      title: 'Environmental challenges of Central Asia',
      adoptedOn: '2023-12-19',
      adoption: null,
      sponsors: [],
      coSponsorCount: null,
      pressRelease: null,
      basis: [{ field: 'symbol', confidence: 0.9, source: SUMMIT_PAGE }],
    },
  },
  participation: null,
  outcomes: [],
  predecessors: [],
  basis: [{ field: 'start', confidence: 0.9, source: SUMMIT_PAGE }],
});
