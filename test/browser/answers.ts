// One answer of every room, for test/browser/run.ts to compare between a browser and Node.
import {
  addDays,
  countryByCode,
  coveragePercent,
  coverageTimeline,
  fundingCoverage,
  membership,
  money,
  parseSdgCode,
  poolAppeals,
  resolveCountry,
  sdgTarget,
  sumMoney,
} from 'aidkit';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { parseFtsFlows } from 'aidkit/fts';
import { checkClaims, extractQuantities } from 'aidkit/reported';
import { moneySchema } from 'aidkit/schemas';
import { parseUnSymbol } from 'aidkit/un-symbols';

const { appeals, observations } = centralAsiaAppeals;
const plan = appeals.find(({ code }) => code === 'HAFG25');
const sentence =
  'The plan seeks $2.4 billion to assist nearly 17 million people and is only 22% funded.';

Object.assign(globalThis, {
  answers: {
    money: sumMoney([money(0.1, 'USD'), money(0.2, 'USD')], 'USD'),
    day: addDays('2024-02-28', 2),
    coverage: coveragePercent(
      fundingCoverage({
        funding: money(1_014_201_784, 'USD'),
        requirement: money(2_416_811_546, 'USD'),
      }),
      'hdx',
    ),
    timeline: plan && coverageTimeline(plan, observations),
    pool: poolAppeals(appeals, observations, { on: '2026-09-27', years: ['2025'] }),
    country: countryByCode('afg'),
    name: resolveCountry("Cote d'Ivoire"),
    membership: membership('STP', 'ldc', '2024-12-13'),
    code: parseSdgCode('SDG 8.10'),
    target: sdgTarget('8.b'),
    symbol: parseUnSymbol('resolution 2777 (2025)'),
    quantities: extractQuantities(sentence),
    claims: checkClaims([]),
    rejected: parseFtsFlows({ status: 'ok', data: { flows: [{ id: '1', amountUSD: '5' }] } })
      .rejected,
    refused: moneySchema.safeParse({ amount: 0.001, currency: 'USD' }).error?.issues,
  },
});
