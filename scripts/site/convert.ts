import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  Application,
  type CommentTag,
  Converter,
  type DeclarationReflection,
  type DocumentReflection,
  KindRouter,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { pasted } from '../examples/pasted.js';
import { subpaths } from '../subpaths.js';
import { documents, rankOfModule, site } from './settings.js';

/** The source of a document, such as `docs/guides/checking-a-sentence.md`. */
export function fileOf(document: DocumentReflection): string {
  const path = document.project.files.getReflectionPath(document) ?? '';
  return relative(process.cwd(), path);
}

/** The group of the menu in which a file stands. */
export function groupOf(file: string): string {
  return documents.find(({ files }) => globbed(files).includes(file))?.group ?? 'about';
}

const found = new Map<readonly string[], string[]>();

function globbed(patterns: readonly string[]): string[] {
  let files = found.get(patterns);
  if (files === undefined) {
    files = patterns.flatMap((pattern) =>
      pattern.includes('*') ? listed(pattern) : existsSync(pattern) ? [pattern] : [],
    );
    found.set(patterns, files);
  }
  return files;
}

/** The files of `folder/*.md`. */
function listed(pattern: string): string[] {
  const folder = pattern.replace(/\/[^/]*$/, '');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
}

/** The first heading of a Markdown file. */
export function headingOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replace(/[`*]/g, '') ?? file;
}

/** `api/coverage/fundingCoverage.html`, `api/coverage/types/FundingCoverage.html`, `guides/x.html`. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (reflection.isProject()) return 'index';
    if (reflection.isDocument()) {
      const file = fileOf(reflection);
      const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
      if (file === 'README.md') return 'about/readme';
      const own =
        name === 'README' ? (groupOf(file) === 'about' ? 'documentation' : 'index') : name;
      return `${groupOf(file)}/${own.toLowerCase()}`;
    }
    const module = reflection.kindOf(ReflectionKind.Module)
      ? reflection.name
      : (reflection.parent?.name ?? '');
    const folder = `api/${module.replace(/^aidkit\/?/, '') || 'root'}`;
    if (reflection.kindOf(ReflectionKind.Module)) return `${folder}/index`;
    const isValue = reflection.kindOf([ReflectionKind.Function, ReflectionKind.Variable]);
    return `${folder}/${isValue ? '' : 'types/'}${reflection.name}`;
  }
}

/** Calls every module by the name under which it is imported: `aidkit/fts`, not `formats/fts`. */
function nameModules(app: Application): void {
  const specifiers = new Map(subpaths().map(({ source, specifier }) => [source, specifier]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const folder = module.name === 'index' ? '' : `${module.name}/`;
      module.name = specifiers.get(`src/${folder}index.ts`) ?? module.name;
    }
  });
}

/** A parameter that is taken apart has no name of its own: first it is the input, later the options. */
function nameTakenApart(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.SomeSignature)) {
      const { parameters = [] } = reflection as SignatureReflection;
      parameters.forEach((parameter, place) => {
        if (parameter.name === '__namedParameters')
          parameter.name = place === 0 ? 'input' : 'options';
      });
    }
  });
}

/** Shows each example as it can be pasted: with its imports. */
function completeExamples(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      for (const tag of reflection.comment?.blockTags ?? []) {
        if (tag.tag === '@example') completeExample(tag, sourceFileOf(reflection));
      }
    }
  });
}

function completeExample(tag: CommentTag, file: string): void {
  for (const part of tag.content) {
    const code = /^```ts\n([\s\S]*?)\n?```$/.exec(part.text.trim())?.[1];
    if (part.kind === 'code' && code !== undefined) {
      part.text = `\`\`\`ts\n${pasted(code, file).trim()}\n\`\`\``;
    }
  }
}

/** The file in which a declaration or a signature is written. */
export function sourceFileOf(reflection: Reflection): string {
  const { sources } = reflection as DeclarationReflection;
  const full = sources?.[0]?.fullFileName;
  return full === undefined ? '' : relative(process.cwd(), full);
}

/** Reads the sources and the documents; a warning is an error. */
export async function convert(): Promise<{ app: Application; project: ProjectReflection }> {
  const list = [...subpaths()].sort(
    (a, b) => rankOfModule(moduleName(a.specifier)) - rankOfModule(moduleName(b.specifier)),
  );
  const app = await Application.bootstrap({
    name: site.name,
    entryPoints: list.map(({ source }) => source),
    sortEntryPoints: false,
    projectDocuments: documents.flatMap(({ files }) => globbed(files)),
    readme: 'none',
    tsconfig: 'tsconfig.json',
    out: site.out,
    treatWarningsAsErrors: true,
    excludePrivate: true,
    excludeInternal: true,
    disableGit: true,
    sourceLinkTemplate: 'src/{path}#L{line}',
    sort: ['source-order'],
    lightHighlightTheme: 'github-light-high-contrast',
    darkHighlightTheme: 'github-dark-high-contrast',
    highlightLanguages: ['ts', 'tsx', 'js', 'json', 'sh', 'sql', 'html', 'xml', 'csv'],
    ignoredHighlightLanguages: ['text', 'txt', 'mermaid', 'diff', ''],
    includeHierarchySummary: false,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ['Function', 'Interface', 'TypeAlias', 'Variable'],
  });
  app.renderer.defineRouter('site', SiteRouter);
  app.options.setValue('router', 'site');
  nameModules(app);
  nameTakenApart(app);
  completeExamples(app);
  const project = await app.convert();
  if (project === undefined) throw new Error('the sources do not compile');
  return { app, project };
}

const moduleName = (specifier: string) => specifier.replace(/^aidkit\/?/, '');
