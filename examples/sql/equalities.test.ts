// Every query of aidkit/sql is executed on both engines, and its result must be that of the function whose
// rules it writes: on made flows, and on the flows of Jordan 2020 where they are at hand.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fundingCoverage } from 'aidkit/coverage';
import { parseFtsFlow } from 'aidkit/fts';
import {
  type Boundary,
  classifyFlow,
  type Flow,
  type FlowObjectType,
  fundingBreakdown,
  fundingSummary,
  fundingTotals,
  sharingOf,
} from 'aidkit/funding';
import * as sql from 'aidkit/sql';
import { makeFlow } from '../../test/bench/support/ftsFlows.js';
import { clickhouse, duckdb, type Engine } from './engines.js';

const MADE = Number(process.env.FLOWS ?? 100_000);
const JORDAN = '../../../shared/data/fts/input/custom-search-locationid-114-year-2020';
const TYPES: FlowObjectType[] = [
  ...(['organization', 'location', 'usageYear', 'plan'] as const),
  ...(['cluster', 'globalCluster', 'project', 'emergency'] as const),
];

function jordanPages(): unknown[] {
  const names = ['', '-page-2', '-page-3'].map(
    (end) => new URL(`${JORDAN}${end}.json`, import.meta.url),
  );
  if (!names.every((name) => existsSync(name))) return [];
  return names.flatMap((name) => JSON.parse(readFileSync(name, 'utf8')).data.flows);
}

const sets: { name: string; raw: unknown[]; boundaries: Boundary[] }[] = [
  {
    name: `${MADE} made flows`,
    raw: Array.from({ length: MADE }, (_, index) => makeFlow(index)),
    boundaries: [
      { location: ['1'] },
      { location: ['114', '212'], usageYear: ['2025'] },
      { plan: ['990001'] },
      { globalCluster: ['7', '3'] },
      { organization: ['90015', '90021'] },
      { emergency: ['930001'], usageYear: ['2024', '2026'] },
      { cluster: ['920001'], location: ['169'] },
      { project: ['940001'] },
    ],
  },
  {
    name: 'Jordan 2020',
    raw: jordanPages(),
    boundaries: [
      { location: ['114'], usageYear: ['2020'] },
      { plan: ['943'] },
      { plan: ['952', '1010'] },
      { organization: ['2917'] },
      { emergency: ['911'] },
      { globalCluster: ['7'] },
      { location: ['114'] },
      { usageYear: ['2019', '2020'] },
    ],
  },
];

/** What the functions give for a set of flows: each result is computed once, and held as text for both engines. */
class Computed {
  readonly flows: Flow<'USD'>[];
  private readonly results = new Map<string, string>();

  constructor(raw: readonly unknown[]) {
    this.flows = raw.flatMap((json) => parseFtsFlow(json).values) as Flow<'USD'>[];
  }

  of(what: string, compute: (flows: Flow<'USD'>[]) => unknown): string {
    const known = this.results.get(what);
    if (known !== undefined) return known;
    const result = JSON.stringify(compute(this.flows));
    this.results.set(what, result);
    return result;
  }
}

const functions = new Map(sets.map(({ name, raw }) => [name, new Computed(raw)]));
const folder = mkdtempSync(join(tmpdir(), 'aidkit-sql-'));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const open of [duckdb, clickhouse]) {
  for (const { name, raw, boundaries } of sets) {
    const skip = raw.length === 0 ? 'needs the pages of FTS beside the repository' : false;
    describe(`${open.name}, ${name}`, { skip }, () => {
      const computed = functions.get(name) as Computed;
      const file = join(folder, `${name.replaceAll(' ', '-')}.ndjson`);
      let engine: Engine;
      before(async () => {
        writeFileSync(file, raw.map((json) => JSON.stringify(json)).join('\n'));
        engine = await open();
        const { dialect } = engine;
        const select = sql.flowsFromNdjsonSql(file, { dialect, shape: 'fts' });
        const memory = dialect === 'clickhouse' ? 'ENGINE = Memory' : '';
        await engine.rows(`CREATE TABLE flows ${memory} AS ${select}`);
      });
      after(() => engine.close());
      const options = () => ({ from: 'flows', dialect: engine.dialect });

      for (const boundary of boundaries) {
        const title = JSON.stringify(boundary);
        for (const newMoneyInside of ['incoming', 'internal'] as const) {
          it(`totals and directions of ${title}, new money inside ${newMoneyInside}`, async () => {
            const how = { ...options(), newMoneyInside };
            const [row = {}] = await engine.rows(sql.fundingTotalsSql(boundary, how));
            assert.equal(
              JSON.stringify(sql.fundingTotalsFromRow(row)),
              computed.of(`totals ${title} ${newMoneyInside}`, (flows) =>
                fundingTotals(flows, boundary, { newMoneyInside }),
              ),
            );
            const rows = await engine.rows(sql.classifiedFlowsSql(boundary, how));
            const told = rows.map(({ id, direction, sharing }) => `${id} ${direction} ${sharing}`);
            assert.equal(
              JSON.stringify(told.sort()),
              computed.of(`directions ${title} ${newMoneyInside}`, (flows) =>
                flows
                  .map((flow) => {
                    const direction = classifyFlow(flow, boundary, { newMoneyInside });
                    return `${flow.id} ${direction} ${sharingOf(flow, boundary)}`;
                  })
                  .sort(),
              ),
            );
          });
        }
        it(`breakdowns of ${title} by every type, both sides`, async () => {
          for (const by of TYPES) {
            for (const side of ['destination', 'source'] as const) {
              const rows = await engine.rows(
                sql.fundingBreakdownSql(boundary, by, { ...options(), side }),
              );
              const made = sql.fundingBreakdownFromRows(rows, by, { side });
              assert.equal(
                JSON.stringify(made),
                computed.of(`breakdown ${title} ${by} ${side}`, (flows) =>
                  fundingBreakdown(flows, boundary, by, { side }),
                ),
                `${by}, ${side}`,
              );
            }
          }
        });
        it(`summaries with ${title} by several keys`, async () => {
          for (const by of [[], ['plan', 'usageYear'], ['location', 'organization']] as const) {
            const rows = await engine.rows(
              sql.fundingSummarySql({ ...options(), boundary, by: [...by] }),
            );
            const made = sql.fundingSummaryFromRows(rows, { boundary, by: [...by] });
            assert.equal(
              JSON.stringify(made),
              computed.of(`summary ${title} ${by}`, (flows) =>
                fundingSummary.addAll(fundingSummary.create({ boundary, by: [...by] }), flows),
              ),
            );
          }
        });
      }

      it('coverage of every plan', async () => {
        const ids = new Set<string>();
        for (const { source, destination } of computed.flows) {
          for (const { type, id } of [...source, ...destination]) {
            if (type === 'plan' && id !== null) ids.add(id);
          }
        }
        const plans = [...ids].sort().map((plan, index) => ({
          plan,
          requirement: index % 3 === 2 ? null : 1_000_000.25 + index,
        }));
        const values = plans
          .map(
            ({ plan, requirement }) =>
              `SELECT '${plan}' AS plan, ${requirement ?? 'NULL'} AS requirement`,
          )
          .join(' UNION ALL ');
        const rows = await engine.rows(
          sql.planCoverageSql({ ...options(), requirements: { sql: values } }),
        );
        const coverages = computed.of('coverage', (flows) =>
          plans.map(({ plan, requirement }) => {
            const { funding, pledges } = fundingTotals(flows, { plan: [plan] }).incoming;
            const asked =
              requirement === null ? null : { amount: requirement, currency: 'USD' as const };
            return { plan, pledges, ...fundingCoverage({ funding, requirement: asked }) };
          }),
        );
        assert.equal(JSON.stringify(sql.planCoverageFromRows(rows)), coverages);
      });
    });
  }

  describe(`${open.name}, hostile texts and wrong flows`, () => {
    let engine: Engine;
    const object = (id: string) => `{"type":"plan","id":"${id}","name":"n","behavior":"single"}`;
    before(async () => {
      engine = await open();
      const line = `{"id":"1","status":"paid","amount":{"amount":5,"currency":"EUR"},"newMoney":true,"source":[${object('1')}],"destination":[${object('2')}]}`;
      const file = join(folder, 'wrong.ndjson');
      writeFileSync(file, line);
      const memory = engine.dialect === 'clickhouse' ? 'ENGINE = Memory' : '';
      const select = sql.flowsFromNdjsonSql(file, { dialect: engine.dialect });
      await engine.rows(`CREATE TABLE flows ${memory} AS ${select}`);
    });
    after(() => engine.close());

    // Quotes of every kind, comments, escapes of both engines, placeholders, controls, and what sorts differently.
    const evil = [
      ...["'; DROP TABLE flows; --", "\\'; DROP TABLE flows; --", "x') OR 1 = 1 --", '/* x */'],
      ...['\\', '\\\\', "a''b", '"', '`', '’; DROP', '“x”', 'ʼ', '＇; DROP', '-- x'],
      ...['\n', '\t', '\u0001', '\u2028', '\u202e', '\u00a0', ' ', 'é𝄞', 'Ａ', '😀'],
      ...[
        '{id:String}',
        '{a',
        '$1',
        '?',
        '%',
        '\\N',
        '\\x41',
        '\\0',
        'NULL',
        'name:x',
        '+',
        '[1,2]',
      ],
    ];

    it('an id is a literal whatever it holds', async () => {
      for (const id of evil) {
        const query = sql.fundingTotalsSql(
          { plan: [id] },
          { from: 'flows', dialect: engine.dialect },
        );
        const [row = {}] = await engine.rows(query);
        assert.equal(sql.fundingTotalsFromRow(row).incoming.flowCount, 0);
      }
      assert.equal((await engine.rows('SELECT 1 FROM flows')).length, 1);
    });

    it('ids and names of the flows give the results of the functions whatever they hold', async () => {
      const plan = (id: string, name: string, behavior: 'single' | 'overlap') =>
        ({ type: 'plan', id, name, behavior }) as const;
      const flowOf = (destination: Flow['destination'], index: number) => ({
        ...{ id: String(index), status: 'paid', amount: { amount: 10, currency: 'USD' } },
        ...{ newMoney: false, source: [], destination },
      });
      const flows = [
        ...evil.map((id) => [plan(id, id, 'single')]),
        ...evil.map((id) => [plan(id, 'n', 'overlap'), plan('z', id, 'overlap')]),
        ...evil.map((name) => [{ type: 'cluster', id: null, name, behavior: 'single' } as const]),
        [plan('Ａ', 'x', 'overlap'), plan('😀', 'y', 'overlap')],
      ].map(flowOf) as unknown as Flow<'USD'>[];
      const file = join(folder, "it's \\ a ‘file’.ndjson");
      writeFileSync(file, flows.map((flow) => JSON.stringify(flow)).join('\n'));
      const { dialect } = engine;
      const options = { from: 'ev"il \\ \' t;able', dialect };
      const quoted = dialect === 'duckdb' ? '"ev""il \\ \' t;able"' : '"ev\\"il \\\\ \' t;able"';
      const memory = dialect === 'clickhouse' ? 'ENGINE = Memory' : '';
      const select = sql.flowsFromNdjsonSql(file, { dialect });
      await engine.rows(`CREATE TABLE ${quoted} ${memory} AS ${select}`);
      for (const id of evil) {
        const [row = {}] = await engine.rows(sql.fundingTotalsSql({ plan: [id] }, options));
        const computed = fundingTotals(flows, { plan: [id] });
        assert.deepEqual(sql.fundingTotalsFromRow(row), computed, JSON.stringify(id));
      }
      const boundary = { plan: evil };
      const rows = await engine.rows(sql.fundingBreakdownSql(boundary, 'plan', options));
      assert.deepEqual(
        sql.fundingBreakdownFromRows(rows, 'plan'),
        fundingBreakdown(flows, boundary, 'plan'),
      );
      for (const by of [['plan'], ['cluster', 'plan']] as const) {
        const cells = await engine.rows(sql.fundingSummarySql({ ...options, by: [...by] }));
        assert.deepEqual(
          sql.fundingSummaryFromRows(cells, { by: [...by] }),
          fundingSummary.addAll(fundingSummary.create({ by: [...by] }), flows),
        );
      }
    });

    it('a flow of another currency is refused where it counts', async () => {
      const totals = (plan: string, currency: 'USD' | 'EUR') =>
        engine.rows(
          sql.fundingTotalsSql(
            { plan: [plan] },
            { from: 'flows', dialect: engine.dialect, currency },
          ),
        );
      await assert.rejects(totals('1', 'USD'), /expected amounts of USD/);
      await assert.rejects(totals('2', 'USD'), /expected amounts of USD/);
      assert.equal((await totals('3', 'USD')).length, 1);
      assert.equal((await totals('2', 'EUR')).length, 1);
    });
  });
}
