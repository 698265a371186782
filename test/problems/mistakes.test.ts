import * as mission from 'aidkit';
import * as cooperation from 'aidkit/cooperation';
import * as datasets from 'aidkit/datasets';
import { parseFtsFlows } from 'aidkit/fts';
import * as reported from 'aidkit/reported';
import * as symbols from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';

// What somebody writes who calls the package for the first time, in plain JavaScript. Each must hear
// which argument it was, what was expected and what came; none may get the answer to another question.

const aidkit = { ...mission, ...reported, ...cooperation, ...datasets, ...symbols };

// biome-ignore lint/suspicious/noExplicitAny: the mistakes are those that types would catch
const { centralAsiaAppeals, ...functions } = aidkit as any;
const {
  addMoney,
  allocateMoney,
  appealAsOf,
  breakdownChart,
  centreStatusOn,
  checkClaims,
  claimsAgainstFunding,
  checkCaseload,
  compareMoney,
  compareOnSameDay,
  contributionsBetween,
  contributionsFromFlows,
  convertMoney,
  costPerPerson,
  coverageBarsChart,
  coverageOn,
  coveragePercent,
  coverageTimeline,
  coverageTimelineChart,
  describeQuantity: say,
  earmarkingShares,
  formatMoney,
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
  subtractMoney,
  sumMoney,
  indicatorsOf,
} = functions;

const { appeals, observations } = centralAsiaAppeals;
const plan = appeals.find(({ code }: { code: string }) => code === 'HAFG25');
const timeline = coverageTimeline(plan, observations);
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
const anAmount = 'expected an amount of money such as { amount: 5, currency: "USD" }';

const mistakes: readonly (readonly [what: string, call: () => unknown, message: string])[] = [
  [
    'two currencies',
    () => addMoney(usd, { amount: 5, currency: 'EUR' }),
    'b.currency: expected USD as in a, received "EUR"',
  ],
  ['an amount that is missing', () => addMoney(usd, null), `b: ${anAmount}, received null`],
  ['amounts as numbers', () => subtractMoney(5, 3), `a: ${anAmount}, received 5`],
  [
    'an amount to compare that is missing',
    () => compareMoney(undefined, usd),
    `a: ${anAmount}, received undefined`,
  ],
  [
    'a list of amounts with nothing in it',
    () => sumMoney([usd, usd, null, usd], 'USD'),
    `list[2]: ${anAmount}, received null`,
  ],
  [
    'a list of amounts with a hole at its end',
    () => sumMoney(new Array(1), 'USD'),
    `list[0]: ${anAmount}, received undefined`,
  ],
  [
    'a list of numbers in place of amounts',
    () => sumMoney([5, 3], 'USD'),
    `list[0]: ${anAmount}, received 5`,
  ],
  [
    'a number of parts in place of their weights',
    () => allocateMoney(usd, 3),
    'weights: expected a list of numbers, received 3',
  ],
  ['nothing to allocate', () => allocateMoney(null, [1]), `money: ${anAmount}, received null`],
  [
    'a rate as a number',
    () => convertMoney(usd, 0.9),
    'rate: expected an exchange rate such as { from, to, rate, asOf, source }, received 0.9',
  ],
  [
    'a number to write as money',
    () => formatMoney(5, { locale: 'en' }),
    `money: ${anAmount}, received 5`,
  ],
  [
    'a language in place of a format',
    () => formatMoney(usd, 'de'),
    'options: expected an object of options, received "de"',
  ],
  [
    'a language by its name',
    () => formatMoney(usd, { locale: 'German (Germany)' }),
    'options.locale: expected a language tag such as "fr" or "kk-KZ", received "German (Germany)"',
  ],
  [
    'no language',
    () => formatMoney(usd, { locale: null }),
    'options.locale: expected a language tag such as "fr" or "kk-KZ", received null',
  ],
  [
    'a language as a number',
    () => formatMoney(usd, { locale: 7 }),
    'options.locale: expected a language tag such as "fr" or "kk-KZ", received 7',
  ],
  [
    'a notation that is none',
    () => formatMoney(usd, { notation: 'short' }),
    'options.notation: expected "standard" or "compact", received "short"',
  ],
  [
    'a notation of Intl that shows no money',
    () => formatMoney(usd, { notation: 'scientific' }),
    'options.notation: expected "standard" or "compact", received "scientific"',
  ],
  [
    'a display that is none',
    () => formatMoney(usd, { currencyDisplay: 'sign' }),
    'options.currencyDisplay: expected "symbol", "code" or "name", received "sign"',
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
    'funding.amount: expected a number, received "5"',
  ],
  [
    'shares in place of coverages',
    () => pooledCoverage([0.4]),
    'members[0]: expected a coverage or its two sums, received 0.4',
  ],
  [
    'one coverage in place of a list',
    () => pooledCoverage(fundingCoverage({ funding: usd, requirement: usd })),
    'members: expected a list of coverages or their two sums, received an object',
  ],
  [
    'a member that is missing',
    () => pooledCoverage([{ funding: usd, requirement: usd }, null]),
    'members[1]: expected a coverage or its two sums, received null',
  ],
  [
    'a hole in a list of coverages',
    () => pooledCoverage(new Array(1)),
    'members[0]: expected a coverage or its two sums, received undefined',
  ],
  [
    'one coverage in place of a list to take the mean of',
    () => meanOfCoverageRatios({ ratio: 1 }),
    'members: expected a list of coverages or their two sums, received an object',
  ],
  [
    'nothing in a mean',
    () => meanOfCoverageRatios([{ ratio: 1 }, null]),
    'members[1]: expected a coverage or its two sums, received null',
  ],
  [
    'a hole in a mean',
    () => meanOfCoverageRatios(new Array(1)),
    'members[0]: expected a coverage or its two sums, received undefined',
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
    'options: expected an object of options, received "urgent"',
  ],
  [
    'an appeal without its day',
    () => appealAsOf(plan),
    'on: expected a day as YYYY-MM-DD, received undefined',
  ],
  [
    'arguments in the wrong order',
    () => coverageTimeline(observations, plan),
    'appeal: expected an appeal, received an array of 67',
  ],
  [
    'month 13',
    () => coverageOn(timeline, '2025-13-01'),
    'on: expected a day as YYYY-MM-DD, received "2025-13-01"',
  ],
  [
    'nothing among the observations',
    () => coverageTimeline(plan, [null]),
    'observations[0]: expected a funding observation, received null',
  ],
  ['no timeline', () => coverageOn(null, on), 'timeline: expected an object, received '],
  [
    'a pace without its question',
    () => fundingPace(timeline),
    'options: expected options such as { on: "2025-12-31" }, received undefined',
  ],
  [
    'the same day without the day',
    () => compareOnSameDay([timeline]),
    'on: expected a day as YYYY-MM-DD, received undefined',
  ],
  [
    'observations in place of a timeline',
    () => coverageOn(observations, on),
    'timeline: expected an object, received ',
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
    'options: expected options such as { on: "2025-12-31" }, received undefined',
  ],
  [
    'a country by its name',
    () => poolAppeals(appeals, observations, { on, countries: ['Afghanistan'] }),
    'options.countries[0]: expected the alpha-3 code of a country such as "AFG", received "Afghanistan"',
  ],
  [
    'a year as a number',
    () => poolAppeals(appeals, observations, { on, years: [2025] }),
    'options.years[0]: expected a text, received 2025',
  ],
  [
    'one exclusion in place of a list',
    () => poolAppeals(appeals, observations, { on, exclude: 'HAFG25' }),
    'options.exclude: expected a list of texts, received "HAFG25"',
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
    'flows as FTS writes them, to be told apart by earmarking',
    () => earmarkingShares([{ ...page.values[0], status: 'pledge' }, asFtsWritesIt], boundary),
    'flows[1].source: expected a list of flow objects, received undefined',
  ],
  [
    'a list as one flow',
    () => fundingSummary.add(empty, page.values),
    'flow: expected a flow, received an array of',
  ],
  [
    'one key in place of a list',
    () => fundingSummary.create({ by: 'plan' }),
    'by: expected a list of keys such as "plan", received "plan"',
  ],
  [
    'new money read in a way that does not exist',
    () => fundingTotals(page.values, boundary, { newMoneyInside: 'outgoing' }),
    'options.newMoneyInside: expected "incoming" or "internal", received "outgoing"',
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
    'a number of people in place of a caseload',
    () => costPerPerson(usd, 16_800_000),
    'caseload: expected a caseload such as { targeted: 5 }, received 16800000',
  ],
  [
    'a cost that is a number',
    () => costPerPerson(5, { targeted: 5 }),
    `money: ${anAmount}, received 5`,
  ],
  [
    'no caseload',
    () => peopleCoverage(null),
    'caseload: expected a caseload such as { targeted: 5 }, received null',
  ],
  [
    'a list of caseloads in place of one',
    () => checkCaseload([{ targeted: 5 }]),
    'caseload: expected a caseload such as { targeted: 5 }, received an array of 1',
  ],
  [
    'a value without its scale',
    () => normalise(5),
    'bounds: expected a scale such as { lower: 0, optimum: 100 }, received undefined',
  ],
  [
    'flows in place of a breakdown',
    () => breakdownChart(page.values),
    'breakdown: expected a breakdown of funding, received an array of 1',
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
  ['a null among claims', () => checkClaims([null]), 'claims[0]: expected a claim, received null'],
  [
    'a hole among dated figures',
    () => claimsAgainstFunding([], new Array(1)),
    'observations[0]: expected a dated figure, received undefined',
  ],
  [
    'an object that is no quantity',
    () => say({ unit: 'USD', modifier: 'plain' }),
    'quantity: expected a quantity as parseQuantity reads it, received an object',
  ],
  [
    'a sentence in place of claims',
    () => checkClaims('22% funded'),
    'claims: expected a list of claims, received "22% funded"',
  ],
  [
    'an appeal in place of dated figures',
    () => claimsAgainstFunding([], plan),
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
    'coverages without their labels',
    () => coverageBarsChart([fundingCoverage({ funding: usd, requirement: usd })]),
    'bars[0].label: expected a text, received undefined',
  ],
  [
    'a bar that is missing',
    () => coverageBarsChart([null]),
    'bars[0]: expected a coverage with its label, received null',
  ],
  [
    'a timeline in place of a named series',
    () => coverageTimelineChart([timeline]),
    'series[0].name: expected a text, received undefined',
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
    'on: expected a day as YYYY-MM-DD, received "August 2025"',
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
