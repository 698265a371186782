import type { Appeal, AppealVersion } from '../../appeals/appeal.js';
import { completeCaseload } from '../../appeals/caseload.js';

/** The appeals with the people of the table: a line a plan, each with its own day. */
export function withCaseloads(
  appeals: readonly Appeal<'USD'>[],
  table: string,
): readonly Appeal<'USD'>[] {
  const lines = new Map(table.split('\n').map((line) => [line.split('\t')[0], line]));
  return appeals.map((appeal) => {
    const line = appeal.code === null ? undefined : lines.get(appeal.code);
    return line === undefined ? appeal : { ...appeal, versions: withPeople(appeal.versions, line) };
  });
}

/** People of the day of the last version join it; those of another day are a version of their own. */
function withPeople(
  versions: readonly AppealVersion<'USD'>[],
  line: string,
): readonly AppealVersion<'USD'>[] {
  const [, asOf = '', source = '', population, affected, inNeed, targeted, ...rest] =
    line.split('\t');
  const [expectedReach, description = ''] = rest;
  const caseload = completeCaseload({
    population: count(population),
    affected: count(affected),
    inNeed: count(inNeed),
    targeted: count(targeted),
    expectedReach: count(expectedReach),
  });
  const last = versions.at(-1);
  if (last?.asOf === asOf) {
    const note = [last.note, `people: "${description}" in the file`].filter(Boolean).join('; ');
    const joined = { ...last, caseload, source: `${last.source}; people: ${source}`, note };
    return [...versions.slice(0, -1), joined];
  }
  const own: AppealVersion<'USD'> = {
    asOf,
    originalRequirement: null,
    revisedRequirement: null,
    caseload,
    source,
    note: `people: "${description}" in the file`,
  };
  return [...versions, own].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function count(cell = ''): number | null {
  return cell === '' ? null : Number(cell);
}
