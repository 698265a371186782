import { readFileSync } from 'node:fs';
import { caseloadOf, requirementOf } from 'aidkit/appeals';
import { coverageTimelineChart } from 'aidkit/charts';
import { costPerPerson, coverageTimeline, poolAppeals } from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { parseFtsFlows } from 'aidkit/fts';
import { fundingTotals } from 'aidkit/funding';
import type { Claim } from 'aidkit/reported';
import type { FileReport } from './ftsFile.js';
import { count, heading, percent, table } from './table.js';

const SENTENCE =
  '"… which seeks $2.4 billion to assist nearly 17 million people, is only 22% funded" (news of 2025-08-03)';

/** The news sentence about Afghanistan's 2025 plan, against what was known on which day. */
export function story(): FileReport {
  const { appeals, observations, statements } = centralAsiaAppeals;
  const plan = appeals.find(({ code }) => code === 'HAFG25');
  const requirement = plan && requirementOf(plan);
  const caseload = plan && caseloadOf(plan);
  const urgent = plan?.layers.find(({ name }) => name === 'urgent');
  if (!plan || !requirement || !caseload || !urgent?.requirement) {
    throw new Error('data/appeals: the plan HAFG25 is not whole');
  }
  const whole = coverageTimeline(plan, observations);
  const layer = coverageTimeline(plan, observations, { layer: 'urgent' });
  const stated = saidOfThePlan(statements);
  const last = whole.points.at(-1);
  if (!last) throw new Error('data/appeals: the plan HAFG25 has no observation');
  const cost = costPerPerson(requirement, caseload);
  const lines = [
    heading("Afghanistan's 2025 plan, and a sentence about it"),
    SENTENCE,
    '',
    `The plan asks for ${count(requirement.amount)} US dollars to reach ${count(caseload.targeted)} of ${count(caseload.inNeed)} people in need.`,
    `Since April its urgent layer asks for ${count(urgent.requirement.amount)} for ${count(urgent.caseload?.targeted)} of them; it replaces nothing.`,
    '',
    table(
      ['as of', 'received', 'of the plan', 'of the urgent layer', 'stated in public'],
      timelineRows(whole, layer, stated),
    ),
    '',
    ...findings(stated),
    '',
    `Gap on ${last.asOf}: ${count(last.gap?.amount)} US dollars; the plan closed its year at ${percent(last.ratio)}.`,
    `Asked for each person targeted: ${cost.byTargeted?.amount.toFixed(2)} US dollars (${count(requirement.amount)} over ${count(caseload.targeted)} people).`,
    ...sixCountries(),
    ...ftsPage(),
  ];
  const chart = coverageTimelineChart(
    [
      { name: 'whole plan', coverages: whole.points },
      { name: 'urgent layer', coverages: layer.points },
    ],
    {
      title: 'Afghanistan 2025: the same money, two denominators',
      subtitle: 'Diamonds are percentages as stated in public. Between points nothing is known.',
      stated: stated.flatMap(({ quantity, asOf, layer: of }) =>
        quantity?.value != null && asOf
          ? [
              {
                asOf,
                percent: quantity.value,
                label: `${quantity.value}% of the ${of ? `${of} layer` : 'plan'}`,
              },
            ]
          : [],
      ),
    },
  );
  return { lines, chart };
}

/** The dated percentages that were stated of the plan; one that was printed twice stands once. */
function saidOfThePlan(statements: readonly Claim[]): readonly Claim[] {
  const said = new Map<string, Claim>();
  for (const claim of statements) {
    if (claim.subject !== 'HAFG25' || claim.measure !== 'coverage' || !claim.asOf) continue;
    const key = [claim.asOf, claim.layer, claim.quantity?.value].join();
    if (!said.has(key)) said.set(key, claim);
  }
  return [...said.values()];
}

type Timeline = ReturnType<typeof coverageTimeline<'USD'>>;

function timelineRows(whole: Timeline, layer: Timeline, stated: readonly Claim[]): string[][] {
  const seen = whole.points.map((point) => ({
    asOf: point.asOf,
    cells: [
      count(point.funding.amount),
      percent(point.ratio),
      percent(layer.points.find(({ asOf }) => asOf === point.asOf)?.ratio),
      point.publishedPercent === null ? '' : `${point.publishedPercent}% of the plan`,
    ],
  }));
  const said = stated.map(({ asOf, quantity, layer: of, statedBy, source }) => ({
    asOf: asOf ?? '',
    cells: [
      '–',
      '–',
      '–',
      `${quantity?.value}% of the ${of ? `${of} layer` : 'plan'} (${statedBy ?? shortSource(source)})`,
    ],
  }));
  return [...seen, ...said]
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    .map(({ asOf, cells }) => [asOf, ...cells]);
}

function shortSource(source: string): string {
  return source.replace(/^https?:\/\/(www\.)?/, '').split(/[/,]/)[0] ?? source;
}

function findings(stated: readonly Claim[]): string[] {
  const twentyTwo = stated.filter(({ quantity }) => quantity?.value === 22);
  return [
    '"22%" was said twice, of two denominators:',
    ...twentyTwo.map(
      ({ asOf, layer, quantity }) =>
        `  as of ${asOf}: of the ${layer ? `${layer} layer` : 'whole plan'}${amountOf(layer ?? null, quantity)}`,
    ),
    'So the sentence of August repeats a figure of early July; nobody published the amount behind it.',
  ];
}

function amountOf(layer: string | null, quantity: Claim['quantity']): string {
  const plan = centralAsiaAppeals.appeals.find(({ code }) => code === 'HAFG25');
  const requirement =
    layer === null
      ? plan && requirementOf(plan)
      : plan?.layers.find(({ name }) => name === layer)?.requirement;
  if (!requirement || quantity?.low == null || quantity.high == null) return '';
  const millions = (share: number) => ((requirement.amount * share) / 100 / 1e6).toFixed(1);
  return `, which stands for ${millions(quantity.low)} to ${millions(quantity.high)} million US dollars`;
}

function sixCountries(): string[] {
  const { appeals, observations, countries, countriesWithoutAppeals } = centralAsiaAppeals;
  const years = ['2023', '2024', '2025', '2026'];
  const on = '2026-09-27';
  const rows = years.map((year) => {
    const pool = poolAppeals(appeals, observations, { on, countries, years: [year] });
    const people = pool.members.reduce((sum, { appeal }) => {
      const plan = appeals.find(({ id }) => id === appeal);
      return sum + ((plan && caseloadOf(plan))?.targeted ?? Number.NaN);
    }, 0);
    const perPerson = pool.requirement && people > 0 ? pool.requirement.amount / people : null;
    return [
      year,
      pool.members.map(({ code }) => code).join(' '),
      count(pool.requirement?.amount),
      count(pool.funding.amount),
      percent(pool.ratio),
      count(pool.gap?.amount),
      perPerson === null ? '–' : perPerson.toFixed(2),
    ];
  });
  return [
    heading(`The six countries pooled, as known on ${on}`),
    table(
      ['year', 'plans', 'requirement', 'received', 'coverage', 'gap', 'asked per person'],
      rows,
    ),
    `In these years the five others asked for parts of the regional refugee plan of 2023 alone; before, Tajikistan and Kyrgyzstan had eleven plans, 2000 to 2010.`,
    `No appeal is known for ${countriesWithoutAppeals.join(', ')}. It does not follow that there was no need.`,
  ];
}

function ftsPage(): string[] {
  const file = 'test/fixtures/formats/afghanistan-2025-flows.json';
  const page = parseFtsFlows(JSON.parse(readFileSync(file, 'utf8')));
  const totals = fundingTotals(page.values, { plan: ['990001'] });
  const every = page.values.reduce((sum, { amount }) => sum + amount.amount, 0);
  return [
    heading('From an FTS page to a total'),
    `${file}, an FTS response with made-up figures: ${page.values.length} flows, ${page.rejected.length} refused.`,
    `Adding all amounts gives ${count(every)}. What came in is ${count(totals.incoming.funding.amount)}, as FTS's own rules state in the same file (${count(page.totals?.incoming.funding.amount)});`,
    `${totals.internal.flowCount} flows moved inside, ${totals.outgoing.flowCount} left, ${count(totals.incoming.pledges.amount)} is only pledged.`,
    'Your own: npm run demo -- FILE.json [--requirement 2416811546]',
  ];
}
