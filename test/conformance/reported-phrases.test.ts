import { existsSync, readFileSync } from 'node:fs';
import {
  type Claim,
  checkClaims,
  claimsFrom,
  extractQuantities,
  parseQuantity,
  type ReportedQuantity,
} from 'aidkit/reported';
import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../support/ftsFlows.js';

// 97 phrases and 15 sentences as news pages and OCHA printed them, whose intervals and verdicts were
// written down by hand. The phrases are a fixture; the sentences lie beside the repository, and without that
// folder their tests are skipped.
const folder = new URL('../../../shared/data/quantities/', import.meta.url);

function read<T>(name: string): T[] {
  if (!existsSync(folder)) return [];
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

type Row = Pick<
  ReportedQuantity,
  'text' | 'value' | 'low' | 'high' | 'unit' | 'lowInclusive' | 'highInclusive'
> & { rule: string };
const figure = (text: string | undefined) => (text === '' ? null : Number(text));
const rows: Row[] = fixtureRows('reported/published-phrases.csv').map(
  ({ text = '', value, low, high, unit = '', lowInclusive, highInclusive, rule = '' }) => ({
    ...{ text, unit, rule, value: figure(value), low: figure(low), high: figure(high) },
    ...{ lowInclusive: lowInclusive === 'true', highInclusive: highInclusive === 'true' },
  }),
);

/** Phrases for which this library answers otherwise, and why. */
const ARGUED: Record<string, { low: number; because: string }> = {
  "one-third of Sudan's entire population": {
    low: 0.2917,
    because:
      'the file has 0.29, its own table of fractions 0.2917: halfway between a quarter and a third',
  },
  'Nearly one in three people': {
    low: 0.2917,
    because:
      'the file has 0.28, for which no rule is given; nearer to a quarter than 0.2917 one says a quarter',
  },
};

function close(actual: number | null | undefined, expected: number | null): boolean {
  if (actual === undefined || actual === null || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}

describe('published phrases', () => {
  it('are 97, of which at most five are argued', () => {
    expect(rows).toHaveLength(97);
    expect(Object.keys(ARGUED).length).toBeLessThanOrEqual(5);
  });
  it.each(rows)('$text', (row) => {
    const quantity = parseQuantity(row.text);
    const low = ARGUED[row.text]?.low ?? row.low;
    expect(close(quantity?.value, row.value), `value ${quantity?.value}`).toBe(true);
    expect(close(quantity?.low, low), `low ${quantity?.low}, expected ${low}`).toBe(true);
    expect(close(quantity?.high, row.high), `high ${quantity?.high}`).toBe(true);
    expect(quantity).toMatchObject({
      unit: row.unit,
      lowInclusive: row.lowInclusive,
      highInclusive: row.highInclusive,
    });
    if (row.rule !== 'custom') expect(quantity?.modifier).toBe(row.rule);
  });
});

interface StatedInterval {
  phrase: string;
  value: number;
  low: number;
  high: number;
  unit: string;
}
interface Sentence {
  id: string;
  plan: string;
  date: string;
  text: string;
  claims: Record<string, StatedInterval>;
  checks: { check: string; relation: string; computedFromStated?: number; verdict: string }[];
  overall: string;
}
const sentences = read<Sentence>('appeal-sentences.jsonl');

function context({ plan, date }: Sentence) {
  const told = { statedBy: null, source: 'test', modality: 'fact' } as const;
  return { subject: plan, asOf: null, publishedOn: date, ...told };
}

function claimOf(sentence: Sentence, measure: string): Claim {
  const stated = sentence.claims[measure];
  if (stated === undefined) throw new Error(`no ${measure} in ${sentence.id}`);
  const { phrase, value, low, high, unit } = stated;
  const quantity: ReportedQuantity = {
    text: phrase,
    value,
    low,
    high,
    lowInclusive: true,
    highInclusive: low === high,
    unit,
    modifier: low === high ? 'exact' : 'plain',
    precision: low === high ? null : high - low,
  };
  const [role = measure, layer = null] = roleOf(sentence, measure).split(' ');
  return { ...context(sentence), measure: role, layer, quantity };
}

/** The role and layer by which a key of the file is known here. */
const ROLES: Record<string, string> = {
  prioTarget: 'targeted prioritised',
  prioRequirement: 'requirement prioritised',
  prio: 'requirement prioritised',
  prioP: 'targeted prioritised',
  drop: 'requirementReduction',
  dropP: 'targetedReduction',
  words: 'gapShare',
  reachPct: 'reachedShare',
  share: 'requirementShare',
  unfundedPct: 'gapShare',
  covered: 'funding',
  orig: 'requirementPart',
  add: 'requirementPart',
  r1: 'requirementPart',
  r2: 'requirementPart',
  f1: 'fundingPart',
  f2: 'fundingPart',
  g: 'fundingPart',
  p: 'fundingPart',
};
const TOTALS: Record<string, string> = { 'ukr-2024': 'requirement', 'unhcr-2025': 'funding' };

/** The role of a key of the file, with the layer behind a blank. */
function roleOf({ id }: Sentence, key: string): string {
  return (key === 'total' ? TOTALS[id] : ROLES[key]) ?? key;
}

describe.skipIf(sentences.length === 0)('sentences (skipped without the shared data)', () => {
  it('are 15', () => expect(sentences).toHaveLength(15));

  it.each(sentences)('$id: the claims of the file give its verdict', (sentence) => {
    const claims = Object.keys(sentence.claims).map((measure) => claimOf(sentence, measure));
    const report = checkClaims(claims);
    expect(report.verdict).toBe(sentence.overall);
    // Every relation that the file checked was checked here, from the same figures.
    for (const { computedFromStated: expected, verdict } of sentence.checks) {
      if (expected === undefined) continue;
      const same = report.checks.filter(
        ({ computedValue }) =>
          computedValue !== null && Math.abs(computedValue - expected) <= 1e-4 * Math.abs(expected),
      );
      expect(same.map((check) => check.verdict)).toContain(verdict);
    }
  });

  it.each(sentences)('$id: every figure is found with its role', (sentence) => {
    const found = extractQuantities(sentence.text);
    for (const [key, stated] of Object.entries(sentence.claims)) {
      // Not in the sentence: taken from FTS, or calculated.
      if (stated.phrase.startsWith('(')) continue;
      const quantity = found.find(
        ({ value, unit }) =>
          unit === stated.unit && value !== null && Math.abs(value - stated.value) < 1e-6 * value,
      );
      expect(quantity, stated.phrase).toBeDefined();
      const role = `${quantity?.role} ${quantity?.layer ?? ''}`.trim();
      expect(role, stated.phrase).toBe(roleOf(sentence, key));
      expect(sentence.text.slice(quantity?.start, quantity?.end)).toBe(quantity?.text);
    }
    const inSentence = Object.values(sentence.claims).filter(
      ({ phrase }) => !phrase.startsWith('('),
    );
    expect(found).toHaveLength(inSentence.length);
  });

  it.each(sentences)('$id: the sentence itself gives its verdict', (sentence) => {
    const claims = claimsFrom(sentence.text, context(sentence));
    const fromFts = sentence.claims.requirement?.phrase.startsWith('(FTS')
      ? [claimOf(sentence, 'requirement')]
      : [];
    expect(checkClaims([...claims, ...fromFts]).verdict).toBe(sentence.overall);
  });
});
