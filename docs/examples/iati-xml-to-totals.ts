// # IATI XML to totals
// Commitments and disbursements of a file, never added to each other. Needs the package fast-xml-parser.
import { iatiFlows } from 'aidkit/iati';
import { parseIatiXml } from 'aidkit/iati/xml';
import { type CurrencyCode, sumMoney } from 'aidkit/money';

const transaction = (kind: string, amount: number) => `<transaction>
  <transaction-type code="${kind}"/><transaction-date iso-date="2025-02-01"/>
  <value value-date="2025-02-01">${amount}</value></transaction>`;
const { values, rejected } = parseIatiXml(`<iati-activities version="2.03">
<iati-activity default-currency="EUR"><iati-identifier>XX-MADE-1-7</iati-identifier>
<reporting-org ref="XX-MADE-1" type="40"/><title><narrative>A made activity</narrative></title>
<activity-status code="2"/><activity-date type="1" iso-date="2025-01-01"/><recipient-country code="KZ"/>
${transaction('2', 900)}${transaction('3', 250)}${transaction('3', 100)}
</iati-activity></iati-activities>`);

const flows = values.map((activity) => iatiFlows(activity));
const total = (kind: 'commitments' | 'disbursements') =>
  sumMoney<CurrencyCode>(
    flows.flatMap((one) => one[kind].map(({ amount }) => amount)),
    'EUR',
  );
// Activities and transactions that could not be read: the totals are without them.
const leftOut = values.flatMap((activity) => activity.leftOut);
console.log(total('commitments'), total('disbursements'), rejected, leftOut);
