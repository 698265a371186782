import { expected } from '../../problems/describe.js';
import type { Rejection } from '../../problems/rejection.js';
import { requireList } from '../../problems/requireList.js';
import { known } from '../growth/compare.js';
import type { SdgIndexEdition } from './sdgIndexEdition.js';
import type { SdgIndexValue } from './sdgIndexResult.js';

/** The values by country and indicator, and those that have no place there. */
export function tabulate(values: readonly SdgIndexValue[], edition: SdgIndexEdition) {
  const indicators = new Set(edition.indicators.map(({ code }) => code));
  const countries = new Set(edition.members.map(({ country }) => country));
  const table = new Map<string, Map<string, number>>();
  const rejected: Rejection[] = [];
  requireList(values, 'values');
  for (const [index, entry] of (values as readonly SdgIndexValue[]).entries()) {
    const reject = (field: keyof SdgIndexValue, expectation: string) => {
      const path = `values[${index}].${field}`;
      rejected.push({
        index,
        path,
        message: expected(path, expectation, entry?.[field]),
        value: entry,
      });
    };
    if (!countries.has(entry?.country)) reject('country', `a country of ${edition.id}`);
    else if (!indicators.has(entry.indicator)) reject('indicator', `an indicator of ${edition.id}`);
    else if (entry.value === null) continue;
    else if (known(entry.value) === null) reject('value', 'a finite number or null');
    else {
      let row = table.get(entry.country);
      if (row === undefined) {
        row = new Map();
        table.set(entry.country, row);
      }
      if (row.has(entry.indicator)) reject('indicator', 'one value for a country and indicator');
      else row.set(entry.indicator, entry.value);
    }
  }
  return { table, rejected };
}
