import { readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

// The modules of the reference are the subpaths that package.json exports, in the order in which a
// newcomer reads them; what is not named here comes after. The root, which repeats the others, is last.
const READING_ORDER = [
  ...['money', 'appeals', 'funding', 'coverage', 'countries', 'countries/names', 'sdg', 'progress'],
  ...['reported', 'cooperation', 'un-symbols', 'datasets', 'charts', 'dates'],
  ...['fts', 'hdx', 'hapi', 'unsd', 'iati', 'schemas'],
];

function rank(name) {
  const place = READING_ORDER.indexOf(name);
  if (name === '') return READING_ORDER.length + 1;
  return place === -1 ? READING_ORDER.length : place;
}

const entries = JSON.parse(readFileSync(new URL('scripts/subpaths.json', import.meta.url), 'utf8'));
const nameOf = new Map(Object.entries(entries).map(([key, source]) => [source, key.slice(2)]));
const entryPoints = [...nameOf.keys()].sort((a, b) => rank(nameOf.get(a)) - rank(nameOf.get(b)));

/** Calls every module by the name under which it is imported: `aidkit/fts`, not `formats/fts`. */
function nameModulesAsImported(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const folder = module.name === 'index' ? '' : `${module.name}/`;
      const name = nameOf.get(`src/${folder}index.ts`);
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
