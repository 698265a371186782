import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import type { IatiBudget, IatiPlannedDisbursement } from './activity.js';
import { day, type Element } from './element.js';
import { organization } from './organization.js';
import { readValue, valueDate } from './value.js';

// What an activity plans: budgets by period, and planned disbursements to a receiver.

export function readBudget(from: Element, currency: string | null, parts: Parts): IatiBudget {
  const value = from.all('value')[0];
  const start = periodDay(from, 'period-start');
  const end = periodDay(from, 'period-end');
  if (end < start) throw new Problem(`${from.at}.period-end`, `a day on or after ${start}`, end);
  return {
    type: typeOf(from, parts),
    status: statusOf(from, parts),
    period: { start, end },
    value: readValue(value, `${from.at}.value`, currency),
    valueDate: valueDate(value, `${from.at}.value`, parts),
  };
}

export function readPlannedDisbursement(
  from: Element,
  currency: string | null,
  parts: Parts,
): IatiPlannedDisbursement {
  const value = from.all('value')[0];
  const start = periodDay(from, 'period-start');
  return {
    type: typeOf(from, parts),
    start,
    end: parts.attempt(() => lastDay(from, start), null),
    value: readValue(value, `${from.at}.value`, currency),
    valueDate: valueDate(value, `${from.at}.value`, parts),
    provider: organization(from, 'provider-org', parts),
    receiver: organization(from, 'receiver-org', parts),
  };
}

/** The last day may be missing, and is not believed before the first. */
function lastDay(from: Element, start: string): string | null {
  if (from.all('period-end')[0]?.isEmpty ?? true) return null;
  const end = periodDay(from, 'period-end');
  if (end < start) throw new Problem(`${from.at}.period-end`, `a day on or after ${start}`, end);
  return end;
}

function periodDay(from: Element, name: 'period-start' | 'period-end'): string {
  const text = from.all(name)[0]?.attribute('iso-date') ?? null;
  return day(text, `${from.at}.${name}.@iso-date`);
}

/** IATI's code list BudgetType. */
function typeOf(from: Element, parts: Parts): 'original' | 'revised' | null {
  const type = from.attribute('type');
  if (type === '1') return 'original';
  if (type === '2') return 'revised';
  if (type !== null)
    parts.note(new Problem(`${from.at}.@type`, '1 (original) or 2 (revised)', type));
  return null;
}

/** IATI's code list BudgetStatus. */
function statusOf(from: Element, parts: Parts): IatiBudget['status'] {
  const status = from.attribute('status');
  if (status === '2') return 'committed';
  if (status !== null && status !== '1') {
    parts.note(new Problem(`${from.at}.@status`, '1 (indicative) or 2 (committed)', status));
  }
  return 'indicative';
}
