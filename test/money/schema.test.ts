import { currencySchema, exchangeRateSchema, moneyOf, moneySchema } from 'aidkit/schemas';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../support/issues.js';

const messageOf = (result: {
  error?: { issues: Parameters<typeof lineOf>[0][] } | undefined;
}): string => result.error?.issues.map(lineOf)[0] ?? 'passed';

describe('schemas of money', () => {
  it('say where, what was expected and what came', () => {
    expect(messageOf(moneySchema.safeParse({ amount: 0.1 + 0.2, currency: 'USD' }))).toBe(
      'amount: expected an amount exact to 0.01 USD, received 0.30000000000000004',
    );
    expect(messageOf(moneySchema.safeParse({ amount: '5', currency: 'USD' }))).toBe(
      'amount: expected a finite number, received "5"',
    );
    expect(messageOf(moneySchema.safeParse({ amount: Number.NaN, currency: 'USD' }))).toBe(
      'amount: expected a finite number, received NaN',
    );
    expect(messageOf(currencySchema.safeParse('US$'))).toBe(
      'value: expected the ISO 4217 code of a currency, received "US$" (nearest: "USD", "USS" or "USN")',
    );
    expect(messageOf(moneyOf('USD').safeParse({ amount: 5, currency: 'CHF' }))).toBe(
      'currency: expected "USD", received "CHF"',
    );
  });

  it('answer zero for negative zero', () => {
    expect(Object.is(moneySchema.parse({ amount: -0, currency: 'USD' }).amount, 0)).toBe(true);
  });

  it('refuse keys that no amount has', () => {
    const hostile = JSON.parse('{"amount": 1, "currency": "USD", "__proto__": {"polluted": 1}}');
    expect(moneySchema.safeParse(hostile).success).toBe(false);
  });

  it('take a dated rate, and no other', () => {
    const rate = { from: 'CHF', to: 'USD', rate: 1.25, asOf: '2025-07-01', source: 'made up' };
    expect(exchangeRateSchema.parse(rate)).toEqual(rate);
    for (const change of [{ rate: 0 }, { rate: -1 }, { asOf: '2025-02-30' }, { source: '' }]) {
      expect(exchangeRateSchema.safeParse({ ...rate, ...change }).success).toBe(false);
    }
  });
});
