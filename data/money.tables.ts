import { literal, readCsv, tableHeader } from '../scripts/data/table.js';

const currencies = 'data/money/currencies.csv';
const rates = 'data/money/fixed-rates.csv';

const KINDS = ['in-use', 'withdrawn', 'unit-of-account', 'fund', 'crypto-asset'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;
const WITHDRAWN = /^\d{4}(-\d\d)?( to \d{4}(-\d\d)?)?$/;

type Row = Record<string, string>;

function requireForm(row: Row, name: string, form: RegExp, file: string): string {
  const value = row[name] ?? '';
  if (!form.test(value)) throw new Error(`${file}: ${row.code ?? row.to}: ${name} ${value}`);
  return value;
}

function checkedCurrencies(): Row[] {
  const rows = readCsv(currencies);
  const seen = new Set<string>();
  for (const row of rows) {
    const code = requireForm(row, 'code', /^[A-Z]{3}$/, currencies);
    if (seen.has(code)) throw new Error(`${currencies}: ${code} twice`);
    seen.add(code);
    requireForm(row, 'kind', new RegExp(`^(${KINDS.join('|')})$`), currencies);
    requireForm(row, 'digits', /^[02348]$/, currencies);
    requireForm(row, 'successor', /^([A-Z]{3})?$/, currencies);
    const withdrawn = row.kind === 'withdrawn';
    requireForm(row, 'withdrawn', withdrawn ? WITHDRAWN : /^$/, currencies);
    for (const name of ['replaced_on', 'tender_until']) {
      if (row[name] !== '') requireForm(row, name, DAY, currencies);
    }
    if (row.replaced_on && row.tender_until && row.replaced_on > row.tender_until) {
      throw new Error(`${currencies}: ${code} was no tender when it was replaced`);
    }
  }
  return rows;
}

function union(name: string, text: string, codes: readonly string[]): string {
  return `/** ${text} */\nexport type ${name} =\n${codes.map((code) => `  | '${code}'`).join('\n')};\n`;
}

/** `AED AFN BAM` as `AEDFN BAM`. */
function pack(codes: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const [first = '', ...rest] of [...codes].sort()) {
    groups.set(first, (groups.get(first) ?? first) + rest.join(''));
  }
  return [...groups.values()].join(' ');
}

export function tables(): Record<string, string> {
  const rows = checkedCurrencies();
  const codesOf = (kind: string) =>
    rows.filter((row) => row.kind === kind).map((row) => row.code as string);
  const packed = (name: string, ...kinds: string[]) =>
    `export const ${name} =\n  '${pack(kinds.flatMap(codesOf))}';\n`;
  const digits = (count: string) =>
    pack(rows.filter((row) => row.digits === count).map((row) => row.code as string));
  const info = rows
    .filter((row) => row.kind === 'withdrawn')
    .map((row) =>
      ['code', 'withdrawn', 'replaced_on', 'tender_until', 'successor', 'source']
        .map((name) => row[name] ?? '')
        .join('|'),
    );
  const fixed = readCsv(rates).map((row) => {
    for (const name of ['from', 'to']) requireForm(row, name, /^[A-Z]{3}$/, rates);
    requireForm(row, 'as_of', DAY, rates);
    const rate = Number(requireForm(row, 'rate', /^\d+(\.\d+)?$/, rates));
    if (!rows.some((one) => one.code === row.to)) throw new Error(`${rates}: ${row.to}`);
    return [row.from, row.to, rate, row.as_of, row.source].join('|');
  });
  return {
    'src/money/currency.table.ts': `${tableHeader([currencies])}
${union('CurrentCurrencyCode', 'The alphabetic code of a currency in use, by ISO 4217.', codesOf('in-use'))}
${union('WithdrawnCurrencyCode', 'A code that ISO 4217 has withdrawn.', codesOf('withdrawn'))}
${union('UnitOfAccountCode', 'A unit in which organisations of States count.', codesOf('unit-of-account'))}
${union('FundsCode', 'A funds code of ISO 4217 that IATI lists as a currency, or Bitcoin.', [...codesOf('fund'), ...codesOf('crypto-asset')])}
// Packed: codes of one first letter in a group, which tells it once. currency.ts unpacks them.
${packed('IN_USE', 'in-use')}${packed('WITHDRAWN', 'withdrawn')}${packed('UNITS_OF_ACCOUNT', 'unit-of-account')}${packed('FUNDS', 'fund', 'crypto-asset')}
/** The codes that have not two decimal places, by how many they have. */
export const OTHER_DIGITS = {
  0: '${digits('0')}',
  3: '${digits('3')}',
  4: '${digits('4')}',
  8: '${digits('8')}',
} as const;
`,
    'src/money/withdrawn.table.ts': `${tableHeader([currencies])}
/** A withdrawn code a line: withdrawn in the month, replaced on, tender until, successor, source. */
export const WITHDRAWN_DETAILS = ${literal(info.join('\n'))};
`,
    'src/money/fixedRate.table.ts': `${tableHeader([rates])}
/** A rate a line: units of the second currency for one of the first, from which day, by which law. */
export const FIXED_RATES = ${literal(fixed.join('\n'))};
`,
  };
}
