import { type ChartOptions, coverageMapChart } from 'aidkit/charts';
import { countryByCode } from 'aidkit/countries';
import { poolAppealsBy } from 'aidkit/coverage';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import topology from 'world-atlas/countries-110m.json' with { type: 'json' };

// Coverage of each country's plans of 2025, over borders of Natural Earth, which show no position of anybody.
const { appeals, observations, asOf, attribution } = humanitarianPlans;
const pools = poolAppealsBy(appeals, observations, 'country', { on: asOf, years: ['2025'] });
const countries = pools.flatMap((pool) => {
  const country = countryByCode(pool.key ?? '');
  return country === undefined || country.m49 === null
    ? []
    : [{ country: country.m49, name: country.name, coverage: { ...pool, source: attribution } }];
});

export const draw = (options: ChartOptions = {}) =>
  coverageMapChart(countries, { topology, feature: 'countries' }, options);
