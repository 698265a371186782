import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';

export interface Expression {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** How many ways there are to match a text: null where the checker does not know. */
  readonly score: number | null;
  readonly problem: string | null;
  /** Milliseconds of the processor on the worst of the long texts, for what is not proved. */
  readonly worst: number | null;
}

// Texts of 10,000 characters on which a pattern that goes back and forth takes its time.
const PUMPS = [
  'a',
  'A',
  '0',
  ' ',
  '(',
  '[',
  ',',
  '-',
  '.',
  '?',
  'a ',
  'a(',
  '0,',
  'A/',
  '&a',
  '<a',
  '{a',
  'the ',
];

function slowest(expression: RegExp): number {
  const times = PUMPS.map((pump) => {
    const text = pump.repeat(10_000 / pump.length);
    const began = process.cpuUsage();
    expression.lastIndex = 0;
    expression.exec(text);
    expression.lastIndex = 0;
    expression.exec(`${text}\n!`);
    return process.cpuUsage(began).user / 1000;
  });
  return Math.max(...times);
}

/** Every regular expression that stands in the sources, with what the checker says of it. */
export function regularExpressions(root: string): Expression[] {
  const found: Expression[] = [];
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push({
          ...{
            file: path.slice(root.length).replaceAll('\\', '/'),
            line: line + 1,
            text: node.text,
          },
          ...judged(node.text),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function judged(text: string): Pick<Expression, 'score' | 'problem' | 'worst'> {
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  const unproved = (problem: string) => ({ score: null, problem, worst: slowest(expression) });
  try {
    const { score, error } = isSafe(expression, { maxScore: 200, timeout: 5000 });
    if (error !== null) return unproved(error);
    return score.infinite
      ? unproved('infinite')
      : { score: score.value, problem: null, worst: null };
  } catch (error) {
    return unproved((error as Error).message.slice(0, 80));
  }
}
