import { literal, tableHeader } from '../../scripts/data/table.js';
import { cell, type Framework, parent } from './check.js';

/** The codes alone: as types, as the number of children, and where the UNSD code is irregular. */
export function codeTables({ goals, targets, indicators, former }: Framework) {
  const current = indicators.map((row) => cell(row, 'code'));
  const gone = [...new Set(former.map((row) => cell(row, 'code')))].filter(
    (code) => !current.includes(code),
  );
  const shape = goals.map((goal) => shapeOf(cell(goal, 'code'), targets.map(code), current));
  const irregular = indicators.flatMap((row) => {
    const own = cell(row, 'unsd_code');
    if (own === regularUnsdCode(cell(row, 'code'))) return [];
    return [`${cell(row, 'code')} ${own.slice(1)}`];
  });
  const earlier = ['2017', '2020', '2022'].map((release) => {
    const then = codesIn(release, indicators, former);
    const gained = then.filter((one) => !current.includes(one)).map((one) => `+${one}`);
    const lost = current.filter((one) => !then.includes(one)).map((one) => `-${one}`);
    const otherMeaning = former
      .filter((row) => isInForce(row, release) && current.includes(code(row)))
      .map((row) => `~${code(row)}${cell(row, 'unsd_code').replace('C', '=')}`);
    return [release, ...gained, ...lost, ...otherMeaning].join(' ');
  });
  return {
    'src/sdg/code.table.ts': [
      tableHeader(
        ['goals', 'targets', 'indicators', 'former-indicators'].map(
          (name) => `data/sdg/${name}.csv`,
        ),
      ),
      union('The code of a goal: `3`. A string, as all codes are.', 'GoalCode', goals.map(code)),
      union(
        'The code of a target: `3.8`, `1.a`. `8.10` is not `8.1`: never a number.',
        'TargetCode',
        targets.map(code),
      ),
      union(
        'The code of an indicator in the latest release: `3.8.1`, `1.a.2`.',
        'IndicatorCode',
        current,
      ),
      union(
        'The code of an indicator of an earlier release that no later one uses again.',
        'FormerIndicatorCode',
        gone,
      ),
      '// A line a goal: the indicators of each target, first of the numbered ones, then of the lettered.\n',
      `export const CHILDREN = ${literal(shape.join('\n'))};\n\n`,
      '// Indicators whose UNSD code does not follow from their code. Without a code: not known.\n',
      `export const IRREGULAR_UNSD_CODES = ${literal(irregular.join('\n'))};\n\n`,
      '// What an earlier release has more (+) and less (-) than the latest, and the codes that meant something\n',
      '// else then (~), with their UNSD code where it is known.\n',
      `export const EARLIER_RELEASES = ${literal(earlier.join('\n'))};\n`,
    ].join(''),
  };
}

/** The codes that were in force in an earlier release. */
function codesIn(
  release: string,
  indicators: Framework['indicators'],
  former: Framework['former'],
) {
  const standing = indicators.filter((row) => cell(row, 'since') <= release);
  return [...standing, ...former.filter((row) => isInForce(row, release))].map(code);
}

function isInForce(row: Record<string, string>, release: string): boolean {
  return cell(row, 'since') <= release && release <= cell(row, 'until');
}

const code = (row: Record<string, string>) => cell(row, 'code');

function union(comment: string, name: string, members: readonly string[]): string {
  const lines: string[] = [];
  for (const member of members) {
    const last = lines.at(-1);
    if (last === undefined || last.length > 100) lines.push(`  | '${member}'`);
    else lines[lines.length - 1] = `${last} | '${member}'`;
  }
  return `/** ${comment} */\nexport type ${name} =\n${lines.join('\n')};\n\n`;
}

function shapeOf(goal: string, targets: readonly string[], indicators: readonly string[]): string {
  const own = targets.filter((target) => parent(target) === goal);
  const counts = own.map((target) => {
    const children = indicators.filter((indicator) => parent(indicator) === target);
    children.forEach((child, index) => {
      if (child !== `${target}.${index + 1}`) throw new Error(`data/sdg: a gap before ${child}`);
    });
    return children.length;
  });
  const numbered = own.filter((target) => /\d$/.test(target)).length;
  const expected = own.map((_, index) =>
    index < numbered ? `${goal}.${index + 1}` : `${goal}.${'abcd'[index - numbered]}`,
  );
  if (own.join() !== expected.join()) throw new Error(`data/sdg: targets of goal ${goal}: ${own}`);
  return `${counts.slice(0, numbered).join('')},${counts.slice(numbered).join('')}`;
}

function regularUnsdCode(indicator: string): string {
  return `C${indicator
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('')}`;
}
