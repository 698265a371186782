import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  description: string;
};

/**
 * The address of the repository's files, such as `https://example.org/aidkit/blob/main/`. It is not decided
 * yet: as long as it is undefined, links to sources open the copies in the site itself.
 */
export const REPOSITORY: string | undefined = undefined;

export const site = {
  out: 'out/site',
  name: 'aidkit',
  version: manifest.version,
  description: manifest.description,
  licence: 'Code: MIT. The data keep their publishers’ terms (NOTICE).',
} as const;

/** The documents of the site, in the order of its menu. Each group has its folder in the address. */
export const documents: readonly { readonly group: string; readonly files: readonly string[] }[] = [
  { group: 'guides', files: ['docs/guides/*.md'] },
  { group: 'recipes', files: ['docs/examples/*.md'] },
  { group: 'formats', files: ['docs/formats/*.md'] },
  { group: 'decisions', files: ['docs/decisions/*.md'] },
  {
    group: 'about',
    files: ['README.md', 'docs/*.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/explorer/README.md'],
  },
];

// The modules in the order in which a newcomer reads them; what is not named here comes after. The root,
// which repeats the others, is last.
const READING_ORDER = [
  ...['money', 'appeals', 'funding', 'coverage', 'countries', 'countries/names', 'sdg', 'progress'],
  ...['reported', 'reported/languages', 'cooperation', 'un-symbols', 'datasets', 'datasets/plans'],
  ...[
    'charts',
    'dates',
    'fts',
    'hdx',
    'hapi',
    'ifrc',
    'unsd',
    'iati',
    'iati/xml',
    'streams',
    'sql',
  ],
  'schemas',
];

export function rankOfModule(name: string): number {
  const place = READING_ORDER.indexOf(name);
  if (name === '') return READING_ORDER.length + 1;
  return place === -1 ? READING_ORDER.length : place;
}
