import { describe, expect, it } from 'vitest';
import { looksLike } from '../../src/problems/looksLike.js';
import { hxlTag, isHxlLine } from '../../src/tables/hxl.js';
import { readStreamedRow, readTable, type TableReader } from '../../src/tables/table.js';

type Column = 'id' | 'country' | 'amount' | 'day' | 'year' | 'note';

const reader: TableReader<Column, unknown> = {
  kind: 'a test',
  required: ['id', 'amount'],
  tags: {
    id: '#meta+id',
    country: '#country+code',
    amount: '#value+usd+funding',
    note: '#meta+id',
  },
  read: (row) => ({
    id: row.id('id'),
    country: row.alpha3OrNull('country'),
    amount: row.dollarsOrNull('amount')?.amount ?? null,
    day: row.dayOrNull('day'),
    year: row.yearOrNull('year'),
    note: row.textOrNull('note'),
  }),
};
const nothing = { country: null, amount: null, day: null, year: null, note: null };

describe('rows of a file', () => {
  it('reads by name and by tag, arrays and objects, and passes over what it does not know', () => {
    const expected = [{ ...nothing, id: '7', country: 'AFG', amount: 5 }];
    const read = (rows: unknown[]) => readTable(rows, reader).values;
    expect(read([{ id: '7', country: 'AFG', amount: '5', x: 1 }])).toEqual(expected);
    expect(
      read([
        ['country', 'amount', 'id'],
        ['AFG', 5, 7],
      ]),
    ).toEqual(expected);
    expect(
      read([
        ['#country+code', '#value +funding +usd', '#meta+id'],
        ['AFG', 5n, 7n],
      ]),
    ).toEqual(expected);
    expect(read([{ '#meta+id': '7', '#Country+Code': 'AFG', '#value+funding+usd': 5 }])).toEqual(
      expected,
    );
    const tags = { Numéro: '#meta+id', Pays: '#country+code', Montant: '#value+funding+usd' };
    expect(read([tags, { Numéro: '7', Pays: 'AFG', Montant: '5' }])).toEqual(expected);
  });

  it('gives one tag of two columns to each in turn', () => {
    const rows = [
      ['#meta+id', '#value+usd+funding', '#meta+id'],
      ['7', '5', 'seen twice'],
    ];
    expect(readTable(rows, reader).values).toMatchObject([{ id: '7', note: 'seen twice' }]);
  });

  it('lets a cell that may be empty cost only itself, and tells its path', () => {
    const wrong = { id: '7', country: 'Afghanistan', amount: 'n/a', day: '2025-02-30', year: '25' };
    const { values, rejected, warnings } = readTable([{ ...wrong, note: ' ' }], reader);
    expect(values).toEqual([{ ...nothing, id: '7' }]);
    expect(rejected).toEqual([]);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-field', 'rows[0].country'],
      ['invalid-field', 'rows[0].amount'],
      ['invalid-field', 'rows[0].day'],
      ['invalid-field', 'rows[0].year'],
    ]);
    expect(warnings[0]?.message).toBe(
      'rows[0].country: expected an alpha-3 code such as "AFG", received "Afghanistan"',
    );
    expect(readStreamedRow({ ...wrong, id: 'x' }, 3, reader)).toMatchObject({
      values: [],
      rejected: [{ path: 'rows[3].id' }],
      warnings: [],
    });
  });

  it('reads an id that pandas wrote as a float, and no other number for an id', () => {
    const id = (cell: unknown) => readTable([{ id: cell, amount: 1 }], reader);
    expect(id('1263.0').values).toMatchObject([{ id: '1263' }]);
    expect(id(1263n).values).toMatchObject([{ id: '1263' }]);
    for (const cell of ['1263.5', '1.263e3', '1,263', 1263.5, '', null]) {
      expect(id(cell)).toMatchObject({ values: [], rejected: [{ path: 'rows[0].id' }] });
    }
    expect(readTable([{ id: 1, amount: 1, year: '2025.0' }], reader).values).toMatchObject([
      { year: '2025' },
    ]);
  });

  it('shows the columns that came where the whole is something else', () => {
    const message = (rows: unknown) => {
      try {
        readTable(rows as unknown[], reader);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(message([{ 'id;amount': '7;5' }])).toBe(
      'rows[0]: expected a row of a test, whose columns have "id", "amount", received the columns ' +
        '"id;amount" (separated by semicolons, not by commas)',
    );
    expect(message([['id\tamount'], ['7\t5']])).toContain('separated by tabs');
    expect(message([{ '<!DOCTYPE html>': '<html>' }])).toContain('(an HTML page)');
    expect(message([['version https://git-lfs.github.com/spec/v1']])).toContain('Git LFS pointer');
    expect(message([{ '\ufffd\ufffdi\u0000d\u0000': '' }])).toContain('UTF-16');
    expect(message([Array.from({ length: 40 }, (_, i) => `c${i}`)])).toContain('… (40 in all)');
    expect(message('<html></html>')).toContain('(an HTML page)');
    expect(message([5])).toContain('received 5');
    expect(message([{ x: 1 }]).length).toBeLessThan(200);
    expect(message([{ ['x'.repeat(1e5)]: 1 }]).length).toBeLessThan(500);
  });
});

describe('tags', () => {
  it('mean the same in any order of attributes', () => {
    expect(hxlTag('#value+usd+funding')).toBe(hxlTag('#VALUE +funding +usd'));
    expect(isHxlLine({ a: '#x', b: '' })).toBe(true);
    expect(isHxlLine({ a: '#x', b: 5 })).toBe(false);
    expect(isHxlLine({})).toBe(false);
  });
});

describe('looksLike', () => {
  it('names what people save in place of data', () => {
    expect(
      [
        '\n<HTML>',
        'PK\u0003\u0004',
        '%PDF-1.7',
        '\u001f\ufffd',
        '<?xml version="1.0"?>',
        'a,b',
      ].map(looksLike),
    ).toEqual([
      'an HTML page',
      'a ZIP archive or an Excel workbook',
      'a PDF document',
      'a gzip archive',
      'XML',
      null,
    ]);
  });
});
