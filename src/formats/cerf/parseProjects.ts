import { type JsonRecord, record } from '../../problems/fields.js';
import { looksLikeHint } from '../../problems/looksLike.js';
import type { Parts } from '../../problems/parts.js';
import { Problem } from '../../problems/problem.js';
import { readEach, readOne, readWhole } from '../../problems/read.js';
import type { ReadResult } from '../../problems/rejection.js';
import { alpha3, day, dollars, field, fieldOrNull, number, people, text, year } from './fields.js';
import type { CerfCountry, CerfProject, CerfSector } from './project.js';

// CERF's web service: /v1/project/All.json, /v1/project/year/{year}.xml; the CSV of the same on HDX. No answer was at
// hand: the fields are those that seven programs in use read (2019 to 2026), so only code, year and amount are
// insisted on.

const WHOLE =
  'the projects of CERF: a list, the rows of their CSV, or what an XML reader makes of their XML';

/**
 * Reads the projects that CERF pays for, from the JSON of its web service (`/v1/project/…`), its XML as an XML
 * reader gives it, or the rows of the CSV on HDX (`cerf-allocations`) as objects by column.
 *
 * A project needs its code, its year and the amount approved. Everything else that is empty or wrong is null or
 * left out, with a warning where it was not empty.
 * @param response - the parsed answer.
 * @throws TypeError if the whole is not a list of projects.
 * @example
 * const { values } = parseCerfProjects([{
 *   projectCode: '23-RR-XXX-001', year: 2023, countryCode: 'AFG', windowFullName: 'Rapid Response',
 *   totalAmountApproved: 1500000, dateUSGSignature: '2023-02-03T00:00:00',
 * }]);
 * values[0].amount // => { amount: 1500000, currency: 'USD' }
 * values[0].window // => 'rapid-response'
 */
export function parseCerfProjects(response: unknown): ReadResult<CerfProject> {
  return readWhole('response', () => {
    const { projects, place } = open(response);
    return readEach(projects, place, (item, _index, parts) => readProject(item, parts));
  });
}

/**
 * Reads one project of a stream. The index is the place that a rejection names.
 * @example
 * parseCerfProject({ projectCode: '23-RR-XXX-001', year: 2023 }, 12).rejected[0].path
 * // => 'projects[12].totalAmountApproved'
 */
export function parseCerfProject(json: unknown, index = 0): ReadResult<CerfProject> {
  return readOne(json, index, PLACE, (item, _index, parts) => readProject(item, parts));
}

const PLACE = 'projects';

/** The list itself, or inside the elements around it: `{ ArrayOfProject: { Project: [...] } }`. */
function open(json: unknown): { projects: readonly unknown[]; place: string } {
  let inside = json;
  for (let depth = 0; depth < 4; depth++) {
    if (Array.isArray(inside)) return { projects: inside, place: PLACE };
    if (typeof inside !== 'object' || inside === null) break;
    const fields = record(inside, '');
    if (field(fields, 'projectCode') !== undefined) return { projects: [fields], place: PLACE };
    const elements = Object.keys(fields).filter(
      (key) => /^\w/.test(key) && typeof fields[key] === 'object',
    );
    if (elements.length !== 1) break;
    inside = fields[elements[0] as string];
  }
  throw new Problem('', WHOLE + looksLikeHint(json), json);
}

function readProject(json: unknown, parts: Parts): CerfProject {
  const from = record(json, '');
  const required = <T>(name: string, read: (value: unknown, at: string) => T): T =>
    read(field(from, name), name);
  const orNull = <T>(name: string, read: (value: unknown, at: string) => T): T | null =>
    fieldOrNull(from, name, parts, read);
  return {
    code: required('projectCode', text),
    application: orNull('applicationCode', text),
    year: required('year', year),
    title: orNull('projectTitle', text),
    country: orNull('countryCode', alpha3),
    countryName: orNull('countryName', text),
    window: orNull('windowFullName', windowOf),
    agency: orNull('agencyShortName', text) ?? orNull('agencyName', text),
    emergency: orNull('emergencyTypeName', text),
    status: orNull('projectStatus', text),
    amount: required('totalAmountApproved', dollars),
    sectors: children(from, 'projectsectors', parts, readSector),
    countries: children(from, 'projectCountry', parts, readCountry),
    planCodes: planCodes(from, parts),
    approvedOn: orNull('dateUSGSignature', day),
    start: orNull('projectStartDate', day),
    end: orNull('projectEndDate', day),
    peopleTargeted: orNull('totalPeoplePlanned', people),
    peopleReached: orNull('totalPeopleReached', people),
  };
}

function windowOf(value: unknown, at: string): CerfProject['window'] {
  const name = text(value, at).toLowerCase();
  if (name === 'rapid response') return 'rapid-response';
  if (name === 'underfunded emergencies') return 'underfunded-emergencies';
  throw new Problem(at, '"Rapid Response" or "Underfunded Emergencies"', value);
}

/** The entries of `{ projectsectors: { projectsectors: [...] } }`; an element that comes once is not a list. */
function children<T>(
  from: JsonRecord,
  name: string,
  parts: Parts,
  read: (item: JsonRecord, at: string, parts: Parts) => T,
): T[] {
  const outer = field(from, name);
  if (typeof outer === 'string') return []; // in HDX's CSV the names alone, without their money
  const at = `${name}.${name}`;
  const inner = fieldOrNull(from, name, parts, record);
  const list = inner === null ? undefined : field(inner, name);
  const items = list === undefined || list === null || Array.isArray(list) ? list : [list];
  return parts.listOf(items, at, (item, place) => read(record(item, place), place, parts));
}

function readSector(item: JsonRecord, at: string, parts: Parts): CerfSector {
  return {
    name: text(field(item, 'sectorName'), `${at}.sectorName`),
    cluster: fieldOrNull(item, 'clusterName', parts, text, `${at}.clusterName`),
    amount: fieldOrNull(item, 'sectorAmount', parts, dollars, `${at}.sectorAmount`),
  };
}

function readCountry(item: JsonRecord, at: string, parts: Parts): CerfCountry {
  return {
    country: alpha3(field(item, 'countryCode'), `${at}.countryCode`),
    percentage: fieldOrNull(item, 'countryPercent', parts, number, `${at}.countryPercent`),
    amount: fieldOrNull(item, 'totalBudget', parts, dollars, `${at}.totalBudget`),
  };
}

/** The codes of plans, each once: nested in JSON and XML, a list with commas in HDX's CSV. */
function planCodes(from: JsonRecord, parts: Parts): readonly string[] {
  const flat = field(from, 'projectcapcodes');
  const codes =
    typeof flat === 'string'
      ? flat.split(',').map((code) => code.trim())
      : children(from, 'projectcapcode', parts, (item, at) =>
          text(field(item, 'capCode'), `${at}.capCode`),
        );
  return [...new Set(codes.filter((code) => code !== ''))];
}
