// # Totals of the Global Humanitarian Overview as OCHA counts them
// Which plans are in a total is stated by FTS; the pool gives FTS's own totals, and says what it left out and why.
import { readFileSync } from 'node:fs';
import { poolAppeals } from 'aidkit/coverage';
import { appealsFromFts, parseFtsPlanOverview } from 'aidkit/fts';

// Facts of the 42 plans of 2022 as FTS had them in April 2022. Of a response, pass the JSON to parseFtsPlanOverview.
const [, ...lines] = readFileSync('test/fixtures/formats/fts-overview-2022.csv', 'utf8').split(
  '\n',
);
const plans = lines.filter(Boolean).map((line) => {
  const [id, code, type, included, , revised, funding] = line.split(',');
  return {
    ...{ id, code, name: code, startDate: '2022-01-01', endDate: '2022-12-31' },
    ...{ usageYears: [{ year: '2022' }], countries: [] },
    planType: { name: type, includeTotals: included === 'true' },
    requirements: { revisedRequirements: revised ? Number(revised) : undefined },
    funding: { totalFunding: funding ? Number(funding) : undefined },
  };
});

const on = '2022-04-27';
const overview = parseFtsPlanOverview({ data: { plans } });
const { appeals, observations } = appealsFromFts(overview, { asOf: on });
const pool = poolAppeals(appeals, observations, { on, include: 'fts-totals' });
console.log(pool.counted, pool.requirement, pool.funding, pool.ratio?.toFixed(4));
console.log(pool.partlyKnown.filter(({ funding }) => !funding).length, 'without known funding');
console.log(pool.leftOut.map(({ code, reason }) => `${code}: ${reason}`));
