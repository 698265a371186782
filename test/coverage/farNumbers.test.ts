import { contributionsFromFlows } from 'aidkit/cooperation';
import { costPerPerson, inConstantPrices } from 'aidkit/coverage';
import { fundingSummary } from 'aidkit/funding';
import { describe, expect, it } from 'vitest';

describe('numbers at the far ends of a double, and ids of another kind', () => {
  const money = { amount: 1e6, currency: 'USD' } as const;

  it('names the count that the money cannot be divided by', () => {
    const people = { unit: 'people', inNeed: null, targeted: 5e-324 } as const;
    expect(() => costPerPerson(money, people)).toThrow(/^caseload\.targeted: expected/);
  });

  it('adjusts by deflators of any size, and names one that is too far from the base', () => {
    const series = [{ year: '2005', amount: money }];
    const [same] = inConstantPrices(series, { 2005: 1e308, 2020: 1e308 }, '2020');
    expect(same?.amount).toEqual(money);
    const far = () => inConstantPrices(series, { 2005: 80, 2020: 1e308 }, '2020');
    expect(far).toThrow(/^deflators\["2005"\]: expected/);
  });

  it('names a value of a dictionary that is no id', () => {
    const summary = fundingSummary.create({ by: ['plan'], currency: 'USD' });
    const columns = {
      amount: Float64Array.of(1),
      status: { dictionary: ['paid' as const], indices: Uint8Array.of(0) },
      plan: { dictionary: [1263 as never], indices: Uint8Array.of(0) },
    };
    const add = () => fundingSummary.addColumns(summary, columns);
    expect(add).toThrow(TypeError);
    expect(add).toThrow(/^columns\.plan\.dictionary\[0\]: expected/);
  });

  it('names the id of a flow', () => {
    const flow = { id: Symbol('x'), source: [], destination: [] };
    expect(() => contributionsFromFlows([flow as never])).toThrow(/^flows\[0\]\.id: expected/);
  });
});
