import { add, dinero } from 'dinero.js';
import { USD } from 'dinero.js/currencies';
import type { Measure } from '../../scripts/bench.js';
import { type Money, sumMoney } from '../../src/money/index.js';
import { timeTogether } from './support/measure.js';

// Amounts as funding has them: mostly whole dollars, in the second list one in ten with cents.
function amounts(count: number, withCents: boolean): Money<'USD'>[] {
  let seed = 1;
  return Array.from({ length: count }, (_, i) => {
    seed = (seed * 48271) % 2147483647;
    const whole = seed % 100_000_000;
    return { amount: withCents && i % 10 === 0 ? whole / 100 : whole, currency: 'USD' };
  });
}

function plainLoop(list: readonly Money[]): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += (list[i] as Money).amount;
  return sum;
}

/** The exact sum of money beside a plain loop over the same objects. */
export function measures(): Measure[] {
  const whole = amounts(100_000, false);
  const cents = amounts(100_000, true);
  const few = whole.slice(0, 1000);
  const fewDinero = few.map(({ amount }) => dinero({ amount: amount * 100, currency: USD }));
  const large = timeTogether(
    {
      loop: () => plainLoop(whole),
      loopCents: () => plainLoop(cents),
      sum: () => sumMoney(whole, 'USD'),
      sumCents: () => sumMoney(cents, 'USD'),
      reduce: () => whole.reduce((sum, { amount }) => sum + amount, 0),
    },
    { rounds: 40 },
  );
  const small = timeTogether(
    {
      loop: () => plainLoop(few),
      sum: () => sumMoney(few, 'USD'),
      dinero: () => fewDinero.reduce((sum, next) => add(sum, next)),
    },
    { rounds: 30 },
  );
  const unit = 'x plain loop';
  return [
    { what: 'sumMoney, 100,000 whole amounts', value: large.sum / large.loop, budget: 1.5, unit },
    { what: 'sumMoney, 1,000 whole amounts', value: small.sum / small.loop, budget: 1.5, unit },
    {
      what: 'sumMoney, 100,000 amounts, one in ten with cents',
      value: large.sumCents / large.loopCents,
      budget: null,
      unit,
    },
    { what: 'reduce, 100,000, not exact', value: large.reduce / large.loop, budget: null, unit },
    { what: 'dinero.js, 1,000', value: small.dinero / small.loop, budget: null, unit },
  ];
}
