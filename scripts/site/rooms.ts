/** What each module is for: the sentence at its top and in the menu's page. */
export const ROOMS: Readonly<Record<string, string>> = {
  aidkit:
    'The public face of the mission: money, dates, countries, goals, progress, appeals, funding, coverage and charts in one import.',
  'aidkit/money':
    'Amounts of money with their currency: exact sums in any order, allocation to the last cent, exchange at dated rates. Two currencies do not add.',
  'aidkit/appeals':
    'What was ASKED: humanitarian plans, their requirements, layers and people in need, in every version.',
  'aidkit/funding':
    'What was GIVEN: flows, boundaries, totals, breakdowns by donor and cluster, and summaries that merge.',
  'aidkit/coverage':
    'What SHARE of what was asked has come: of money and of people, pooled over appeals, through time, at which pace.',
  'aidkit/countries':
    'Which country a code or a messy name means, and which countries were in which group (least developed, landlocked, small island) on which day.',
  'aidkit/countries/names': 'Country names in French, Spanish, Russian, Chinese and Arabic.',
  'aidkit/sdg':
    'The goals, targets and indicators of the 2030 Agenda, their codes in every release, and what belongs to what.',
  'aidkit/progress':
    'How far a country is from a target of the Sustainable Development Goals, by the published methods.',
  'aidkit/reported':
    'Figures as people STATE them, as intervals, and whether what is said holds together.',
  'aidkit/reported/languages': 'The languages in which figures are read.',
  'aidkit/cooperation':
    'Who has agreed WHAT: centres, mandates, resolutions, agreements, conferences.',
  'aidkit/un-symbols':
    'UN document symbols, such as that of a resolution: parsed, written, found in a text.',
  'aidkit/datasets':
    'The appeals of Afghanistan and Central Asia and the records of a news story, dated and sourced.',
  'aidkit/datasets/plans':
    'Every humanitarian plan on HDX since 2000, with requirement and funding, dated and sourced.',
  'aidkit/charts':
    'Results as Vega-Lite specifications: bars, lines, maps, in light and dark, in the reader’s language.',
  'aidkit/dates': 'Days and periods, in no time zone.',
  'aidkit/fts':
    'Responses of the API of the Financial Tracking Service (FTS) as flows and appeals.',
  'aidkit/hdx': 'The CSV files of FTS on the Humanitarian Data Exchange (HDX), in and out.',
  'aidkit/hapi': 'Rows of HDX HAPI: funding and humanitarian needs.',
  'aidkit/ifrc': 'Appeals of the platform GO of the IFRC.',
  'aidkit/unsd': 'Responses of the SDG API of the UN Statistics Division.',
  'aidkit/iati': 'IATI 2.03 activities as flows, from parsed XML.',
  'aidkit/iati/xml': 'IATI activities from the text of an XML file.',
  'aidkit/streams': 'Pages and records of large sources, one after the other.',
  'aidkit/sql': 'The rules of funding as SQL, for DuckDB and ClickHouse.',
  'aidkit/schemas':
    'A Zod schema for every model: validate what comes in, in a form or at an endpoint.',
};
