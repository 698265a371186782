import { type Money, sumMoney } from 'aidkit/money';
import { add, dinero } from 'dinero.js';
import { USD } from 'dinero.js/currencies';
import type { Measure } from '../../scripts/bench.js';
import { timeTogether } from './support/measure.js';

/** Amounts up to 100 million dollars; every `centsEvery`th has cents, none where it is 0. */
function amounts(count: number, centsEvery: number): Money<'USD'>[] {
  let seed = 1;
  return Array.from({ length: count }, (_, i) => {
    seed = (seed * 48271) % 2147483647;
    const whole = seed % 100_000_000;
    const amount = centsEvery > 0 && i % centsEvery === 0 ? whole / 100 : whole;
    return { amount, currency: 'USD' };
  });
}

function plainLoop(list: readonly Money[]): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += (list[i] as Money).amount;
  return sum;
}

/** One list summed exactly, and beside it by a plain loop over the same objects. */
function beside(what: string, list: readonly Money<'USD'>[], rounds: number): Measure {
  const times = timeTogether(
    { loop: () => plainLoop(list), sum: () => sumMoney(list, 'USD') },
    { rounds, minMs: 0.5 },
  );
  return { what, value: times.sum / times.loop, budget: 2, unit: 'x plain loop' };
}

/**
 * The exact sum of money beside a plain loop that looks at no currency and rounds as it goes. Windows
 * are short, so that on a busy machine the best of many is one in which nobody else ran.
 */
export function measures(): Measure[] {
  const whole = amounts(1_000_000, 0);
  const few = whole.slice(0, 1000);
  const fewDinero = few.map(({ amount }) => dinero({ amount: amount * 100, currency: USD }));
  const peers = timeTogether(
    {
      loop: () => plainLoop(few),
      dinero: () => fewDinero.reduce((sum, next) => add(sum, next)),
    },
    { minMs: 0.5 },
  );
  return [
    beside('sumMoney, 1,000 whole amounts', few, 2000),
    beside('sumMoney, 100,000 whole amounts', whole.slice(0, 100_000), 500),
    beside('sumMoney, 1,000,000 whole amounts', whole, 30),
    beside('sumMoney, 100,000 amounts, one in ten with cents', amounts(100_000, 10), 500),
    beside('sumMoney, 100,000 amounts, all with cents', amounts(100_000, 1), 500),
    beside('sumMoney, 1,000,000 amounts, all with cents', amounts(1_000_000, 1), 30),
    {
      what: '  peer: dinero.js, 1,000 amounts',
      value: peers.dinero / peers.loop,
      budget: null,
      unit: 'x plain loop',
    },
  ];
}
