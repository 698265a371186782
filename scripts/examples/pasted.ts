import ts from 'typescript';
import { subpaths } from '../subpaths.js';
import { exportsOf, type PublicName, publicNames } from './publicNames.js';

/**
 * An example of a doc comment as a reader pastes it: with the imports of the public names that it uses and
 * does not import itself. The site shows this text, and the tests compile it.
 * @param file the source file of the doc comment: its own room's names win over others
 */
export function pasted(code: string, file: string): string {
  const wanted = new Map<string, string[]>();
  for (const name of freeNames(code)) {
    const found = fromRoomOf(file, publicNames().get(name) ?? []);
    if (found === undefined) continue;
    const names = wanted.get(found.specifier) ?? [];
    names.push(found.isType ? `type ${name}` : name);
    wanted.set(found.specifier, names);
  }
  const imports = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(importLine);
  return imports.length === 0 ? code : `${imports.join('\n')}\n\n${code.trimStart()}`;
}

function importLine([specifier, names]: readonly [string, readonly string[]]): string {
  const list = [...names].sort((a, b) => bare(a).localeCompare(bare(b)));
  const line = `import { ${list.join(', ')} } from '${specifier}';`;
  if (line.length <= 100) return line;
  return `import {\n${list.map((name) => `  ${name},\n`).join('')}} from '${specifier}';`;
}

const bare = (name: string) => name.replace(/^type /, '');

function fromRoomOf(file: string, found: readonly PublicName[]): PublicName | undefined {
  const rooms = subpaths()
    .filter(({ source }) => file.startsWith(source.replace(/index\.ts$/, '')))
    .map(({ specifier }) => specifier);
  return (
    found.find(({ specifier }) => specifier !== 'aidkit' && rooms.includes(specifier)) ?? found[0]
  );
}

/** The same for the tests, which also read examples of functions that are not public. */
export function pastedInside(code: string, file: string): string {
  const inner = freeNames(code).filter(
    (name) => !publicNames().has(name) && exportsOf(file).has(name),
  );
  const line = inner.length === 0 ? '' : `import { ${inner.join(', ')} } from '../${file}';\n`;
  return line.replace(/\.ts'/, ".js'") + pasted(code, file);
}

/** The names that a text uses and does not declare. */
export function freeNames(code: string): string[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) own.add(node.text);
      else if (!isLabel(node)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !own.has(name)).sort();
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) {
    return true;
  }
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent)) &&
    parent.name === node
  );
}

/** A property's name is not a use of the name. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}
