// # Euros to dollars at dated rates
// Each amount is converted at the last rate on or before its day; an old rate is no rate.
import { convertMoney, money, rateOn, sumMoney } from 'aidkit/money';

const source = 'made up for this example';
const rates = [
  { from: 'EUR', to: 'USD', rate: 1.08, asOf: '2025-03-01', source },
  { from: 'EUR', to: 'USD', rate: 1.17, asOf: '2025-07-01', source },
] as const;
const gifts = [
  { day: '2025-03-15', amount: money(1_000_000, 'EUR') },
  { day: '2025-07-02', amount: money(500_000, 'EUR') },
];

const dollars = gifts.flatMap(({ day, amount }) => {
  const rate = rateOn(rates, day, { maxAgeDays: 31 });
  return rate === null ? [] : [convertMoney(amount, rate)];
});
console.log(dollars, sumMoney(dollars, 'USD'));
