import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { subpaths } from '../../scripts/subpaths.js';

/** An example of a doc comment or a ```ts fence of a page, with the place where it stands. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'api' ? [] : filesBelow(path, ending);
    return name.endsWith(ending) ? [path] : [];
  });
}

/** Every `@example` below src. */
export function docCommentExamples(): Example[] {
  return filesBelow('src', '.ts')
    .filter((file) => !file.endsWith('.table.ts'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const examples: Example[] = [];
      for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
        const parts = comment[0].split(/^\s*\*\s*@example[ \t]*$/m);
        let line = text.slice(0, comment.index).split('\n').length;
        parts.forEach((part, index) => {
          if (index > 0) {
            const code = part
              .split(/^\s*\*\s*@\w+/m)[0]!
              .replace(/\s*\*\/$/, '')
              .replace(/^\s*\* ?/gm, '')
              .replace(/^```\w*$/gm, '');
            examples.push({ file, line, code });
          }
          line += part.split('\n').length - (index === 0 ? 1 : 0);
        });
      }
      return examples;
    });
}

/** Every ```ts fence of the README and of docs/, unless it is marked ```ts no-run. */
export function pageExamples(): Example[] {
  return ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs', '.md')].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
      .map((fence) => ({
        file,
        line: text.slice(0, fence.index).split('\n').length + 1,
        code: fence[1] ?? '',
      }))
      .filter(({ code }) => !needsEngine(code));
  });
}

/** Run by `npm run recipes`, where the engines of examples/sql are installed. */
function needsEngine(code: string): boolean {
  return code.includes("from '@duckdb/");
}

/**
 * Turns `expression // => value` into a call of `check(expression, value)`, and imports of the
 * package into awaited ones. A value may go on in comment lines below; `// => throws RangeError`
 * (with part of the message after a colon, if wanted) expects an error.
 */
export function toRunnable(code: string): { script: string; assertions: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let script = '';
  let assertions = 0;
  for (const statement of source.statements) {
    const text = statement
      .getText(source)
      .replace(/^export (?=function|const|interface|type|async)/, '');
    if (ts.isImportDeclaration(statement)) {
      const module = (statement.moduleSpecifier as ts.StringLiteral).text;
      const clause = statement.importClause;
      const bindings = clause?.namedBindings;
      if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
      if (bindings && ts.isNamedImports(bindings)) {
        const names = bindings.elements
          .filter((element) => !element.isTypeOnly)
          .map((element) =>
            element.propertyName
              ? `${element.propertyName.text}: ${element.name.text}`
              : element.name.text,
          );
        script += `const { ${names.join(', ')} } = await load(${JSON.stringify(module)});\n`;
      } else if (bindings) {
        script += `const ${bindings.name.text} = await load(${JSON.stringify(module)});\n`;
      } else if (clause?.name) {
        script += `const ${clause.name.text} = (await load(${JSON.stringify(module)})).default;\n`;
      }
      continue;
    }
    const claim = claimAfter(code, statement.end);
    if (claim === undefined) {
      script += `${text}\n`;
      continue;
    }
    assertions++;
    const throws = /^throws (\w+)(?:: ?(.*))?$/s.exec(claim);
    if (ts.isExpressionStatement(statement)) {
      const expression = statement.expression.getText(source);
      script += throws
        ? `await checkThrows(async () => (${expression}), ${JSON.stringify(throws[1])}, ${JSON.stringify(throws[2] ?? '')});\n`
        : `check(await (${expression}), (${claim}));\n`;
    } else if (ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]!.name.getText(source);
      script += `${text}\ncheck(${name}, (${claim}));\n`;
    } else {
      throw new Error(`a claim stands behind something that has no value: ${text}`);
    }
  }
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { script: outputText.replace(/^export \{\};?$/m, ''), assertions };
}

function claimAfter(code: string, end: number): string | undefined {
  const rest = code.slice(end);
  const first = /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/ ?=>[ \t]*([^\n]*)/.exec(rest);
  if (!first) return undefined;
  let claim = first[1]!.trim();
  for (const line of rest.slice(first[0].length + 1).split('\n')) {
    const next = /^[ \t]*\/\/[ \t]{1,}(?!=>)(.*)$/.exec(line);
    if (!next || isWholeExpression(claim)) break;
    claim += `\n${next[1]}`;
  }
  return claim;
}

function isWholeExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
}

/** Loads a subpath of the package from its source, anything else as it is. */
export async function load(module: string): Promise<Record<string, unknown>> {
  const found = subpaths().find(({ specifier }) => specifier === module);
  return (await import(/* @vite-ignore */ found ? `../../${found.source}` : module)) as Record<
    string,
    unknown
  >;
}

/** The names that a doc comment may use without import: every public one, each has one meaning. */
export async function namesInScope(file: string): Promise<Record<string, unknown>> {
  let names: Record<string, unknown> = {};
  for (const { specifier } of subpaths()) names = { ...(await load(specifier)), ...names };
  if (file.endsWith('.ts') && file.startsWith('src')) {
    names = {
      ...((await import(/* @vite-ignore */ `../../${file}`)) as Record<string, unknown>),
      ...names,
    };
  }
  return names;
}
