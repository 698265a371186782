import { readFileSync } from 'node:fs';
import type { Rejection } from 'aidkit';
import { type CoverageBar, coverageBarsChart, type VegaLiteSpec } from 'aidkit/charts';
import { coveragePercent, fundingCoverage, pooledCoverage } from 'aidkit/coverage';
import {
  type FtsFlowPage,
  parseFtsFlows,
  parseFtsGrouping,
  parseFtsPlanOverview,
  parseFtsTrends,
} from 'aidkit/fts';
import { classifyFlow, fundingBreakdown, fundingTotals } from 'aidkit/funding';
import { formatMoney, type Money } from 'aidkit/money';
import { boundaryOf } from './boundaryOf.js';
import { count, heading, percent, table } from './table.js';

/** What is wrong with a file, in one line. */
export class BadFile extends Error {}

/** What the demo found in a file: lines for the terminal, and a chart where there is one. */
export interface FileReport {
  readonly lines: readonly string[];
  readonly chart: VegaLiteSpec | null;
}

/** The coverage job on one FTS response: flows, a plan overview, a grouping or a trend. */
export function reportOnFile(path: string, requirement: Money<'USD'> | null): FileReport {
  const json = readJson(path);
  const data = isRecord(json) ? json.data : undefined;
  try {
    if (Array.isArray(data)) return trends(json);
    if (!isRecord(data)) throw new TypeError('response: expected an FTS response { "data": … }');
    if ('plans' in data) return overview(json);
    if ('flows' in data) return flows(json, requirement);
    return grouping(json);
  } catch (error) {
    throw new BadFile(`${path}: ${(error as Error).message}`);
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadFile(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadFile(`${path}: is not JSON (${(error as Error).message.split('\n')[0]})`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flows(json: unknown, requirement: Money<'USD'> | null): FileReport {
  const page = parseFtsFlows(json);
  const boundary = boundaryOf(
    page.values,
    page.stated.map((place) => place.boundary),
  );
  const lines = [
    heading('Flows'),
    `${count(page.values.length)} flows read, ${count(page.rejected.length)} refused; the whole query has ${count(page.count)}.`,
    ...refusals(page.rejected),
  ];
  if (boundary === undefined) {
    return {
      lines: [...lines, 'These flows share no plan, place or year: no boundary, no total.'],
      chart: null,
    };
  }
  const totals = fundingTotals(page.values, boundary);
  const agree = page.values.filter(
    (flow, index) => classifyFlow(flow, boundary) === page.stated[index]?.boundary,
  );
  lines.push(
    `Boundary, read from what the flows have in common: ${JSON.stringify(boundary)}.`,
    `${count(agree.length)} of ${count(page.values.length)} flows cross it as FTS says.`,
    '',
    table(
      ['', 'flows', 'funding', 'pledges'],
      [
        [
          'incoming',
          count(totals.incoming.flowCount),
          count(totals.incoming.funding.amount),
          count(totals.incoming.pledges.amount),
        ],
        [
          'outgoing',
          count(totals.outgoing.flowCount),
          count(totals.outgoing.funding.amount),
          count(totals.outgoing.pledges.amount),
        ],
        ['internal', count(totals.internal.flowCount), '', ''],
      ],
    ),
    ...againstStated(page, totals.incoming.funding),
  );
  const coverage = fundingCoverage({ funding: totals.incoming.funding, requirement });
  lines.push(
    requirement === null
      ? '\nA page of flows states no requirement: add --requirement 2416811546 for the coverage.'
      : `\nCoverage: ${percent(coverage.ratio)} of ${formatMoney(requirement, { locale: 'en' })}; gap ${count(coverage.gap?.amount)}, surplus ${count(coverage.surplus?.amount)}.`,
  );
  const clusters = fundingBreakdown(page.values, boundary, 'globalCluster');
  lines.push(
    heading('By global cluster, net'),
    table(
      ['cluster', 'funding', 'shared with others'],
      clusters.objects.map(({ name, funding, sharedFunding }) => [
        name,
        count(funding.amount),
        count(sharedFunding.amount),
      ]),
    ),
  );
  return { lines, chart: requirement === null ? null : bars([{ label: 'this page', coverage }]) };
}

function againstStated(page: FtsFlowPage, funding: Money<'USD'>): string[] {
  if (page.totals === null) return ['FTS states no totals in this file.'];
  const stated = page.totals.incoming.funding.amount;
  if (page.count !== null && page.count !== page.values.length + page.rejected.length) {
    return [
      `FTS states ${count(stated)} coming in for the whole query, of which this is one page.`,
    ];
  }
  return stated === funding.amount
    ? [`FTS states the same ${count(stated)} coming in.`]
    : [`FTS states ${count(stated)} coming in: a difference of ${count(funding.amount - stated)}.`];
}

function overview(json: unknown): FileReport {
  const { values, rejected, totals } = parseFtsPlanOverview(json);
  const plans = values.flatMap((plan) => {
    if (plan.funding === null) return [];
    const coverage = fundingCoverage({
      funding: plan.funding.total,
      requirement: plan.requirement?.revised ?? null,
    });
    return [{ label: plan.name, code: plan.code ?? '', coverage, stated: plan.publishedPercent }];
  });
  const pool = pooledCoverage(plans.map(({ coverage }) => coverage));
  return {
    lines: [
      heading('Plans'),
      ...refusals(rejected),
      table(
        ['code', 'plan', 'requirement', 'funding', 'coverage', 'FTS says'],
        plans.map(({ code, label, coverage, stated }) => [
          code,
          label.slice(0, 48),
          count(coverage.requirement?.amount),
          count(coverage.funding.amount),
          percent(coverage.ratio),
          stated === null ? '–' : `${stated}%`,
        ]),
      ),
      '',
      `Pooled over the ${pool.counted} plans with a requirement: ${percent(pool.ratio)}, gap ${count(pool.gap?.amount)} US dollars.`,
      ...(pool.leftOut.length > 0
        ? [
            `Left out, without a requirement: ${pool.leftOut.length}, with ${count(pool.fundingLeftOut.amount)} received.`,
          ]
        : []),
      ...(totals?.funding
        ? [
            `FTS's totals for all plans of the year: ${count(totals.funding.amount)} of ${count(totals.requirement.revised?.amount)}, ${totals.publishedPercent}%.`,
          ]
        : []),
    ],
    chart: bars(plans),
  };
}

function grouping(json: unknown): FileReport {
  const { values, rejected, total, requirements, sharedTotal, warnings } = parseFtsGrouping(json);
  const whole = fundingCoverage({ funding: total, requirement: requirements?.revised ?? null });
  const asked = new Map(
    requirements?.objects.map(({ id, name, requirement }) => [id ?? name, requirement.revised]),
  );
  const groups = values.map(({ id, name, funding }) => ({
    label: name,
    coverage: fundingCoverage({
      funding: funding.total,
      requirement: asked.get(id ?? name) ?? null,
    }),
  }));
  return {
    lines: [
      heading('Grouping'),
      ...refusals(rejected),
      ...warnings.map(({ message }) => `  note: ${message}`),
      table(
        ['object', 'requirement', 'funding', 'coverage'],
        groups.map(({ label, coverage }) => [
          label,
          count(coverage.requirement?.amount),
          count(coverage.funding.amount),
          percent(coverage.ratio),
        ]),
      ),
      '',
      `Shared by several, in no row: ${count(sharedTotal.amount)}.`,
      `Total: ${count(total.amount)} of ${count(whole.requirement?.amount)}, ${percent(whole.ratio)} (FTS would print ${coveragePercent(whole, 'fts') ?? '–'}).`,
    ],
    chart: bars(groups),
  };
}

function trends(json: unknown): FileReport {
  const { values, rejected } = parseFtsTrends(json);
  const [first] = rejected;
  if (first !== undefined && values.length === 0) {
    throw new TypeError(`none of its rows states the funding of a year: ${first.message}`);
  }
  return {
    lines: [
      heading('Funding by year'),
      ...refusals(rejected),
      table(
        ['year', 'funding'],
        values.map(({ year, funding }) => [year, count(funding.amount)]),
      ),
    ],
    chart: null,
  };
}

function refusals(rejected: readonly Rejection[]): string[] {
  const shown = rejected.slice(0, 10).map(({ message }) => `  refused: ${message}`);
  return rejected.length > 10 ? [...shown, `  … and ${rejected.length - 10} more`] : shown;
}

function bars(items: readonly CoverageBar[]): VegaLiteSpec {
  return coverageBarsChart(items, { title: 'Received and missing' });
}
