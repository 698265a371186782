// What a user of the package writes: types, plain functions and schemas. The same file is compiled
// as an ES module, as CommonJS and for a bundler, and then run.
import { fundingCoverage, type Money, money, sumMoney } from 'aidkit';
import { coveragePercent, type FundingCoverage } from 'aidkit/coverage';
import { parseFtsFlows } from 'aidkit/fts';
import type { Flow } from 'aidkit/funding';
import { moneySchema } from 'aidkit/schemas';

const funding: Money<'USD'> = sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD');
const coverage: FundingCoverage = fundingCoverage({
  funding,
  requirement: money(1.2, 'USD'),
  asOf: '2025-07-01',
  source: 'made up',
});
const percent: number | null = coveragePercent(coverage, 'exact');
if (percent !== 25) throw new Error(`expected 25, received ${percent}`);

const { values, rejected } = parseFtsFlows({ status: 'ok', data: { flows: [{}] } });
const flows: readonly Flow[] = values;
if (flows.length !== 0 || rejected.length !== 1) throw new Error('expected one rejected flow');

const parsed: Money = moneySchema.parse({ amount: 5, currency: 'CHF' });
// @ts-expect-error dollars and francs do not mix
const wrong: Money<'USD'> = money(5, 'CHF');
if (parsed.amount !== wrong.amount) throw new Error('expected the same amount');
