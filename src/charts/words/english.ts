/**
 * The words that charts write, in one language. `{…}` stands for a figure or a name. Hand
 * `{ words: frenchChartWords }`, or single words of your own, to any chart; what is not given is English.
 */
export interface ChartWords {
  readonly fundingAndGap: string;
  readonly fundingAndGapIn: string;
  readonly received: string;
  readonly beyond: string;
  readonly gap: string;
  readonly noRequirement: string;
  readonly requirementZero: string;
  readonly atLeast: string;
  readonly coverage: string;
  readonly coverageByDay: string;
  readonly ofTheRequirement: string;
  readonly percentOn: string;
  readonly asOf: string;
  readonly asOfDay: string;
  readonly asOfDays: string;
  readonly withoutDay: string;
  readonly asOfUnknown: string;
  readonly source: string;
  readonly sources: string;
  readonly moreSources: string;
  readonly sourceUnknown: string;
  readonly nothing: string;
  readonly noFigures: string;
  readonly fundingBy: string;
  readonly fundingByIn: string;
  readonly ofOne: string;
  readonly shared: string;
  readonly notSpecified: string;
  readonly others: string;
  readonly otherSets: string;
  readonly people: string;
  readonly population: string;
  readonly affected: string;
  readonly inNeed: string;
  readonly targeted: string;
  readonly reached: string;
  readonly expectedReach: string;
  readonly plans: string;
  readonly plansSay: string;
  readonly requirement: string;
  readonly sameDay: string;
  readonly sameDaySays: string;
  readonly notKnown: string;
  readonly versions: string;
  readonly versionsSay: string;
  readonly funding: string;
  readonly goals: string;
  readonly goal: string;
  readonly goalsSay: string;
  readonly green: string;
  readonly yellow: string;
  readonly orange: string;
  readonly red: string;
  readonly grey: string;
  readonly map: string;
  readonly mapSays: string;
  readonly country: string;
  readonly justOver: string;
  readonly justUnder: string;
}

/** The words of charts in English: what a chart writes if it is given no others. */
export const englishChartWords: ChartWords = /* @__PURE__ */ Object.freeze({
  fundingAndGap: 'Funding and gap',
  fundingAndGapIn: 'Funding and gap in {currency}: {figures}.',
  received: 'received',
  beyond: 'beyond the requirement',
  gap: 'gap',
  noRequirement: 'no requirement',
  requirementZero: 'requirement of 0',
  atLeast: 'at least {percent}',
  coverage: 'Funding coverage',
  coverageByDay: 'Funding coverage by date: {figures}.',
  ofTheRequirement: '% of the requirement',
  percentOn: '{name} {percent} on {day}',
  asOf: 'as of',
  asOfDay: 'As of {day}',
  asOfDays: 'As of {from} to {to}',
  withoutDay: '{count} without a day',
  asOfUnknown: 'As of: not stated.',
  source: 'Source',
  sources: 'Sources',
  moreSources: 'and {count} more',
  sourceUnknown: 'Source: not stated.',
  nothing: 'nothing',
  noFigures: 'no figures',
  fundingBy: 'Funding by {what}',
  fundingByIn: 'Funding by {what} in {currency}: {figures}.',
  ofOne: 'of one alone',
  shared: 'shared by several',
  notSpecified: 'not specified',
  others: '{count} others',
  otherSets: '{count} other sets',
  people: 'People',
  population: 'population',
  affected: 'affected',
  inNeed: 'in need',
  targeted: 'targeted',
  reached: 'reached',
  expectedReach: 'expected reach',
  plans: 'Coverage of each plan',
  plansSay:
    'Funding coverage of {count} plans, highest first; a bar is as thick as its requirement is large. {figures}.',
  requirement: 'requirement',
  sameDay: 'Coverage on the same day of each year',
  sameDaySays: 'Funding coverage on the same day of each year: {figures}.',
  notKnown: 'not known',
  versions: 'Requirement and funding',
  versionsSay: 'Requirement and funding by date, in {currency}: {figures}.',
  funding: 'funding',
  goals: 'Sustainable Development Goals',
  goal: 'Goal {goal}',
  goalsSay: 'The Sustainable Development Goals: {figures}.',
  green: 'achieved',
  yellow: 'challenges remain',
  orange: 'significant challenges',
  red: 'major challenges',
  grey: 'no data',
  map: 'Funding coverage by country',
  mapSays: 'Map of funding coverage of {count} countries: {figures}.',
  country: 'country',
  justOver: 'just over {percent}',
  justUnder: 'just under {percent}',
});

/** A sentence with its figures in their places. */
export function fill(sentence: string, figures: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    return figure === undefined ? place : String(figure);
  });
}
