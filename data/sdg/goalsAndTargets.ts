import { literal, tableHeader } from '../../scripts/data/table.js';
import { cell, type Framework } from './check.js';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** A line a goal: colour and the short titles. */
export function goalTable({ goals }: Framework) {
  const rows = goals.map((row) =>
    [cell(row, 'colour', /^#[0-9A-F]{6}$/), ...LANGUAGES.map((name) => cell(row, name))].join('|'),
  );
  return {
    'src/sdg/goal.table.ts':
      tableHeader(['data/sdg/goals.csv']) +
      `export const GOAL_ROWS = ${literal(rows.join('\n'))};\n`,
  };
}

/** A line a target: title, due years. Codes and kinds follow from the order. */
export function targetTable({ targets }: Framework) {
  const rows = targets.map((row) => {
    const isMeans = /[a-d]$/.test(cell(row, 'code')) || cell(row, 'code').startsWith('17.');
    if (isMeans !== (row.kind === 'means')) throw new Error(`data/sdg: kind of ${row.code}`);
    const due = cell(row, 'due');
    const short = due === '2030' ? '' : due === '' ? '-' : due;
    return short === '' ? cell(row, 'title') : `${cell(row, 'title')}|${short}`;
  });
  return {
    'src/sdg/target.table.ts':
      tableHeader(['data/sdg/targets.csv']) +
      '// Title, and the due years unless it is 2030 alone (- for none).\n' +
      `export const TARGET_ROWS = ${literal(rows.join('\n'))};\n`,
  };
}

/** A line a cluster. */
export function linkTable({ clusters }: Framework) {
  const rows = clusters.map((row) =>
    ['id', 'name', 'targets', 'related', 'note'].map((column) => cell(row, column)).join('|'),
  );
  return {
    'src/sdg/cluster.table.ts':
      tableHeader(['data/sdg/clusters.csv']) +
      `export const CLUSTER_ROWS = ${literal(rows.join('\n'))};\n`,
  };
}
