// The arrows between rooms stand once, as the table in docs/architecture.md. This file reads that
// table and turns it into rules: a row says what a room may import, everything else is forbidden.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const page = readFileSync(join(__dirname, 'docs', 'architecture.md'), 'utf8');
const table = page.slice(page.indexOf('<!-- arrows -->'), page.indexOf('<!-- /arrows -->'));
const rows = [...table.matchAll(/^\| `([\w/]+)`\s*\|([^|]*)\|/gm)].map(([, room, cell]) => ({
  room,
  mayImport: [...cell.matchAll(/`([\w/]+)`/g)].map((match) => match[1]),
}));
if (rows.length < 10) throw new Error('docs/architecture.md: the table of arrows was not found');

const arrows = rows.map(({ room, mayImport }) => ({
  name: `arrows-of-${room}`,
  comment: `${room} may import ${mayImport.join(', ') || 'nothing'} (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...mayImport].join('|')})/` },
}));

// The layers inside `reported`, from the second table of that page.
const inner = page.slice(
  page.indexOf('<!-- layers of reported -->'),
  page.indexOf('<!-- /layers of reported -->'),
);
const layers = [...inner.matchAll(/^\| `(\w+)`\s*\|([^|]*)\|/gm)].map(([, layer, cell]) => {
  const mayImport = [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]);
  return {
    name: `layer-${layer}-of-reported`,
    comment: `${layer} may import ${mayImport.join(', ') || 'nothing'} (docs/architecture.md)`,
    severity: 'error',
    from: { path: `^src/reported/${layer}/` },
    to: { path: '^src/reported/', pathNot: `^src/reported/(${[layer, ...mayImport].join('|')})/` },
  };
});
if (layers.length < 10)
  throw new Error('docs/architecture.md: the layers of reported were not found');

module.exports = {
  forbidden: [
    ...arrows,
    ...layers,
    {
      name: 'every-room-has-a-row',
      comment: 'a folder of src that the table of arrows does not name',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${rows.map((row) => row.room).join('|')}|schemas)/`,
      },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'index-is-for-outsiders',
      comment: 'inside the package nobody imports a room by its index.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/.*/index\\.ts$' },
    },
    {
      name: 'zod-stays-at-the-border',
      comment: 'only schemas import zod, not even through others',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.schema\\.ts|/schemas\\.ts)$|^src/schemas/' },
      to: { path: 'node_modules/zod', reachable: true },
    },
    {
      name: 'date-fns-stays-in-dates',
      comment: 'dates is the only room that knows date-fns',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dates/' },
      to: { path: 'node_modules/(date-fns|@date-fns)' },
    },
    {
      name: 'an-xml-reader-stays-in-iati-xml',
      comment: 'aidkit/iati/xml is the only entry that needs fast-xml-parser, an optional peer',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/formats/iati/xml/' },
      to: { path: 'node_modules/fast-xml-parser', reachable: true },
    },
    {
      name: 'no-other-packages',
      comment: 'zod, date-fns and fast-xml-parser are the only packages that the library imports',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|date-fns|@date-fns/utc|fast-xml-parser)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
