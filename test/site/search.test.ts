import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SearchIndex, search } from '../../scripts/site/rank.js';

const index = JSON.parse(
  readFileSync('out/site/assets/search.js', 'utf8').replace(/^window\.aidkitSearch=/, ''),
) as SearchIndex;

// What somebody who types this wants to find: any of these among the first three.
const QUERIES: readonly (readonly [string, RegExp])[] = [
  ['percent funded', /coveragePercent|fundingCoverage|22-percent/],
  ['coverage', /api\/coverage\//],
  ['messy country names', /resolveCountry|messy-names|joining-data/],
  ['currency convert', /convertMoney|dated-rates/],
  ['stream', /summariseFlows|api\/streams|ndjson/],
  ['ndjson', /summariseFlows|ndjson|streams/],
  ['csv', /csv|hdx/i],
  ['zod', /api\/schemas|form-with-zod/],
  ['validate', /api\/schemas|endpoint|form-with-zod/],
  ['form', /form-with-zod|api\/schemas/],
  ['least developed', /ldcs|membership|groupMembers|joining-data|api\/countries/],
  ['people in need', /peopleCoverage|parseHdxNeeds|parseHapiNeeds|caseload|peoplePyramid/i],
  ['cost per person', /costPerPerson/],
  ['22%', /22-percent/],
  ['per cent', /coveragePercent|parseQuantity|22-percent/],
  ['IATI xml', /parseIatiXml|formats\/iati|iati-xml/],
  ['chart', /api\/charts|gallery/],
  ['resolution symbol', /un-symbols/],
  ['progress', /progressStatus|api\/progress|measuring-progress/],
  ['pin version', /about\/readme/],
  // Of the same kinds.
  ['exchange rate', /convertMoney|ExchangeRate|dated-rates|api\/money/i],
  ['sum of money', /sumMoney/],
  ['landlocked', /countries|lldc|joining-data|centreGroups/i],
  ['double counting', /adding-up-appeals/],
  ['donors', /breakdown|concentration|earmarking/i],
  ['same day last year', /SameDay|last-year/],
  ['map', /coverageMapChart/],
  ['sdg target', /sdgTarget|targetsOf/],
  ['react', /react/],
  ['endpoint', /endpoint/],
  ['duckdb', /duckdb|api\/sql/],
  ['ifrc', /ifrc/],
  ['install', /about\/readme|contributing/],
];

describe('the search', () => {
  it.each(QUERIES)('leads from "%s" to the right page', (query, wanted) => {
    const found = search(index, query, 3).map(({ url }) => url);
    expect(
      found.some((url) => wanted.test(url)),
      found.join(' '),
    ).toBe(true);
  });

  it('finds every function by its name first', () => {
    const functions = index.entries.filter(({ kind }) => kind === 'function');
    const lost = functions.filter(({ title }) => search(index, title, 1)[0]?.title !== title);
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('does not list what the root repeats', () => {
    const root = index.entries.filter(({ url }) => url.startsWith('api/root/'));
    expect(root.filter(({ kind }) => kind !== 'type')).toEqual([]);
  });
});
