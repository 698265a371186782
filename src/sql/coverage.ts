import { minorUnitDigits } from '../money/minorUnit.js';
import { requireOptions } from '../problems/requireOptions.js';
import { dialectOf, type SqlSource, sourceText } from './dialect.js';
import { behaves, classifiedSql, FLOWS_OPTIONS, type FlowsSqlOptions } from './directions.js';

/** The options of the coverage of plans in SQL. */
export interface PlanCoverageSqlOptions extends FlowsSqlOptions {
  /** Where the requirements are: columns `plan` (the id as text) and `requirement` (null for none stated). */
  readonly requirements: SqlSource;
}

/**
 * Returns a query with the coverage of every plan of a table of requirements: columns `plan`, `funding`,
 * `pledges` and `requirement`, as `fundingTotals` with the boundary of the plan has them.
 * {@link planCoverageFromRows} makes coverages of the rows, each with its ratio, gap and surplus.
 *
 * Money that a plan shares with another is in neither; the sum over plans is therefore no total of them.
 * @param options Where flows and requirements are, the dialect, the currency, how new money is read.
 * @throws TypeError, RangeError for an unknown option, dialect or currency.
 * @example
 * planCoverageSql({ from: 'flows', requirements: 'plans', dialect: 'duckdb' }).includes('LEFT JOIN') // => true
 */
export function planCoverageSql(options: PlanCoverageSqlOptions): string {
  requireOptions(options ?? null, [...FLOWS_OPTIONS, 'requirements']);
  const dialect = dialectOf(options.dialect);
  const anyPlan = { plan: [] };
  const planOf = (side: string) =>
    dialect.map(
      dialect.filter(
        side,
        'o',
        `${dialect.field('o', 'type')} = 'plan' AND ${dialect.field('o', 'id')} IS NOT NULL`,
      ),
      'o',
      `COALESCE(${dialect.field('o', 'id')}, '')`,
    );
  const shared = ['f.destination', 'f.source']
    .map((side) => behaves(side, anyPlan, 'shared', dialect))
    .join(' OR ');
  const digits = minorUnitDigits(options.currency ?? 'USD');
  const inside = options.newMoneyInside === 'internal' ? '' : ' OR p.new_money';
  return `WITH ${classifiedSql(null, options, dialect)}, flows_of_plans AS (
  SELECT ${dialect.distinct(planOf('f.destination'))} AS plans, ${planOf('f.source')} AS sources,
    f.status AS status, f.amount AS amount, f.new_money AS new_money
  FROM classified AS f WHERE NOT (${shared})
), incoming AS (
  SELECT p.plan AS plan, p.status AS status, p.amount AS amount
  FROM (
    SELECT plan_id AS plan, s.sources AS sources, s.status AS status, s.amount AS amount, s.new_money AS new_money
    FROM flows_of_plans AS s ${dialect.unnest('s.plans', 'plan_id')}
  ) AS p
  WHERE NOT ${dialect.any('p.sources', 'o', 'o = p.plan')}${inside}
), sums AS (
  SELECT i.plan AS plan,
    ${dialect.sumOf('i.amount', "i.status <> 'pledge'")} AS funding,
    ${dialect.sumOf('i.amount', "i.status = 'pledge'")} AS pledges
  FROM incoming AS i GROUP BY i.plan
)
SELECT r.plan AS plan,
  COALESCE(s.funding, ${dialect.decimal('0', digits)}) AS funding,
  COALESCE(s.pledges, ${dialect.decimal('0', digits)}) AS pledges,
  ${dialect.decimalOrNull('r.requirement', digits)} AS requirement
FROM ${sourceText(options.requirements, dialect, 'options.requirements')} AS r
LEFT JOIN sums AS s ON s.plan = r.plan
ORDER BY r.plan`;
}
