import { resolve } from 'node:path';
import ts from 'typescript';

/** What the compiler says of one text. */
export interface TypeErrors {
  readonly name: string;
  readonly errors: readonly string[];
}

/**
 * Compiles texts in strict mode, each as a file of its own, with the package resolved to its source.
 * @param texts name of each text (as it is shown) and the text
 */
export function typeCheck(
  texts: readonly { readonly name: string; readonly code: string }[],
): readonly TypeErrors[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const own: ts.CompilerOptions = {
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    ...{ target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true, noEmit: true },
    paths: options.paths ?? {},
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    jsx: ts.JsxEmit.ReactJSX,
  };
  const files = new Map(
    texts.map(({ code }, index) => [resolve(`test/example-${index}.${kindOf(code)}`), code]),
  );
  const host = ts.createCompilerHost(own, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, `${code}\nexport {};\n`, version, true);
  };
  const program = ts.createProgram([...files.keys()], own, host);
  return [...files.keys()].map((path, index) => {
    const file = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return { name: texts[index]?.name ?? path, errors: found.map((one) => lineOf(one)) };
  });
}

/** A text with an element in it is TSX. */
function kindOf(code: string): string {
  return /^\s*return <|=> <[A-Za-z]/m.test(code) ? 'tsx' : 'ts';
}

function lineOf({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
