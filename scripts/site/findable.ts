import type { ProjectReflection } from 'typedoc';
import { fileOf, groupOf } from './convert.js';
import { wordsOf } from './html.js';
import type { Page } from './layout.js';
import { modulesOf, summaryOf } from './members.js';
import { buildIndex, type Entry, type EntryTexts, type SearchIndex } from './rank.js';
import { taskOf } from './tasks.js';

const KINDS: Readonly<Record<string, string>> = {
  guides: 'guide',
  recipes: 'recipe',
  formats: 'format',
  decisions: 'decision',
};

/** The search index: a function, type or module is an entry, of a document each section is one. */
export function searchIndexOf(
  project: ProjectReflection,
  pages: readonly Page[],
  of: (reflection: object) => string,
): SearchIndex {
  const bodyOf = new Map(pages.map(({ url, body }) => [url, body]));
  const list: (Entry & EntryTexts)[] = [];
  for (const { name, reflection, functions, values, types } of modulesOf(project)) {
    if (name !== 'aidkit') {
      const place = 'modules';
      const url = of(reflection);
      const page = pages.find((one) => one.url === url);
      list.push({
        title: name.replace('aidkit/', ''),
        url,
        kind: 'module',
        place,
        summary: page?.description ?? '',
        body: wordsOf(page?.body ?? ''),
      });
    }
    const kinds = [
      ['function', functions],
      ['value', values],
      ['type', types],
    ] as const;
    for (const [kind, members] of kinds) {
      for (const member of members) {
        const url = of(member);
        const task = kind === 'function' ? taskOf(name, member.name) : '';
        const body = `${name} ${task} ${wordsOf(ownText(bodyOf.get(url) ?? ''))}`;
        list.push({ title: member.name, url, kind, place: name, summary: summaryOf(member), body });
      }
    }
  }
  for (const document of project.documents ?? []) {
    const url = of(document);
    const kind = KINDS[groupOf(fileOf(document))] ?? 'page';
    const page = pages.find((one) => one.url === url);
    if (page !== undefined) list.push(...sectionsOf(page, kind));
  }
  for (const page of pages.filter(({ url }) => ['gallery.html', 'tasks.html'].includes(url))) {
    list.push({
      title: page.title,
      url: page.url,
      kind: 'page',
      place: 'aidkit',
      summary: page.description,
      body: page.title,
    });
  }
  return buildIndex(list);
}

/** A member's page without the links to others. */
function ownText(body: string): string {
  return body
    .replace(/<h2>(See also|Used in|Used by)<\/h2><p>[\s\S]*?<\/p>/g, '')
    .replace(/<p class="(crumbs|tags)">[\s\S]*?<\/p>/g, '');
}

/** A document as a whole, and each of its sections. */
function sectionsOf({ url, title, description, body }: Page, kind: string): (Entry & EntryTexts)[] {
  const [lead = '', ...sections] = body.split(/(?=<h2 id=")/);
  const whole = { title, url, kind, place: kind, summary: description, body: wordsOf(body) };
  void lead;
  return [
    whole,
    ...sections.map((section) => {
      const [, id = '', heading = ''] =
        /^<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/.exec(section) ?? [];
      const words = wordsOf(section.replace(/^<h2[\s\S]*?<\/h2>/, ''));
      return {
        ...{ title: wordsOf(heading), url: `${url}#${id}`, kind, place: title },
        ...{ summary: words.slice(0, 140), body: words },
      };
    }),
  ];
}
