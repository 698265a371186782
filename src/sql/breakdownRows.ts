import type {
  FundingBreakdown,
  FundingBreakdownObject,
  SharedFunding,
} from '../funding/breakdownTypes.js';
import type { FlowObjectType } from '../funding/flow.js';
import { compareObjectKeys } from '../funding/objectKeys.js';
import { requireObjectType } from '../funding/words.js';
import type { CurrencyCode } from '../money/currency.js';
import { sumMoney } from '../money/sum.js';
import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { requireWord } from '../problems/requireOptions.js';
import { currencyOfOptions, type SqlRowsOptions } from './models.js';
import {
  countOfColumn,
  moneyOfColumn,
  type SqlRow,
  textOfColumn,
  textOfColumnOrNull,
} from './rows.js';

/** What the query of a breakdown was written for. */
export interface BreakdownRowsOptions<C extends CurrencyCode = CurrencyCode>
  extends SqlRowsOptions<C> {
  readonly side?: 'destination' | 'source' | undefined;
}

/** An object with the key by which rows name it: its id, or `name:` and its name. */
interface Keyed<T> {
  readonly key: string | null;
  readonly value: T;
}

/**
 * Returns the breakdown of the rows of {@link fundingBreakdownSql}, equal to that of `fundingBreakdown`.
 * @param rows All rows of the query, in any order.
 * @param by The type by which the query breaks down.
 * @throws TypeError if a column is missing or of the wrong kind; RangeError if the row of the total is missing
 *   or an amount is not exact to the minor unit.
 * @example
 * const none = { object_key: null, object_id: null, object_name: null, set_members: null };
 * const total = { part: 'total', ...none, funding: '0', pledges: '0', overlap_funding: '0', flows: 0n };
 * fundingBreakdownFromRows([total], 'cluster').objects // => []
 */
export function fundingBreakdownFromRows<C extends CurrencyCode = 'USD'>(
  rows: readonly SqlRow[],
  by: FlowObjectType,
  options: BreakdownRowsOptions<C> = {},
): FundingBreakdown<C> {
  const currency = currencyOfOptions(options, ['side']);
  requireList(rows, 'rows', 'rows');
  requireObjectType(by, 'by');
  const side = options.side ?? 'destination';
  requireWord(side, ['destination', 'source'], 'options.side');
  const objects: Keyed<FundingBreakdownObject<C>>[] = [];
  const sets: { readonly keys: readonly string[]; readonly row: SqlRow; readonly place: string }[] =
    [];
  let total: { readonly row: SqlRow; readonly place: string } | undefined;
  Array.from(rows).forEach((row, index) => {
    const place = `rows[${index}]`;
    const part = textOfColumn(row, 'part', place);
    requireWord(part, ['object', 'set', 'total'], `${place}.part`);
    if (part === 'total') total = { row, place };
    else if (part === 'set') sets.push({ keys: membersOf(row, place), row, place });
    else objects.push(objectOf(row, place, currency));
  });
  if (total === undefined) throw new RangeError(expected('rows', 'a row of the total', rows));
  const names = new Map(objects.map(({ key, value }) => [key, value.name]));
  const shared = sets.map(({ keys, row, place }) => ({
    key: JSON.stringify(keys),
    keys,
    value: {
      ids: keys.map((key) => key.replace(/^name:/, '')),
      names: keys.map((key) => names.get(key) ?? ''),
      funding: moneyOfColumn(row, 'funding', place, currency),
      pledges: moneyOfColumn(row, 'pledges', place, currency),
      onBoundaryFunding: moneyOfColumn(row, 'overlap_funding', place, currency),
      flowCount: countOfColumn(row, 'flows', place),
    } satisfies SharedFunding<C>,
  }));
  return {
    by,
    side,
    objects: objects
      .map(({ key, value }) => ({
        key,
        value: { ...value, sharedFunding: sharedBy(key, shared, currency) },
      }))
      .sort(
        (a, b) => unspecifiedLast(a, b) || largestFirst(a, b) || compareObjectKeys(a.key, b.key),
      )
      .map(({ value }) => value),
    shared: shared
      .sort((a, b) => largestFirst(a, b) || (a.key < b.key ? -1 : 1))
      .map(({ value }) => value),
    overlapCorrection: moneyOfColumn(total.row, 'overlap_funding', total.place, currency),
    total: moneyOfColumn(total.row, 'funding', total.place, currency),
    totalPledges: moneyOfColumn(total.row, 'pledges', total.place, currency),
  };
}

function objectOf<C extends CurrencyCode>(
  row: SqlRow,
  place: string,
  currency: C,
): Keyed<FundingBreakdownObject<C>> {
  return {
    key: textOfColumnOrNull(row, 'object_key', place),
    value: {
      id: textOfColumnOrNull(row, 'object_id', place),
      name: textOfColumn(row, 'object_name', place),
      funding: moneyOfColumn(row, 'funding', place, currency),
      pledges: moneyOfColumn(row, 'pledges', place, currency),
      overlapFunding: moneyOfColumn(row, 'overlap_funding', place, currency),
      sharedFunding: { amount: 0, currency },
      flowCount: countOfColumn(row, 'flows', place),
    },
  };
}

/** The keys of a set, in the order in which `fundingBreakdown` lists them. */
function membersOf(row: SqlRow, place: string): readonly string[] {
  const text = textOfColumn(row, 'set_members', place);
  try {
    const keys: unknown = JSON.parse(text);
    if (Array.isArray(keys) && keys.every((key) => typeof key === 'string'))
      return keys.sort(compareObjectKeys);
  } catch {
    // Told below.
  }
  throw new TypeError(expected(`${place}.set_members`, 'a list of keys as JSON', text));
}

/** A member that a set names twice has its share twice, as in `fundingBreakdown`. */
function sharedBy<C extends CurrencyCode>(
  key: string | null,
  sets: readonly { readonly keys: readonly string[]; readonly value: SharedFunding<C> }[],
  currency: C,
) {
  const own = sets.flatMap(({ keys, value }) =>
    keys.filter((member) => member === key).map(() => value.funding),
  );
  return sumMoney(own, currency);
}

type Funded = { readonly value: { readonly funding: { readonly amount: number } } };

function largestFirst(a: Funded, b: Funded): number {
  return b.value.funding.amount - a.value.funding.amount;
}

function unspecifiedLast(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return Number(a.key === null) - Number(b.key === null);
}
