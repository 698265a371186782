import type { DeclarationReflection, DocumentReflection, ProjectReflection } from 'typedoc';
import { fileOf, groupOf, headingOf } from './convert.js';
import { plain } from './members.js';

/** A guide, a recipe or a format page, with the names that it imports. */
interface Guide {
  readonly name: string;
  readonly document: DocumentReflection;
  readonly imported: ReadonlySet<string>;
}

let known: { readonly project: ProjectReflection; readonly guides: readonly Guide[] } | undefined;

function guidesOf(project: ProjectReflection): readonly Guide[] {
  if (known?.project === project) return known.guides;
  const guides = (project.documents ?? [])
    .filter((document) => /guides|recipes|formats/.test(groupOf(fileOf(document))))
    .map((document) => ({
      ...{ name: headingOf(fileOf(document)), document },
      imported: importedIn(plain(document.content)),
    }));
  known = { project, guides };
  return guides;
}

function importedIn(markdown: string): ReadonlySet<string> {
  const lists = markdown.matchAll(/import (?:type )?\{([^}]*)\} from 'aidkit/g);
  return new Set([...lists].flatMap(([, list = '']) => list.match(/\w+/g) ?? []));
}

/** The guides in whose code a function is imported. */
export function guidesThatUse(member: DeclarationReflection): readonly Guide[] {
  return guidesOf(member.project).filter(({ imported }) => imported.has(member.name));
}
