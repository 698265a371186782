import { describe, expect, it, vi } from 'vitest';
import { lazyList, lazyTable } from '../../src/problems/frozen.js';

describe('tables that are decoded when they are first read', () => {
  it('cost an import nothing', async () => {
    vi.resetModules();
    const split = vi.spyOn(String.prototype, 'split');
    const decoded = () => split.mock.contexts.filter((text) => String(text).length > 2_000).length;
    try {
      const { indicators, countries } = await import('aidkit');
      expect(decoded()).toBe(0);
      expect(indicators).toHaveLength(251);
      expect(countries).toHaveLength(250);
      expect(decoded()).toBe(0);
      expect(indicators[250]?.code).toBe('17.19.2');
      expect(decoded()).toBeGreaterThan(0);
    } finally {
      split.mockRestore();
    }
  });

  it('have the length that they state before', async () => {
    const { countries, goals, groups, indicators, targets, withdrawnCodes } = await import(
      'aidkit'
    );
    const { fixedRates } = await import('aidkit/money');
    const { clusterSdgLinks, sdgSources } = await import('aidkit/sdg');
    const lists: (readonly unknown[])[] = [countries, fixedRates, goals, groups, indicators];
    lists.push(targets, withdrawnCodes, clusterSdgLinks, sdgSources);
    for (const list of lists) expect(list.every((row) => row !== undefined)).toBe(true);
    const { FIXED_RATES } = await import('../../src/money/fixedRate.table.js');
    const { SOURCE_ROWS } = await import('../../src/sdg/source.table.js');
    const { CLUSTER_ROWS } = await import('../../src/sdg/cluster.table.js');
    const { allGroups } = await import('../../src/countries/group.js');
    const { WITHDRAWN_FACTS } = await import('../../src/countries/withdrawn.table.js');
    const { allCountries } = await import('../../src/countries/countries.js');
    const { goalCodes, indicatorCodes, targetCodes } = await import('aidkit/sdg');
    expect(fixedRates).toHaveLength(FIXED_RATES.split('\n').length);
    expect(sdgSources).toHaveLength(SOURCE_ROWS.split('\n').length);
    expect(clusterSdgLinks).toHaveLength(CLUSTER_ROWS.split('\n').length);
    expect(withdrawnCodes).toHaveLength(WITHDRAWN_FACTS.split('\n').length);
    expect(groups).toHaveLength(allGroups().length);
    expect(countries).toHaveLength(allCountries().length);
    expect(goals).toHaveLength(goalCodes.length);
    expect(targets).toHaveLength(targetCodes.length);
    expect(indicators).toHaveLength(indicatorCodes.length);
  });

  it('are made once, frozen, and plain to everybody', () => {
    const make = vi.fn(() => [{ a: [1] }, { a: [2] }]);
    const list = lazyList(2, make);
    expect(Array.isArray(list)).toBe(true);
    expect(make).not.toHaveBeenCalled();
    expect(structuredClone(list)).toEqual([{ a: [1] }, { a: [2] }]);
    expect(JSON.stringify(list)).toBe('[{"a":[1]},{"a":[2]}]');
    expect(list[1]).toBe(list[1]);
    expect(Object.isFrozen(list) && Object.isFrozen(list[0]?.a)).toBe(true);
    const table = lazyTable<{ list: { a: number[] }[] }>({ list: make });
    expect(table.list).toBe(table.list);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
