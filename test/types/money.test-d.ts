import {
  addMoney,
  allocateMoney,
  compareMoney,
  convertMoney,
  type ExchangeRate,
  type Money,
  money,
  subtractMoney,
  sumMoney,
} from 'aidkit/money';
import { expectTypeOf, test } from 'vitest';

const dollars = money(1, 'USD');
const francs = money(1, 'CHF');

test('an amount carries its currency', () => {
  expectTypeOf(dollars).toEqualTypeOf<Money<'USD'>>();
  expectTypeOf(allocateMoney(dollars, [1])).toEqualTypeOf<Money<'USD'>[]>();
  expectTypeOf(sumMoney([dollars], 'USD')).toEqualTypeOf<Money<'USD'>>();
  expectTypeOf(addMoney(dollars, dollars)).toEqualTypeOf<Money<'USD'>>();
});

test('two currencies do not compile', () => {
  // @ts-expect-error francs and dollars do not add
  addMoney(dollars, francs);
  // @ts-expect-error nor do they subtract
  subtractMoney(dollars, francs);
  // @ts-expect-error nor is one more than the other
  compareMoney(dollars, francs);
  // @ts-expect-error a list of both has no sum
  sumMoney([dollars, francs], 'USD');
  // @ts-expect-error nor without a currency
  sumMoney([dollars, francs]);
  expectTypeOf(sumMoney([dollars, dollars])).toEqualTypeOf<Money<'USD'>>();
  expectTypeOf(sumMoney([dollars] as Money[])).toEqualTypeOf<Money>();
  // @ts-expect-error the sum is in the currency of the list
  sumMoney([dollars], 'CHF');
  // @ts-expect-error dollars are no francs
  const wrong: Money<'CHF'> = dollars;
  expectTypeOf(wrong).toBeObject();
});

test('currencies of the past and units of account are currencies too', () => {
  expectTypeOf(money(1, 'HRK')).toEqualTypeOf<Money<'HRK'>>();
  expectTypeOf(money(1, 'XDR')).toEqualTypeOf<Money<'XDR'>>();

  // @ts-expect-error XXX means "no currency"
  money(1, 'XXX');
  // @ts-expect-error a funds code
  money(1, 'CHE');
});

test('a rate converts from its own currency only', () => {
  const rate: ExchangeRate<'CHF', 'USD'> = {
    from: 'CHF',
    to: 'USD',
    rate: 1.25,
    asOf: '2025-07-01',
    source: 'made up',
  };
  expectTypeOf(convertMoney(francs, rate)).toEqualTypeOf<Money<'USD'>>();
  // @ts-expect-error the rate is for francs
  convertMoney(dollars, rate);
});

test('amounts of an unknown currency stay checkable at run time', () => {
  const some: Money = dollars;
  expectTypeOf(addMoney(some, some)).toEqualTypeOf<Money>();
});
