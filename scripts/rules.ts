import { readFileSync, writeFileSync } from 'node:fs';
import { english } from '../src/reported/languages.js';
import { rolesOf } from '../src/reported/role/roles.js';
import { CUES } from '../src/reported/rules/cues.js';
import { RULE_EXAMPLES } from '../src/reported/rules/examples.js';
import { FRAMES } from '../src/reported/rules/frames.js';
import { mentionsOf } from '../src/reported/sentence/mention.js';
import { readText } from '../src/reported/text/readText.js';
import { groupsOf } from '../src/reported/vocabulary/lexicon.js';

// `npm run rules` prints every rule of `aidkit/reported`, and how many sentences of how many fixtures are read otherwise
// without it; with `--write` it writes the list into the guide.

const FIXTURES = ['sentences', 'true-one', 'true-two', 'planted', 'published', 'kinds'];
const GUIDE = new URL('../docs/guides/checking-a-sentence.md', import.meta.url);

const lines = FIXTURES.flatMap((fixture) =>
  readFileSync(new URL(`../test/fixtures/reported/${fixture}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^[# ]/.test(line))
    .map((line) => ({
      fixture,
      all: mentionsOf(readText(line.replace(/^! /, '').split(' | ')[0] ?? '', [english])),
    })),
);

function reading(all: (typeof lines)[number]['all'], without?: string): string {
  const cues = CUES.filter(({ id }) => id !== without);
  const frames = FRAMES.filter(({ id }) => id !== without);
  return JSON.stringify(
    rolesOf(all, { cues, frames }).map(({ role, layer, relation }) => [role, layer, relation]),
  );
}

const words = new Map([...groupsOf(english.cuesBefore), ...groupsOf(english.cuesAfter)]);
const patterns = new Map(FRAMES.map(({ id, pattern }) => [id, pattern]));
const whole = new Map(lines.map(({ all }) => [all, reading(all)]));

const rows = RULE_EXAMPLES.map(({ id, says, example, roles }) => {
  const changed = lines.filter(({ all }) => reading(all, id) !== whole.get(all));
  const sources = new Set(changed.map(({ fixture }) => fixture)).size;
  const pattern = patterns.get(id) ?? words.get(id)?.split('|')[0]?.trim() ?? '';
  return { id, pattern, says, example, roles, sentences: changed.length, sources };
});

for (const { id, pattern, sentences, sources } of rows) {
  const told = `${sentences} sentences of ${sources} fixtures`;
  console.log(`${id.padEnd(28)} ${told.padEnd(30)} ${pattern}`);
}

if (process.argv.includes('--write')) {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const table = [
    '| rule | what it says | example | roles |',
    '|---|---|---|---|',
    ...rows.map(
      ({ id, says, example, roles }) =>
        `| \`${id}\` | ${cell(says)} | ${cell(example)} | ${roles} |`,
    ),
  ].join('\n');
  const guide = readFileSync(GUIDE, 'utf8');
  const between = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
  if (!between.test(guide)) throw new Error('the guide has no place for the list of rules');
  writeFileSync(
    GUIDE,
    guide.replace(between, (_, open, close) => `${open}${table}\n${close}`),
  );
}
