// One real task: a plan's coverage, a sentence about it, names of countries, a file of FTS. Its answer is one line,
// which must be the same in every runtime and behind every bundler.
import { findCountries } from 'aidkit/countries';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { parseFtsFlows } from 'aidkit/fts';
import { fundingTotals } from 'aidkit/funding';
import { money, sumMoney } from 'aidkit/money';
import { checkClaims, claimsFrom } from 'aidkit/reported';

const coverage = fundingCoverage({
  funding: money(1_014_201_784, 'USD'),
  requirement: money(2_416_811_546, 'USD'),
});
const sentence =
  'The plan, which seeks $2.4 billion to assist 17 million people, is only 22% funded.';
const { values, rejected } = parseFtsFlows({ status: 'ok', data: { flows: [{}] } });
const answer = [
  coveragePercent(coverage, 'hdx'),
  coverage.gap,
  sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD'),
  checkClaims(claimsFrom(sentence, { subject: 'HAFG25' })).verdict,
  findCountries('Kyrgyzstan and Tajikistan').map(({ country }) => country.alpha3),
  [values.length, rejected.length, fundingTotals([], { plan: ['1263'] }).incoming.funding.total],
];
console.log(JSON.stringify(answer));
