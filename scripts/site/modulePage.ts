import type { DeclarationReflection, DefaultThemeRenderContext } from 'typedoc';
import { text, tidied } from './html.js';
import type { Page } from './layout.js';
import { byTask, modulesOf, summaryOf } from './members.js';
import { ROOMS } from './rooms.js';

/** A module: what it is for, its functions by task, its values, its types; a line each. */
export function modulePage(
  model: DeclarationReflection,
  url: string,
  context: DefaultThemeRenderContext,
): Page {
  const module = modulesOf(model.project).find(({ reflection }) => reflection === model);
  if (module === undefined) throw new Error(`${model.name} is no module`);
  const description = ROOMS[module.name] ?? '';
  const own = model.comment ? tidied(context.markdown(model.comment.summary)) : '';
  const lines = (members: readonly DeclarationReflection[]) =>
    `<dl class="names">${members.map((member) => line(member, context)).join('')}</dl>`;
  const body = [
    `<h1>${text(module.name)}</h1>`,
    `<p>${text(description)}</p>`,
    own,
    ...byTask(module).map(([task, members]) => `<h2>${text(task)}</h2>${lines(members)}`),
    module.values.length === 0 ? '' : `<h2>Values</h2>${lines(module.values)}`,
    module.types.length === 0 ? '' : `<h2>Types</h2>${lines(module.types)}`,
    isRoot(module.name) ? rootText(model, context) : '',
  ];
  return { url, title: module.name, description, body: body.join('\n') };
}

const isRoot = (name: string) => name === 'aidkit';

function line(member: DeclarationReflection, context: DefaultThemeRenderContext): string {
  const address = context.urlTo(member) ?? '';
  return `<dt><a href="${address}"><code>${text(member.name)}</code></a></dt><dd>${text(summaryOf(member))}</dd>`;
}

/** The root repeats the rooms of the mission. */
function rootText(model: DeclarationReflection, context: DefaultThemeRenderContext): string {
  const names = new Set((model.children ?? []).map(({ name }) => name));
  const rooms = modulesOf(model.project).filter(
    ({ name, reflection }) =>
      !isRoot(name) && (reflection.children ?? []).some((child) => names.has(child.name)),
  );
  return `<p>It hands out all names of ${rooms
    .map(
      ({ name, reflection }) =>
        `<a href="${context.urlTo(reflection)}"><code>${text(name)}</code></a>`,
    )
    .join(', ')}.</p>`;
}
