import {
  type Claim,
  checkClaims,
  claimsFrom,
  extractQuantities,
  parseQuantity,
} from 'aidkit/reported';
import { describe, expect, it } from 'vitest';

function claim(measure: string, text: string, more: Partial<Claim> = {}): Claim {
  const quantity = parseQuantity(text) ?? null;
  return {
    subject: 'HAFG25',
    measure,
    quantity,
    asOf: null,
    publishedOn: '2025-08-03',
    statedBy: null,
    source: 'test',
    modality: 'fact',
    ...more,
  };
}

/** Claims written `measure: words`, with the verdict on them. */
function verdictOn(...stated: string[]): string {
  return checkClaims(
    stated.map((text) => {
      const [measure = '', words = ''] = text.split(': ');
      return claim(measure, words);
    }),
  ).verdict;
}

describe('the four verdicts', () => {
  // 322.4 / 2,420 is 13.3%: inside 12.5 to 13.5.
  it('consistent: what follows lies inside what was stated', () => {
    expect(
      verdictOn('funding: $322.4 million', 'requirement: $2.42 billion', 'coverage: 13%'),
    ).toBe('consistent');
  });
  // 21 / 49.6 is 42.3%: outside 42.5 to 43.5, and 21.5 / 49.55 is 43.4%: inside.
  it('consistent only through rounding: only the intervals meet', () => {
    expect(verdictOn('funding: $21 billion', 'requirement: $49.6 billion', 'coverage: 43%')).toBe(
      'consistent-only-through-rounding',
    );
  });
  // 142.2 / 2,420 is 5.9%.
  it('inconsistent: they do not', () => {
    expect(
      verdictOn('funding: $142.2 million', 'requirement: $2.42 billion', 'coverage: 20%'),
    ).toBe('inconsistent');
  });
  it('not checkable: nothing is said twice', () => {
    expect(verdictOn('requirement: $2.4 billion', 'targeted: 17 million', 'coverage: 22%')).toBe(
      'not-checkable',
    );
    expect(checkClaims([])).toEqual({ verdict: 'not-checkable', checks: [], implied: [] });
  });
});

describe('every relation', () => {
  it.each([
    [
      'funding / requirement',
      ['coverage: 50%', 'funding: $5.00 million', 'requirement: $10.0 million'],
    ],
    ['1 - gap / requirement', ['coverage: 23%', 'gap: $867m', 'requirement: $1.131 billion']],
    [
      'requirement - funding',
      ['gap: $1.9 billion', 'requirement: $2.42 billion', 'funding: $532 million'],
    ],
    ['gap / requirement', ['gapShare: 78%', 'gap: $1.89 billion', 'requirement: $2.42 billion']],
    ['1 - coverage', ['gapShare: 78%', 'coverage: 22%']],
    [
      'sum of the parts of the funding',
      ['funding: $1.5 billion', 'fundingPart: $1.143 billion', 'fundingPart: $355 million'],
    ],
    [
      'sum of the parts of the requirement',
      [
        'requirement: $4.2 billion',
        'requirementPart: $3.1 billion',
        'requirementPart: $1.1 billion',
      ],
    ],
    [
      'part of the requirement / requirement',
      ['requirementShare: 74%', 'requirementPart: $3.1 billion', 'requirement: $4.2 billion'],
    ],
    [
      'reached / targeted',
      ['reachedShare: 52%', 'reached: 3.5 million people', 'targeted: 6.7 million people'],
    ],
    [
      'targeted / in need',
      ['targetedShare: 73%', 'targeted: 16.8 million people', 'inNeed: 22.9 million people'],
    ],
    [
      'in need / population',
      ['inNeedShare: 45%', 'inNeed: 21.9 million people', 'population: 48.6 million people'],
    ],
    [
      'requirement / targeted',
      ['costPerPerson: about $144', 'requirement: $2.42 billion', 'targeted: 16.8 million people'],
    ],
    ['not above inNeed', ['targeted: 16.8 million people', 'inNeed: 22.9 million people']],
    ['not above population', ['inNeed: 22.9 million people', 'population: 48.6 million people']],
    ['stated twice', ['requirement: $2.4 billion', 'requirement: $2.42 billion']],
  ])('%s', (relation, stated) => {
    const claims = stated.map((text) => {
      const [measure = '', words = ''] = text.split(': ');
      return claim(measure, words);
    });
    const check = checkClaims(claims).checks.find((one) => one.relation === relation);
    expect(check?.verdict).toBe('consistent');
    expect(check?.claims.length).toBeGreaterThan(1);
  });

  it('a fall of the requirement, from the plan to its layer', () => {
    const claims = [
      claim('requirement', '$1.4 billion'),
      claim('requirement', 'US$367 million', { layer: 'prioritised' }),
      claim('requirementReduction', '74 per cent'),
    ];
    const { checks } = checkClaims(claims);
    expect(checks.map(({ relation, verdict }) => `${relation}: ${verdict}`)).toEqual([
      '1 - new requirement / old requirement: consistent',
      'not above requirement of the whole plan: consistent',
    ]);
  });

  // OCHA once printed "$162 billion" for the urgent layer of a plan of 2.42 billion.
  it('a layer above its plan is found', () => {
    const claims = [
      claim('requirement', '$2.42 billion'),
      claim('requirement', '($162 billion)', { layer: 'urgent' }),
    ];
    expect(checkClaims(claims).verdict).toBe('inconsistent');
  });

  it('more people targeted than in need are found', () => {
    expect(verdictOn('targeted: 23 million people', 'inNeed: 16.8 million people')).toBe(
      'inconsistent',
    );
  });

  it('money above the requirement is no contradiction', () => {
    expect(verdictOn('funding: $776 million', 'requirement: $606 million', 'coverage: 128%')).toBe(
      'consistent',
    );
  });
});

describe('a second chance', () => {
  // The page cut 2,695,680,744 off to $2.69B; 1.01 / 2.69 is 37.5%.
  it('a figure that was cut off', () => {
    const { checks } = checkClaims([
      claim('requirement', '$2.70 billion'),
      claim('funding', '$1.01 billion'),
      claim('coverage', '37.1%'),
    ]);
    expect(checks[0]).toMatchObject({ verdict: 'inconsistent', holdsIf: 'truncated' });
  });
  it('more than, to the letter', () => {
    const { checks } = checkClaims([
      claim('requirement', '$45.3 billion'),
      claim('funding', '$12.5 billion'),
      claim('gap', 'more than $25.0 billion'),
    ]);
    expect(checks[0]).toMatchObject({ verdict: 'inconsistent', holdsIf: 'literal' });
  });
});

describe('one figure stated twice', () => {
  it('cut off once: it holds if the page cuts', () => {
    const { checks } = checkClaims([
      claim('requirement', '$2.69B'),
      claim('requirement', '$2,695,680,744'),
    ]);
    expect(checks[0]).toMatchObject({ verdict: 'inconsistent', holdsIf: 'truncated' });
  });
  it('more than, to the letter', () => {
    const { checks } = checkClaims([
      claim('funding', 'more than $25 billion'),
      claim('funding', '$32.8 billion'),
    ]);
    expect(checks[0]).toMatchObject({ verdict: 'inconsistent', holdsIf: 'literal' });
  });
  // A toll that grows is no contradiction: 800, then 1,411.
  it('on two days of publication, without a day for which it holds: not checkable', () => {
    const toll = (text: string, publishedOn: string) => claim('killed', text, { publishedOn });
    const days = [toll('800 people', '2025-09-01'), toll('1,411 people', '2025-09-02')];
    expect(checkClaims(days).verdict).toBe('not-checkable');
    const sameDay = [toll('800 people', '2025-09-01'), toll('1,411 people', '2025-09-01')];
    expect(checkClaims(sameDay).verdict).toBe('inconsistent');
  });
});

describe('a plan that got more than it asked for', () => {
  it('has no gap, and none below zero', () => {
    expect(verdictOn('requirement: $606 million', 'funding: $776 million', 'gap: $0')).toBe(
      'consistent',
    );
    expect(verdictOn('coverage: 128%', 'gapShare: 0%')).toBe('consistent');
    expect(
      verdictOn('requirement: $606 million', 'funding: $776 million', 'gap: $50 million'),
    ).toBe('inconsistent');
  });
});

describe('parts of a whole', () => {
  it('less than the whole: there may be more of them', () => {
    expect(
      verdictOn(
        'requirement: $2.42 billion',
        'requirementPart: $779 million',
        'requirementPart: $188 million',
      ),
    ).toBe('consistent');
  });
  it('more than the whole: inconsistent', () => {
    expect(
      verdictOn(
        'requirement: $2.42 billion',
        'requirementPart: $1.9 billion',
        'requirementPart: $0.9 billion',
      ),
    ).toBe('inconsistent');
  });
});

describe('what is set aside', () => {
  it.each([
    ['gap', '79%'],
    ['requirement', '5 million people'],
    ['coverage', '21 percentage points'],
    ['coverage', '$5 million'],
    ['gapShare', '$1.9 billion'],
  ])('%s of %s: the unit is none of the measure', (measure, text) => {
    const { verdict, checks } = checkClaims([
      claim('funding', '$520 million'),
      claim(
        measure === 'requirement' ? 'coverage' : 'requirement',
        measure === 'requirement' ? '22%' : '$2.42 billion',
      ),
      claim(measure, text),
    ]);
    expect(verdict).toBe('not-checkable');
    expect(checks.at(-1)?.reason).toMatch(/is no unit of/);
  });

  it('speculation is never checked as fact', () => {
    const claims = [
      claim('funding', '$1 billion'),
      claim('requirement', '$2 billion'),
      claim('coverage', '90%', { modality: 'speculation' }),
    ];
    const { verdict, checks, implied } = checkClaims(claims);
    expect(verdict).toBe('not-checkable');
    expect(checks).toMatchObject([{ reason: 'speculation is not checked as fact', claims: [2] }]);
    // And what follows comes from the facts alone.
    expect(implied.find(({ measure }) => measure === 'coverage')?.claims).toEqual([0, 1]);
  });
  it('speculation is not the ground of a check either', () => {
    const claims = [
      claim('funding', '$1 billion', { modality: 'speculation' }),
      claim('requirement', '$2 billion'),
      claim('coverage', '90%'),
    ];
    expect(checkClaims(claims).verdict).toBe('not-checkable');
  });
  it('nor is a claim whose modality nobody knows', () => {
    const rumour = claim('coverage', '90%', { modality: 'rumour' as 'fact' });
    const rest = [claim('funding', '$1 billion'), claim('requirement', '$2 billion')];
    expect(checkClaims([...rest, rumour]).verdict).toBe('not-checkable');
  });
  it('a quotation is checked', () => {
    const claims = [
      claim('funding', '$1.0 billion', { modality: 'quoted' }),
      claim('requirement', '$2.0 billion'),
      claim('coverage', '90%'),
    ];
    expect(checkClaims(claims).verdict).toBe('inconsistent');
  });
  it('vague words are not calculated with', () => {
    const { verdict, checks, implied } = checkClaims([
      claim('reached', 'hundreds of thousands of people'),
      claim('targeted', '1 million people'),
      claim('reachedShare', '3%'),
    ]);
    expect(verdict).toBe('not-checkable');
    expect(checks[0]?.reason).toBe('vague words are reported, not calculated with');
    expect(implied).toEqual([]);
  });
  it('two currencies, and people and families, are not held against each other', () => {
    for (const [one, other] of [
      ['$5 billion', 'EUR 6 billion'],
      ['25,000 families', '25,000 people'],
    ]) {
      const { checks } = checkClaims([claim('x', one ?? ''), claim('x', other ?? '')]);
      expect(checks).toMatchObject([{ reason: 'the figures have different units' }]);
    }
  });
  it('claims on other subjects, layers and days', () => {
    const rest = [claim('requirement', '$2.0 billion'), claim('coverage', '90%')];
    expect(checkClaims([...rest, claim('funding', '$1.0 billion')]).verdict).toBe('inconsistent');
    for (const apart of [{ subject: 'HYEM25' }, { asOf: '2025-04-27' as const }]) {
      const dated = rest.map((one) => ({ ...one, asOf: '2025-07-07' as const }));
      const report = checkClaims([...dated, claim('funding', '$1.0 billion', apart)]);
      expect(report.verdict).toBe('not-checkable');
    }
  });
  // Tolls of the earthquake of 31 August 2025, as they grew.
  it('growing tolls of different days do not contradict each other', () => {
    const toll = (asOf: Claim['asOf'], text: string) => claim('deaths', text, { asOf });
    const tolls = [
      toll('2025-09-01', '800 people'),
      toll('2025-09-02', 'at least 1411 people died'),
      toll('2025-09-09', '2,164 people'),
    ];
    expect(checkClaims(tolls).verdict).toBe('not-checkable');
    const sameDay = tolls.map((one) => ({ ...one, asOf: '2025-09-09' as const }));
    expect(checkClaims(sameDay).verdict).toBe('inconsistent');
  });
});

describe('what claims imply', () => {
  const seed = [claim('requirement', '$2.4 billion'), claim('coverage', 'only 22%')];
  it('22% of 2.4 billion is 0.505 to 0.551 billion', () => {
    const [funding] = checkClaims(seed).implied;
    expect(funding).toMatchObject({
      measure: 'funding',
      low: 505_250_000,
      high: 551_250_000,
      value: 528_000_000,
      unit: 'USD',
      relation: 'coverage x requirement',
      claims: [1, 0],
    });
  });
  it('22% of the exact requirement is 519.6 to 543.8 million', () => {
    const claims = [claim('requirement', 'USD 2,416,811,546'), claim('coverage', '22%')];
    const funding = checkClaims(claims).implied.find(({ measure }) => measure === 'funding');
    expect(Math.round((funding?.low ?? 0) / 1e5)).toBe(5196);
    expect(Math.round((funding?.high ?? 0) / 1e5)).toBe(5438);
  });
  it.each([
    ['coverage', ['funding: $5.0 million', 'requirement: $10.0 million'], 50],
    ['gap', ['requirement: $10.0 million', 'coverage: 20%'], 8e6],
    ['requirement', ['funding: $5.0 million', 'coverage: 50%'], 10e6],
    ['requirement', ['gap: $5.0 million', 'coverage: 50%'], 10e6],
    ['funding', ['requirement: $10.0 million', 'gap: $4.0 million'], 6e6],
    ['costPerPerson', ['requirement: $10.0 million', 'targeted: 100,000 people'], 100],
    ['reachedShare', ['reached: 50,000 people', 'targeted: 100,000 people'], 50],
  ])('%s from %s', (measure, stated, value) => {
    const claims = stated.map((text) => {
      const [name = '', words = ''] = text.split(': ');
      return claim(name, words);
    });
    expect(checkClaims(claims).implied.find((one) => one.measure === measure)?.value).toBe(value);
  });
  it('nothing that was stated', () => {
    const { implied } = checkClaims([...seed, claim('funding', '$530 million')]);
    expect(implied.map(({ measure }) => measure)).toEqual(['gap']);
  });
  it('no share of a requirement of nothing', () => {
    const { implied, verdict } = checkClaims([
      claim('requirement', '$0'),
      claim('funding', '$5 million'),
      claim('coverage', '22%'),
    ]);
    expect(verdict).not.toBe('consistent');
    for (const { low, high, value } of implied) {
      for (const end of [low, high, value]) expect(Number.isNaN(end)).toBe(false);
    }
  });
});

describe('claims from a sentence', () => {
  const context = {
    subject: 'HAFG25',
    asOf: null,
    publishedOn: '2025-08-03',
    statedBy: 'UN News',
    source: 'news',
    modality: 'fact',
  } as const;
  const sentence =
    'Agencies now aim at 12.5 million people instead of 16.8 million, with a revised requirement of $1.62 billion instead of $2.42 billion.';
  it('keep the context, the role and the layer', () => {
    const claims = claimsFrom(sentence, context);
    expect(claims.map(({ measure, layer }) => [measure, layer])).toEqual([
      ['targeted', 'prioritised'],
      ['targeted', null],
      ['requirement', 'prioritised'],
      ['requirement', null],
    ]);
    expect(claims[0]).toMatchObject(context);
    expect(Object.keys(claims[0]?.quantity ?? {})).not.toContain('role');
  });
  it('an extracted quantity keeps its layer when it is put into a claim as it is', () => {
    const claims = extractQuantities(sentence).flatMap((quantity) =>
      quantity.role === null ? [] : [{ ...context, measure: quantity.role, quantity }],
    );
    expect(checkClaims(claims).verdict).toBe('consistent');
  });
});

describe('hostile lists', () => {
  it('prototype keys as subjects, measures and layers', () => {
    const claims = ['__proto__', 'constructor', 'toString'].map((key) =>
      claim(key, '5%', { subject: key, layer: key }),
    );
    expect(checkClaims(claims).verdict).toBe('not-checkable');
  });
  it('many claims take time in proportion', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      claim(i % 3 === 0 ? 'funding' : i % 3 === 1 ? 'requirement' : 'coverage', '$5 million', {
        subject: `plan ${i % 5000}`,
        asOf: `2025-01-${String(1 + (i % 28)).padStart(2, '0')}` as Claim['asOf'],
      }),
    );
    const { user: before } = process.cpuUsage();
    checkClaims(many);
    expect(process.cpuUsage().user - before).toBeLessThan(5e6);
  }, 60_000);
});
