// What other packages hand out, in their own types: tables of Apache Arrow, and rows of DuckDB.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { columnsFromArrow, fundingSummary } from 'aidkit/funding';
import { parseHdxRequirements } from 'aidkit/hdx';
import { fundingTotalsFromRow, fundingTotalsSql } from 'aidkit/sql';
import {
  Dictionary,
  Float64,
  Int32,
  Int64,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';

const folder = mkdtempSync(join(tmpdir(), 'aidkit-rows-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('tables of Apache Arrow', () => {
  const ROWS = 1_000;
  const plans = Array.from({ length: ROWS }, (_, row) =>
    row % 7 === 0 ? null : String(901 + (row % 3)),
  );
  const amounts = plans.map((_, row) => row + 0.25);
  const words = () => new Dictionary(new Utf8(), new Int32());
  const names = { amount: 'amount', status: 'status', plan: 'plan' };
  const sums = [null, '901', '902', '903'].map((plan) => [
    plan,
    amounts.reduce((sum, amount, row) => (plans[row] === plan ? sum + amount : sum), 0),
  ]);
  const vectors = {
    texts: vectorFromArray(plans, new Utf8()),
    'texts of a dictionary': vectorFromArray(plans, words()),
    'whole numbers of 64 bits': vectorFromArray(
      plans.map((plan) => (plan === null ? null : BigInt(plan))),
      new Int64(),
    ),
  };
  for (const [kind, plan] of Object.entries(vectors)) {
    it(`with plans as ${kind}, every seventh null, in memory and read from a file`, () => {
      const made = new Table({
        amount: vectorFromArray(amounts, new Float64()),
        status: vectorFromArray(Array(ROWS).fill('paid'), words()),
        plan,
      });
      for (const table of [made, tableFromIPC(tableToIPC(made))]) {
        const empty = fundingSummary.create({ by: ['plan'] });
        const summary = fundingSummary.addColumns(empty, columnsFromArrow(table, names));
        const groups = fundingSummary
          .result(summary)
          .groups.map(({ key, funding }) => [key.plan, funding.amount]);
        assert.deepEqual(groups, sums);
      }
    });
  }

  it('an amount of 64 bits is a number as far as it is exact; beyond 2^53 and null name their row', () => {
    const total = (values: readonly (bigint | null)[]) => {
      const table = new Table({
        amount: vectorFromArray(values, new Int64()),
        status: vectorFromArray(
          values.map(() => 'paid'),
          new Utf8(),
        ),
      });
      const columns = columnsFromArrow(table, { amount: 'amount', status: 'status' });
      const summary = fundingSummary.addColumns(fundingSummary.create(), columns);
      return fundingSummary.result(summary).paid.amount;
    };
    assert.equal(total([1n, 5n, -2n]), 4);
    for (const wrong of [2n ** 53n + 1n, -(2n ** 60n), null]) {
      assert.throws(() => total([1n, wrong]), /amount\[1\]: expected/);
    }
  });
});

describe('rows of DuckDB', () => {
  it('of a file of HDX, in each of the types that its client has', async () => {
    const file = join(folder, 'requirements.csv');
    writeFileSync(
      file,
      'countryCode,id,name,code,startDate,endDate,year,requirements,funding,percentFunded\n' +
        'AFG,1263,A plan,HAFG25,2025-01-01,2025-12-31,2025,2416811546,1008671701,42\n' +
        'AFG,1185,A plan,HAFG24,2024-01-01,2024-12-31,2024,3062888938,,\n',
    );
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = () => connection.runAndReadAll(`SELECT * FROM read_csv('${file}')`);
    const expected = JSON.stringify(parseHdxRequirements((await read()).getRowObjectsJson()));
    assert.match(expected, /2416811546/);
    for (const rows of [(await read()).getRowObjects(), (await read()).getRowObjectsJS()]) {
      const { values, rejected } = parseHdxRequirements(rows);
      assert.deepEqual([values.length, rejected], [2, []]);
      assert.equal(values[0]?.requirement?.amount, 2416811546);
    }
    connection.closeSync();
  });

  it('of a query, with decimals and counts in its own types', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`CREATE TABLE flows AS SELECT '1' AS id, 'paid' AS status, 'USD' AS currency,
      CAST(10.5 AS DECIMAL(38, 3)) AS amount, TRUE AS new_money,
      CAST([] AS STRUCT("type" VARCHAR, id VARCHAR, "name" VARCHAR, behavior VARCHAR)[]) AS source,
      [{'type': 'plan', 'id': '1', 'name': 'A plan', 'behavior': 'single'}] AS destination`);
    const query = fundingTotalsSql({ plan: ['1'] }, { from: 'flows', dialect: 'duckdb' });
    const read = () => connection.runAndReadAll(query);
    for (const rows of [
      (await read()).getRowObjects(),
      (await read()).getRowObjectsJS(),
      (await read()).getRowObjectsJson(),
    ]) {
      const { incoming } = fundingTotalsFromRow(rows[0] ?? {});
      assert.deepEqual([incoming.flowCount, incoming.funding.amount], [1, 10.5]);
    }
    connection.closeSync();
  });
});
