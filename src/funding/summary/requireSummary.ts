import { requireCurrency } from '../../money/currency.js';
import { expected } from '../../problems/describe.js';
import { requireList } from '../../problems/requireList.js';
import { requireNumber } from '../../problems/requireNumber.js';
import { requireInput, requireText, requireWord } from '../../problems/requireOptions.js';
import { dimensionsOf } from '../boundary/sides.js';
import { FLOW_DIRECTIONS, FLOW_STATUSES, requireObjectType } from '../words.js';
import {
  type FundingSummaryState,
  SUMMARY_VERSION,
  type SummaryCell,
  VERSION_EXPECTED,
} from './summaryState.js';

/**
 * Checks that a value is the state of a summary: it may have come from a store or another machine.
 * @throws TypeError for its JSON text, its result or anything else; RangeError for another version and for a
 * part that is out of its range.
 */
export function requireSummary(summary: unknown, field: string): void {
  const { version, options, cells } = (summary ?? {}) as Partial<FundingSummaryState>;
  if (typeof options !== 'object' || options === null || !Array.isArray(cells)) {
    throw new TypeError(expected(field, 'a summary as fundingSummary.create makes it', summary));
  }
  if (version !== SUMMARY_VERSION) {
    throw new RangeError(expected(`${field}.version`, VERSION_EXPECTED, version));
  }
  const { by, currency, boundary } = options;
  requireList(by, `${field}.options.by`, 'keys such as "plan"');
  Array.from(by).forEach((type, i) => {
    requireObjectType(type, `${field}.options.by[${i}]`);
  });
  requireCurrency(currency, `${field}.options.currency`);
  if (boundary !== null) dimensionsOf(boundary);
  for (let i = 0; i < cells.length; i++) {
    if (!isSound(cells[i], by.length)) requireCell(cells[i], `${field}.cells[${i}]`, by.length);
  }
}

/** A look that costs little: there may be a cell for every plan and donor of the world. */
function isSound(cell: SummaryCell | undefined, keys: number): boolean {
  const { key, flowCount, sum } = cell ?? ({} as Partial<SummaryCell>);
  if (!Array.isArray(key) || key.length !== keys + 3 || !Number.isSafeInteger(flowCount)) {
    return false;
  }
  for (let i = 0; i < key.length; i++) {
    const step: unknown = key[i];
    if (typeof step !== 'string' && (i < 3 || step !== null)) return false;
  }
  return (
    FLOW_DIRECTIONS.includes(key[0]) &&
    FLOW_STATUSES.includes(key[2]) &&
    Number.isSafeInteger(sum?.high) &&
    Number.isSafeInteger(sum?.low)
  );
}

function requireCell(cell: SummaryCell, place: string, keys: number): void {
  requireInput(cell, place);
  const { key, flowCount, sum } = cell;
  requireList(key, `${place}.key`, 'direction, sharing, status and ids');
  if (key.length !== keys + 3) {
    throw new RangeError(expected(`${place}.key`, `${keys + 3} parts`, key));
  }
  const [direction, sharing, status, ...ids] = key;
  requireWord(direction, FLOW_DIRECTIONS, `${place}.key[0]`);
  requireWord(sharing, ['single', 'shared'], `${place}.key[1]`);
  requireWord(status, FLOW_STATUSES, `${place}.key[2]`);
  ids.forEach((id, i) => {
    if (id !== null) requireText(id, `${place}.key[${i + 3}]`);
  });
  requireNumber(flowCount, `${place}.flowCount`, 'a whole number', Number.isSafeInteger);
  requireInput(sum, `${place}.sum`);
  for (const part of ['high', 'low'] as const) {
    requireNumber(sum[part], `${place}.sum.${part}`, 'a whole number', Number.isSafeInteger);
  }
}
