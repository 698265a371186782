import {
  classifiedFlowsSql,
  flowsFromNdjsonSql,
  fundingBreakdownFromRows,
  fundingBreakdownSql,
  fundingSummarySql,
  fundingTotalsFromRow,
  fundingTotalsSql,
  planCoverageFromRows,
  planCoverageSql,
} from 'aidkit/sql';
import { describe, expect, it } from 'vitest';

// What needs no engine: what is refused, how texts are escaped, how rows become models. The queries
// themselves are executed on both engines by `npm run test:sql`.

const duckdb = { from: 'flows', dialect: 'duckdb' } as const;
const clickhouse = { from: 'flows', dialect: 'clickhouse' } as const;
const loose = (value: unknown) => value as never;

describe('literals and names', () => {
  it('escape what each engine reads in a text', () => {
    const ids = ["a'b", 'c\\d'];
    expect(fundingTotalsSql({ plan: ids }, duckdb)).toContain(`IN ('a''b', 'c\\d')`);
    expect(fundingTotalsSql({ plan: ids }, clickhouse)).toContain(`IN ('a\\'b', 'c\\\\d')`);
  });
  it('what no query can hold is refused', () => {
    for (const text of ['a\0', '\ud800', 'a\udfffb']) {
      expect(() => fundingTotalsSql({ plan: [text] }, duckdb)).toThrow(
        /boundary\.plan: expected text without a NUL or half of a surrogate pair/,
      );
      expect(() => flowsFromNdjsonSql(text, { dialect: 'clickhouse' })).toThrow(/path: expected/);
      expect(() => fundingTotalsSql({ plan: ['1'] }, { ...duckdb, from: text })).toThrow(
        /options\.from/,
      );
    }
    expect(fundingTotalsSql({ plan: ['𝄞'] }, duckdb)).toContain(`IN ('𝄞')`);
  });
  it('a table name is quoted part by part, SQL of your own is not', () => {
    expect(fundingTotalsSql({ plan: ['1'] }, { ...duckdb, from: 'aid.fl"ows' })).toContain(
      'FROM "aid"."fl""ows" AS f',
    );
    expect(
      fundingTotalsSql({ plan: ['1'] }, { ...duckdb, from: { sql: 'SELECT * FROM x' } }),
    ).toContain('FROM (SELECT * FROM x) AS f');
    expect(
      fundingTotalsSql({ plan: ['1'] }, { ...duckdb, from: { sql: "read_parquet('x')" } }),
    ).toContain("FROM read_parquet('x') AS f");
  });
  it('a path is a literal', () => {
    expect(flowsFromNdjsonSql("x'); --", { dialect: 'duckdb' })).toContain(
      "read_ndjson('x''); --'",
    );
  });
});

describe('refusals', () => {
  it.each([
    [() => fundingTotalsSql({}, duckdb), RangeError, /at least one dimension/],
    [() => fundingTotalsSql(loose({ plam: ['1'] }), duckdb), TypeError, /boundary/],
    [() => fundingTotalsSql({ plan: ['1'] }, loose(undefined)), TypeError, /options/],
    [
      () => fundingTotalsSql({ plan: ['1'] }, loose({ ...duckdb, dialect: 'duckdbb' })),
      RangeError,
      /nearest: "duckdb"/,
    ],
    [
      () => fundingTotalsSql({ plan: ['1'] }, loose({ ...duckdb, form: 'x' })),
      TypeError,
      /nearest: "from"/,
    ],
    [
      () => fundingTotalsSql({ plan: ['1'] }, loose({ dialect: 'duckdb' })),
      TypeError,
      /options\.from/,
    ],
    [
      () => fundingTotalsSql({ plan: ['1'] }, loose({ ...duckdb, newMoneyInside: 'x' })),
      RangeError,
      /newMoneyInside/,
    ],
    [
      () => fundingTotalsSql({ plan: ['1'] }, loose({ ...duckdb, currency: 'ZZZ' })),
      RangeError,
      /currency/,
    ],
    [() => fundingBreakdownSql({ plan: ['1'] }, loose('clster'), duckdb), TypeError, /by/],
    [
      () => fundingBreakdownSql({ plan: ['1'] }, 'cluster', loose({ ...duckdb, side: 'x' })),
      RangeError,
      /side/,
    ],
    [() => fundingSummarySql(loose({ ...duckdb, by: ['plan', 'plan'] })), TypeError, /by\[1\]/],
    [() => planCoverageSql(loose(duckdb)), TypeError, /options\.requirements/],
    [() => classifiedFlowsSql(loose(null), duckdb), TypeError, /boundary/],
    [() => flowsFromNdjsonSql(loose(5), { dialect: 'duckdb' }), TypeError, /path/],
    [() => flowsFromNdjsonSql('x', loose({ dialect: 'duckdb', shape: 'ft' })), RangeError, /shape/],
  ])('%s', (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});

describe('rows', () => {
  const row = {
    ...{ incoming_flow_count: 2n, incoming_funding: '10.50', incoming_pledges: 3 },
    ...{ outgoing_flow_count: '0', outgoing_funding: '-0.00', outgoing_pledges: '0' },
    internal_flow_count: 1,
  };
  it('take numbers, BigInts and decimals as text', () => {
    expect(fundingTotalsFromRow(row, { currency: 'JOD' })).toEqual({
      incoming: {
        flowCount: 2,
        funding: { amount: 10.5, currency: 'JOD' },
        pledges: { amount: 3, currency: 'JOD' },
      },
      outgoing: {
        flowCount: 0,
        funding: { amount: 0, currency: 'JOD' },
        pledges: { amount: 0, currency: 'JOD' },
      },
      internal: { flowCount: 1 },
    });
  });
  it('say which column is missing or wrong', () => {
    const { internal_flow_count: _, ...short } = row;
    expect(() => fundingTotalsFromRow(short)).toThrow(/row\.internal_flow_count/);
    expect(() => fundingTotalsFromRow({ ...row, incoming_funding: 'many' })).toThrow(
      'row.incoming_funding: expected a decimal number, received "many"',
    );
    expect(() => fundingTotalsFromRow({ ...row, incoming_flow_count: -1 })).toThrow(RangeError);
    expect(() => fundingTotalsFromRow(loose(null))).toThrow(TypeError);
    expect(() => planCoverageFromRows(loose([null]))).toThrow('rows[0]: expected a row');
    expect(() => fundingBreakdownFromRows([], 'cluster')).toThrow(/a row of the total/);
  });
  it('a plan without a requirement has no ratio', () => {
    const rows = [{ plan: '1', funding: '5', pledges: '0', requirement: null }];
    expect(planCoverageFromRows(rows)[0]).toMatchObject({ plan: '1', ratio: null, gap: null });
  });
});
