import {
  type Comment,
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  type ParameterReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from 'typedoc';
import { sourceFileOf } from './convert.js';
import { guidesThatUse } from './guides.js';
import { rendered, text, tidied } from './html.js';
import { byTask, commentOf, modulesOf, plain } from './members.js';
import { sourceAddress } from './sources.js';

type Context = DefaultThemeRenderContext;

/** A function or a value. */
export function valuePage(member: DeclarationReflection, context: Context): string {
  const module = member.parent?.name ?? '';
  const signatures = member.signatures ?? [];
  const comment = commentOf(member);
  const fence = `\`\`\`ts\nimport { ${member.name} } from '${module}';\n\`\`\``;
  return [
    heading(member, context),
    markdown(comment?.summary, context),
    tidied(context.markdown([{ kind: 'text', text: fence }])),
    ...(signatures.length > 0
      ? signatures.map((signature) => signatureText(signature, context))
      : [
          `<pre class="signature" tabindex="0"><code>${text(member.name)}: ${rendered(context.type(member.type))}</code></pre>`,
        ]),
    ...signatures.slice(0, 1).map((signature) => parametersOf(signature, context)),
    ...optionTables(signatures, context),
    returnsOf(signatures[0], context),
    tagList(comment, '@throws', 'Errors', context),
    examplesOf(comment, context),
    seeAlso(member, comment, context),
    definedIn(member, context),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** An interface or a type. */
export function typePage(member: DeclarationReflection, context: Context): string {
  const module = member.parent?.name ?? '';
  const fence = `\`\`\`ts\nimport type { ${member.name} } from '${module}';\n\`\`\``;
  const fields = fieldsOf(member);
  const alias = member.kindOf(ReflectionKind.TypeAlias) && member.type !== undefined;
  return [
    heading(member, context),
    markdown(member.comment?.summary, context),
    tidied(context.markdown([{ kind: 'text', text: fence }])),
    alias && fields.length === 0
      ? `<pre class="signature" tabindex="0"><code>type ${text(member.name)} = ${rendered(context.type(member.type))}</code></pre>`
      : '',
    fields.length === 0 ? '' : `<h2>Fields</h2>${fieldTable(fields, context)}`,
    tagList(member.comment, '@throws', 'Errors', context),
    examplesOf(member.comment, context),
    usedBy(member, context),
    definedIn(member, context),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function heading(member: DeclarationReflection, context: Context): string {
  const { parent } = member;
  const crumb = parent ? `<a href="${context.urlTo(parent)}">${text(parent.name)}</a>` : '';
  return `<p class="crumbs">${crumb}</p><h1>${text(member.name)}</h1>`;
}

function markdown(parts: Comment['summary'] | undefined, context: Context): string {
  return parts === undefined ? '' : tidied(context.markdown(parts));
}

function signatureText(signature: SignatureReflection, context: Context): string {
  const parameters = (signature.parameters ?? []).map((parameter) => {
    const isOptional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    return `  ${text(parameter.name)}${isOptional ? '?' : ''}: ${rendered(context.type(parameter.type))},\n`;
  });
  const variables = signature.typeParameters?.map(
    ({ name, type }) => text(name) + (type ? ` extends ${rendered(context.type(type))}` : ''),
  );
  const list = parameters.length === 0 ? '()' : `(\n${parameters.join('')})`;
  const generic = variables ? `&lt;${variables.join(', ')}&gt;` : '';
  return `<pre class="signature" tabindex="0"><code>${text(signature.name)}${generic}${list}: ${rendered(context.type(signature.type))}</code></pre>`;
}

function parametersOf(signature: SignatureReflection, context: Context): string {
  const told = (signature.parameters ?? []).filter(({ comment }) => comment !== undefined);
  if (told.length === 0) return '';
  const rows = told.map(
    (parameter) =>
      `<dt><code>${text(parameter.name)}</code></dt><dd>${markdown(parameter.comment?.summary, context)}</dd>`,
  );
  return `<h2>Parameters</h2><dl class="names">${rows.join('')}</dl>`;
}

/** The fields of inputs and options where the function is, so that nobody has to look for them. */
function optionTables(signatures: readonly SignatureReflection[], context: Context): string[] {
  const seen = new Set<unknown>();
  return signatures.flatMap((signature) =>
    (signature.parameters ?? []).flatMap((parameter) => {
      const target = interfaceOf(parameter);
      if (target === undefined || seen.has(target)) return [];
      seen.add(target);
      const fields = fieldsOf(target);
      const isOwn = /(Options|Input)$/.test(target.name) || target.name === '__type';
      if (fields.length === 0 || !(isOwn || /options|format/.test(parameter.name))) return [];
      const title = target.name === '__type' ? '' : ` (<code>${text(target.name)}</code>)`;
      return [
        `<h2>Fields of <code>${text(parameter.name)}</code>${title}</h2>${fieldTable(fields, context)}`,
      ];
    }),
  );
}

function interfaceOf({ type }: ParameterReflection): DeclarationReflection | undefined {
  const of = (one: SomeType | undefined): DeclarationReflection | undefined => {
    if (one === undefined) return undefined;
    if (one.type === 'union') return one.types.map(of).find((found) => found !== undefined);
    if (one.type === 'reflection') return one.declaration;
    if (one.type !== 'reference') return undefined;
    return one.reflection as DeclarationReflection | undefined;
  };
  return of(type);
}

/** The fields of an interface, or of a type that is an object. */
function fieldsOf(member: DeclarationReflection): readonly DeclarationReflection[] {
  if (member.children) return member.children.filter((child) => !child.isReference());
  const { type } = member;
  return type?.type === 'reflection' ? (type.declaration.children ?? []) : [];
}

function fieldTable(fields: readonly DeclarationReflection[], context: Context): string {
  const rows = fields.map((field) => {
    const words = plain(field.comment?.summary ?? commentOf(field)?.summary ?? []);
    const given =
      /(?:^|\s)([^\s.;]+) without (?:it|them)\b/.exec(words)?.[1] ??
      /Without (?:it|them|one),? ([^.;]+)/.exec(words)?.[1] ??
      '';
    const type = field.signatures
      ? rendered(context.type(field.signatures[0]?.type))
      : rendered(context.type(field.type));
    return `<tr${idOf(field, context)}><th scope="row"><code>${text(field.name)}${field.flags.isOptional ? '?' : ''}</code></th><td><code>${type}</code></td><td data-name="without it:">${text(given)}</td><td>${markdown((field.comment ?? commentOf(field))?.summary, context)}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0"><table class="fields"><thead><tr><th scope="col">name</th><th scope="col">type</th><th scope="col">without it</th><th scope="col">meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function returnsOf(signature: SignatureReflection | undefined, context: Context): string {
  const tag = signature?.comment?.getTag('@returns');
  const type = signature?.type;
  if (signature === undefined || type === undefined) return '';
  return `<h2>Returns</h2><p><code>${rendered(context.type(type))}</code></p>${tag ? markdown(tag.content, context) : ''}`;
}

function tagList(
  comment: Comment | undefined,
  tag: string,
  title: string,
  context: Context,
): string {
  const tags = comment?.getTags(tag as '@throws') ?? [];
  if (tags.length === 0) return '';
  return `<h2>${title}</h2>${tags.map(({ content }) => markdown(content, context)).join('')}`;
}

function examplesOf(comment: Comment | undefined, context: Context): string {
  const tags = comment?.getTags('@example') ?? [];
  if (tags.length === 0) return '';
  return `<h2>Example</h2>${tags.map(({ content }) => markdown(content, context)).join('')}`;
}

function seeAlso(
  member: DeclarationReflection,
  comment: Comment | undefined,
  context: Context,
): string {
  const module = modulesOf(member.project).find(({ reflection }) => reflection === member.parent);
  const near = module
    ? (byTask(module).find(([, members]) => members.includes(member))?.[1] ?? [])
    : [];
  const links = near
    .filter((other) => other !== member)
    .slice(0, 8)
    .map((other) => `<a href="${context.urlTo(other)}"><code>${text(other.name)}</code></a>`);
  const guides = guidesThatUse(member).map(
    ({ name, document }) => `<a href="${context.urlTo(document)}">${text(name)}</a>`,
  );
  const own = (comment?.getTags('@see') ?? []).map(({ content }) => markdown(content, context));
  return [
    own.length + links.length > 0
      ? `<h2>See also</h2>${own.join('')}<p>${links.join(' · ')}</p>`
      : '',
    guides.length > 0 ? `<h2>Used in</h2><p>${guides.join(' · ')}</p>` : '',
  ].join('');
}

/** The functions that take or return a type. */
function usedBy(member: DeclarationReflection, context: Context): string {
  const users = modulesOf(member.project)
    .flatMap(({ functions }) => functions)
    .filter((one) =>
      one.signatures?.some((signature) =>
        [signature.type, ...(signature.parameters ?? []).map(({ type }) => type)].some((type) =>
          new RegExp(`\\b${member.name}\\b`).test(type?.toString() ?? ''),
        ),
      ),
    );
  if (users.length === 0) return '';
  const links = users.map(
    (one) => `<a href="${context.urlTo(one)}"><code>${text(one.name)}</code></a>`,
  );
  return `<h2>Used by</h2><p>${links.join(' · ')}</p>`;
}

function definedIn(member: DeclarationReflection, context: Context): string {
  const source = (member.signatures?.[0]?.sources ?? member.sources)?.[0];
  if (source === undefined) return '';
  const file = sourceFileOf(member.signatures?.[0] ?? member) || sourceFileOf(member);
  const address = sourceAddress(file, source.line, context.page.url);
  return `<p class="tags">Defined in <a href="${address}">${text(file)}:${source.line}</a></p>`;
}

/** The place to which a link to a field leads. */
function idOf(field: DeclarationReflection, context: Context): string {
  const anchor = context.getAnchor(field);
  return anchor === undefined ? '' : ` id="${text(anchor)}"`;
}
