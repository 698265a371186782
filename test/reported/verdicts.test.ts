import { checkClaims, claimsFrom } from 'aidkit/reported';
import { describe, expect, it } from 'vitest';
import { fixtureLines } from '../support/fixtureLines.js';

const context = {
  subject: 'plan',
  asOf: null,
  publishedOn: '2025-08-03',
  statedBy: null,
  source: 'test',
  modality: 'fact',
} as const;

function reportOn(text: string) {
  return checkClaims(claimsFrom(text, context));
}

const sentences = fixtureLines('reported/sentences.txt').filter((line) => !line.startsWith(' '));
const ofOne = [...fixtureLines('reported/true-one.txt'), ...sentences];
const ofTwo = fixtureLines('reported/true-two.txt');

describe('true sentences are never called inconsistent', () => {
  it('are 300, of which 100 are about two subjects, days, clusters or layers', () => {
    expect(ofOne.length + ofTwo.length).toBeGreaterThanOrEqual(300);
    expect(ofTwo.length).toBeGreaterThanOrEqual(100);
  });
  it.each([...ofOne, ...ofTwo])('%s', (text) => {
    expect(reportOn(text).verdict).not.toBe('inconsistent');
  });
});

const planted = fixtureLines('reported/planted.txt').map((line) => line.split(' | ')[0] ?? '');

describe('sentences around published figures', () => {
  it.each(fixtureLines('reported/published.txt'))('%s', (line) => {
    const isContradiction = line.startsWith('! ');
    const { verdict } = reportOn(isContradiction ? line.slice(2) : line);
    expect(verdict === 'inconsistent').toBe(isContradiction);
  });
});

describe('planted contradictions', () => {
  it('are at least 60, of which 70 in a hundred are found', () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
    const found = planted.filter((text) => reportOn(text).verdict === 'inconsistent');
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe('what is not calculated', () => {
  it.each([
    ['a donor is no plan', 'Saudi Arabia donated $54 million and Qatar donated $30 million.'],
    ['two countries', 'Sudan requires $4.2 billion. South Sudan has received $1.7 billion.'],
    ['two years', 'In 2024 the plan required $3.0 billion; in 2025 it has received $1.0 billion.'],
    ['two clusters', 'Food security needs $779 million; health has received $75 million.'],
    ['families and people', 'The appeal of $15 million will help 30,000 families.'],
  ])('%s', (_, text) => expect(reportOn(text).implied).toEqual([]));

  it.each([
    [
      'of the revised sum',
      'The appeal, initially $300 million and now $450 million, is 20 per cent funded.',
      90e6,
    ],
    [
      'of the sum of its own place',
      'Chad asks for $1.4 billion and is 50 per cent funded; Niger asks for $0.6 billion.',
      700e6,
    ],
  ])('%s', (_, text, funding) => {
    const { implied } = reportOn(text);
    expect(
      implied.filter(({ measure }) => measure === 'funding').map(({ value }) => value),
    ).toEqual([funding]);
  });
});
