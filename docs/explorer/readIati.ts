import type { Flow } from 'aidkit/funding';
import { iatiFlows } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';
import { sumMoney } from 'aidkit/money';
import { moneyText, problemsOf } from './parts.js';
import type { FileReport } from './report.js';

/** Activities of IATI: commitments, disbursements and expenditures by currency, never added to each other. */
export function readIati(xml: string): FileReport {
  const read = parseIatiXml(xml);
  const kinds = {
    commitments: [] as Flow[],
    disbursements: [] as Flow[],
    expenditures: [] as Flow[],
  };
  let leftOut = 0;
  for (const activity of read.values) {
    leftOut += activity.leftOut.length;
    const flows = iatiFlows(activity);
    for (const kind of ['commitments', 'disbursements', 'expenditures'] as const) {
      for (const flow of flows[kind]) kinds[kind].push(flow);
    }
  }
  const rows = Object.entries(kinds).flatMap(([kind, flows]) => {
    const currencies = [...new Set(flows.map(({ amount }) => amount.currency))].sort();
    return currencies.map((currency) => {
      const own = flows.filter(({ amount }) => amount.currency === currency);
      return [
        `${kind}, ${currency}`,
        moneyText(
          sumMoney(
            own.map(({ amount }) => amount),
            currency,
          ),
        ),
        String(own.length),
      ];
    });
  });
  return {
    ...{ kind: 'Activities of IATI (XML)', read: read.values.length, unit: 'activities' },
    ...problemsOf(read),
    totals: [
      ['transactions', String(Object.values(kinds).reduce((sum, flows) => sum + flows.length, 0))],
      ['transactions, budgets and plans that cannot be read', String(leftOut)],
    ],
    tables: [
      {
        caption: 'Outgoing money by kind and currency',
        head: ['kind', 'sum', 'transactions'],
        rows,
      },
    ],
    chart: null,
    code: `import { iatiFlows } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';

const { values, rejected } = parseIatiXml(text);
console.log(values.map((activity) => iatiFlows(activity)), rejected);`,
  };
}
