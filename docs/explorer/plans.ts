/// <reference lib="dom" />
import { coverageBarsChart, plansOfYearChart } from 'aidkit/charts';
import { countryByCode } from 'aidkit/countries';
import { coveragePercent, poolAppeals, poolAppealsBy } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import { chartBox } from './chart.js';
import { choice, countText, el, moneyText, table } from './dom.js';
import { setState, state } from './state.js';

const { appeals, observations, asOf, attribution, inProgress } = humanitarianPlans;

const years = [...new Set(appeals.flatMap((plan) => plan.years))].sort().reverse();
const types = [...new Set(appeals.map(({ type }) => type))].sort();
const countries = [...new Set(appeals.flatMap((plan) => plan.countries))]
  .map((code) => [code, countryByCode(code)?.name ?? code] as const)
  .sort((a, b) => a[1].localeCompare(b[1]));
const nameOf = new Map(appeals.map(({ id, name }) => [id, name]));

interface Filter {
  readonly year: string;
  readonly country: string;
  readonly type: string;
}

function filterOf(now: URLSearchParams): Filter {
  const known = (value: string | null, list: readonly string[], other: string) =>
    value !== null && (list.includes(value) || value === 'all') ? value : other;
  return {
    year: known(now.get('year'), years, '2025'),
    country: known(
      now.get('country'),
      countries.map(([code]) => code),
      'all',
    ),
    type: known(now.get('type'), types, 'all'),
  };
}

function optionsOf({ year, country, type }: Filter) {
  return {
    on: asOf,
    ...(year === 'all' ? {} : { years: [year] }),
    ...(country === 'all' ? {} : { countries: [country] }),
    ...(type === 'all' ? {} : { types: [type as (typeof appeals)[number]['type']] }),
  };
}

/** The code that gives the numbers of the page. */
function codeOf(filter: Filter): string {
  return `import { coveragePercent, poolAppeals } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';

const { appeals, observations } = humanitarianPlans;
const pool = poolAppeals(appeals, observations, ${JSON.stringify(optionsOf(filter))});
console.log(pool.counted, pool.funding, pool.requirement, coveragePercent(pool, 'fts'));`;
}

export function show(main: HTMLElement): void {
  const results = el('div', { 'aria-live': 'polite' });
  const change = (part: Partial<Filter>) => {
    setState({ view: 'plans', ...part });
    fill(results, filterOf(state()));
  };
  const now = filterOf(state());
  main.append(
    el('h1', {}, 'Every humanitarian plan since 2000'),
    el(
      'p',
      { class: 'quiet' },
      `As of ${asOf}. ${attribution}. A sum over plans is not the total of the Global Humanitarian Overview.`,
    ),
    el(
      'form',
      { class: 'filters', onsubmit: (event) => event.preventDefault() },
      choice(
        'Year',
        'year',
        [['all', 'all years'], ...years.map((year) => [year, year] as const)],
        now.year,
        (year) => change({ year }),
      ),
      choice(
        'Country',
        'country',
        [['all', 'all countries'], ...countries],
        now.country,
        (country) => change({ country }),
      ),
      choice(
        'Type',
        'type',
        [['all', 'all types'], ...types.map((type) => [type, type.replaceAll('-', ' ')] as const)],
        now.type,
        (type) => change({ type }),
      ),
    ),
    results,
  );
  fill(results, now);
}

function fill(results: HTMLElement, filter: Filter): void {
  const pool = poolAppeals(appeals, observations, optionsOf(filter));
  const members = [...pool.members].sort(
    (a, b) => (b.coverage.requirement?.amount ?? 0) - (a.coverage.requirement?.amount ?? 0),
  );
  const percent = coveragePercent(pool, 'fts');
  results.replaceChildren(
    el(
      'dl',
      { class: 'totals' },
      ...[
        [
          'plans',
          `${countText(pool.counted)}${pool.leftOut.length > 0 ? ` (${countText(pool.leftOut.length)} left out)` : ''}`,
        ],
        ['requirement', moneyText(pool.requirement)],
        ['funding', moneyText(pool.funding)],
        ['coverage', percent === null ? '–' : `${percent}%`],
        ['gap', moneyText(pool.gap)],
      ].flatMap(([name, value]) => [el('div', {}, el('dt', {}, name), el('dd', {}, value))]),
    ),
    inProgress.includes(filter.year)
      ? el('p', { class: 'quiet' }, 'Plans of this year still run: their figures move.')
      : '',
    ...charts(filter, members),
    el('h2', {}, 'The plans'),
    table(
      'Plans with requirement, funding and coverage',
      ['plan', 'country', 'requirement', 'funding', 'coverage'],
      members
        .slice(0, 300)
        .map(({ appeal, country, coverage }) => [
          nameOf.get(appeal) ?? appeal,
          country ?? appeals.find(({ id }) => id === appeal)?.countries.join(' ') ?? '',
          moneyText(coverage.requirement),
          moneyText(coverage.funding),
          coverage.ratio === null ? '–' : `${coveragePercent(coverage, 'fts')}%`,
        ]),
    ),
    members.length > 300
      ? el(
          'p',
          { class: 'quiet' },
          `The ${countText(members.length - 300)} smallest are not listed.`,
        )
      : '',
    el('h2', {}, 'The code that gives these numbers'),
    el('pre', { tabindex: 0 }, el('code', {}, codeOf(filter))),
  );
}

function charts(
  filter: Filter,
  members: ReturnType<typeof poolAppeals>['members'],
): (HTMLElement | string)[] {
  if (members.length === 0) return [el('p', {}, 'No plan of that kind is known.')];
  const source = attribution;
  if (filter.year === 'all') {
    const byYear = poolAppealsBy(appeals, observations, 'year', optionsOf(filter));
    const bars = byYear
      .filter(({ key, counted }) => key !== null && counted > 0)
      .map((pool) => ({ label: pool.key ?? '', coverage: { ...pool, source } }));
    return [
      chartBox((options) =>
        coverageBarsChart(bars, { ...options, title: 'Funding and gap by year' }),
      ),
    ];
  }
  const bars = members.map(({ appeal, coverage }) => ({
    label: nameOf.get(appeal) ?? appeal,
    coverage,
  }));
  return [
    chartBox((options) =>
      bars.length > 5
        ? plansOfYearChart(bars, { ...options, title: `Plans of ${filter.year}` })
        : coverageBarsChart(bars, options),
    ),
  ];
}
