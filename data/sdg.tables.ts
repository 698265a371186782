import { readCsv } from '../scripts/data/table.js';
import { checkFramework, type Framework } from './sdg/check.js';
import { codeTables } from './sdg/codes.js';
import { goalTable, linkTable, targetTable } from './sdg/goalsAndTargets.js';
import { indicatorTables } from './sdg/indicators.js';

const read = (name: string) => readCsv(`data/sdg/${name}.csv`);

/** Every table of the room `sdg`. */
export function tables(): Record<string, string> {
  const framework: Framework = {
    goals: read('goals'),
    targets: read('targets'),
    indicators: read('indicators'),
    former: read('former-indicators'),
    repeats: read('repeat-groups'),
    revisions: read('revisions'),
    sources: read('sources'),
    clusters: read('clusters'),
  };
  checkFramework(framework);
  return {
    ...codeTables(framework),
    ...goalTable(framework),
    ...targetTable(framework),
    ...indicatorTables(framework),
    ...linkTable(framework),
  };
}
