import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectReflection } from 'typedoc';
import { fileOf, groupOf, headingOf } from './convert.js';
import { modulesOf, summaryOf } from './members.js';
import { ROOMS } from './rooms.js';
import { site } from './settings.js';

/** Writes llms.txt, and each document as plain Markdown next to its page. */
export function writeForAssistants(
  project: ProjectReflection,
  of: (reflection: object) => string,
): void {
  const groups = new Map<string, string[]>();
  for (const document of project.documents ?? []) {
    const file = fileOf(document);
    const address = of(document).replace(/\.html$/, '.md');
    const target = join(site.out, address);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    const group = groupOf(file);
    groups.set(group, [...(groups.get(group) ?? []), `- [${headingOf(file)}](${address})`]);
  }
  const modules = modulesOf(project).map(({ name, reflection, functions }) => {
    const lines = functions.map((one) => `- [${one.name}](${of(one)}): ${summaryOf(one)}`);
    return `### ${name}\n\n${ROOMS[name] ?? ''} [Page](${of(reflection)})\n\n${lines.join('\n')}`;
  });
  const documents = [...groups].map(
    ([group, lines]) => `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n${lines.join('\n')}`,
  );
  const text = [
    `# ${site.name} ${site.version}`,
    `> ${site.description}`,
    'Plain data and pure functions for TypeScript and JavaScript. Each module is an import of its own, such as `aidkit/coverage`. Every page of documentation is Markdown at the addresses below.',
    ...documents,
    '## API',
    ...modules,
  ];
  writeFileSync(join(site.out, 'llms.txt'), `${text.join('\n\n')}\n`);
}
