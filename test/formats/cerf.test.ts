import { parseCerfProject, parseCerfProjects } from 'aidkit/cerf';
import { describe, expect, it } from 'vitest';
import { cerfProject } from '../support/cerfProject.js';

type Json = { [key: string]: unknown };

const project: Json = cerfProject;
const change = (more: Json) => parseCerfProjects([{ ...project, ...more }]);
const [whole] = change({}).values;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

describe('parseCerfProjects', () => {
  it('reads a project', () => {
    expect(change({})).toMatchObject({ rejected: [], warnings: [] });
    expect(whole).toEqual({
      ...{ code: '23-RR-XXX-001', application: '23-RR-AFG-00001', year: '2023' },
      ...{ title: 'A made project', country: 'AFG', countryName: 'Afghanistan' },
      ...{ window: 'rapid-response', agency: 'XXX', emergency: 'Drought', status: 'Completed' },
      amount: { amount: 1500000.5, currency: 'USD' },
      sectors: [
        { name: 'Health', cluster: 'Health', amount: { amount: 1000000, currency: 'USD' } },
        { name: 'Nutrition', cluster: null, amount: { amount: 500000.5, currency: 'USD' } },
      ],
      countries: [{ country: 'AFG', percentage: 100, amount: { amount: 5, currency: 'USD' } }],
      planCodes: ['HAFG23'],
      ...{ approvedOn: '2023-02-03', start: '2023-02-10', end: '2023-08-09' },
      ...{ peopleTargeted: 5000, peopleReached: 4800 },
    });
  });

  it('reads XML as XML readers give it: capitals, texts, an element that comes once', () => {
    const xml = Object.fromEntries(
      Object.entries(project).map(([name, value]) => [
        capital(name),
        typeof value === 'number' ? String(value) : value,
      ]),
    );
    const read = parseCerfProjects({ '?xml': '', ArrayOfProject: { Project: [xml] } });
    expect(read).toMatchObject({ values: [whole], rejected: [], warnings: [] });
    expect(parseCerfProjects({ ArrayOfProject: { Project: xml } }).values).toEqual([whole]);
    const one = { projectcapcode: { projectcapcode: { capCode: 'HAFG23' } } };
    expect(change(one).values).toEqual([whole]);
  });

  it("reads the rows of HDX's CSV, which has lost the money by sector", () => {
    const { values, rejected, warnings } = change({
      ...{ projectsectors: 'Health, Nutrition', projectcapcodes: 'HAFG23, HAFG24' },
      ...{ projectcapcode: undefined, ProjectCountry: undefined, year: '2023.0' },
      totalAmountApproved: '1500000.5',
    });
    expect([rejected, warnings]).toEqual([[], []]);
    expect(values).toEqual([
      { ...whole, sectors: [], countries: [], planCodes: ['HAFG23', 'HAFG24'] },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['applicationCode', 'application', null],
    ['projectTitle', 'title', null],
    ['countryCode', 'country', null],
    ['countryName', 'countryName', null],
    ['windowFullName', 'window', null],
    ['agencyShortName', 'agency', 'A made agency'],
    ['emergencyTypeName', 'emergency', null],
    ['projectStatus', 'status', null],
    ['projectsectors', 'sectors', []],
    ['ProjectCountry', 'countries', []],
    ['projectcapcode', 'planCodes', []],
    ['dateUSGSignature', 'approvedOn', null],
    ['projectStartDate', 'start', null],
    ['projectEndDate', 'end', null],
    ['totalPeoplePlanned', 'peopleTargeted', null],
    ['totalPeopleReached', 'peopleReached', null],
  ])(
    '%s may be missing, empty, null or of another kind, and costs only itself',
    (name, own, value) => {
      for (const cell of [undefined, null, '', ' ', [{}], Number.NaN]) {
        const { values, rejected, warnings } = change({ [name]: cell });
        expect(rejected).toEqual([]);
        expect(values).toEqual([{ ...whole, [own]: value }]);
        const isMissing = cell === null || cell === undefined || typeof cell === 'string';
        expect(warnings).toHaveLength(isMissing ? 0 : 1);
      }
    },
  );

  it('tells what is wrong inside, and keeps the rest', () => {
    const sectors = [{ sectorName: '' }, { sectorName: 'Health', sectorAmount: 'much' }];
    const { values, warnings } = change({ projectsectors: { projectsectors: sectors } });
    expect(values[0]?.sectors).toEqual([{ name: 'Health', cluster: null, amount: null }]);
    expect(warnings.map(({ path }) => path)).toEqual([
      'projects[0].projectsectors.projectsectors[0].sectorName',
      'projects[0].projectsectors.projectsectors[1].sectorAmount',
    ]);
    expect(change({ windowFullName: 'A third window' }).warnings[0]?.message).toContain(
      '"Rapid Response" or "Underfunded Emergencies"',
    );
  });

  it.each<[string, unknown]>([
    ['projectCode', ''],
    ['year', 'this year'],
    ['totalAmountApproved', null],
    ['totalAmountApproved', 'much'],
  ])('a project without %s means nothing', (name, cell) => {
    expect(change({ [name]: cell }).rejected[0]?.path).toBe(`projects[0].${name}`);
  });

  it('reads one of a stream', () => {
    expect(parseCerfProject(project, 3).values).toEqual([whole]);
    expect(parseCerfProject(null, 3).rejected[0]?.path).toBe('projects[3]');
  });

  it.each([undefined, null, 5, '<html>', {}, { a: {}, b: {} }, { a: { b: { c: { d: {} } } } }])(
    'refuses %j as a whole',
    (whole) => {
      expect(() => parseCerfProjects(whole)).toThrow(TypeError);
    },
  );
});
