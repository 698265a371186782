import { coverageBarsChart } from 'aidkit/charts';
import { coveragePercent, fundingCoverage, poolAppealsBy, pooledCoverage } from 'aidkit/coverage';
import { parseHapiFunding } from 'aidkit/hapi';
import { appealsFromHdx, parseHdxRequirements } from 'aidkit/hdx';
import { money } from 'aidkit/money';
import { both, moneyText, problemsOf } from './parts.js';
import type { FileReport } from './report.js';

const HEAD = ['year', 'requirement', 'funding', 'coverage', 'gap'];

type Sums = Parameters<typeof coverageBarsChart>[0][number]['coverage'];

function rowOf(label: string, coverage: Sums): readonly string[] {
  const percent = coveragePercent(coverage, 'hdx');
  return [
    label,
    moneyText(coverage.requirement),
    moneyText(coverage.funding),
    percent === null ? '–' : `${percent}%`,
    moneyText(coverage.gap),
  ];
}

/** HDX's requirements and funding by plan: pooled by year. */
export function readHdx(rows: readonly (readonly string[])[], today: string): FileReport {
  const read = parseHdxRequirements(rows);
  const { appeals, observations, leftOut } = appealsFromHdx(read.values, {
    asOf: today,
    source: 'your file',
  });
  const pools = poolAppealsBy(appeals, observations, 'year', { on: today });
  const bars = pools
    .filter(({ counted }) => counted > 0)
    .map((pool) => ({ label: pool.key ?? 'several years', coverage: pool }));
  return {
    ...{ kind: 'Requirements and funding of HDX (CSV)', read: read.values.length, unit: 'rows' },
    ...problemsOf(read),
    totals: [
      ['plans', String(appeals.length)],
      ['records left out of them', String(leftOut.length)],
    ],
    tables: [
      {
        caption: 'Pooled coverage by year',
        head: HEAD,
        rows: bars.map(({ label, coverage }) => rowOf(label, coverage)),
      },
    ],
    chart: both((options) => coverageBarsChart(bars, options)),
    code: `import { poolAppealsBy } from 'aidkit/coverage';
import { appealsFromHdx, parseHdxRequirements } from 'aidkit/hdx';

const { values, rejected } = parseHdxRequirements(rows);
const { appeals, observations } = appealsFromHdx(values, { asOf: '${today}', source: 'HDX' });
console.log(poolAppealsBy(appeals, observations, 'year', { on: '${today}' }), rejected);`,
  };
}

/** HAPI's funding: pooled by the year in which the plan starts. */
export function readHapi(rows: readonly (readonly string[])[]): FileReport {
  const [header = [], ...cells] = rows;
  const records = cells.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
  const read = parseHapiFunding(records);
  const byYear = new Map<string, ReturnType<typeof fundingCoverage<'USD'>>[]>();
  for (const { appeal, funding, requirement, period } of read.values) {
    if (appeal === null) continue;
    const year = period?.start.slice(0, 4) ?? 'no year';
    const coverage = fundingCoverage({
      funding: funding ?? money(0, 'USD'),
      requirement,
      source: 'your file',
    });
    byYear.set(year, [...(byYear.get(year) ?? []), coverage]);
  }
  const bars = [...byYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, list]) => ({ label, coverage: pooledCoverage(list) }));
  return {
    ...{ kind: 'Funding of HDX HAPI (CSV)', read: read.values.length, unit: 'rows' },
    ...problemsOf(read),
    totals: [['years', String(bars.length)]],
    tables: [
      {
        caption: 'Pooled coverage by year',
        head: HEAD,
        rows: bars.map(({ label, coverage }) => rowOf(label, coverage)),
      },
    ],
    chart: both((options) => coverageBarsChart(bars, options)),
    code: `import { parseHapiFunding } from 'aidkit/hapi';

const { values, rejected } = parseHapiFunding(rows);
console.log(values, rejected);`,
  };
}
