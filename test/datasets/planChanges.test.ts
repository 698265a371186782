import { describe, expect, it } from 'vitest';
import { readHdxFiles } from '../../scripts/plans/hdxFiles.js';
import { planChanges } from '../../scripts/plans/planChanges.js';

const row = (code: string, country: string, funding: string, requirements = '100') => ({
  countryCode: country,
  id: code === '' ? '' : `1${code.length}${country}`,
  name: code === '' ? 'Not specified' : `Plan ${code}`,
  code,
  typeId: '4',
  typeName: 'Humanitarian response plan',
  startDate: '2025-01-01',
  endDate: '2025-12-31',
  year: '2025',
  requirements: code === '' ? '' : requirements,
  funding,
  percentFunded: '',
});

describe('what a newer download changes', () => {
  const before = readHdxFiles([row('HAAA25', 'AFG', '10'), row('', 'AFG', '3')], []);

  it('is nothing where nothing changed', () => expect(planChanges(before, before)).toEqual([]));

  it('is told figure by figure, with the plan by its code', () => {
    const after = readHdxFiles([row('HAAA25', 'AFG', '12'), row('', 'AFG', '-1')], []);
    expect(planChanges(before, after)).toEqual([
      {
        what: 'HAAA25',
        country: 'AFG',
        year: '2025',
        field: 'funding',
        before: '10',
        after: '12',
      },
      {
        what: 'in no plan',
        country: 'AFG',
        year: '2025',
        field: 'funding',
        before: '3',
        after: '-1',
      },
    ]);
  });

  it('names plans that are new or gone', () => {
    const after = readHdxFiles([row('HBBBB25', 'BFA', '1'), row('', 'AFG', '3')], []);
    const fields = planChanges(before, after).map(({ what, field }) => `${what} ${field}`);
    expect(fields).toEqual(['HBBBB25 new', 'HAAA25 gone', 'HBBBB25 new', 'HAAA25 gone']);
  });
});
