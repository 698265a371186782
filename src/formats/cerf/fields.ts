import { type IsoDate, toIsoDate } from '../../dates/isoDate.js';
import type { Money } from '../../money/money.js';
import { roundToMoney } from '../../money/rounding.js';
import { type JsonRecord, numeral } from '../../problems/fields.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';

// CERF writes the names of fields as `projectCode` in JSON and in HDX's CSV, as `ProjectCode` in XML; figures and
// days may be texts, and an empty text is a missing value.

/** A field by its name in JSON, however its first letter is written. */
export function field(from: JsonRecord, name: string): unknown {
  const own = from[name];
  const found = own === undefined ? from[capital(name)] : own;
  return typeof found === 'string' && found.trim() === '' ? undefined : found;
}

const capitals = new Map<string, string>();

/** The name with a capital letter, made once for each of the few that are asked for. */
function capital(name: string): string {
  let found = capitals.get(name);
  if (found === undefined) {
    found = name.charAt(0).toUpperCase() + name.slice(1);
    capitals.set(name, found);
  }
  return found;
}

/** A field that may be missing, read so that a wrong one costs only itself. */
export function fieldOrNull<T>(
  from: JsonRecord,
  name: string,
  parts: Parts,
  read: (value: unknown, at: string) => T,
  at = name,
): T | null {
  return parts.orNull(field(from, name), at, read);
}

export function text(value: unknown, at: string): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new Problem(at, 'a text', value);
}

export function alpha3(value: unknown, at: string): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value.trim())) return value.trim();
  throw new Problem(at, 'an alpha-3 code such as "AFG"', value);
}

export function year(value: unknown, at: string): string {
  const found = /^(\d{4})(?:\.0+)?$/.exec(text(value, at))?.[1];
  if (found === undefined) throw new Problem(at, 'a year as four digits', value);
  return found;
}

export function day(value: unknown, at: string): IsoDate {
  const found = toIsoDate(value);
  if (found === undefined) throw new Problem(at, 'a day that exists, as YYYY-MM-DD', value);
  return found;
}

export function number(value: unknown, at: string): number {
  const found = numeral(value);
  if (found === undefined) throw new Problem(at, 'a number', value);
  return found;
}

export function people(value: unknown, at: string): number {
  const count = number(value, at);
  if (count < 0) throw new Problem(at, 'a number of people', value);
  return count;
}

export function dollars(value: unknown, at: string): Money<'USD'> {
  const amount = number(value, at);
  if (Math.abs(amount) >= 1e13) throw new Problem(at, 'an amount of US dollars', value);
  return roundToMoney(amount, 'USD');
}
