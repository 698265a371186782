/** A sentence of the README, by its beginning, and where it is proved; or why there is nothing to prove. */
export type Claim =
  | readonly [begins: string, ...proofs: readonly Proof[]]
  | readonly [string, string];

/** A file of this repository, and a text in it: the name of a test, a check, or the line that does it. */
export interface Proof {
  readonly file: string;
  readonly has: string;
}

const test = (file: string, has: string): Proof => ({ file: `test/${file}`, has });
const release = (has: string): Proof => ({ file: 'scripts/release-check.ts', has });
const packed = (has: string): Proof => test('package/run.ts', has);
const here = (has: string): Proof => test('docs/claims.test.ts', has);
const examples = test('examples.test.ts', 'examples on pages');

export const claims: readonly Claim[] = [
  ['aidkit is a typed domain library', packed(': type-checks')],
  [
    'It is plain data and pure functions',
    test('properties/plainData.test.ts', 'of every public function'),
    test(
      'problems/frozenOrYours.test.ts',
      'can be changed without changing what anybody else gets',
    ),
  ],
  [
    'Its numbers agree with those',
    test(
      'conformance/funding-jordan2020.test.ts',
      'reproduces the incoming, outgoing and internal',
    ),
    test('conformance/funding-jordan2020.test.ts', 'are classified as FTS does, 2,834 of 2,834'),
    test(
      'conformance/appeals.published.test.ts',
      'gives each printed percentage within 0.505 points',
    ),
    test('conformance/progress-sdr2019.test.ts', '162 index values and ranks'),
    test(
      'datasets/centralAsiaAppeals.test.ts',
      'is stated with its denominator, its day and its speaker',
    ),
  ],
  [
    'The classic mistakes of this field',
    test('coverage/pool.test.ts', 'counts money that appeals share once'),
    test('coverage/funding.test.ts', 'is 75 % where the Red Cross page once said 15 %'),
    test('countries/membership.test.ts', 'answers the three due on 2026-11-24'),
    test('problems/mistakes.test.ts', '8.1'),
  ],
  ['Funding and gap of the plans for Afghanistan', here('the percentages below the picture')],
  ['To look at it from a clone', 'leads to the commands below'],
  ['Both work on a clean clone', test('demo/demo.test.ts', 'tells which denominator')],
  ['`npm run demo -- FILE.json` reads', test('demo/demo.test.ts', 'adds up a page of flows')],
  ["How much of Afghanistan's plan for 2025", examples],
  ['With figures of your own', examples],
  ['Guides:', test('site/links.test.ts', 'has no dead link')],
  ['Twenty recipes', test('docs/recipes.test.ts', 'are twenty')],
  ['The API reference is generated', test('site/links.test.ts', 'says on each page what it is')],
  ['These pages are part of the package', packed('every link of the README')],
  ['The types (`dist/*.d.ts`)', test('examples.test.ts', 'examples in doc comments')],
  ['**Node 20 or newer**', release('runtime'), here('the versions that the package asks for')],
  ['ESM and CommonJS, with types', packed('subpaths load in both systems')],
  ['There are no side effects', here('an import that is not used leaves nothing')],
  ['**TypeScript 5.4 or newer**', release("COMPILERS = ['5.4.5'")],
  ['The old `node10`', here('node10 finds the root and no subpath')],
  ['**Parcel** reads `exports`', release('Parcel, with packageExports')],
  [
    '**[zod](https://zod.dev)** 4.3',
    release("ZODS = ['4.3.0'"),
    packed('without zod, aidkit/schemas does not load'),
    here('the versions that the package asks for'),
  ],
  [
    '**fast-xml-parser** 5.12',
    packed('fast-xml-parser'),
    here('the versions that the package asks for'),
  ],
  [
    'Versions are semantic',
    'a promise about releases to come; `npm run api:check` shows what changed',
  ],
  ['A changed meaning', 'a promise about releases to come'],
  ['If a figure of yours must not change', 'advice'],
  ['CHANGELOG.md says for every release', 'a promise about releases to come'],
  ['[Tested with]', release('docs/tested-with.md')],
  ['The code is under the [MIT licence]', here('the licence')],
  ['The data keeps its publishers', here('the licence')],
  ['[NOTICE](NOTICE) has them', here('the licence')],
];
