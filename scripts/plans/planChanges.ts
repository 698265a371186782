import type { PlanFiles } from './hdxFiles.js';

type Row = Record<string, string>;

/** One cell that differs between two downloads; null where the record is in one of them only. */
export interface PlanChange {
  /** Code of the plan, or the country and year of what is in no plan. */
  readonly what: string;
  /** The country whose part it is, where it is one. */
  readonly country: string;
  readonly year: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed from one download to the next, plan by plan. */
export function planChanges(before: PlanFiles, after: PlanFiles): PlanChange[] {
  const codes = new Map([...before.plans, ...after.plans].map(({ id, code }) => [id, code || id]));
  const codeOf = (id = '') => codes.get(id) ?? id;
  return [
    ...changesOf(before.plans, after.plans, {
      // Codes of 2000 to 2006 are not unique: name and days tell them apart.
      key: ({ code, name, start }) => (code && !/^R0\d+$/.test(code) ? code : `${name}|${start}`),
      what: ({ code, name, years }) => ({
        what: code || name || '',
        country: '',
        year: years ?? '',
      }),
    }),
    ...changesOf(before.rows, after.rows, {
      key: ({ id, country, year }) => `${id}|${country}|${year}`,
      what: ({ id, country = '', year = '' }) => ({ what: codeOf(id) ?? '', country, year }),
    }),
    ...changesOf(before.notSpecified, after.notSpecified, {
      key: ({ country, year }) => `${country}|${year}`,
      what: ({ country = '', year = '' }) => ({ what: 'in no plan', country, year }),
    }),
  ];
}

function changesOf(
  before: readonly Row[],
  after: readonly Row[],
  {
    key,
    what,
  }: {
    key: (row: Row) => string;
    what: (row: Row) => Omit<PlanChange, 'field' | 'before' | 'after'>;
  },
): PlanChange[] {
  const old = new Map(before.map((row) => [key(row), row]));
  const found: PlanChange[] = [];
  for (const row of after) {
    const was = old.get(key(row));
    old.delete(key(row));
    if (was === undefined) {
      found.push({ ...what(row), field: 'new', before: null, after: summary(row) });
      continue;
    }
    for (const field of Object.keys(row)) {
      if ((was[field] ?? '') === (row[field] ?? '')) continue;
      found.push({ ...what(row), field, before: was[field] ?? '', after: row[field] ?? '' });
    }
  }
  for (const row of old.values()) {
    found.push({ ...what(row), field: 'gone', before: summary(row), after: null });
  }
  return found;
}

function summary({ name, requirements, funding, revised }: Row): string {
  return [name, revised ?? requirements, funding].filter((cell) => cell !== undefined).join(' / ');
}
