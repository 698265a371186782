import { literal, tableHeader } from '../../scripts/data/table.js';
import { cell, type Framework, list } from './check.js';

// One printable character an agency. Without | / ` \ $ and {, which mean something in the table.
const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!"#%&\'()*+,-.:;<=>@[]^_~}';

/** The indicators of the latest release and what codes meant before. */
export function indicatorTables({ indicators, former, repeats, revisions, sources }: Framework) {
  const agencies = agenciesByUse(indicators);
  const letters = (names: string) =>
    list(names, ';')
      .map((name) => (name === '?' ? '?' : LETTERS[agencies.indexOf(name)]))
      .join('');
  const rows = indicators.map((row) => {
    const tier = { I: '', II: '2', 'I/II': 'm', '': '-' }[cell(row, 'tier')] ?? '';
    const asOf = ['2022-11-30', ''].includes(cell(row, 'tier_as_of'))
      ? ''
      : cell(row, 'tier_as_of');
    return [
      cell(row, 'title'),
      `${letters(cell(row, 'custodians'))}/${letters(cell(row, 'partners'))}`,
      tier,
      row.confidence === 'official' ? '' : cell(row, 'confidence'),
      asOf,
      cell(row, 'tier_note'),
      cell(row, 'custodian_note'),
    ]
      .join('|')
      .replace(/\|+$/, '');
  });
  const columns = (source: readonly Record<string, string>[], names: readonly string[]) =>
    literal(source.map((row) => names.map((name) => cell(row, name)).join('|')).join('\n'));
  return {
    'src/sdg/indicator.table.ts': [
      tableHeader(['data/sdg/indicators.csv']),
      '// The agencies, each named by the letter at its position.\n',
      `export const AGENCY_LETTERS = ${literal(LETTERS.slice(0, agencies.length))};\n`,
      `export const AGENCIES = ${literal(agencies.join('\n'))};\n\n`,
      '// title | custodians/partners | tier (none: I; 2: II; m: I/II; -: not known) |\n',
      '// confidence, unless official | tier as of, unless 2022-11-30 | note on the tier | on the custodian\n',
      `export const INDICATOR_ROWS = ${literal(rows.join('\n'))};\n`,
    ].join(''),
    'src/sdg/release.table.ts': [
      tableHeader(
        ['former-indicators', 'indicators', 'repeat-groups', 'revisions'].map(
          (name) => `data/sdg/${name}.csv`,
        ),
      ),
      '// code and since of the entries that are not of 2017\n',
      `export const LATER_CODES = ${literal(
        indicators
          .filter((row) => row.since !== '2017')
          .map((row) => `${row.code} ${row.since}`)
          .join('\n'),
      )};\n`,
      '// code | since | until | title | fate | what it became | source | confidence\n',
      `export const FORMER_ROWS = ${columns(former, [
        ...['code', 'since', 'until', 'title', 'fate', 'became', 'source', 'confidence'],
      ])};\n`,
      '// codes | since | amended\n',
      `export const REPEAT_ROWS = ${columns(repeats, ['codes', 'since', 'amended'])};\n`,
      '// code | release | change | note | source | confidence\n',
      `export const REVISION_ROWS = ${columns(revisions, [
        ...['code', 'release', 'change', 'note', 'source', 'confidence'],
      ])};\n`,
    ].join(''),
    'src/sdg/source.table.ts': [
      tableHeader(['data/sdg/sources.csv']),
      '// id | title | date\n',
      `export const SOURCE_ROWS = ${columns(sources, ['id', 'title', 'date'])};\n`,
    ].join(''),
  };
}

function agenciesByUse(rows: readonly Record<string, string>[]): string[] {
  const uses = new Map<string, number>();
  for (const row of rows) {
    for (const name of [
      ...list(cell(row, 'custodians'), ';'),
      ...list(cell(row, 'partners'), ';'),
    ]) {
      if (name !== '?') uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  const names = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  if (names.length > LETTERS.length) throw new Error(`data/sdg: ${names.length} agencies`);
  return names;
}
