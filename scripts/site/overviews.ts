import type { ProjectReflection } from 'typedoc';
import { fileOf, groupOf, headingOf } from './convert.js';
import { text } from './html.js';
import type { MenuItem, Page } from './layout.js';
import { byTask, modulesOf, summaryOf } from './members.js';
import { ROOMS } from './rooms.js';

/** Where TypeDoc put what. */
export interface Addresses {
  of(reflection: object): string;
}

/** The menu at the side: guides, recipes, formats, modules. */
export function menuOf(project: ProjectReflection, { of }: Addresses) {
  const documentsIn = (group: string): MenuItem[] =>
    (project.documents ?? [])
      .filter((document) => groupOf(fileOf(document)) === group)
      .map((document) => ({ name: headingOf(fileOf(document)), url: of(document) }));
  const modules = modulesOf(project).map(({ name, reflection }) => ({ name, url: of(reflection) }));
  return [
    {
      name: 'Guides',
      items: [{ name: 'All guides', url: 'guides/index.html' }, ...documentsIn('guides')],
    },
    { name: 'Recipes', items: documentsIn('recipes') },
    { name: 'Formats', items: documentsIn('formats') },
    { name: 'Modules', items: [{ name: 'All functions by task', url: 'tasks.html' }, ...modules] },
    { name: 'About', items: [...documentsIn('about'), ...documentsIn('decisions')] },
  ].filter(({ items }) => items.length > 0);
}

/** One page with all functions by task, a line each. */
export function tasksPage(project: ProjectReflection, { of }: Addresses): Page {
  const sections = modulesOf(project)
    .filter(({ functions }) => functions.length > 0)
    .map((module) => {
      const tasks = byTask(module).map(
        ([task, members]) =>
          `<h3>${text(task)}</h3><dl class="names">${members
            .map(
              (member) =>
                `<dt><a href="${of(member)}"><code>${text(member.name)}</code></a></dt><dd>${text(summaryOf(member))}</dd>`,
            )
            .join('')}</dl>`,
      );
      return `<h2 id="${text(module.name.replace('/', '-'))}"><a href="${of(module.reflection)}">${text(module.name)}</a></h2><p class="quiet">${text(ROOMS[module.name] ?? '')}</p>${tasks.join('')}`;
    });
  return {
    url: 'tasks.html',
    title: 'All functions by task',
    description: 'Every function of aidkit by what it is for, with one line each.',
    body: `<h1>All functions by task</h1>${sections.join('')}`,
  };
}

/** The modules, a line each. */
export function modulesPage(project: ProjectReflection, { of }: Addresses): Page {
  const lines = modulesOf(project).map(
    ({ name, reflection }) =>
      `<dt><a href="${of(reflection).replace(/^api\//, '')}"><code>${text(name)}</code></a></dt><dd>${text(ROOMS[name] ?? '')}</dd>`,
  );
  return {
    url: 'api/index.html',
    title: 'Modules',
    description: 'The modules of aidkit: what each is for.',
    body: `<h1>Modules</h1><p>Each module is an import of its own: who imports <code>aidkit/coverage</code> pays for coverage alone.</p><dl class="names">${lines.join('')}</dl>`,
  };
}

/** The guides, recipes and formats. */
export function guidesPage(
  project: ProjectReflection,
  { of }: Addresses,
  described: ReadonlyMap<string, string>,
): Page {
  const list = (group: string) =>
    (project.documents ?? [])
      .filter((document) => groupOf(fileOf(document)) === group)
      .map(
        (document) =>
          `<dt><a href="../${of(document)}">${text(headingOf(fileOf(document)))}</a></dt><dd>${text(described.get(of(document)) ?? '')}</dd>`,
      )
      .join('');
  const section = (title: string, group: string) => {
    const items = list(group);
    return items === '' ? '' : `<h2>${title}</h2><dl class="names">${items}</dl>`;
  };
  return {
    url: 'guides/index.html',
    title: 'Guides, recipes and formats',
    description:
      'Guides that answer a question each, recipes that paste, and a page for each format.',
    body: `<h1>Guides, recipes and formats</h1>${section('Guides', 'guides')}${section('Recipes', 'recipes')}${section('Formats', 'formats')}`,
  };
}
