type Row = Record<string, string>;

/** The rows of the files of this folder. */
export interface Framework {
  readonly goals: readonly Row[];
  readonly targets: readonly Row[];
  readonly indicators: readonly Row[];
  readonly former: readonly Row[];
  readonly repeats: readonly Row[];
  readonly revisions: readonly Row[];
  readonly sources: readonly Row[];
  readonly clusters: readonly Row[];
}

/** A cell that must exist, and must look as said. */
export function cell(row: Row, column: string, shape = /^/): string {
  const value = row[column];
  if (value === undefined || !shape.test(value)) {
    throw new Error(`data/sdg: ${row.code ?? row.id}: ${column} is ${JSON.stringify(value)}`);
  }
  return value;
}

/** The words of a cell. */
export function list(text: string, between: string | RegExp = /[; ]/): string[] {
  return text === '' ? [] : text.split(between);
}

const TITLE = /^[^|\n`]{5,60}$/;
const UNSD_CODE = /^(C\d\d(\d\d|0[a-d])\d\d)?$/;
const RELEASE = /^(2017|2020|2022|2025)$/;
const CONFIDENCE = /^(official|confirmed|single-source)$/;

/** Fails where a file of this folder contradicts itself or another. */
export function checkFramework(framework: Framework): void {
  const goals = codes('goals', framework.goals, /^([1-9]|1[0-7])$/);
  const targets = codes('targets', framework.targets, /^\d{1,2}\.(\d{1,2}|[a-d])$/);
  const indicators = codes('indicators', framework.indicators, /^\d{1,2}\.(\d{1,2}|[a-d])\.[1-9]$/);
  const sources = new Set(framework.sources.map((row) => cell(row, 'id')));
  for (const row of [...framework.goals, ...framework.targets, ...framework.indicators]) {
    known(sources, cell(row, 'source'), row);
  }
  for (const row of framework.targets) {
    known(goals, parent(cell(row, 'code')), row);
    cell(row, 'title', TITLE);
    cell(row, 'kind', /^(outcome|means)$/);
    cell(row, 'due', /^(20\d\d(:[^;|]+)?(;|$))*$/);
  }
  for (const row of framework.indicators) {
    known(targets, parent(cell(row, 'code')), row);
    cell(row, 'title', TITLE);
    cell(row, 'unsd_code', UNSD_CODE);
    cell(row, 'tier', /^(I|II|I\/II)?$/);
    cell(row, 'tier_as_of', row.tier === '' ? /^$/ : /^20\d\d-\d\d(-\d\d)?$/);
    cell(row, 'since', RELEASE);
    cell(row, 'confidence', CONFIDENCE);
  }
  for (const row of framework.former) {
    known(targets, parent(cell(row, 'code')), row);
    cell(row, 'title', TITLE);
    cell(row, 'since', RELEASE);
    cell(row, 'until', RELEASE);
    cell(row, 'unsd_code', UNSD_CODE);
    cell(row, 'fate', /^(deleted|replaced|moved|revised|split)$/);
    cell(row, 'confidence', CONFIDENCE);
    known(sources, cell(row, 'source'), row);
    for (const code of list(cell(row, 'became'))) known(indicators, code, row);
  }
  for (const row of framework.repeats) {
    cell(row, 'since', RELEASE);
    known(sources, cell(row, 'source'), row);
    for (const code of list(cell(row, 'codes'))) known(indicators, code, row);
  }
  for (const row of framework.revisions) {
    known(indicators, cell(row, 'code'), row);
    cell(row, 'release', RELEASE);
    cell(row, 'change', /^(revised|reworded)$/);
    known(sources, cell(row, 'source'), row);
    cell(row, 'confidence', CONFIDENCE);
  }
  for (const row of framework.clusters) {
    for (const code of [...list(cell(row, 'targets')), ...list(cell(row, 'related'))]) {
      known(targets, code, row);
    }
  }
}

function codes(name: string, rows: readonly Row[], shape: RegExp): Set<string> {
  const found = new Set(rows.map((row) => cell(row, 'code', shape)));
  if (found.size !== rows.length) throw new Error(`data/sdg/${name}.csv: a code stands twice`);
  return found;
}

function known(codes: ReadonlySet<string>, code: string, row: Row): void {
  if (!codes.has(code)) throw new Error(`data/sdg: ${row.code ?? row.id}: unknown ${code}`);
}

export function parent(code: string): string {
  return code.slice(0, code.lastIndexOf('.'));
}
