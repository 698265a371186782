// # HDX file to pooled coverage by year, with a chart
// The CSV "requirements and funding" of HDX, pooled by year, as bars.
import { coverageBarsChart } from 'aidkit/charts';
import { poolAppealsBy } from 'aidkit/coverage';
import { appealsFromHdx, parseHdxRequirements } from 'aidkit/hdx';

// Rows as any CSV reader gives them: a header, then the cells.
const rows = `countryCode,id,name,code,startDate,endDate,year,requirements,funding
AFG,1185,A plan,HAFG24,2024-01-01,2024-12-31,2024,3062888938,1587000000
AFG,1263,A plan,HAFG25,2025-01-01,2025-12-31,2025,2416811546,1008671701`
  .split('\n')
  .map((line) => line.split(','));
const { values, rejected } = parseHdxRequirements(rows);
const options = { asOf: '2026-04-17', source: 'UN OCHA FTS by way of HDX' };
const { appeals, observations } = appealsFromHdx(values, options);
const pools = poolAppealsBy(appeals, observations, 'year', { on: '2026-04-17' });
const bars = pools.map((pool) => ({ label: String(pool.key), coverage: pool }));

console.log(rejected, coverageBarsChart(bars).description);
