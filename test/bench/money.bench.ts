import { type Money, sumMoney } from 'aidkit/money';
import { add, dinero } from 'dinero.js';
import { USD } from 'dinero.js/currencies';
import type { Measure } from '../../scripts/bench.js';
import { ratiosTo } from './support/measure.js';

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

/** One list summed exactly, and next to it by a plain loop over the same objects, which rounds as it goes. */
function beside(what: string, list: readonly Money<'USD'>[]): Measure {
  const { sum } = ratiosTo('loop', {
    loop: () => plainLoop(list),
    sum: () => sumMoney(list, 'USD'),
  });
  return { what, ...sum, budget: 2, unit: 'x plain loop' };
}

export function measures(): Measure[] {
  const whole = amounts(1_000_000, 0);
  const few = whole.slice(0, 1000);
  const fewDinero = few.map(({ amount }) => dinero({ amount: amount * 100, currency: USD }));
  const { peer } = ratiosTo('loop', {
    loop: () => plainLoop(few),
    peer: () => fewDinero.reduce((sum, next) => add(sum, next)),
  });
  return [
    beside('sumMoney, 1,000 whole amounts', few),
    beside('sumMoney, 100,000 whole amounts', whole.slice(0, 100_000)),
    beside('sumMoney, 1,000,000 whole amounts', whole),
    beside('sumMoney, 100,000 amounts, one in ten with cents', amounts(100_000, 10)),
    beside('sumMoney, 100,000 amounts, all with cents', amounts(100_000, 1)),
    beside('sumMoney, 1,000,000 amounts, all with cents', amounts(1_000_000, 1)),
    {
      what: '  peer: dinero.js, 1,000 amounts',
      ...peer,
      budget: null,
      unit: 'x plain loop',
    },
  ];
}
