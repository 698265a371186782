import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { subpaths } from '../subpaths.js';

/** Where a public name is imported from. */
export interface PublicName {
  readonly specifier: string;
  readonly isType: boolean;
}

/** The names that a file hands out, and whether each is a type: read from its text, without a program. */
export function exportsOf(file: string): Map<string, boolean> {
  const names = new Map<string, boolean>();
  if (!existsSync(file) || !file.endsWith('.ts')) return names;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement)) {
      for (const [name, isType] of declared(statement)) names.set(name, isType);
      continue;
    }
    const from = statement.moduleSpecifier as ts.StringLiteral | undefined;
    if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      for (const { name, isTypeOnly } of statement.exportClause.elements) {
        names.set(name.text, isTypeOnly || statement.isTypeOnly);
      }
    } else if (from !== undefined) {
      const below = normalize(join(dirname(file), from.text.replace(/\.js$/, '.ts')));
      for (const [name, isType] of exportsOf(below)) {
        names.set(name, isType || statement.isTypeOnly);
      }
    }
  }
  return names;
}

/** What a file itself declares and exports. */
function declared(statement: ts.Statement): [string, boolean][] {
  const isExported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
  if (!isExported) return [];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [[statement.name.text, true]];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => [name.getText(), false]);
  }
  return ts.isFunctionDeclaration(statement) && statement.name
    ? [[statement.name.text, false]]
    : [];
}

let known: Map<string, readonly PublicName[]> | undefined;

/** Every public name, with the subpaths that hand it out; the root, which repeats, comes last. */
export function publicNames(): ReadonlyMap<string, readonly PublicName[]> {
  if (known !== undefined) return known;
  known = new Map();
  const list = [...subpaths()].sort(
    (a, b) => Number(a.name === 'index') - Number(b.name === 'index'),
  );
  for (const { specifier, source } of list) {
    for (const [name, isType] of exportsOf(source)) {
      known.set(name, [...(known.get(name) ?? []), { specifier, isType }]);
    }
  }
  return known;
}
