// # DuckDB over Parquet
// The same rules as SQL: run it where the file is, read the row with aidkit. examples/sql runs it on two engines.
import { fundingTotalsFromRow, fundingTotalsSql } from 'aidkit/sql';

const sql = fundingTotalsSql({ plan: ['1263'] }, { from: 'flows', dialect: 'duckdb' });
console.log(sql.split('\n')[0]);

// const [row] = await connection.runAndReadAll(`CREATE VIEW flows AS FROM 'flows.parquet'; ${sql}`)
const row = {
  incoming_flow_count: 2n,
  incoming_funding: '10.50',
  incoming_pledges: '0.00',
  outgoing_flow_count: 0n,
  outgoing_funding: '0.00',
  outgoing_pledges: '0.00',
  internal_flow_count: 1n,
};
console.log(fundingTotalsFromRow(row).incoming.funding);
