import { literal, readCsv, tableHeader } from '../../scripts/data/table.js';
import { check } from './check.js';

const FILE = 'data/country-withdrawn-codes.csv';

type Row = Record<string, string>;

/** src/countries/withdrawn.table.ts: codes and followers apart, since a look-up needs no names. */
export function withdrawnTables(countries: Row[]): Record<string, string> {
  const rows = readCsv(FILE);
  const today = (column: string) => new Set(countries.map((row) => row[column]));
  const known = today('alpha3');
  for (const { alpha2 = '', alpha3 = '', until, followed_by = '' } of rows) {
    check(
      /^([A-Z]{2})?$/.test(alpha2) && !today('alpha2').has(alpha2 || '-'),
      FILE,
      'alpha2',
      alpha2,
    );
    check(/^([A-Z]{3})?$/.test(alpha3) && !known.has(alpha3 || '-'), FILE, 'alpha3', alpha3);
    check(/^\d{4}(-\d\d-\d\d)?$/.test(until ?? ''), FILE, 'until: a day or a year', until);
    for (const code of followed_by.split(' ')) check(known.has(code), FILE, 'a known code', code);
  }
  const isOne = ({ followed_by = '' }: Row) => followed_by.length === 3;
  const one = rows.filter(isOne);
  const several = rows.filter((row) => !isOne(row));
  const alpha2Of = new Map(countries.map(({ alpha3, alpha2 = '' }) => [alpha3, alpha2]));
  const codes = (some: Row[]) =>
    some
      .map(({ alpha2 = '', alpha3 = '', numeric = '', followed_by = '' }) => {
        const followers = followed_by.split(' ').map((code) => alpha2Of.get(code));
        return [alpha3.padEnd(3), alpha2.padEnd(2), numeric.padEnd(3), ...followers].join('');
      })
      .join('\n');
  const facts = [...one, ...several].map(({ alpha4, until, name }) =>
    [alpha4, until, name].join('|'),
  );
  return {
    'src/countries/withdrawn.table.ts': `${tableHeader([FILE])}
/** A line a code: alpha-3, alpha-2 and number, or blanks; then the alpha-2 of the one country that followed. */
export const FOLLOWED_BY_ONE = ${literal(codes(one))};

/** Likewise those of which several followed, apart since they are read as no country. */
export const FOLLOWED_BY_SEVERAL = ${literal(codes(several))};

/** Of the first and then of the second: alpha-4 of ISO 3166-3, withdrawn when, name. */
export const WITHDRAWN_FACTS = ${literal(facts.join('\n'))};
`,
  };
}
