import { existsSync, readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

// The modules of the reference are the subpaths that package.json exports, in the order in which a
// newcomer reads them; what is not named here comes after. The root, which repeats the others, is last.
const READING_ORDER = [
  ...['money', 'appeals', 'funding', 'coverage', 'countries', 'countries/names', 'sdg', 'progress'],
  ...['reported', 'cooperation', 'datasets', 'charts', 'dates'],
  ...['fts', 'hdx', 'hapi', 'unsd', 'iati', 'schemas'],
];

function rank(name) {
  const place = READING_ORDER.indexOf(name);
  if (name === '') return READING_ORDER.length + 1;
  return place === -1 ? READING_ORDER.length : place;
}

function sourceOf(name) {
  const candidates =
    name === '' ? ['src/index.ts'] : [`src/${name}/index.ts`, `src/formats/${name}/index.ts`];
  return candidates.find((path) => existsSync(new URL(path, import.meta.url)));
}

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const entryPoints = Object.keys(exports)
  .filter((key) => !key.endsWith('.json'))
  .map((key) => key.slice(2))
  .sort((a, b) => rank(a) - rank(b))
  .map(sourceOf);

/** Calls every module by the name under which it is imported: `aidkit/fts`, not `formats/fts`. */
function nameModulesAsImported(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const name = module.name.replace(/^formats\//, '').replace(/^index$/, '');
      module.name = name === '' ? 'aidkit' : `aidkit/${name}`;
    }
  });
}

/** A parameter that is taken apart has no name of its own: first it is the input, later the options. */
function nameTakenApart(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (parameter.name !== '__namedParameters') continue;
      parameter.name = parameter.parent.parameters.indexOf(parameter) === 0 ? 'input' : 'options';
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'aidkit',
  entryPoints,
  sortEntryPoints: false,
  plugin: [nameModulesAsImported, nameTakenApart],
  readme: 'README.md',
  out: 'docs/api',
  tsconfig: 'tsconfig.json',
  treatWarningsAsErrors: true,
  excludePrivate: true,
  excludeInternal: true,
  disableGit: true,
  sourceLinkTemplate: 'src/{path}#L{line}',
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Function', 'Interface', 'TypeAlias', 'Variable'],
};
