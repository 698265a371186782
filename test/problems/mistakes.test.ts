import * as aidkit from 'aidkit';
import { parseFtsFlows } from 'aidkit/fts';
import { describe, expect, it } from 'vitest';

// What somebody writes who calls the package for the first time, in plain JavaScript. Each must hear
// which argument it was, what was expected and what came; none may get the answer to another question.

// biome-ignore lint/suspicious/noExplicitAny: the mistakes are those that types would catch
const { centralAsiaAppeals, ...functions } = aidkit as any;
const {
  addMoney,
  appealAsOf,
  breakdownChart,
  centreStatusOn,
  checkClaims,
  checkAgainst,
  compareOnSameDay,
  contributionsBetween,
  contributionsFromFlows,
  coverageBarsChart,
  coverageOn,
  coveragePercent,
  coverageTimeline,
  coverageTimelineChart,
  describe: say,
  formatUnSymbol,
  fundingBreakdown,
  fundingCoverage,
  fundingPace,
  fundingSummary,
  fundingTotals,
  meanOfCoverageRatios,
  normalise,
  openSdgAggregate,
  peopleCoverage,
  poolAppeals,
  pooledCoverage,
  requirementOf,
  sdgIndicator,
  indicatorsOf,
} = functions;

const { appeals, observations } = centralAsiaAppeals;
const plan = appeals.find(({ code }: { code: string }) => code === 'HAFG25');
const timeline = coverageTimeline(observations, plan);
const usd = { amount: 5, currency: 'USD' };
const asFtsWritesIt = {
  id: '7',
  status: 'paid',
  amountUSD: 5,
  sourceObjects: [],
  destinationObjects: [],
};
const page = parseFtsFlows({ data: { flows: [asFtsWritesIt] } });
const boundary = { location: ['1'] };
const empty = fundingSummary.create({ by: ['plan'] });
const on = '2025-04-27';

const mistakes: readonly (readonly [what: string, call: () => unknown, message: string])[] = [
  [
    'two currencies',
    () => addMoney(usd, { amount: 5, currency: 'EUR' }),
    'b.currency: expected USD as in a, received "EUR"',
  ],
  [
    'a requirement as a number',
    () => fundingCoverage({ funding: usd, requirement: 0 }),
    'requirement: expected an amount of money such as { amount: 5, currency: "USD" }, received 0',
  ],
  [
    'a day that does not exist',
    () => fundingCoverage({ funding: usd, requirement: usd, asOf: '2025-02-30' }),
    'asOf: expected a day as YYYY-MM-DD, received "2025-02-30"',
  ],
  [
    'an amount as text',
    () => fundingCoverage({ funding: { amount: '5', currency: 'USD' }, requirement: usd }),
    'funding.amount: expected a finite number, received "5"',
  ],
  [
    'shares in place of coverages',
    () => pooledCoverage([0.4]),
    'members[0].funding: expected an amount of money such as { amount: 5, currency: "USD" }, received undefined',
  ],
  [
    'shares in a mean',
    () => meanOfCoverageRatios([0.4]),
    'members[0]: expected a coverage or its two sums, received 0.4',
  ],
  [
    'a share in place of a coverage',
    () => coveragePercent(0.4),
    'coverage: expected a funding coverage or null, received 0.4',
  ],
  [
    'the code of an appeal in place of the appeal',
    () => requirementOf('HAFG25'),
    'appeal: expected an appeal, received "HAFG25"',
  ],
  [
    'the name of a layer in place of a focus',
    () => requirementOf(plan, 'urgent'),
    'focus: expected what is meant, such as { layer: "urgent" }, received "urgent"',
  ],
  [
    'an appeal without its day',
    () => appealAsOf(plan),
    'date: expected a day as YYYY-MM-DD, received undefined',
  ],
  [
    'arguments in the wrong order',
    () => coverageTimeline(plan, observations),
    'observations: expected a list of funding observations, received an object',
  ],
  [
    'month 13',
    () => coverageOn(timeline, '2025-13-01'),
    'date: expected a day as YYYY-MM-DD, received "2025-13-01"',
  ],
  [
    'observations in place of a timeline',
    () => coverageOn(observations, on),
    'timeline.points: expected a list of coverage points, received undefined',
  ],
  [
    'a pace without its day',
    () => fundingPace(timeline, {}),
    'on: expected a day as YYYY-MM-DD, received undefined',
  ],
  [
    'one timeline in place of several',
    () => compareOnSameDay(timeline, on),
    'timelines: expected a list of coverage timelines, received an object',
  ],
  [
    'a pool without a question',
    () => poolAppeals(appeals, observations),
    'question: expected one such as { on: "2025-12-31" }, received undefined',
  ],
  [
    'a country by its name',
    () => poolAppeals(appeals, observations, { on, countries: ['Afghanistan'] }),
    'countries[0]: expected an alpha-3 code such as "AFG", received "Afghanistan"',
  ],
  [
    'a year as a number',
    () => poolAppeals(appeals, observations, { on, years: [2025] }),
    'years[0]: expected a year as text such as "2025", received 2025',
  ],
  [
    'one exclusion in place of a list',
    () => poolAppeals(appeals, observations, { on, exclude: 'HAFG25' }),
    'exclude: expected a list of ids or codes of appeals, received "HAFG25"',
  ],
  [
    'a page in place of its values',
    () => fundingTotals(page, boundary),
    'flows: expected a list of flows, received an object',
  ],
  [
    'a page to a summary',
    () => fundingSummary.addAll(empty, page),
    'flows: expected a list of flows, received an object',
  ],
  [
    'flows as FTS writes them',
    () => fundingTotals([asFtsWritesIt], boundary),
    'flows[0].source: expected a list of flow objects, received undefined',
  ],
  [
    'a list as one flow',
    () => fundingSummary.add(empty, page.values),
    'flow.amount.currency: expected "USD", received undefined',
  ],
  [
    'one key in place of a list',
    () => fundingSummary.create({ by: 'plan' }),
    'by: expected a list of keys such as "plan", received "plan"',
  ],
  [
    'a summary as its JSON text',
    () => fundingSummary.merge(empty, 'as JSON'),
    'b: expected a summary as fundingSummary.create makes it, received "as JSON"',
  ],
  [
    'the result of a summary in place of the summary',
    () => fundingSummary.result(fundingSummary.result(empty)),
    'summary: expected a summary as fundingSummary.create makes it, received an object',
  ],
  [
    'people as text',
    () => peopleCoverage({ inNeed: '5', reached: 3 }),
    'caseload.inNeed: expected a number of 0 or more, or null, received "5"',
  ],
  [
    'a value without its scale',
    () => normalise(5),
    'bounds: expected a scale such as { lower: 0, optimum: 100 }, received undefined',
  ],
  [
    'flows in place of a breakdown',
    () => breakdownChart(page.values),
    'breakdown.objects: expected a list of objects with their funding, received undefined',
  ],
  [
    'an id as a number',
    () => fundingTotals(page.values, { location: [1] }),
    'boundary.location: expected a list of ids as text, received 1',
  ],
  [
    'an unknown side',
    () => fundingBreakdown(page.values, boundary, 'plan', { side: 'donor' }),
    'options.side: expected "destination" or "source", received "donor"',
  ],
  [
    'a sentence in place of claims',
    () => checkClaims('22% funded'),
    'claims: expected a list of claims, received "22% funded"',
  ],
  [
    'an appeal in place of dated figures',
    () => checkAgainst([], plan),
    'observations: expected a list of dated figures, received an object',
  ],
  [
    'a text in place of a quantity',
    () => say('17 million'),
    'quantity: expected a quantity as parseQuantity reads it, received "17 million"',
  ],
  [
    'a timeline in place of bars',
    () => coverageBarsChart(timeline),
    'bars: expected a list of coverages, each with its label, received an object',
  ],
  [
    'a timeline in place of a named series',
    () => coverageTimelineChart([timeline]),
    'series[0].coverages: expected a list of coverages, received undefined',
  ],
  [
    'a symbol as text',
    () => formatUnSymbol('A/RES/79/233'),
    'symbol.parts: expected a list of the pieces that parseUnSymbol reads, received undefined',
  ],
  [
    'a page in place of the flows between countries',
    () => contributionsFromFlows(page),
    'flows: expected a list of flows, received an object',
  ],
  [
    'one contribution in place of a list',
    () => contributionsBetween(['KAZ', 'AFG'], aidkit.kazakhstanContributionsToAfghanistan[0]),
    'contributions: expected a list of contributions, received an object',
  ],
  [
    'one result in place of those of all series',
    () => openSdgAggregate({ method: 'openSdg' }),
    'results: expected a list of results of progressStatus, received an object',
  ],
  [
    'a day in words',
    () => centreStatusOn(aidkit.unRegionalCentreCentralAsia, 'August 2025'),
    'date: expected a day as YYYY-MM-DD, received "August 2025"',
  ],
  [
    'an SDG code as a number',
    () => indicatorsOf(8.1),
    'code: expected a text such as "8.10" (a number cannot tell 8.10 from 8.1), received 8.1',
  ],
  [
    'a release that is none',
    () => sdgIndicator('8.9.2', { release: '2019' }),
    'release: expected "2017", "2020", "2022" or "2025", received "2019"',
  ],
];

describe('a first call that is wrong says what is wrong', () => {
  it.each(mistakes)('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
