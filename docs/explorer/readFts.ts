import { requirementOf } from 'aidkit/appeals';
import { breakdownChart } from 'aidkit/charts';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import { parseFtsFlows } from 'aidkit/fts';
import { type Flow, fundingBreakdown, fundingTotals } from 'aidkit/funding';
import { both, moneyText, problemsOf } from './parts.js';
import type { FileReport } from './report.js';

/** The plan that most of the flows go to. */
function planIn(flows: readonly Flow[]): { id: string; name: string } | undefined {
  const counts = new Map<string, { id: string; name: string; count: number }>();
  for (const { destination } of flows) {
    for (const { type, id, name } of destination) {
      if (type !== 'plan' || id === null) continue;
      const known = counts.get(id) ?? { id, name, count: 0 };
      known.count++;
      counts.set(id, known);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0];
}

export function readFts(json: unknown): FileReport {
  const read = parseFtsFlows(json);
  const flows = read.values;
  const plan = planIn(flows);
  if (plan === undefined) {
    return { ...base(read, flows), totals: [], tables: [], chart: null, code: codeOf('PLAN') };
  }
  const boundary = { plan: [plan.id] };
  const { incoming, outgoing, internal } = fundingTotals(flows, boundary);
  const appeal = humanitarianPlans.appeals.find(({ id }) => id === plan.id);
  const requirement = appeal === undefined ? null : requirementOf(appeal);
  const coverage = fundingCoverage({ funding: incoming.funding, requirement });
  const percent = coveragePercent(coverage, 'fts');
  const clusters = fundingBreakdown(flows, boundary, 'cluster');
  return {
    ...base(read, flows),
    totals: [
      ['boundary: plan', `${plan.name} (${plan.id})`],
      ['incoming funding', moneyText(incoming.funding)],
      ['incoming pledges', moneyText(incoming.pledges)],
      ['outgoing funding', moneyText(outgoing.funding)],
      ['internal flows', String(internal.flowCount)],
      ['requirement', requirement === null ? 'not known of this plan' : moneyText(requirement)],
      ['coverage', percent === null ? '–' : `${percent}%`],
    ],
    tables: [
      {
        caption: 'Incoming funding by cluster',
        head: ['cluster', 'funding', 'flows'],
        rows: clusters.objects.map(({ name, funding, flowCount }) => [
          name,
          moneyText(funding),
          String(flowCount),
        ]),
      },
    ],
    chart: both((options) => breakdownChart(clusters, { ...options, source: 'your file' })),
    code: codeOf(plan.id),
  };
}

function base(read: ReturnType<typeof parseFtsFlows>, flows: readonly Flow[]) {
  return { kind: 'Flows of FTS (JSON)', read: flows.length, unit: 'flows', ...problemsOf(read) };
}

function codeOf(plan: string): string {
  return `import { parseFtsFlows } from 'aidkit/fts';
import { fundingTotals } from 'aidkit/funding';

const { values, rejected } = parseFtsFlows(JSON.parse(text));
console.log(fundingTotals(values, { plan: ['${plan}'] }), rejected);`;
}
