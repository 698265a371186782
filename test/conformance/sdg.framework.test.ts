import { existsSync, readFileSync } from 'node:fs';
import {
  goals,
  indicatorCodes,
  indicatorHistory,
  indicatorsOfRelease,
  parseSdgCode,
  type SdgLanguage,
  sdgIndicator,
  sdgTarget,
  targetCodes,
} from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../support/ftsFlows.js';

// UNSD's framework after the Statistical Commission's session of March 2025, in facts: test/fixtures/sdg. Its
// sentences are not shipped; where they lie beside the project, our own titles are held against them.
const list = (cell = '') => (cell === '' ? [] : cell.split('; '));
const orNull = (cell = '') => (cell === '' ? null : cell);

const officialGoals = fixtureRows('sdg/goals-2025.csv');
const targets = fixtureRows('sdg/targets-2025.csv').map((row) => ({
  code: row.code ?? '',
  paddedCode: row.paddedCode ?? '',
  meansOfImplementation: row.meansOfImplementation === 'true',
  dueYear: row.dueYear === '' ? null : Number(row.dueYear),
  dueYears: list(row.dueYears).map(Number),
  uri: row.uri ?? '',
}));
const indicators = fixtureRows('sdg/indicators-2025.csv').map((row) => ({
  ...(row as { code: string; paddedCode: string; goal: string; target: string }),
  unsdCode: orNull(row.unsdCode),
  tierNov2022: orNull(row.tierNov2022),
  tierNov2024Change: orNull(row.tierNov2024Change),
  custodianAgencies: list(row.custodianAgencies),
  partnerAgencies: list(row.partnerAgencies),
  repeatGroup: row.repeatGroup === '' ? null : list(row.repeatGroup),
  primary: row.primary === 'true',
}));
const changes = fixtureRows('sdg/changes-2025.csv');

describe('the framework of March 2025', () => {
  it('the same codes in the same order', () => {
    expect(goals.map(({ code }) => code)).toEqual(officialGoals.map(({ code }) => code));
    expect(targetCodes).toEqual(targets.map(({ code }) => code));
    expect(indicatorCodes).toEqual(indicators.map(({ code }) => code));
  });

  it('the same colours', () => {
    const colours = officialGoals.map(({ color }) => color?.toUpperCase());
    expect(goals.map(({ colour }) => colour)).toEqual(colours);
  });

  it('the same due years and means of implementation', () => {
    for (const { code, dueYear, dueYears, meansOfImplementation } of targets) {
      const target = sdgTarget(code);
      expect(target?.dueYear, code).toBe(dueYear);
      expect(
        target?.due.map(({ year }) => year),
        code,
      ).toEqual(dueYears);
      expect(target?.meansOfImplementation, code).toBe(meansOfImplementation);
    }
  });

  it('the same UNSD codes, repeats and places', () => {
    for (const one of indicators) {
      expect(sdgIndicator(one.code), one.code).toMatchObject({
        goal: one.goal,
        target: one.target,
        unsdCode: one.unsdCode,
        repeatGroup: one.repeatGroup ?? [],
        primary: one.primary,
      });
    }
  });

  it('the same tiers; where they changed by November 2024, the later one', () => {
    const words = { I: 'Tier I', II: 'Tier II', 'I/II': 'Tier I/II' } as const;
    for (const { code, tierNov2022, tierNov2024Change } of indicators) {
      const entry = sdgIndicator(code);
      if (tierNov2022 === null) expect(entry?.tier, code).toBeNull();
      else {
        const tier = (tierNov2024Change ?? tierNov2022).replace(/ depending on \w+$/, '');
        const parts = tier.replace(/^Tier I \(.*\)\/Tier II \(.*\)$/, 'Tier I/II');
        expect(words[entry?.tier ?? 'I'], code).toBe(parts);
        expect(entry?.tierAsOf, code).toBe(tierNov2024Change === null ? '2022-11-30' : '2024-11');
      }
    }
  });

  it('the same agencies, but for abbreviations, one new name and words that name none', () => {
    const differ = (['custodianAgencies', 'partnerAgencies'] as const).map((side) =>
      indicators
        .filter((one) => {
          const ours = sdgIndicator(one.code)?.[side];
          return JSON.stringify(ours ?? []) !== JSON.stringify(one[side]);
        })
        .map(({ code }) => code),
    );
    expect(differ).toEqual([
      ['1.2.2', '1.a.2', '8.9.1', '12.b.1', '14.c.1'],
      ['4.7.1', '17.19.2'],
    ]);
  });

  it('knows every change since November 2022', () => {
    for (const { code = '', type = '' } of changes) {
      const found = indicatorHistory(code)?.changes.filter(({ release }) => release === '2025');
      const expected = type.startsWith('added')
        ? ['added']
        : type.startsWith('replaced')
          ? ['replaced']
          : ['reworded', 'revised'];
      expect(expected, code).toContain(found?.[0]?.change);
    }
  });

  it('reads the padded codes and the links', () => {
    for (const { code, paddedCode, uri } of targets) {
      expect(parseSdgCode(paddedCode)?.code).toBe(code);
      expect(parseSdgCode(uri)?.code).toBe(code);
    }
    for (const { code, paddedCode } of indicators) {
      expect(parseSdgCode(paddedCode)?.code).toBe(code);
    }
  });

  it('reads Open SDG’s names of the official files', () => {
    for (const { code } of indicators) {
      expect(parseSdgCode(`indicator_${code.replaceAll('.', '-')}.csv`)?.code).toBe(code);
    }
  });
});

interface Official {
  readonly goals: readonly { readonly shortTitle: Record<SdgLanguage, string> }[];
  readonly targets: readonly { readonly code: string; readonly text: Record<string, string> }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly text: string;
    readonly textPreReview2022: string | null;
  }[];
}

const file = new URL('../../../shared/data/sdg/framework.json', import.meta.url);

describe.skipIf(!existsSync(file))('the official sentences beside the project', () => {
  const framework: Official = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { goals: [], targets: [], indicators: [] };
  const words = (text: string) => text.toLowerCase().match(/[a-z0-9%]+/g) ?? [];
  const pairs: [code: string, ours: string, official: string][] = [
    ...framework.targets.map(({ code, text }): [string, string, string] => [
      code,
      sdgTarget(code)?.title ?? '',
      text.en ?? '',
    ]),
    ...framework.indicators.flatMap(({ code, text, textPreReview2022 }) => {
      const now = sdgIndicator(code)?.title ?? '';
      const then = indicatorsOfRelease('2022').find((entry) => entry.code === code)?.title ?? '';
      return [
        [code, now, text],
        ...(textPreReview2022 ? [[code, then, textPreReview2022]] : []),
      ] as [string, string, string][];
    }),
  ];

  it('short titles of goals are those, but for five slips of the transcription', () => {
    const differ = framework.goals.flatMap(({ shortTitle }, index) =>
      Object.entries(shortTitle)
        .filter(([language, title]) => goals[index]?.titles[language as SdgLanguage] !== title)
        .map(([language]) => `${language} ${index + 1}`),
    );
    expect(differ).toEqual(['fr 2', 'fr 8', 'ru 8', 'zh 9', 'zh 17']);
  });

  it('titles of targets and indicators are our own words', () => {
    expect(pairs.length).toBeGreaterThan(400);
    for (const [code, ours, official] of pairs) checkOwnWords(code, ours, official);
  });

  function checkOwnWords(code: string, ours: string, official: string): void {
    expect(ours, code).not.toBe('');
    // No run of five words is the same as in the official sentence, and no title is a part of it.
    const sentence = ` ${words(official).join(' ')} `;
    const own = words(ours);
    for (let start = 0; start + 5 <= own.length; start++) {
      expect(sentence).not.toContain(` ${own.slice(start, start + 5).join(' ')} `);
    }
    expect(sentence).not.toContain(` ${own.join(' ')} `);
    expect(overlap(own, words(official)), code).toBeLessThan(0.75);
  }

  /** Shared words over all words of both: 1 for the same words in any order. */
  function overlap(a: readonly string[], b: readonly string[]): number {
    const both = new Set([...a, ...b]);
    const shared = [...both].filter((word) => a.includes(word) && b.includes(word));
    return shared.length / both.size;
  }
});
