import { readFileSync } from 'node:fs';
import type { Flow, FlowObject } from 'aidkit/funding';
import { parse } from 'csv-parse/sync';
import { makeFlow } from './flows.js';

/** A flow of FTS as a fixture holds it, with how FTS itself classified it. */
export interface FixtureFlow {
  readonly flow: Flow<'USD'>;
  readonly boundary: string;
  readonly onBoundary: string;
}

/** The rows of a CSV in test/fixtures, below its first line, which says where it is from. */
export function fixtureRows(
  path: string,
  options: { readonly relax_column_count?: boolean } = {},
): Record<string, string>[] {
  return parse(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    ...options,
  }) as unknown as Record<string, string>[];
}

function objectsOf(cell: string): FlowObject[] {
  return cell.split('; ').flatMap((object) => {
    const [type = '', id = '', behavior = ''] = object.split(' ');
    return object === '' ? [] : [{ type, id, name: `${type} ${id}`, behavior } as FlowObject];
  });
}

/** The flows of `test/fixtures/fts/NAME.csv`. */
export function fixtureFlows(name: string): FixtureFlow[] {
  return fixtureRows(`fts/${name}.csv`).map((row) => ({
    flow: {
      ...makeFlow({ amount: Number(row.amountUSD) }),
      id: row.id ?? '',
      status: row.status as Flow['status'],
      newMoney: row.newMoney === '' ? null : row.newMoney === 'true',
      source: objectsOf(row.source ?? ''),
      destination: objectsOf(row.destination ?? ''),
    },
    boundary: row.boundary ?? '',
    onBoundary: row.onBoundary ?? '',
  }));
}
