import { type Appeal, caseloadOf, requirementHistory, requirementOf } from 'aidkit/appeals';
import { coverageBarsChart, coverageTimelineChart, plansOfYearChart } from 'aidkit/charts';
import { countryByCode, countryName, resolveCountry } from 'aidkit/countries';
import {
  coverageCandidates,
  coverageOn,
  coverageTimeline,
  poolAppeals,
  rankByCoverage,
} from 'aidkit/coverage';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { humanitarianPlans, notAttributedToPlans } from 'aidkit/datasets/plans';
import { BadFile, type FileReport } from './ftsFile.js';
import { count, heading, percent, table } from './table.js';

const { appeals, asOf, attribution, inProgress } = humanitarianPlans;
/** Later figures of Afghanistan's plans join those of the files; the newest of a plan is the one that counts. */
const observations = [...humanitarianPlans.observations, ...centralAsiaAppeals.observations];
const NEWEST = '2026-12-01';
const CREDIT = `Source: ${attribution}. Amounts are nominal US dollars.`;

/** One plan: what it asked, received and for whom, each with its day. */
export function planReport(code: string): FileReport {
  const plan = appeals.find((one) => one.code === code.trim() || one.id === code.trim());
  if (plan === undefined) throw new BadFile(`--plan: no plan has the code or FTS id "${code}"`);
  const timeline = coverageTimeline(plan, observations);
  const known = coverageOn(timeline, NEWEST);
  // What is known of the six countries of the Centre is known more closely: people by day, layers.
  const closer = centralAsiaAppeals.appeals.find(
    (one) => one.code !== null && one.code === plan.code,
  );
  const people = caseloadOf(plan) ?? (closer === undefined ? null : caseloadOf(closer));
  const original = plan.versions.find((version) => version.originalRequirement !== null);
  const lines = [
    heading(plan.name),
    `${plan.code ?? 'no code'}, FTS id ${plan.id}; ${plan.typeName}; ${plan.period.start} to ${plan.period.end}; for ${placesOf(plan)}.`,
    `Asked at first: ${count(original?.originalRequirement?.amount)}; now:`,
    ...requirementHistory(plan).map(
      ({ requirement, asOf: day }) => `  as of ${day}: ${count(requirement.amount)} US dollars`,
    ),
    known === null
      ? 'Nobody has published what it received.'
      : `Received, as of ${known.asOf}: ${known.isLowerBound ? 'at least ' : ''}${count(known.funding.amount)}, ${percent(known.ratio)}; gap ${count(known.gap?.amount)}.`,
    ...(known?.isLowerBound
      ? [
          'The funding is the sum of the parts of countries: money that they share is in none of them.',
        ]
      : []),
    ...(closer?.layers ?? []).map(
      ({ name, requirement, asOf: day, caseload }) =>
        `Its ${name} layer, known since ${day}: ${count(requirement?.amount)} for ${count(caseload?.targeted)} people.`,
    ),
    'Whether there are other prioritised layers these sources do not say.',
    people === null
      ? 'People: unknown here.'
      : `People: ${count(people.inNeed)} in need, ${count(people.targeted)} targeted, ${count(people.expectedReach)} expected to be reached, ${count(people.reached)} reached.`,
    '',
    table(
      ['as of', 'received', 'of the requirement'],
      timeline.points.map((point) => [
        point.asOf,
        count(point.funding.amount),
        `${point.isLowerBound ? '≥ ' : ''}${percent(point.ratio)}`,
      ]),
    ),
    ...partsOf(plan),
    '',
    CREDIT,
  ];
  const chart =
    known === null
      ? null
      : timeline.points.length > 2
        ? coverageTimelineChart([{ name: plan.code ?? plan.name, coverages: timeline.points }], {
            title: plan.name,
          })
        : coverageBarsChart([{ label: plan.name, coverage: known }], { title: plan.name });
  return { lines, chart };
}

function partsOf(plan: Appeal<'USD'>): string[] {
  if (plan.parts.length === 0) return [];
  const rows = plan.parts.map(({ country, requirement }) => {
    const part = coverageOn(coverageTimeline(plan, observations, { country }), NEWEST);
    return [
      country ?? 'not specified',
      count(requirement?.amount),
      count(part?.funding.amount),
      percent(part?.ratio),
    ];
  });
  return [heading('Parts by country'), table(['country', 'asked', 'received', 'coverage'], rows)];
}

function placesOf({ countries }: Appeal): string {
  const names = countries.map((code) => countryName(code) ?? code);
  return names.length === 0 ? 'a region' : names.slice(0, 8).join(', ');
}

/** The plans of a country since 2000, and what FTS attributes to none. */
export function countryReport(text: string): FileReport {
  const country = countryByCode(text.trim()) ?? resolveCountry(text).country;
  if (!country) throw new BadFile(`--country: "${text}" is no country's name or code`);
  const code = country.alpha3;
  const own = appeals.filter(({ countries }) => countries.includes(code));
  const rows = own.map((plan) => {
    const isPart = plan.parts.length > 0;
    const options = isPart ? { country: code } : {};
    const known = coverageOn(coverageTimeline(plan, observations, options), NEWEST);
    return { plan, isPart, known, asked: known?.requirement ?? requirementOf(plan, options) };
  });
  const left = notAttributedToPlans.filter((one) => one.country === code);
  const lines = [
    heading(`The plans of ${countryName(code) ?? code} since 2000`),
    own.length === 0
      ? 'HDX lists none. It does not follow that there was no need.'
      : table(
          ['year', 'plan', 'type', 'asked', 'received', 'coverage', 'as of'],
          rows.map(({ plan, isPart, known, asked }) => [
            plan.years.join(' ') +
              (plan.years.some((year) => inProgress.includes(year)) ? ' (runs)' : ''),
            `${plan.code ?? plan.name}${isPart ? ' (its part)' : ''}`,
            plan.typeName,
            count(asked?.amount),
            count(known?.funding.amount),
            percent(known?.ratio),
            known?.asOf ?? '',
          ]),
        ),
    '',
    `FTS attributes to no plan, by year (a remainder, and no sum of aid): ${left.map(({ year, remainder }) => `${year} ${count(remainder?.amount)}`).join('; ') || 'nothing'}.`,
    CREDIT,
  ];
  const bars = rows.flatMap(({ plan, known }) =>
    known === null
      ? []
      : [{ label: `${plan.years[0]} ${plan.code ?? plan.name}`, coverage: known }],
  );
  const chart =
    bars.length === 0
      ? null
      : coverageBarsChart(bars, { title: `Plans of ${countryName(code)} since 2000` });
  return { lines, chart };
}

/** The plans of a year from the most to the least funded, and the coverage of the year by its three names. */
export function yearReport(year: string): FileReport {
  if (!appeals.some(({ years }) => years.includes(year))) {
    throw new BadFile(`--year: expected a year from 2000 to 2026, received "${year}"`);
  }
  const options = { on: asOf, years: [year] };
  const { ranked, leftOut } = rankByCoverage(appeals, humanitarianPlans.observations, options);
  const pool = poolAppeals(appeals, humanitarianPlans.observations, options);
  const candidates = coverageCandidates(appeals, humanitarianPlans.observations, options);
  const lines = [
    heading(`The plans of ${year}, as of ${asOf}`),
    ...(inProgress.includes(year)
      ? ['Plans of this year still ran on that day: the figures are not final.']
      : []),
    table(
      ['plan', 'asked', 'received', 'coverage'],
      ranked.map(({ code, appeal, coverage }) => [
        code ?? appeal,
        count(coverage.requirement?.amount),
        count(coverage.funding.amount),
        `${coverage.isLowerBound ? '≥ ' : ''}${percent(coverage.ratio)}`,
      ]),
    ),
    ...leftOut.map(({ code, appeal, reason }) => `Not ranked: ${code ?? appeal} (${reason}).`),
    '',
    `Together ${percent(pool.ratio)} of ${count(pool.requirement?.amount)}: the plans' own requirements.`,
    `By HDX's rows, all money over all requirements: ${percent(candidates.allFundingOverRows.ratio)}; rows with a requirement alone: ${percent(candidates.rowsWithRequirement.ratio)}.`,
    `The plans in parts ask for ${count(pool.requirementNotInParts?.amount)} more than their parts, and received at least what is shown (≥).`,
    'Whether a plan counts in FTS totals or in the Global Humanitarian Overview, and whether it has layers, the files do not say.',
    CREDIT,
  ];
  const bars = ranked.map(({ code, appeal, coverage }) => ({ label: code ?? appeal, coverage }));
  return {
    lines,
    chart: plansOfYearChart(bars, { title: `Plans of ${year}, most to least funded` }),
  };
}
