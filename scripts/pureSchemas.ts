import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Marks every schema of a `*.schema.ts` as free of side effects, so that a bundler leaves out those of the same file
 * that nobody imports: no bundler knows that `z.string().min(1)` only makes a value. In the source they stay as plain
 * as Zod's own examples; `export const x = made();` is built as `const x = (() => made())()` with the mark.
 */
export function pureSchemas(): Plugin {
  return {
    name: 'pure-schemas',
    setup(build) {
      build.onLoad({ filter: /\.schema\.ts$/ }, async ({ path }) => ({
        contents: withMarks(await readFile(path, 'utf8'), path),
        loader: 'ts',
      }));
    },
  };
}

function withMarks(code: string, path: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const made = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer && makesSomething(initializer) ? [initializer] : [],
    );
  return made.reverse().reduce((text, { pos, end }) => {
    const value = text.slice(pos, end);
    return `${text.slice(0, pos)} /* @__PURE__ */ (() => (${value}))()${text.slice(end)}`;
  }, code);
}

/** Whether an expression calls anything while it is evaluated; what functions inside it call comes later. */
function makesSomething(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  return ts.forEachChild(node, (part) => makesSomething(part) || undefined) ?? false;
}
