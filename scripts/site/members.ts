import {
  type Comment,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { taskOf } from './tasks.js';

/** A public module with its members, without those that it only repeats. */
export interface Module {
  readonly reflection: DeclarationReflection;
  readonly name: string;
  readonly functions: readonly DeclarationReflection[];
  readonly values: readonly DeclarationReflection[];
  readonly types: readonly DeclarationReflection[];
}

export function modulesOf(project: ProjectReflection): readonly Module[] {
  return (project.children ?? []).map((reflection) => {
    const own = reflection.children ?? [];
    const of = (kind: ReflectionKind) => own.filter((child) => child.kindOf(kind));
    return {
      reflection,
      name: reflection.name,
      functions: of(ReflectionKind.Function),
      values: of(ReflectionKind.Variable),
      types: own.filter((child) =>
        child.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]),
      ),
    };
  });
}

/** The comment of a function is that of its first signature. */
export function commentOf(
  member: DeclarationReflection | SignatureReflection,
): Comment | undefined {
  if (member.comment !== undefined && member.comment.summary.length > 0) return member.comment;
  const { signatures } = member as DeclarationReflection;
  return signatures?.find(({ comment }) => comment !== undefined)?.comment ?? member.comment;
}

/** The first sentence of a comment, without marks. */
export function summaryOf(member: DeclarationReflection | SignatureReflection): string {
  const words = plain(commentOf(member)?.summary ?? []);
  const [paragraph = ''] = words.split(/\n\s*\n/);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  return /^.*?[.:!?](?=\s+[A-Z`"(]|$)/.exec(line)?.[0] ?? line;
}

/** Comment text as words. */
export function plain(parts: readonly { readonly text: string }[]): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .replace(/`/g, '');
}

/** The functions of a module by task: the order of the tasks is that of the source. */
export function byTask(
  module: Module,
): readonly (readonly [string, readonly DeclarationReflection[]])[] {
  const groups = new Map<string, DeclarationReflection[]>();
  for (const member of module.functions) {
    const tag = commentOf(member)?.getTag('@category');
    const task = tag ? plain(tag.content).trim() : taskOf(module.name, member.name);
    groups.set(task, [...(groups.get(task) ?? []), member]);
  }
  return [...groups];
}
