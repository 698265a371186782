// What each function is for. A `@category` in its doc comment wins; else the first rule of its module that
// fits its name; else the verb with which the name begins.

type Rule = readonly [task: string, names: RegExp];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  money: [
    ['Add and compare', /^(sum|add|subtract|compare)/],
    ['Distribute and round', /^(allocate|round)/],
    ['Convert at dated rates', /^(convert|rate)/i],
    ['Make, check and write', /./],
  ],
  dates: [['Days and periods', /./]],
  countries: [
    ['Look up a country', /^(country|codeStatus|countries$)/],
    ['Read names', /^(resolve|find)/],
    ['Groups in time', /group|member/i],
  ],
  sdg: [
    ['Read and write codes', /^(parse|format|compare)/],
    ['Relations', /Of|Links|DueBy|means/],
    ['Look up', /./],
  ],
  progress: [
    ['A method of progress', /^(escap|eurostat|oecd|openSdg$|unsd|undp|growthRate)/],
    ['The SDG Index', /Index|dashboard|goal|normalise|rank|regional|percentMissing|sdr/i],
    ['Progress towards a target', /./],
  ],
  appeals: [
    ['What was asked', /^(appeal|requirement)/],
    ['People', /caseload(Of|Lower)/i],
    ['Check', /^check/],
  ],
  funding: [
    ['What was received', /^(classify|sharing|fundingTotals)/],
    [
      'By donor, cluster and year',
      /^(fundingBreakdown|earmarking|fundingByStatus|fundingConcentration)/,
    ],
    ['Summaries and streams', /summar/i],
  ],
  coverage: [
    ['The share', /^(fundingCoverage|coveragePercent|clusterCoverage)/],
    ['Through time', /^(coverageTimeline|coverageOn|fundingPace|compareOnSameDay)/],
    ['Several appeals together', /pool|mean|sumCountry/i],
    ['People and cost', /people|cost/i],
  ],
  reported: [
    ['Read figures in a text', /^(parse|extract|describe)/],
    ['Check what is said', /^(claims|check|fit)/],
    ['Calculate with intervals', /./],
  ],
  charts: [
    ['Words in other languages', /Words$/],
    ['Coverage', /^(coverage|plans|sameDay)/],
    ['Money, people and goals', /./],
  ],
  sql: [
    ['Write SQL', /Sql$/],
    ['Read the rows', /./],
  ],
};

const VERBS: readonly Rule[] = [
  ['Check', /^check/],
  ['Read', /^(parse|find|pages)/],
  ['Into appeals and flows', /^(appealsFrom|\w*[fF]lows$|iati|uniqueFlows)/],
  ['Write', /^(to[A-Z]|format|describe)/],
  ['Look up', /./],
];

/** The task of a function in its module, such as `Through time`. */
export function taskOf(module: string, name: string): string {
  const room = module.replace(/^aidkit\/?/, '');
  const rule = [...(RULES[room] ?? []), ...VERBS].find(([, names]) => names.test(name));
  return rule?.[0] ?? 'Look up';
}
