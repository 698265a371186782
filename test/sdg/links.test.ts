import { focusAreas } from 'aidkit/datasets';
import { clusterSdgLinks, iatiSdgVocabularies, sdgOfIati, targetCodes } from 'aidkit/sdg';
import { describe, expect, it } from 'vitest';

describe('clusters', () => {
  it('are marked as our own reading', () => {
    expect(
      clusterSdgLinks.every(({ basis, mappedBy }) => `${basis} ${mappedBy}` === 'editorial aidkit'),
    ).toBe(true);
  });

  it('point to targets that exist, and to those targets’ goals', () => {
    for (const { goals, targets, relatedTargets } of clusterSdgLinks) {
      for (const target of [...targets, ...relatedTargets]) expect(targetCodes).toContain(target);
      expect(goals).toEqual([...new Set(targets.map((target) => target.split('.')[0]))]);
    }
  });

  it('are the global clusters and Protection’s areas of responsibility, each once', () => {
    const ids = clusterSdgLinks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      'food-security',
      'nutrition',
      'health',
      'education',
      'protection',
      'shelter',
    ]) {
      expect(ids).toContain(id);
    }
    const goalsOf = (id: string) => clusterSdgLinks.find((link) => link.id === id)?.goals;
    expect(goalsOf('health')).toEqual(['3']);
    expect(goalsOf('water-sanitation-hygiene')).toEqual(['6']);
    // A service to the other clusters has no target of its own.
    expect(goalsOf('logistics')).toEqual([]);
  });
});

describe('focus areas of the Centre', () => {
  it('point to targets that exist, marked as ours', () => {
    expect(focusAreas.length).toBeGreaterThan(0);
    for (const { targets, relatedTargets, mappedBy } of focusAreas) {
      expect(mappedBy).toBe('aidkit');
      for (const target of [...targets, ...relatedTargets]) expect(targetCodes).toContain(target);
    }
  });
});

describe('IATI', () => {
  // IATI's code lists TagVocabulary (2, 3), SectorVocabulary (7, 8, 9) and IndicatorVocabulary (9).
  it.each([
    ['tag', '2', '8', '8'],
    ['tag', '3', '8.8', '8.8'],
    ['sector', '7', '8', '8'],
    ['sector', '8', '8.8', '8.8'],
    ['sector', '9', '8.8.2', '8.8.2'],
    ['indicator-reference', '9', '8.8.2', '8.8.2'],
    // IATI's guidance forbids UNSD's codes and has them: they still mean one indicator.
    ['sector', '9', 'C080802', '8.8.2'],
  ] as const)('%s %s %s', (element, vocabulary, code, expected) => {
    expect(sdgOfIati({ element, vocabulary, code })?.code).toBe(expected);
  });

  it.each([
    ['tag', '2', '8.8'],
    ['tag', '3', '8'],
    ['tag', '1', '8'],
    ['tag', '9', '8.8.2'],
    ['sector', '10', '8'],
    ['sector', '8', '8.99'],
    ['indicator-reference', '7', '8'],
  ] as const)('%s %s %s is none', (element, vocabulary, code) => {
    expect(sdgOfIati({ element, vocabulary, code })).toBeUndefined();
  });

  it('recommends tags over sectors', () => {
    for (const { element, recommended } of iatiSdgVocabularies) {
      expect(recommended).toBe(element !== 'sector');
    }
  });
});
