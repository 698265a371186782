import type { Caseload } from '../../appeals/caseload.js';
import type { Period } from '../../dates/isoDate.js';
import { word } from '../../problems/fields.js';
import type { ReadResult } from '../../problems/rejection.js';
import { countOrNull } from '../../tables/cells.js';
import type { Row } from '../../tables/row.js';
import { type HapiLocation, type LocationColumn, readLocation } from './location.js';
import { flag, readRow, readRows, referencePeriod } from './rows.js';

// /api/v1|v2/affected-people/humanitarian-needs; shapes of v1 as of October 2024, of v2 as of October 2025.

/** HAPI's codes for what is counted: population, affected, in need, targeted, planned reach. */
export type HapiPopulationStatus = 'all' | 'AFF' | 'INN' | 'TGT' | 'REA';

/** A place below the country. Its code and name are null where HAPI could not match the name. */
export interface HapiAdmin {
  readonly ref: string | null;
  readonly code: string | null;
  readonly name: string | null;
  /** The name as the provider wrote it. */
  readonly providerName: string | null;
}

/** How v1 cuts the people. Null stands for "all". */
export interface HapiGroup {
  /** `f`, `m`, `x`, `u` or `o`. */
  readonly gender: string | null;
  readonly ageRange: string | null;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** `y` or `n`. */
  readonly disabled: string | null;
  /** Such as `IDP` or `REF`. */
  readonly populationGroup: string | null;
}

/** One number of people, of one sector, status, place and group. */
export interface HapiNeed {
  readonly location: HapiLocation;
  /** Null for the whole country. */
  readonly admin1: HapiAdmin | null;
  readonly admin2: HapiAdmin | null;
  /** Such as `WSH`; `Intersectoral` is the figure of the plan. Never add sectors: they overlap. */
  readonly sector: { readonly code: string; readonly name: string | null };
  readonly status: HapiPopulationStatus;
  /** Where the number belongs in a {@link Caseload}. `REA` is planned reach, not a result. */
  readonly figure: Exclude<keyof Caseload, 'unit'>;
  readonly people: number;
  /** v1: how the people are cut. Null in v2. */
  readonly group: HapiGroup | null;
  /** v2: the provider's words for the cut, such as `Female - IDPs`. Null in v1 and for all people. */
  readonly category: string | null;
  /** True for all people of the place and sector, false for a cut. Cuts are not additive. */
  readonly isTotal: boolean;
  readonly period: Period | null;
  readonly resourceId: string | null;
}

const STATUSES: readonly HapiPopulationStatus[] = ['all', 'AFF', 'INN', 'TGT', 'REA'];

const FIGURES = {
  all: 'population',
  AFF: 'affected',
  INN: 'inNeed',
  TGT: 'targeted',
  REA: 'expectedReach',
} as const satisfies Record<HapiPopulationStatus, keyof Caseload>;

/**
 * Reads HAPI's humanitarian needs (`/affected-people/humanitarian-needs`, v1 and v2, JSON or the rows
 * of its CSV). v1 cuts people by gender, age, disability and group; v2 has one text `category`, empty
 * for the total.
 * @throws TypeError if the whole is no such response.
 * @example
 * const row = { location_code: 'SDN', sector_code: 'Intersectoral', population_status: 'REA',
 *   category: '', population: '14000000' };
 * const need = parseHapiNeeds({ data: [row] }).values[0];
 * need.figure // => 'expectedReach'
 * need.isTotal // => true
 */
export function parseHapiNeeds(response: unknown): ReadResult<HapiNeed> {
  return readRows(response, ['location_code', 'population_status', 'population'], readNeed);
}

/**
 * Reads one row of a stream. The index is the place that a rejection names.
 * @example
 * const row = { location_code: 'SDN', sector_code: 'WSH', population_status: 'INN', population: 'many' };
 * parseHapiNeedsRow(row, 12).rejected[0].message
 * // => 'rows[12].population: expected a number or an empty cell, received "many"'
 */
export function parseHapiNeedsRow(row: unknown, index = 0): ReadResult<HapiNeed> {
  return readRow(row, index, readNeed);
}

type Column =
  | LocationColumn
  | 'population_status'
  | 'population'
  | 'category'
  | 'sector_code'
  | 'sector_name'
  | 'resource_hdx_id'
  | 'reference_period_start'
  | 'reference_period_end'
  | `admin${1 | 2}_${'ref' | 'code' | 'name'}`
  | `provider_admin${1 | 2}_name`
  | 'gender'
  | 'age_range'
  | 'min_age'
  | 'max_age'
  | 'disabled_marker'
  | 'population_group';

function readNeed(row: Row<Column>): HapiNeed {
  const status = word(row.cell('population_status'), STATUSES, 'population_status');
  const people = row.required('population', countOrNull, 'a number of people');
  const cut = readGroup(row);
  // Tables of both versions have the columns of both; those of v1 hold only where they say something.
  const group = row.has('category') && isEverybody(cut) ? null : cut;
  const category = row.textOrNull('category');
  return {
    location: readLocation(row),
    admin1: readAdmin(row, 1),
    admin2: readAdmin(row, 2),
    sector: { code: row.text('sector_code'), name: row.textOrNull('sector_name') },
    status,
    figure: FIGURES[status],
    people,
    group,
    category,
    isTotal: category === null && isEverybody(cut),
    period: referencePeriod(row),
    resourceId: row.textOrNull('resource_hdx_id'),
  };
}

function readAdmin(row: Row<Column>, level: 1 | 2): HapiAdmin | null {
  const admin = {
    ref: row.textOrNull(`admin${level}_ref`),
    code: row.textOrNull(`admin${level}_code`),
    name: row.textOrNull(`admin${level}_name`),
    providerName: row.textOrNull(`provider_admin${level}_name`),
  };
  // A row for the country has refs too: they point at "unspecified".
  const { code, name, providerName } = admin;
  return code === null && name === null && providerName === null ? null : admin;
}

function readGroup(row: Row<Column>): HapiGroup {
  const notAll = (column: Column) => {
    const value = row.textOrNull(column);
    return value === 'all' ? null : value;
  };
  return {
    gender: notAll('gender'),
    ageRange: notAll('age_range'),
    minAge: row.numberOrNull('min_age'),
    maxAge: row.numberOrNull('max_age'),
    disabled: disabledMarker(row),
    populationGroup: notAll('population_group'),
  };
}

/** `y`, `n` or `all`; true and false in some responses. */
function disabledMarker(row: Row<Column>): string | null {
  const value = row.cell('disabled_marker');
  if (typeof value === 'string') return value === 'all' || value === '' ? null : value;
  const isDisabled = row.orNull('disabled_marker', flag);
  return isDisabled === null ? null : isDisabled ? 'y' : 'n';
}

function isEverybody(group: HapiGroup): boolean {
  const { gender, ageRange, minAge, maxAge, disabled, populationGroup } = group;
  return (
    gender === null &&
    ageRange === null &&
    minAge === null &&
    maxAge === null &&
    disabled === null &&
    populationGroup === null
  );
}
